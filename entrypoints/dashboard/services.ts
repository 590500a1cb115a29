/** The services of the dashboard in the browser: kept values, log, packs, tabs. */
import { browser } from 'wxt/browser';
import type { Services } from '../../components/dashboard/services';
import { checkItem } from '../../lib/check/record';
import { wantedItem } from '../../lib/messages/wanted';
import { shelfItem } from '../../lib/packs/storage';
import { profileItem, settingsItem } from '../../lib/profile/storage';
import { practiceItem } from '../../lib/practice/storage';
import { lookSoon } from '../../lib/reminders/in-browser';
import { openStore, type Store } from '../../lib/store';
import { backupFolder } from './folder';
import { handedOut } from './handed-out';
import { livePages } from './live-pages';
import { work } from './work';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** The background learns of changes that are made here: its reminders depend on them. */
const telling = (store: Store): Store => ({
  ...store,
  async append(events) {
    const result = await store.append(events);
    void lookSoon();
    return result;
  },
});

/** @throws StoreError when the log can't be opened. */
export async function openServices(): Promise<Services> {
  return {
    profile: profileItem,
    settings: settingsItem,
    shelf: shelfItem,
    practice: practiceItem,
    check: checkItem,
    livePages,
    assistantDeps: async () => {
      const { deps, enginesReady } = await import('../sidebar/deps');
      await enginesReady;
      return deps;
    },
    store: telling(await openStore()),
    handedOut,
    folder: 'showDirectoryPicker' in window ? backupFolder() : null,
    work,
    notifications: {
      allowed: () => browser.permissions.contains(NOTIFICATIONS),
      allow: () => browser.permissions.request(NOTIFICATIONS),
      stop: async () => void (await browser.permissions.remove(NOTIFICATIONS)),
    },
    openComment: (url, wanted) => void wantedItem.set(wanted).then(() => browser.tabs.create({ url })),
    open: (url) => void browser.tabs.create({ url }),
    version: browser.runtime.getManifest().version,
    now: Date.now,
  };
}
