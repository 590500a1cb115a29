/** Corrections reach the same and nearly the same text at once, and nothing further. */
import { describe, expect, it } from 'vitest';
import { corrected, correctionFor, likeness, signatureOf, type Correction } from '../../../lib/judge/index';
import { judgeOf } from './helpers';

const TEXT = 'Jalan depan pasar Genuk rusak parah, tolong segera diperbaiki pak wali';
const notThis: Correction = { signature: signatureOf(TEXT), as: 'not-complaint' };

describe('corrections', () => {
  it.each(['jln depan pasar genuk RUSAK parah, tlg segera diperbaiki pak wali', `${TEXT}!!! 🙏`, TEXT.replace('parah', 'parahhh')])(
    'reach %j',
    (text) => {
      expect(correctionFor(text, [notThis])?.as).toBe('not-complaint');
    },
  );
  it.each(['Jalan depan pasar Johar berlubang, mohon ditambal', 'lampu mati', ''])('do not reach %j', (text) => {
    expect(correctionFor(text, [notThis])).toBeNull();
  });
  it('ask short texts to be equal', () => {
    const short: Correction = { signature: signatureOf('banjir min'), as: 'not-complaint' };
    expect(correctionFor('Banjir, min!', [short])).toBe(short);
    expect(correctionFor('banjir pak', [short])).toBeNull();
  });
  it('follow the newest', () => {
    const back: Correction = { signature: signatureOf(TEXT), as: 'complaint' };
    expect(correctionFor(TEXT, [notThis, back])?.as).toBe('complaint');
  });
  it('change what is said, never the score', () => {
    const before = judgeOf().assess(TEXT);
    const after = corrected(before, notThis);
    expect(after).toMatchObject({ complaint: false, urgency: 'none', score: before.score });
    expect(corrected(after, { ...notThis, as: 'complaint' })).toMatchObject({ complaint: true, kind: 'complaint', urgency: 'normal' });
    expect(corrected(before, null)).toBe(before);
  });
  it('hold no text', () => {
    expect(JSON.stringify(notThis)).not.toMatch(/genuk/i);
    expect(likeness(notThis.signature, notThis.signature)).toBe(1);
  });
});
