/**
 * In the browser's panel: links to the page of the tab in front, and anew when another tab or another page comes there.
 * A panel that the browser opened for one tab alone says so in its address and keeps to that tab.
 */
import { browser } from 'wxt/browser';
import type { Assistant } from '../../lib/assistant';
import { runtimePortWire } from '../../lib/messages/channel';
import { PAGE_LINK_PORT, sidebarEnd } from '../../lib/messages/page-link';

/** Tab that this panel belongs to; null: it follows the window. */
function ownTab(): number | null {
  const tab = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(tab) && tab > 0 ? tab : null;
}

export function followTabs(assistant: Assistant): void {
  const own = ownTab();
  let stop = new AbortController();
  let current: number | null = null;
  let linked = false;

  async function link(): Promise<void> {
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    const front = own ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null;
    if (signal.aborted) return;
    current = front;
    linked = front !== null;
    if (front === null) return assistant.nowhere();
    const port = browser.tabs.connect(front, { name: PAGE_LINK_PORT, frameId: 0 });
    signal.addEventListener('abort', () => port.disconnect(), { once: true });
    assistant.attach(
      sidebarEnd(runtimePortWire(port), (why) => console.warn('Tanggap: a message of the page was not understood.', why)),
      signal,
    );
    // A tab without our script closes the port at once. Heard after the assistant, which only knows that its link is lost.
    port.onDisconnect.addListener(() => {
      const { lastError } = browser.runtime;
      if (lastError) console.debug('Tanggap: this tab has no page to work on.', lastError.message);
      if (signal.aborted) return;
      linked = false;
      assistant.nowhere();
    });
  }
  /** Another tab came to the front, or the window was left and entered again. */
  const look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!linked || tab?.id !== current) await link();
  };

  if (own === null) {
    browser.tabs.onActivated.addListener(() => void look());
    browser.windows?.onFocusChanged.addListener((id) => void (id !== browser.windows.WINDOW_ID_NONE && look()));
  }
  // A page that goes takes its port with it; while the port stands, the same page is there.
  browser.tabs.onUpdated.addListener((id, change) => void (id === current && change.status === 'complete' && !linked && link()));
  void link();
}
