/** The agency's own words act on a comment like the words of the lexicons. */
import { describe, expect, it } from 'vitest';
import type { LocalWord } from '../../../lib/judge';
import { judgeOf } from './helpers';

const judge = judgeOf();
const words: LocalWord[] = [
  { word: 'mbrebes mili', as: 'complaint', topic: 'air' },
  { word: 'kropak', as: 'complaint', topic: 'jalan' },
  { word: 'Salam Srikandi', as: 'politics', topic: null },
  { word: 'Ngasem', as: 'place', topic: null },
];
const own = (text: string) => judge.assess(text, { words });

describe('words of the agency', () => {
  const trouble = 'min, gang mawar kropak kabeh';
  it('a local word of trouble makes a complaint of its topic, and is the reason shown', () => {
    const [without, within] = [judge.assess(trouble), own(trouble)];
    expect(within.score).toBeGreaterThan(without.score);
    expect(within.complaint).toBe(true);
    expect(within.topics[0]?.topic).toBe('jalan');
    expect(within.reasons.some(({ start, end, why }) => why === 'complaint' && trouble.slice(start, end) === 'kropak')).toBe(true);
  });
  it('works with endings and as a phrase', () => {
    expect(own('dalane kropake pol').score).toBeGreaterThan(judge.assess('dalane kropake pol').score);
    expect(own('krane mbrebes mili').topics[0]?.topic).toBe('air');
  });
  it('a local name of politics is political, and is not taken for praise of the agency', () => {
    const text = 'salam srikandi, lanjut terus bu';
    expect(judge.assess(text).political).toBe(false);
    expect(own(text)).toMatchObject({ political: true, complaint: false });
  });
  it('a listed place is found once, beside the places that show by their form', () => {
    expect(own('lampu mati di ngasem').places).toEqual([{ start: 14, end: 20, type: 'landmark', text: 'ngasem' }]);
    expect(own('lampu mati di pasar ngasem').places).toHaveLength(1);
  });
  it('an empty list changes nothing, nor does a list whose words are not there', () => {
    const text = 'jalan depan pasar berlubang, kapan diperbaiki?';
    expect(judge.assess(text, { words: [] })).toEqual(judge.assess(text));
    expect(own(text)).toEqual(judge.assess(text));
  });
});
