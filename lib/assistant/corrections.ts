/** "Bukan aduan" and "tandai sebagai aduan": hold for the same and nearly the same text on this computer; no person is remembered. */
import type { Correction } from '../cases/types';
import { similarity } from '../templates';
import type { PageComment } from '../sites/types';

/** Share of words in common from which a text counts as nearly the same. */
const NEARLY = 0.85;
/** A very short text ("min?") is too little to judge others by. */
const WORDS_FOR_NEARLY = 4;

const key = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Looks a comment up in the corrections, latest first: its id, its text, then a text nearly the same. */
export function correctionFor(corrections: readonly Correction[]): (comment: PageComment) => boolean | null {
  const latest = [...corrections].sort((a, b) => b.at.localeCompare(a.at));
  const byId = new Map<string, boolean>();
  const byText = new Map<string, boolean>();
  for (const one of latest) {
    if (one.commentId !== null && !byId.has(`${one.site}:${one.commentId}`)) byId.set(`${one.site}:${one.commentId}`, one.complaint);
    if (!byText.has(key(one.text))) byText.set(key(one.text), one.complaint);
  }
  const long = latest.filter((one) => one.text.split(/\s+/u).length >= WORDS_FOR_NEARLY);
  const known = new Map<string, boolean | null>();
  return (comment) => {
    if (latest.length === 0) return null;
    const direct = byId.get(`${comment.site}:${comment.id}`) ?? byText.get(key(comment.text));
    if (direct !== undefined) return direct;
    const text = key(comment.text);
    let found = known.get(text);
    if (found === undefined) {
      found =
        text.split(' ').length < WORDS_FOR_NEARLY
          ? null
          : (long.find((one) => similarity(one.text, comment.text) >= NEARLY)?.complaint ?? null);
      known.set(text, found);
    }
    return found;
  };
}
