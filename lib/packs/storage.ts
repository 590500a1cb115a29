/** Where the shelf of packs is kept: the browser's local storage, checked at every reading. */
import { storage } from 'wxt/utils/storage';
import { repairShelf } from './repair';
import type { Shelf } from './types';

const KEY = 'local:packs';

export const shelfItem = {
  get: async (): Promise<Shelf> => repairShelf(await storage.getItem<unknown>(KEY)),
  set: (shelf: Shelf): Promise<void> => storage.setItem(KEY, shelf),
  watch: (changed: (shelf: Shelf) => void): (() => void) => storage.watch<unknown>(KEY, (stored) => changed(repairShelf(stored))),
};
