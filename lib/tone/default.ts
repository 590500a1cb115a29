/** The checker with the packaged weights, ready for the sidebar and the tools. */
import sentences from '../../assets/tone/weights.json' with { type: 'json' };
import whole from '../../assets/tone/whole.json' with { type: 'json' };
import { createToneChecker, type ToneChecker } from './check';
import { readDraft } from './draft';
import { RULE_BOOK } from './families';
import { readSignals } from './signals';

let checker: ToneChecker | null = null;

const made = (): ToneChecker =>
  (checker ??= createToneChecker({ sentences, whole: { ...whole, bias: [whole.bias[0] ?? 0, whole.bias[1] ?? 0] } }));

/**
 * Checks an outgoing reply. Pure and synchronous; the weights are unpacked at the first call.
 * @param text the draft as typed; findings point into it by UTF-16 offsets
 */
export const checkReply: ToneChecker = (text, context) => made()(text, context);

/** A good reply and a bad one, so that every layer has worked once. */
const REHEARSAL = [
  'Terima kasih laporannya, Kak. Mohon maaf atas gangguannya… Kami cek hari ini 🙏',
  'Itu bukan wewenang kami. Makanya baca dulu pengumumannya, jangan cuma mengeluh!!!',
];

/** What the first check would have to do at once, in small steps that can be done ahead. */
export function* prepareCheck(): Generator<void> {
  made();
  yield;
  yield* RULE_BOOK.prepare();
  for (const text of REHEARSAL) {
    const draft = readDraft(text, 'Jalan berlubang, kapan diperbaiki?');
    yield;
    readSignals(draft);
    yield;
    checkReply(text);
    yield;
  }
}
