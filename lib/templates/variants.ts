/** Ten citizens don't get one text: choosing a variant, and noticing a repetition. */
import { normalise } from '../text/normalise';
import type { Template } from './types';
import { fillSlots } from './slots';

/** Words of a text as a set, for comparing two replies. */
const wordsOf = (text: string): Set<string> => new Set(normalise(text).text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? []);

/** Share of words that two texts have in common (Jaccard), 0..1. */
export function similarity(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return common / (left.size + right.size - common);
}

/** Replies at least this alike read as copies of each other. */
export const REPEATED = 0.8;

/** Index of the variant that is least like what was posted lately; the first one when nothing was. */
export function chooseVariant(template: Template, values: Readonly<Record<string, string>>, recent: readonly string[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  template.variants.forEach((variant, index) => {
    const text = fillSlots(variant, values);
    const alike = Math.max(0, ...recent.map((other) => similarity(text, other)));
    if (alike < least - 1e-9) {
      least = alike;
      best = index;
    }
  });
  return best;
}
