/** Cuts a normalised text into words, numbers, signs, emoji, mentions, hashtags and links. */
import type { Normalised } from './normalise';
import type { Span } from './types';

export type TokenKind = 'word' | 'number' | 'emoji' | 'punct' | 'mention' | 'hashtag' | 'url';

export interface Token {
  /** As in the normalised text. */
  text: string;
  kind: TokenKind;
  /** In the original text. */
  span: Span;
  /** Offset in the normalised text. */
  at: number;
}

/** In the order of the groups of the pattern; most tokens are words, the fourth. */
const KIND_OF_GROUP: readonly TokenKind[] = ['url', 'mention', 'hashtag', 'word', 'number', 'emoji', 'punct'];

// Each alternative starts with another character or ends where the next begins, so there is nothing to backtrack into.
const PATTERN = new RegExp(
  [
    String.raw`((?:https?:\/\/|www\.)\S+)`,
    String.raw`(@[\p{L}\p{N}_.]+)`,
    String.raw`(#[\p{L}\p{N}_]+)`,
    String.raw`(\p{L}[\p{L}\p{N}_]*(?:'[\p{L}\p{N}]+)*)`,
    String.raw`(\p{N}+(?:[.,:]\p{N}+)*)`,
    String.raw`(\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]{1,2})`,
    String.raw`([^\s])`,
  ].join('|'),
  'gu',
);

export function tokenize(n: Normalised): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(n.text); match; match = PATTERN.exec(n.text)) {
    let group = 4;
    if (match[group] === undefined) {
      group = 1;
      while (group < KIND_OF_GROUP.length && match[group] === undefined) group++;
    }
    const at = match.index;
    tokens.push({ text: match[0], kind: KIND_OF_GROUP[group - 1] ?? 'punct', span: n.toSpan(at, at + match[0].length), at });
  }
  return tokens;
}
