/** A list of words and phrases is found as whole words, whatever their spelling. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, phrasesOf, tokenize } from '../../../lib/text';

const found = (list: string[], text: string, endings: string[] = []): string[] => {
  const tokens = tokenize(normalise(text));
  return phrasesOf(list, new Set(endings))
    .find(tokens)
    .map(({ from, to }) => text.slice(tokens[from]?.span.start, tokens[to - 1]?.span.end));
};

describe('phrases', () => {
  it('are found in any case and spelling, as whole words', () => {
    expect(found(['gronjal', 'Pasar Wage'], 'GRONJAAAL di PASAR  wage, gronjalan')).toEqual(['GRONJAAAL', 'PASAR  wage']);
  });
  it('may carry the endings that are given', () => {
    expect(found(['gronjal'], 'gronjale gronjalan gronjaling', ['e', 'an'])).toEqual(['gronjale', 'gronjalan']);
  });
  it('the longer of two is found', () => expect(found(['bupati', 'bupati cup'], 'menonton bupati cup')).toEqual(['bupati cup']));
  it('are found in a hashtag', () => expect(found(['kobong'], '#kobong lagi')).toEqual(['#kobong']));
  it('a text of signs alone is no phrase that is found everywhere', () => expect(found(['', '  '], 'apa saja')).toEqual([]));
  it('never fail, and lie in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), fc.string({ unit: 'grapheme' }), (list, text) => {
        const tokens = tokenize(normalise(text));
        for (const { phrase, from, to } of phrasesOf(list).find(tokens)) {
          expect(list[phrase]).toBeDefined();
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(tokens.length);
        }
      }),
    );
  });
});
