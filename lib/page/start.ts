/** Ties the page session to the browser: profile and settings, messages of the extension, the panel's port, the end of the script. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { runtimePortWire } from '../messages/channel';
import { unvouch, vouch } from '../frame/vouch';
import { PAGE_LINK_PORT } from '../messages/page-link';
import { tabMessageSchema } from '../messages/store-door';
import { profileItem, settingsItem } from '../profile/storage';
import { adapterFor } from '../sites/index';
import { browserScheduler } from '../watch/scheduler';
import { startSession, type Session } from './session';

/** The dead extension can't translate any more: both languages. */
const STALE = 'Tanggap diperbarui. Muat ulang halaman ini. / Tanggap was updated. Reload this page.';

/** `getURL` answers with a dynamic host in Chromium; the pages themselves live under the extension's id. Firefox has one host for both. */
function ownOrigin(): string {
  const { protocol, host } = new URL(browser.runtime.getURL('/sidebar.html'));
  return protocol === 'chrome-extension:' ? `${protocol}//${browser.runtime.id}` : `${protocol}//${host}`;
}

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** Hands over the ports of sidebars in the browser's panel. One may call before the page is ready for it, and it calls only once. */
function panelPorts(): { take(attach: (port: Port) => void): void } {
  const waiting = new Set<Port>();
  let attach = (port: Port): void => void waiting.add(port);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PAGE_LINK_PORT || port.sender?.id !== browser.runtime.id || port.sender?.url?.startsWith(`${ownOrigin()}/`) === false)
      return;
    port.onDisconnect.addListener(() => waiting.delete(port));
    attach(port);
  });
  return {
    take(next) {
      attach = next;
      waiting.forEach(next);
      waiting.clear();
    },
  };
}

export async function startPage(ctx: ContentScriptContext): Promise<void> {
  const ports = panelPorts();
  let [profile, settings] = await Promise.all([profileItem.get(), settingsItem.get()]);
  if (ctx.isInvalid) return;
  const scheduler = browserScheduler(window);
  const end = new AbortController();
  let session: { it: Session; stop: AbortController } | null = null;

  const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
      scheduler.later(resolve, milliseconds, signal);
    });
  const adapter = adapterFor(new URL(location.href), {
    document,
    url: () => new URL(location.href),
    now: () => Date.now(),
    accounts: () => profile.accounts.filter(({ site }) => site === adapter?.site),
    wait,
  });
  if (adapter === null || adapter.site === 'practice') return;
  const { site } = adapter;

  /** A frame that loads just as its extension goes away has nobody to vouch to; the session says so by itself. */
  const whileAlive = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => {
      if (!ctx.isInvalid) throw error;
    });
  const badge = (text: string, panel: boolean): void => {
    if (ctx.isInvalid) return;
    browser.runtime
      .sendMessage({ type: 'app/badge', text, panel })
      .catch((error: unknown) => console.warn('Tanggap: the badge could not be set.', error));
  };
  /** The switch of the site starts and ends everything. */
  const arrange = (): void => {
    const on = settings.sites[site];
    if (on && session === null) {
      const stop = new AbortController();
      end.signal.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
      const it = startSession({
        document,
        adapter,
        scheduler,
        badge,
        firefox: import.meta.env.FIREFOX,
        sidebarOrigin: ownOrigin(),
        sidebarUrl: browser.runtime.getURL('/sidebar.html'),
        profile: () => profile,
        settings: () => settings,
        saveDock(key, side) {
          settings = { ...settings, docks: { ...settings.docks, [key]: side } };
          settingsItem.set(settings).catch((error: unknown) => console.warn('Tanggap: the side could not be remembered.', error));
        },
        vouch: (nonce) => whileAlive(vouch(nonce)),
        unvouch: (nonce) => whileAlive(unvouch(nonce)),
        isStale: () => ctx.isInvalid,
        staleNote: STALE,
        signal: stop.signal,
      });
      session = { it, stop };
    } else if (!on && session !== null) {
      session.stop.abort();
      session = null;
    } else session?.it.changed();
  };

  const stopProfile = profileItem.watch((next) => {
    profile = next;
    session?.it.changed();
  });
  const stopSettings = settingsItem.watch((next) => {
    settings = next;
    arrange();
  });
  ctx.addEventListener(window, 'wxt:locationchange', () => session?.it.moved());
  const onMessage = (message: unknown, sender: { id?: string | undefined }, respond: (answer: unknown) => void): undefined => {
    if (sender.id === browser.runtime.id && v.is(tabMessageSchema, message)) respond({ unfolded: session?.it.unfold() ?? false });
  };
  browser.runtime.onMessage.addListener(onMessage);
  ctx.onInvalidated(() => {
    // The session notices by itself that its extension is gone, tells the sidebar, and leaves a note; then all ends.
    session?.it.moved();
    if (browser.runtime?.id !== undefined) end.abort();
    try {
      stopProfile();
      stopSettings();
    } catch (error) {
      console.info('Tanggap: the browser took the storage away before the end.', error);
    }
  });
  arrange();
  ports.take((port) => (session === null ? port.disconnect() : session.it.attachPanel(runtimePortWire(port))));
}
