/** The services of the dashboard in the browser: kept values, log, packs, tabs. */
import { browser } from 'wxt/browser';
import type { Services } from '../../components/dashboard/services';
import { shelfItem } from '../../lib/packs/storage';
import { profileItem, settingsItem } from '../../lib/profile/storage';
import { openStore } from '../../lib/store';
import { makeExport } from './export';
import { handedOut } from './handed-out';
import { loadPack } from './packs';

/** @throws StoreError when the log can't be opened. */
export async function openServices(): Promise<Services> {
  return {
    profile: profileItem,
    settings: settingsItem,
    shelf: shelfItem,
    store: await openStore(),
    handedOut,
    makeExport,
    packs: { load: loadPack },
    open: (url) => void browser.tabs.create({ url }),
    version: browser.runtime.getManifest().version,
    now: Date.now,
  };
}
