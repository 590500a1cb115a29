/** Makes scores into probabilities and chooses the thresholds of the three widths. */
import { logit } from '../../lib/judge/judge';
import { sigmoid } from '../../lib/judge/linear';
import type { Weights } from '../../lib/judge/weights';
import { figures, type Judged } from '../evaluate/metrics';
import { kindFigures } from '../evaluate/summary';
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

/** At most so many pure questions may be raised as complaints. */
const QUESTIONS = 0.075;

/**
 * Clear: precision first. Balanced: the best mean of F1 over the sets, few pure questions raised. Wide: nine of ten complaints.
 * @param sets the sets that look most like the work: comments of a city with and without border rows, messages to another city
 */
export function widths(sets: readonly (readonly Judged[])[], questions: readonly Verdict[]): Weights['thresholds'] {
  const mean = (figure: (set: readonly Judged[]) => number): number => sets.reduce((sum, set) => sum + figure(set), 0) / sets.length;
  const raised = (t: number): number => questions.filter(({ complaint }) => complaint >= t).length / Math.max(1, questions.length);
  let best = { f1: -1, at: 0.5 };
  for (let t = 0.1; t < 0.8; t += 0.01) {
    // Neighbours count too: a single lucky threshold would not hold on other rows.
    const f1 = [-0.02, 0, 0.02].reduce((sum, step) => sum + mean((set) => figures(set, t + step).f1), 0) / 3;
    if (f1 > best.f1 && raised(t) <= QUESTIONS) best = { f1, at: t };
  }
  let clear = best.at;
  while (clear < 0.95 && mean((set) => figures(set, clear).precision) < 0.92) clear += 0.01;
  let wide = best.at;
  while (wide > 0.02 && mean((set) => figures(set, wide).recall) < 0.94) wide -= 0.01;
  const round = (t: number): number => Math.round(t * 100) / 100;
  return { clear: round(clear), balanced: round(best.at), wide: round(wide) };
}

/** Offsets that make the mean F1 of the kinds best, found one kind after the other. */
export function kindOffsets(verdicts: readonly Verdict[], thresholds: Weights['thresholds']): number[] {
  const offsets = [0, 0, 0, 0, 0, 0, 0];
  const macro = (): number => kindFigures(verdicts, { thresholds, kindOffsets: offsets }).macroF1;
  let best = macro();
  for (let round = 0; round < 2; round++) {
    for (let k = 1; k < offsets.length; k++) {
      let choice = offsets[k] ?? 0;
      for (let step = -3; step <= 6; step++) {
        offsets[k] = step * 0.3;
        const value = macro();
        if (value > best) [best, choice] = [value, step * 0.3];
      }
      offsets[k] = Math.round(choice * 10) / 10;
    }
  }
  return offsets;
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
