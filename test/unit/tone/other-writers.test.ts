/** The check holds on replies by other writers, from which nothing was learned. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReply } from '../../../lib/tone';
import { figuresOf } from '../../../scripts/evaluate/tone';
import { readRows } from '../../../scripts/train/tone-fit';

describe('checkReply on other writers', () => {
  const rows = readRows(join(import.meta.dirname, '../../fixtures/tone/own.tsv'));
  const figures = figuresOf(
    rows,
    rows.map((row) => {
      const { level, findings } = checkReply(row.reply, { complaint: row.complaint });
      return { level, findings, families: new Set(findings.map((f) => f.family)) };
    }),
  );

  it('is right about most levels, and quiet on good replies', () => {
    expect(figures.accuracy).toBeGreaterThan(0.8);
    expect(figures.stopRecall).toBeGreaterThan(0.75);
    expect(figures.falseAlarms).toBeLessThan(0.1);
  });

  it('names the family and points at the words', () => {
    expect(figures.familyF1).toBeGreaterThan(0.68);
    expect(figures.spans).toBeGreaterThan(0.55);
  });
});
