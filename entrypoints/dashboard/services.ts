/** The services of the dashboard in the browser: kept values, log, packs, tabs. */
import { browser } from 'wxt/browser';
import type { Services } from '../../components/dashboard/services';
import { checkItem } from '../../lib/check/record';
import { shelfItem } from '../../lib/packs/storage';
import { profileItem, settingsItem } from '../../lib/profile/storage';
import { practiceItem } from '../../lib/practice/storage';
import { openStore } from '../../lib/store';
import { handedOut } from './handed-out';
import { livePages } from './live-pages';
import { work } from './work';

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
    store: await openStore(),
    handedOut,
    work,
    open: (url) => void browser.tabs.create({ url }),
    version: browser.runtime.getManifest().version,
    now: Date.now,
  };
}
