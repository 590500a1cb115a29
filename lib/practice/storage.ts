/** Where practice results are kept: the browser's local storage. */
import { storage } from 'wxt/utils/storage';
import { repairRecord, type PracticeRecord } from './record';

const KEY = 'local:practice';

export const practiceItem = {
  get: async (): Promise<PracticeRecord> => repairRecord(await storage.getItem<unknown>(KEY)),
  set: (record: PracticeRecord): Promise<void> => storage.setItem(KEY, record),
  watch: (changed: (record: PracticeRecord) => void): (() => void) =>
    storage.watch<unknown>(KEY, (stored) => changed(repairRecord(stored))),
};
