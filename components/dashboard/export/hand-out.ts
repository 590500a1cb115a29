/** Gives a made file to the person and notes that it left the log, since erasure can't reach it there. */
import { useCallback } from 'react';
import { saveFile } from '../../ui/download';
import { useApp } from '../context';
import type { HandedOut } from '../services';

/** More than a year of daily files; older entries go. */
const MOST = 500;

export type HandOut = (file: { name: string; blob: Blob }, about: Pick<HandedOut, 'what' | 'masked' | 'why'>) => Promise<void>;

/** The note comes first: an unmasked file that can't be noted is not handed out. */
export function useHandOut(): HandOut {
  const { services, admin } = useApp();
  return useCallback(
    async ({ name, blob }, about) => {
      const before = await services.handedOut.get();
      const entry: HandedOut = { at: new Date(services.now()).toISOString(), name, by: admin.initials, ...about };
      await services.handedOut.set([entry, ...before].slice(0, MOST));
      saveFile(name, blob);
    },
    [services, admin],
  );
}
