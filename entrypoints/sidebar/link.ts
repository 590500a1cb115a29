/** Finds the page that this sidebar belongs to: in the frame by the nonce of its address, in the browser's panel by the active tab. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Assistant } from '../../lib/assistant';
import { messagePortWire, runtimePortWire, type Wire } from '../../lib/messages/channel';
import { handshakeSchema, PAGE_LINK_PORT, sidebarEnd } from '../../lib/messages/page-link';

const refused = (why: string): void => console.warn('Tanggap: a message of the page was refused.', why);

const join = (assistant: Assistant, wire: Wire, signal: AbortSignal): void => assistant.attach(sidebarEnd(wire, refused), signal);

/** Takes the first window message that knows the nonce, and nothing else, ever. */
export function linkToFrame(assistant: Assistant): void {
  const nonce = location.hash.slice(1);
  const stop = new AbortController();
  window.addEventListener(
    'message',
    ({ data, ports: [port] }) => {
      const shake = v.safeParse(handshakeSchema, data);
      if (!port || !shake.success || shake.output.nonce !== nonce) return;
      stop.abort();
      history.replaceState(null, '', location.pathname);
      join(assistant, messagePortWire(port), new AbortController().signal);
    },
    { signal: stop.signal },
  );
}

/** Follows the active tab of the window that the panel stands in. */
export async function linkToActiveTab(assistant: Assistant): Promise<void> {
  const own = await browser.windows.getCurrent();
  let current: { tab: number; stop: AbortController } | null = null;
  const connect = (tab: number): void => {
    current?.stop.abort();
    const stop = new AbortController();
    current = { tab, stop };
    const wire = runtimePortWire(browser.tabs.connect(tab, { name: PAGE_LINK_PORT, frameId: 0 }));
    stop.signal.addEventListener('abort', () => wire.close(), { once: true });
    join(assistant, wire, stop.signal);
  };
  const connectActive = async (): Promise<void> => {
    const [tab] = await browser.tabs.query(
      own.id === undefined ? { active: true, currentWindow: true } : { active: true, windowId: own.id },
    );
    if (tab?.id !== undefined) connect(tab.id);
  };
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === own.id) connect(tabId);
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete' && tab === current?.tab) connect(tab);
  });
  await connectActive();
}
