/** Personal data is found in the spellings people use, and everyday numbers are left alone. */
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../lib/privacy';
import { harmless, samples, type Sample } from './spellings';

function isFound(sample: Sample): boolean {
  const from = sample.text.toLowerCase().indexOf(sample.secret.toLowerCase());
  const to = from + sample.secret.length;
  const covered = findPersonalData(sample.text).reduce((sum, f) => sum + Math.max(0, Math.min(f.end, to) - Math.max(f.start, from)), 0);
  return covered >= 0.8 * sample.secret.length;
}

describe('findPersonalData', () => {
  it('finds at least 98 of 100 in 2,800 spellings', () => {
    const all = samples(2800, 7);
    const missed = all.filter((sample) => !isFound(sample));
    expect(
      1 - missed.length / all.length,
      missed
        .slice(0, 20)
        .map((m) => `${m.type}: ${m.text}`)
        .join('\n'),
    ).toBeGreaterThanOrEqual(0.98);
  });

  it('leaves at least 98 of 100 harmless sentences alone', () => {
    const all = harmless(2400, 11);
    const hit = all.filter((text) => findPersonalData(text).length > 0);
    expect(hit.length / all.length, hit.slice(0, 20).join('\n')).toBeLessThanOrEqual(0.02);
  });
});
