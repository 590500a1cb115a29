/** Text is brought into one form, and every span leads back into the original. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandSlang, findAll, mergeSpans, normalise, plainWord, tokenize } from '../../../lib/text/index';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);
const onBorder = (text: string, at: number) =>
  at === 0 || at === text.length || !/[\udc00-\udfff]/.test(text[at] ?? '') || !/[\ud800-\udbff]/.test(text[at - 1] ?? '');

describe('normalise', () => {
  it.each([
    ['JALAN   Rusak\n\nParah', 'jalan rusak parah'],
    ['bangeeeet!!!!', 'banget!!'],
    ['Rp 1.000.000', 'rp 1.000.000'],
    ['ja\u200blan\u202e', 'jalan'],
    ['cafe\u0301', 'cafe'],
    ['𝗝𝗔𝗥𝗨𝗠𝟳𝟳', 'jarum77'],
    ['mantap ðŸ˜‚', 'mantap 😂'],
    ['  ', ''],
  ])('%j reads as %j', (text, plain) => {
    expect(normalise(text).text).toBe(plain);
  });

  it('leads back to the original through marks, emoji and elongations', () => {
    const text = 'Kok gelaaaap 👨‍👩‍👧 ya cafe\u0301 ini';
    const n = normalise(text);
    const words = tokenize(n).map(({ span }) => text.slice(span.start, span.end));
    expect(words).toEqual(['Kok', 'gelaaaap', '👨‍', '👩‍', '👧', 'ya', 'cafe\u0301', 'ini']);
  });

  it('never throws and points inside the text on character borders', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { span } of tokenize(normalise(text))) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThan(span.end);
          expect(onBorder(text, span.start) && onBorder(text, span.end)).toBe(true);
        }
      }),
    );
  });

  it('reads every canonical Unicode form, trailing space and invisible character alike', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, where) => {
        const plain = normalise(text).text;
        expect(normalise(text.normalize('NFC')).text).toBe(normalise(text.normalize('NFD')).text);
        expect(normalise(`${text}  \n`).text).toBe(plain);
        const points = [...text];
        points.splice(where % (points.length + 1), 0, '\u200b');
        if (!/[\ud800-\udfff]/u.test(text)) expect(normalise(points.join('')).text).toBe(plain);
      }),
    );
  });

  it('is the same when read again', () => {
    expect(normalise(normalise('Aduuuh jln  RUSAK 😂😂😂').text).text).toBe(normalise('Aduuuh jln  RUSAK 😂😂😂').text);
  });
});

describe('tokenize', () => {
  it('tells the kinds apart', () => {
    const kinds = tokenize(normalise('@dinas.pu #banjir https://a.b/c 12,5 jalan2 👍 ?')).map(({ kind }) => kind);
    expect(kinds).toEqual(['mention', 'hashtag', 'url', 'number', 'word', 'emoji', 'punct']);
  });

  it('grows linearly', () => {
    const time = (repeats: number) => {
      const text = 'jalan rusak bangeeet 😂 @a.b https://x.y/?q '.repeat(repeats);
      const start = performance.now();
      tokenize(normalise(text));
      return performance.now() - start;
    };
    time(200);
    const small = Math.max(2, Math.min(time(500), time(500)));
    expect(Math.min(time(5000), time(5000)) / small).toBeLessThan(40);
  });
});

describe('words', () => {
  it('expands short forms and leaves other words alone', () => {
    expect(['jln', 'yg', 'tdk', 'blm', 'gmn', 'pdhl', 'mhn', 'tlg', 'bgt', 'krn', 'dr'].map(expandSlang)).toEqual([
      'jalan',
      'yang',
      'tidak',
      'belum',
      'bagaimana',
      'padahal',
      'mohon',
      'tolong',
      'banget',
      'karena',
      'dari',
    ]);
    expect(plainWord('bangett')).toBe('banget');
    expect(plainWord('pompa2')).toBe('pompa');
    expect(plainWord('sma')).toBe('sma');
  });

  it('finds patterns as spans of the original', () => {
    const text = 'Di Jl.  Mawar RT  02';
    const [found] = findAll(normalise(text), /rt (?<number>\d+)/);
    expect(found && text.slice(found.start, found.end)).toBe('RT  02');
    expect(found?.groups).toEqual({ number: '02' });
  });

  it('joins spans that touch', () => {
    expect(
      mergeSpans([
        { start: 4, end: 6 },
        { start: 0, end: 2 },
        { start: 1, end: 4 },
      ]),
    ).toEqual([{ start: 0, end: 6 }]);
  });
});
