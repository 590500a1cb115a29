/** The page session as the content script runs it, with a sidebar played by the test in place of the frame. */
import { messagePortWire } from '../../../lib/messages/channel';
import type { FromPage, Outcome, ToPage } from '../../../lib/messages/page-link';
import { startSession, type Session } from '../../../lib/page/session';
import type { Profile, Settings } from '../../../lib/profile/types';
import { adapterFor } from '../../../lib/sites/index';
import { browserScheduler } from '../../../lib/watch/scheduler';

export interface InPage {
  messages: FromPage[];
  badges: string[];
  session: Session;
  say(message: ToPage): void;
  /** Sends a request and waits for its one answer. */
  ask(message: Record<string, unknown>): Promise<Outcome>;
  stop(): void;
}

declare global {
  var startHarness: (given: { accounts: Profile['accounts']; frame?: string; settings?: Partial<Settings> }) => boolean;
  var harness: InPage;
}

const settings: Settings = {
  v: 1,
  language: 'id',
  colorScheme: 'auto',
  sites: { instagram: true, facebook: true },
  placement: 'panel',
  docks: {},
  width: 'balanced',
  replyLanguages: ['id'],
  noteWaiting: false,
  backupAt: null,
} as Settings;

globalThis.startHarness = (given) => {
  const scheduler = browserScheduler(window);
  const end = new AbortController();
  const profile = { accounts: given.accounts } as Profile;
  const adapter = adapterFor(new URL(location.href), {
    document,
    url: () => new URL(location.href),
    now: () => Date.now(),
    accounts: () => profile.accounts.filter(({ site }) => site === adapter?.site),
    wait: (milliseconds, signal) => new Promise((resolve) => scheduler.later(() => resolve(), milliseconds, signal)),
  });
  if (adapter === null) return false;
  const badges: string[] = [];
  const session = startSession({
    document,
    adapter,
    scheduler,
    firefox: false,
    sidebarUrl: given.frame ?? 'about:blank',
    sidebarOrigin: location.origin,
    profile: () => profile,
    settings: () => ({ ...settings, ...given.settings }),
    saveDock: () => undefined,
    vouch: async () => undefined,
    unvouch: async () => undefined,
    badge: (text) => badges.push(text),
    isStale: () => false,
    staleNote: 'Muat ulang halaman ini.',
    signal: end.signal,
  });
  const { port1, port2 } = new MessageChannel();
  const messages: FromPage[] = [];
  const waiting = new Map<number, (outcome: Outcome) => void>();
  port2.addEventListener('message', (event: MessageEvent<FromPage>) => {
    messages.push(event.data);
    if (event.data.type === 'page/done') waiting.get(event.data.id)?.(event.data.outcome);
  });
  port2.start();
  const say = (message: unknown): void => port2.postMessage(message);
  let next = 1;
  session.attachPanel(messagePortWire(port1));
  say({ type: 'sidebar/ready' });
  globalThis.harness = {
    messages,
    badges,
    session,
    say,
    ask: (message) =>
      new Promise((resolve) => {
        const id = next++;
        waiting.set(id, resolve);
        say({ ...message, id });
      }),
    stop: () => end.abort(),
  };
  return true;
};
