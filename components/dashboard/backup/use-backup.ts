/** Makes the content of a backup in the worker, and its name. */
import { useCallback } from 'react';
import { useApp } from '../context';
import { fileName } from '../file-name';
import type { JobTools } from '../use-job';

interface Backup {
  name: string;
  blob: Blob;
  events: number;
  /** Epoch milliseconds. */
  at: number;
}

export function useMakeBackup(): (sealed: boolean, tools: JobTools) => Promise<Backup> {
  const { services, profile, admin } = useApp();
  const { agency, accounts, timeZone } = profile.value;
  return useCallback(
    async (sealed, tools) => {
      const at = services.now();
      const about = { agency, accounts: accounts.map((account) => account.handle), by: admin.initials, maskKeeping: null };
      const { blob, events } = await services.work('backup', about, tools);
      return { name: fileName('tanggap-cadangan', agency, at, timeZone, sealed ? 'jsonl.kunci' : 'jsonl'), blob, events, at };
    },
    [services, agency, accounts, timeZone, admin],
  );
}
