/** Makes scores into probabilities and chooses the thresholds of the three widths. */
import { logit } from '../../lib/judge/judge';
import { sigmoid } from '../../lib/judge/linear';
import type { Weights } from '../../lib/judge/weights';
import { bestThreshold, figures, type Judged } from '../evaluate/metrics';
import type { Verdict } from './crossval';
import { rowWeight } from './recipe';
import { fit } from './logistic';

/** Platt scaling on cross-validated scores. */
export function platt(verdicts: readonly Verdict[]): { slope: number; offset: number } {
  const w = fit({
    rows: verdicts.map(({ complaint }) => ({ index: [0], value: [logit(complaint)] })),
    labels: verdicts.map(({ row }) => Number(row.kind === 'complaint')),
    weights: verdicts.map(({ row }) => rowWeight(row)),
    features: 1,
    outputs: 1,
    l2: 1e-6,
  });
  return { slope: w[0] ?? 1, offset: w[1] ?? 0 };
}

/** Clear: precision first. Balanced: best F1. Wide: nine of ten complaints. */
export function widths(judged: readonly Judged[]): Weights['thresholds'] {
  const balanced = bestThreshold(judged);
  let clear = balanced;
  while (clear < 0.95 && figures(judged, clear).precision < 0.85) clear += 0.01;
  let wide = balanced;
  while (wide > 0.02 && figures(judged, wide).recall < 0.9) wide -= 0.01;
  return { clear, balanced, wide };
}

/** The lowest threshold whose precision reaches the wish. */
export function atPrecision(judged: readonly Judged[], wish: number): number {
  for (let t = 0.02; t < 0.9; t += 0.01) if (figures(judged, t).precision >= wish) return t;
  return 0.5;
}

/** Verdicts of uncalibrated judges with the calibration of the given weights. */
export function calibrated(verdicts: readonly Verdict[], { calibration }: Pick<Weights, 'calibration'>): Verdict[] {
  const { slope, offset } = calibration['complaint'] ?? { slope: 1, offset: 0 };
  return verdicts.map((v) => ({ ...v, complaint: sigmoid(slope * logit(v.complaint) + offset) }));
}
