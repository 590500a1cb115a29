/** What the assistant gets in the browser: clock, store, judge, tone, privacy, clipboard. */
import { v7 } from 'uuid';
import { browser } from 'wxt/browser';
import type { AssistantDeps } from '../../lib/assistant';
import { storeClient } from '../../lib/messages/store-client';
import { wantedItem } from '../../lib/messages/wanted';
import { findPersonalData, maskHandle, maskText } from '../../lib/privacy';
import { profileItem, settingsItem } from '../../lib/profile/storage';
import { registerOf } from '../../lib/tone';
import { copyText } from './copy';
import type * as engineRoom from './engines';

type Engines = typeof engineRoom;
let loaded: Engines | null = null;

/** Nothing is judged or checked before this is there; the sidebar links to the page only then. */
export const enginesReady: Promise<Engines> = import('./engines').then((engines) => (loaded = engines));

function engines(): Engines {
  if (!loaded) throw new Error('judge and tone are used before they are loaded');
  return loaded;
}

export const deps: AssistantDeps = {
  clock: {
    now: () => Date.now(),
    tick: () => performance.now(),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    soon: (run) => void setTimeout(run, 0),
  },
  newId: () => v7(),
  store: storeClient((message) => browser.runtime.sendMessage(message)),
  judge: (text, context, width) => engines().judge(width).assess(text, context),
  tone: (text, context) => engines().checkReply(text, context),
  register: registerOf,
  maskText: (text, keep) => maskText(text, { keep }),
  maskHandle,
  findPersonalData: (text, own) => findPersonalData(text, { own }),
  copy: copyText,
  wanted: wantedItem,
  openLink: (url) => void window.open(url, '_blank', 'noopener'),
  saveSettings: (change) => void settingsItem.get().then((settings) => settingsItem.set({ ...settings, ...change })),
  saveProfile: (change) => void profileItem.get().then((profile) => profileItem.set({ ...profile, ...change })),
};
