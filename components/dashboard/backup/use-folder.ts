/** The state of the chosen backup folder, and the backups that go into it by themselves. */
import { useEffect, useRef, useState } from 'react';
import { useApp } from '../context';
import { noteFile } from '../export/hand-out';
import type { FolderState } from '../services';
import { LOOK_MS, useNow } from '../use-now';
import { useRead } from '../use-read';
import { useMakeBackup } from './use-backup';

/** Null: none was chosen. */
export function useFolder(): FolderState | null {
  const { services } = useApp();
  const [state, setState] = useState<FolderState | null>(null);
  useEffect(() => services.folder?.watch(setState), [services]);
  return state;
}

/** Not more often, and only when the log has changed. */
const EVERY_MS = 60 * 60_000;

/** One file a day, written anew in the course of it, so that the folder stays small. */
const dayName = (name: string): string => name.replace(/_\d{4}(?=\.jsonl)/u, '');

export function useFolderBackups(): void {
  const { services, settings, admin } = useApp();
  const state = useFolder();
  const now = useNow(LOOK_MS);
  const makeBackup = useMakeBackup();
  const totals = useRead('totals', (store) => store.totals());
  const events = totals.state === 'ready' ? totals.value.events : 0;
  const written = useRef(0);
  const busy = useRef(false);
  const { backupAt } = settings.value;
  const old = backupAt === null || now - Date.parse(backupAt) >= EVERY_MS;
  const due = state?.permission === 'granted' && old && events > 0 && events !== written.current;

  useEffect(() => {
    const { folder } = services;
    if (!due || !folder || busy.current) return;
    busy.current = true;
    const control = new AbortController();
    void makeBackup(false, { signal: control.signal, progress: () => undefined })
      .then(async ({ name, blob, at }) => {
        if (!(await folder.write(dayName(name), blob))) return;
        written.current = events;
        settings.change({ backupAt: new Date(at).toISOString() });
        await noteFile(services, admin, dayName(name), { what: 'backup', masked: false, why: '' });
      })
      // The next look tries again; the age of the last backup stays in sight.
      .catch(() => undefined)
      .finally(() => {
        busy.current = false;
      });
  }, [due, events]);
}
