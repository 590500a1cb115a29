/** Whatever is written, the judge answers, quickly, and points inside the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOf } from './helpers';

const judge = judgeOf();
const word = fc.constantFrom(
  'jalan',
  'rusak',
  'ganti',
  'bupati',
  'banjir',
  'hapus',
  'data',
  'saya',
  'rt',
  '02',
  'jl.',
  'kolam',
  'ikan',
  'kabel',
  'putus',
  '😂',
  '?',
  '.',
  '\u0301',
  '\u200b',
  'ðŸ˜‚',
  'é',
  'air',
  'masuk',
  'rumah',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
);
const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/** All that does not depend on where the words stand. */
const gist = (text: string) => {
  const { reasons, places, ...rest } = judge.assess(text);
  return { ...rest, reasons: reasons.length, places: places.map(({ type }) => type) };
};

describe('for any text', () => {
  it('answers, with spans inside the text on character borders', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { score, reasons, places } = judge.assess(text);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const { start, end } of [...reasons, ...places]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says the same in every canonical Unicode form, with trailing spaces and invisible characters', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, where) => {
        fc.pre(!/\p{Cs}/u.test(text));
        const said = gist(text.normalize('NFC'));
        expect(gist(text.normalize('NFD'))).toEqual(said);
        expect(gist(`${text.normalize('NFC')} \n\t`)).toEqual(said);
        const points = [...text.normalize('NFC')];
        points.splice(where % (points.length + 1), 0, '\u200b');
        expect(gist(points.join(''))).toEqual(said);
      }),
      { numRuns: 100 },
    );
  });

  it('says the same when read twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(judge.assess(text)).toEqual(judge.assess(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('for long texts', () => {
  const bits = [
    'jalan ',
    'a',
    ' ',
    'ganti bupati ',
    '!?',
    '😂',
    'hapus data ',
    'jl. ',
    'rt 1 ',
    '\u0301',
    'air ',
    'a1',
    'kabel putus ',
    '((((',
    'hebat jalan ',
  ];
  it.each(bits)('stays quick on 100,000 characters of %j', (bit) => {
    const start = performance.now();
    judge.assess(bit.repeat(Math.ceil(100_000 / bit.length)));
    // Not a goal for speed: a runaway pattern would take minutes.
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('grows no faster than the text', () => {
    const time = (times: number): number => {
      const text = 'jalan depan pasar rusak, tolong diperbaiki min 😂 '.repeat(times);
      let best = Infinity;
      for (let i = 0; i < 5; i++) {
        const start = performance.now();
        judge.assess(text);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    time(10);
    expect(time(80) / Math.max(0.2, time(8))).toBeLessThan(30);
  });
});
