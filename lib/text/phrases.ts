/** A list of words and phrases that somebody wrote down, ready to be found in a text as whole words. */
import { normalise } from './normalise';
import { tokenize, type Token } from './tokenize';

export interface PhraseHit {
  /** Number of the phrase in the list. */
  phrase: number;
  /** Index of the first token and of the one after the last. */
  from: number;
  to: number;
}

export interface Phrases {
  /** In the order of the text; where two begin at one word, the longer one. */
  find(tokens: readonly Token[]): PhraseHit[];
}

/** @param endings that the last word of a phrase may carry besides; "" is always allowed */
export function phrasesOf(list: readonly string[], endings: ReadonlySet<string> = new Set()): Phrases {
  const byFirst = new Map<string, { phrase: number; words: string[] }[]>();
  const longest = Math.max(0, ...[...endings].map((ending) => ending.length));
  list.forEach((text, phrase) => {
    const words = tokenize(normalise(text)).map((token) => token.text);
    const [first] = words;
    if (first === undefined) return;
    const known = byFirst.get(first);
    if (known) known.push({ phrase, words });
    else byFirst.set(first, [{ phrase, words }]);
  });
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);

  /** Candidates for a token: phrases that begin with it, or that are one word of which it has an ending. */
  function* candidates(word: string): Generator<{ phrase: number; words: string[] }> {
    yield* byFirst.get(word) ?? [];
    for (let cut = 1; cut <= longest && cut < word.length; cut++) {
      if (endings.has(word.slice(-cut))) yield* byFirst.get(word.slice(0, -cut))?.filter(({ words }) => words.length === 1) ?? [];
    }
  }
  const ends = (written: string | undefined, wanted: string): boolean =>
    written === wanted || (written?.startsWith(wanted) === true && endings.has(written.slice(wanted.length)));

  return {
    find(tokens) {
      const hits: PhraseHit[] = [];
      if (byFirst.size === 0) return hits;
      tokens.forEach((token, from) => {
        const word = token.kind === 'hashtag' ? token.text.slice(1) : token.text;
        for (const { phrase, words } of candidates(word)) {
          const last = words.length - 1;
          if (words.every((part, k) => k === 0 || (k === last ? ends(tokens[from + k]?.text, part) : tokens[from + k]?.text === part))) {
            hits.push({ phrase, from, to: from + words.length });
            break;
          }
        }
      });
      return hits;
    },
  };
}
