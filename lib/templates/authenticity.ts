/** Is the complaint complete and real? What its text tells; the rest is for a person to look at. */
import type { Assessment } from '../judge/types';
import { ownerOf } from './situations';
import type { RecommendContext } from './recommend';

export const CHECKS = ['place', 'time', 'evidence', 'authority', 'account', 'duplicate'] as const;
export type Check = (typeof CHECKS)[number];

const TIME =
  /(?:^|[^\p{L}])(?:sejak|semenjak|dari (?:kemarin|tadi|pagi|subuh|semalam|minggu|bulan)|tadi|kemarin|kmrn|semalam|malam|pagi|siang|sore|subuh|hari|minggu|bulan|tahun|jam|pukul|pkl|wingi|mau bengi|dina|wulan|kamari|peuting|poé|poe|\d{1,2}[.:]\d{2}|\d{1,2}[/-]\d{1,2})(?=$|[^\p{L}])/iu;
const EVIDENCE = /(?:^|[^\p{L}])(?:foto|video|vidio|rekaman|bukti|gambar|screenshot|ss|https?:)(?=$|[^\p{L}])/iu;

/** True: seen in the text. Null: nobody knows before a person has looked. */
export function checksOf(
  comment: { text: string; hasMedia: boolean },
  assessment: Assessment,
  { ownTopics, same }: Pick<RecommendContext, 'ownTopics'> & { same: number },
): Record<Check, boolean | null> {
  const owner = ownerOf({ assessment, ownTopics: ownTopics ?? [], alreadyAnswered: false, repeated: false, rude: false, sensitive: false });
  return {
    place: assessment.places.length > 0 || null,
    time: TIME.test(comment.text) || null,
    evidence: comment.hasMedia || EVIDENCE.test(comment.text) || null,
    authority: owner === 'unknown' ? null : owner === 'ours',
    account: null,
    duplicate: same > 1 ? false : null,
  };
}
