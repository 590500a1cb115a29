/** What a good reply has: thanks, empathy, substance, step, channel, closing. */
import type { Reading } from './rule';
import type { ToneChecklist } from './types';

const THANKS = / (?:terima kasih|terimakasih|makasih|matur nuwun|maturnuwun|hatur nuhun|haturnuhun|nuhun|suwun|trimakasih|thanks) /;
const EMPATHY =
  / (?:maaf|pangapunten|ngapunten|hapunten|hampura|memahami|paham|mengerti|mangertos|ngartos|prihatin|prihatos|turut|ikut sedih|ndherek|ngiring|sungkawa|semoga|mugi-mugi|mudah-mudahan|mugia|punten|kecewanya|kesalnya) /;
const CHANNEL =
  / (?:dm|hubungi|telepon|telpon|call center|hotline|wa|whatsapp|112|110|113|119|123|129|aplikasi|lapor|website|laman|web|loket|posko|kantor|inspektorat|lapor go id|nomor tiket|tiket) /;
const CLOSING = / (?:terima kasih(?: [^ ]+){0,6} \.? ?$|salam|hormat kami|semoga|mugi|demikian)/;

export function checklistOf({ draft, signals }: Reading): ToneChecklist {
  const { plain, complaint, text } = draft;
  const last = draft.sentences[draft.sentences.length - 1]?.plain ?? '';
  const theirs = new Set(complaint.split(' ').filter((w) => w.length > 3));
  const shared = plain.split(' ').filter((w) => theirs.has(w)).length;
  return {
    thanks: THANKS.test(plain),
    empathy: EMPATHY.test(plain),
    substance: shared > 0 || (theirs.size === 0 && draft.sentences.length > 1),
    step: signals.step || signals.handover,
    channel: CHANNEL.test(plain) || signals.privately,
    closing: CLOSING.test(last) || THANKS.test(last) || /[-^/~]\s?(?:min)?\p{L}{1,4}\s*$/iu.test(text),
  };
}
