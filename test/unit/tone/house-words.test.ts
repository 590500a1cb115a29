/** Words that the agency avoids are pointed out with the word to write instead. */
import { describe, expect, it } from 'vitest';
import { checkReply } from '../../../lib/tone';

const avoid = [
  { word: 'oknum', better: 'petugas' },
  { word: 'netizen', better: null },
  { word: 'mohon maklum', better: 'mohon maaf' },
];
const GOOD = 'Terima kasih laporannya, Kak. Sudah kami teruskan ke petugas lapangan untuk dicek hari ini.';
const house = (text: string) => checkReply(text, { avoid }).findings.filter(({ family }) => family === 'house_word');

describe('a word that the agency avoids', () => {
  it('is a caution on exactly that word, with the word instead', () => {
    const text = `${GOOD} OKNUM itu sudah ditegur.`;
    const [finding] = house(text);
    expect(finding).toMatchObject({ level: 'caution', better: 'Petugas' });
    expect(text.slice(finding?.start, finding?.end)).toBe('OKNUM');
  });
  it('is left out where the list has no other word', () => expect(house(`${GOOD} Kami sapa netizen.`)[0]?.better).toBe(''));
  it('may be a phrase', () => expect(house(`${GOOD} Jadi mohon maklum ya.`)[0]?.better).toBe('mohon maaf'));
  it('is no part of another word', () => expect(house(`${GOOD} Oknumnya sudah ditegur.`)).toEqual([]));
  it('changes nothing for others', () => expect(checkReply(GOOD, { avoid })).toEqual(checkReply(GOOD)));
});
