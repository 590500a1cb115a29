/** What the assistant gets in the preview: the real judge, tone and privacy rooms, no browser. */
import weights from '../../../../assets/judge/weights.bin?url&inline';
import type { AssistantDeps } from '../../../../lib/assistant';
import { createJudge, decodeWeights } from '../../../../lib/judge';
import { findPersonalData, maskHandle, maskText } from '../../../../lib/privacy';
import { checkReply } from '../../../../lib/tone';

export async function previewDeps(): Promise<AssistantDeps> {
  const decoded = decodeWeights(await (await fetch(weights)).arrayBuffer());
  return {
    clock: {
      now: () => Date.now(),
      tick: () => performance.now(),
      after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      soon: (run) => void setTimeout(run, 0),
    },
    newId: () => crypto.randomUUID(),
    store: { ask: () => Promise.resolve({ ok: false, reason: 'gone', detail: '' }) },
    judge: (text, context, width) => createJudge(decoded, { width }).assess(text, context),
    tone: checkReply,
    register: () => [],
    maskText: (text, keep) => maskText(text, { keep }),
    maskHandle,
    findPersonalData: (text, own) => findPersonalData(text, { own }),
    copy: () => Promise.resolve(true),
    wanted: { get: () => Promise.resolve(null), done: () => Promise.resolve() },
    openLink: () => undefined,
    saveSettings: () => undefined,
    saveProfile: () => undefined,
  };
}
