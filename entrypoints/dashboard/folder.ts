/** The folder for backups: chosen by the person, remembered by the browser, written while the dashboard is open (File System Access). */
import type { BackupFolder, FolderState } from '../../components/dashboard/services';

/** What TypeScript's own list of browser interfaces lacks. */
type Folder = FileSystemDirectoryHandle &
  Record<'queryPermission' | 'requestPermission', (how: { mode: 'readwrite' }) => Promise<PermissionState>>;
interface WithPicker {
  showDirectoryPicker(options: { id: string; mode: 'readwrite' }): Promise<Folder>;
}

const NAME = 'tanggap-folder';
const STORE = 'folder';
const KEY = 'backup';
const MODE = { mode: 'readwrite' } as const;

/** A handle can only be kept in a database of the browser; one of its own, so that the log's stays as it is. */
async function kept<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the folder can not be remembered'));
  });
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = ask(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('the folder can not be remembered'));
    });
  } finally {
    database.close();
  }
}

export function backupFolder(): BackupFolder {
  const watchers = new Set<(state: FolderState | null) => void>();
  let handle: Folder | null = null;
  let fault: string | null = null;

  async function tell(): Promise<void> {
    const state: FolderState | null = handle && {
      name: handle.name,
      permission: (await handle.queryPermission(MODE)) === 'granted' ? 'granted' : 'ask',
      fault,
    };
    for (const watcher of watchers) watcher(state);
  }
  async function take(next: Folder | null): Promise<void> {
    handle = next;
    fault = null;
    if (next) await kept('readwrite', (store) => store.put(next, KEY));
    else await kept('readwrite', (store) => store.delete(KEY));
    await tell();
  }
  const ready = kept('readonly', (store): IDBRequest<Folder | undefined> => store.get(KEY)).then(
    (known) => void (handle ??= known ?? null),
    () => undefined, // Nothing is remembered: as if none had been chosen.
  );

  return {
    async choose() {
      const picked = await (window as unknown as WithPicker).showDirectoryPicker({ id: 'tanggap', ...MODE }).catch(() => null);
      if (picked) await take(picked);
    },
    async allow() {
      await handle?.requestPermission(MODE);
      await tell();
    },
    forget: () => take(null),
    async write(name, content) {
      if (!handle) return false;
      try {
        const file = await handle.getFileHandle(name, { create: true });
        // Written beside and put in its place at the end: a half-written backup never takes the place of a whole one.
        const stream = await file.createWritable();
        await stream.write(content);
        await stream.close();
        fault = null;
      } catch (error) {
        fault = error instanceof Error ? error.message : String(error);
      }
      await tell();
      return fault === null;
    },
    watch(changed) {
      watchers.add(changed);
      void ready.then(tell);
      return () => watchers.delete(changed);
    },
  };
}
