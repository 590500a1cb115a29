/** The open tabs in which our content script runs: each is asked by a port, so no permission to look into tabs is needed. */
import { browser } from 'wxt/browser';
import { runtimePortWire } from '../../lib/messages/channel';
import { PAGE_LINK_PORT, sidebarEnd, type SidebarEnd } from '../../lib/messages/page-link';

/** Latest used first. A tab without our script closes its link at once. */
export async function livePages(): Promise<SidebarEnd[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter(({ id, discarded }) => id !== undefined && discarded !== true)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .map(({ id = 0 }) => {
      const port = browser.tabs.connect(id, { name: PAGE_LINK_PORT, frameId: 0 });
      // Read, so that the browser doesn't report a tab without our script as a fault.
      port.onDisconnect.addListener(() => void browser.runtime.lastError);
      return sidebarEnd(runtimePortWire(port), (why) => console.warn('Tanggap: a message of the page was not understood.', why));
    });
}
