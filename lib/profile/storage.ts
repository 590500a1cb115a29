/** Where profile and settings are kept: the browser's local storage, checked at every reading. */
import { storage } from 'wxt/utils/storage';
import { repairProfile, repairSettings } from './schema';
import type { Profile, Settings } from './types';

interface Item<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls `changed` on every later change, from any page; returns the stop function. */
  watch(changed: (value: T) => void): () => void;
}

function item<T>(key: `local:${string}`, repair: (stored: unknown) => T): Item<T> {
  return {
    get: async () => repair(await storage.getItem<unknown>(key)),
    set: (value) => storage.setItem(key, value),
    watch: (changed) => storage.watch<unknown>(key, (stored) => changed(repair(stored))),
  };
}

export const profileItem = item<Profile>('local:profile', repairProfile);
export const settingsItem = item<Settings>('local:settings', repairSettings);
