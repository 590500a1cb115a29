/** What the assistant gets in the browser: clock, store, judge, tone, privacy, clipboard. */
import { v7 } from 'uuid';
import { browser } from 'wxt/browser';
import weights from '../../assets/judge/weights.bin?url&inline';
import type { AssistantDeps } from '../../lib/assistant';
import { createJudge, decodeWeights, type Judge } from '../../lib/judge';
import type { Width } from '../../lib/judge/types';
import { storeClient } from '../../lib/messages/store-client';
import { findPersonalData, maskHandle, maskText } from '../../lib/privacy';
import { profileItem, settingsItem } from '../../lib/profile/storage';
import { checkReply, registerOf } from '../../lib/tone';
import { copyText } from './copy';

/** The weights travel inside the script, because extension pages may not fetch anything. */
function bytesOf(dataUrl: string): ArrayBuffer {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer;
}

const decoded = decodeWeights(bytesOf(weights));
const judges = new Map<Width, Judge>();

function judge(width: Width): Judge {
  let known = judges.get(width);
  if (!known) judges.set(width, (known = createJudge(decoded, { width })));
  return known;
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
  judge: (text, context, width) => judge(width).assess(text, context),
  tone: checkReply,
  register: registerOf,
  maskText: (text, keep) => maskText(text, { keep }),
  maskHandle,
  findPersonalData: (text, own) => findPersonalData(text, { own }),
  copy: copyText,
  openLink: (url) => void window.open(url, '_blank', 'noopener'),
  saveSettings: (change) => void settingsItem.get().then((settings) => settingsItem.set({ ...settings, ...change })),
  saveProfile: (change) => void profileItem.get().then((profile) => profileItem.set({ ...profile, ...change })),
};
