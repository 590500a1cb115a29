/** How much two texts say the same in the same words: the share of word pairs that they have in common. */

export type Pairs = ReadonlySet<string>;

export function pairsOf(text: string): Pairs {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((word, at) => `${word} ${words[at + 1] ?? ''}`));
}

/** 0..1; 0 when one of them has no words. */
export function shareOf(a: Pairs, b: Pairs): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
