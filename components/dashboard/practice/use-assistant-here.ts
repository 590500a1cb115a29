/** Puts assistant and page together inside the dashboard: the same parts as on a site, with the practice adapter and a store in memory. */
import { useEffect, useRef, useState } from 'react';
import { createAssistant, type Assistant } from '../../../lib/assistant';
import { messagePortWire } from '../../../lib/messages/channel';
import { sidebarEnd } from '../../../lib/messages/page-link';
import { storeClient } from '../../../lib/messages/store-client';
import { startSession } from '../../../lib/page/session';
import { createMemoryStore } from '../../../lib/practice';
import type { Settings } from '../../../lib/profile/types';
import { createPractice } from '../../../lib/sites/practice';
import { bundledPacks } from '../../../lib/templates';
import { packsInUse } from '../../../lib/packs/shelf';
import { browserScheduler } from '../../../lib/watch/scheduler';
import { useApp } from '../context';
import type { PackView } from '../templates/use-shelf';

type Tool = { state: 'loading' | 'failed' } | { state: 'ready'; assistant: Assistant };

/** In the dashboard there is no frame, and every site is on. */
const here = (settings: Settings): Settings => ({
  ...settings,
  placement: 'panel',
  sites: { instagram: true, facebook: true },
  noteWaiting: false,
});

const inUse = (packs: readonly PackView[]) =>
  packsInUse(
    {
      v: 1,
      bundledOff: !packs.some(({ bundled, enabled }) => bundled && enabled),
      packs: packs.filter(({ bundled }) => !bundled).map((one) => ({ ...one, earlier: [], loadedAt: 0 })),
    },
    bundledPacks(),
  );

export function useAssistantHere(packs: readonly PackView[]): Tool {
  const app = useApp();
  const [tool, setTool] = useState<Tool>({ state: 'loading' });
  const latest = useRef({ app, packs });
  latest.current = { app, packs };

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    void (async () => {
      const deps = await latest.current.app.services.assistantDeps();
      if (signal.aborted) return;
      const now = () => latest.current;
      const memory = createMemoryStore();
      const assistant = createAssistant(
        {
          ...deps,
          store: storeClient((message) => memory.answer(message)),
          saveSettings: ({ placement: _placement, docks: _docks, ...change }) => now().app.settings.change(change),
          saveProfile: (change) => now().app.profile.change(change),
        },
        { profile: now().app.profile.value, settings: here(now().app.settings.value), packs: inUse(now().packs) },
      );
      const scheduler = browserScheduler(window);
      const wait = (ms: number, until: AbortSignal): Promise<void> =>
        new Promise((resolve) => {
          if (until.aborted) return resolve();
          until.addEventListener('abort', () => resolve(), { once: true });
          scheduler.later(resolve, ms, until);
        });
      const session = startSession({
        document,
        scheduler,
        signal,
        adapter: createPractice({ document, now: () => now().app.services.now(), wait }),
        firefox: /firefox/iu.test(navigator.userAgent),
        sidebarUrl: '',
        sidebarOrigin: '',
        staleNote: '',
        profile: () => now().app.profile.value,
        settings: () => here(now().app.settings.value),
        vouch: async () => undefined,
        unvouch: async () => undefined,
        saveDock: () => undefined,
        badge: () => undefined,
        isStale: () => false,
      });
      const { port1, port2 } = new MessageChannel();
      session.attachPanel(messagePortWire(port1));
      assistant.attach(
        sidebarEnd(messagePortWire(port2), (why) => console.warn('Tanggap: a message of the practice page was refused.', why)),
        signal,
      );
      setTool({ state: 'ready', assistant });
    })().catch((error: unknown) => {
      console.error('Tanggap: the practice could not start.', error);
      if (!signal.aborted) setTool({ state: 'failed' });
    });
    return () => stop.abort();
  }, []);

  const { profile, settings } = app;
  useEffect(() => {
    if (tool.state === 'ready') tool.assistant.configure({ profile: profile.value, settings: here(settings.value), packs: inUse(packs) });
  }, [tool, profile.value, settings.value, packs]);
  return tool;
}
