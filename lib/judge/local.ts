/** The agency's own words in a text: they stand for the cues, politics and places that the lexicons have for other words. */
import { phrasesOf, type Phrases, type Span, type Token } from '../text/index';
import type { CueHit } from './lexicon/cues';
import type { LocalWord } from './types';

/** Endings of the three languages that leave a word what it is: "gronjale", "gronjalnya", "gronjalna". */
const ENDINGS = new Set(['e', 'ne', 'nya', 'na', 'an', 'ku', 'mu', 'ipun']);

const known = new WeakMap<readonly LocalWord[], Phrases>();

function phrases(words: readonly LocalWord[]): Phrases {
  let found = known.get(words);
  if (!found)
    known.set(
      words,
      (found = phrasesOf(
        words.map(({ word }) => word),
        ENDINGS,
      )),
    );
  return found;
}

export interface LocalFinds {
  /** Trouble and topics, as the lexicons' own cues. */
  hits: CueHit[];
  politics: Span[];
  places: Span[];
}

export function findLocal(tokens: readonly Token[], words: readonly LocalWord[]): LocalFinds {
  const found: LocalFinds = { hits: [], politics: [], places: [] };
  for (const { phrase, from, to } of phrases(words).find(tokens)) {
    const word = words[phrase];
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!word || !first || !last) continue;
    const span = { start: first.span.start, end: last.span.end };
    if (word.as === 'place') found.places.push(span);
    else if (word.as === 'politics') found.politics.push(span);
    else found.hits.push({ label: 'damage', from, to });
    if (word.topic !== null && word.as !== 'politics') found.hits.push({ label: `topic:${word.topic}`, from, to });
  }
  return found;
}
