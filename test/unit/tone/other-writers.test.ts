/** The check holds on replies by other writers, from which nothing was learned. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReply } from '../../../lib/tone';
import { figuresOf } from '../../../scripts/evaluate/tone';
import { readRows } from '../../../scripts/train/tone-fit';

describe.each([
  ['own.tsv', { accuracy: 0.84, stopRecall: 0.87, falseAlarms: 0.05, familyF1: 0.74, spans: 0.6 }],
  ['voices.tsv', { accuracy: 0.88, stopRecall: 0.9, falseAlarms: 0.05, familyF1: 0.83, spans: 0.49 }],
] as const)('checkReply on the other writers of %s', (file, least) => {
  const rows = readRows(join(import.meta.dirname, '../../fixtures/tone', file));
  const figures = figuresOf(
    rows,
    rows.map((row) => {
      const { level, findings } = checkReply(row.reply, { complaint: row.complaint });
      return { level, findings, families: new Set(findings.map((f) => f.family)) };
    }),
  );

  it('is right about most levels, and quiet on good replies', () => {
    expect(figures.accuracy).toBeGreaterThan(least.accuracy);
    expect(figures.stopRecall).toBeGreaterThan(least.stopRecall);
    expect(figures.falseAlarms).toBeLessThan(least.falseAlarms);
  });

  it('names the family and points at the words', () => {
    expect(figures.familyF1).toBeGreaterThan(least.familyF1);
    expect(figures.spans).toBeGreaterThan(least.spans);
  });
});
