/** In the browser's panel: follows the tab in front, and links to its page anew when the tab or its page changes. */
import { browser } from 'wxt/browser';
import type { Assistant } from '../../lib/assistant';
import { runtimePortWire } from '../../lib/messages/channel';
import { PAGE_LINK_PORT, sidebarEnd } from '../../lib/messages/page-link';

export function followTabs(assistant: Assistant): void {
  let stop = new AbortController();
  let current: number | null = null;

  async function link(): Promise<void> {
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (signal.aborted) return;
    current = tab?.id ?? null;
    if (current === null) return assistant.nowhere();
    const port = browser.tabs.connect(current, { name: PAGE_LINK_PORT, frameId: 0 });
    // A tab without our script closes the port at once.
    port.onDisconnect.addListener(() => {
      const { lastError } = browser.runtime;
      if (lastError) console.debug('Tanggap: this tab has no page to work on.', lastError.message);
      if (!signal.aborted) assistant.nowhere();
    });
    assistant.attach(
      sidebarEnd(runtimePortWire(port), (why) => console.warn('Tanggap: a message of the page was not understood.', why)),
      signal,
    );
  }

  browser.tabs.onActivated.addListener(() => void link());
  browser.windows?.onFocusChanged.addListener((id) => void (id !== browser.windows.WINDOW_ID_NONE && link()));
  browser.tabs.onUpdated.addListener((id, change) => void (id === current && change.status === 'complete' && link()));
  void link();
}
