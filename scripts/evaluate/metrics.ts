/** Figures of a yes-or-no judgement and their intervals. */

export interface Judged {
  score: number;
  truth: boolean;
  group: string;
}

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  ap: number;
  /** Expected calibration error over ten equal bins of the score. */
  ece: number;
  rows: number;
  positives: number;
}

export function figures(judged: readonly Judged[], threshold: number): Figures {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const { score, truth } of judged) {
    if (score < threshold) fn += truth ? 1 : 0;
    else if (truth) tp++;
    else fp++;
  }
  const precision = tp / Math.max(1, tp + fp);
  const recall = tp / Math.max(1, tp + fn);
  return {
    precision,
    recall,
    f1: (2 * tp) / Math.max(1, 2 * tp + fp + fn),
    ap: averagePrecision(judged),
    ece: calibrationError(judged),
    rows: judged.length,
    positives: tp + fn,
  };
}

export function averagePrecision(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  sorted.forEach(({ truth }, i) => {
    if (!truth) return;
    hits++;
    sum += hits / (i + 1);
  });
  return sum / Math.max(1, hits);
}

function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, score: 0, truth: 0 }));
  for (const { score, truth } of judged) {
    const bin = bins[Math.min(9, Math.floor(score * 10))];
    if (!bin) continue;
    bin.n++;
    bin.score += score;
    bin.truth += truth ? 1 : 0;
  }
  return bins.reduce((sum, b) => sum + Math.abs(b.score - b.truth), 0) / Math.max(1, judged.length);
}

/** The threshold with the best F1. */
export function bestThreshold(judged: readonly Judged[]): number {
  let best = { f1: -1, at: 0.5 };
  for (let t = 0.05; t < 0.95; t += 0.01) {
    const { f1 } = figures(judged, t);
    if (f1 > best.f1) best = { f1, at: t };
  }
  return best.at;
}

/** Small seeded generator (mulberry32), so that intervals are the same each time. */
export function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** 95 % interval of a figure, drawing whole groups (posts) with replacement. */
export function bootstrap<T extends { group: string }>(
  items: readonly T[],
  figure: (sample: T[]) => number,
  draws = 300,
  seed = 7,
): [number, number] {
  const byGroup = new Map<string, T[]>();
  for (const item of items) byGroup.set(item.group, [...(byGroup.get(item.group) ?? []), item]);
  const groups = [...byGroup.values()];
  const next = random(seed);
  const values: number[] = [];
  for (let d = 0; d < draws; d++) {
    const sample: T[] = [];
    for (let g = 0; g < groups.length; g++) sample.push(...(groups[Math.floor(next() * groups.length)] ?? []));
    values.push(figure(sample));
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(draws * 0.025)] ?? NaN, values[Math.ceil(draws * 0.975) - 1] ?? NaN];
}
