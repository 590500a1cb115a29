/** The figures of the judge by set and language, from its verdicts on rows that it did not learn from. */
import { likeliestKind } from '../../lib/judge/judge';
import { KINDS, TOPICS, type Kind } from '../../lib/judge/types';
import type { Weights } from '../../lib/judge/weights';
import type { Verdict } from '../train/crossval';
import { LANGUAGES } from '../train/recipe';
import type { Row } from '../train/rows';
import { bootstrap, figures, type Figures, type Judged } from './metrics';

export type Keep = (row: Row) => boolean;

export const SETS: readonly (readonly [string, Keep])[] = [
  ['Instagram, one city', (r) => r.source === 'semarang'],
  ['the same without border rows', (r) => r.source === 'semarang' && !r.border],
  ['messages, another city', (r) => r.source === 'sapawarga'],
  ['Instagram, Jakarta', (r) => r.source === 'jakarta'],
  ['Instagram, Denpasar', (r) => r.source === 'denpasar'],
  ['written sets', (r) => r.source === 'written' || r.source === 'written2'],
  ['further rows', (r) => r.source === 'further'],
  ['tweets', (r) => r.source === 'tweets'],
];
export const LANGUAGE_SETS: readonly (readonly [string, Keep])[] = LANGUAGES.map((language) => [
  `language ${language}`,
  (r) => r.language === language && r.source !== 'tweets' && r.source !== 'further',
]);

export function judgedOf(verdicts: readonly Verdict[], keep: Keep): Judged[] {
  return verdicts
    .filter(({ row }) => keep(row))
    .map(({ row, complaint }) => ({ score: complaint, truth: row.kind === 'complaint', group: row.group }));
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);

export interface Line extends Figures {
  name: string;
  f1Interval: [number, number];
  apInterval: [number, number];
}

export function lineOf(name: string, judged: Judged[], threshold: number): Line {
  return {
    name,
    ...figures(judged, threshold),
    f1Interval: bootstrap(judged, (sample) => figures(sample, threshold).f1),
    apInterval: bootstrap(judged, (sample) => figures(sample, threshold).ap, 200),
  };
}

export function printLine({ name, precision, recall, f1, ap, ece, f1Interval, apInterval, rows, positives }: Line): string {
  const range = ([a, b]: [number, number]): string => `[${percent(a).trim()}–${percent(b).trim()}]`;
  return `${name.padEnd(30)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)} ${range(f1Interval).padEnd(13)} AP ${percent(ap)} ${range(apInterval).padEnd(13)} ECE ${percent(ece)}  (${positives} of ${rows})`;
}

export type KindSettings = Pick<Weights, 'thresholds' | 'kindOffsets'>;

/** The kind that the sidebar would show. */
export function kindOf(verdict: Verdict, weights: KindSettings): Kind {
  return verdict.complaint >= weights.thresholds.balanced ? 'complaint' : likeliestKind(verdict.kinds, weights.kindOffsets);
}

export function kindFigures(
  verdicts: readonly Verdict[],
  weights: KindSettings,
): { macroF1: number; f1: Record<string, number>; table: string } {
  const kinds = KINDS.slice(0, 7);
  const counts = kinds.map(() => kinds.map(() => 0));
  for (const verdict of verdicts) {
    const row = counts[kinds.indexOf(verdict.row.kind)];
    const column = kinds.indexOf(kindOf(verdict, weights));
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  const f1: Record<string, number> = {};
  kinds.forEach((kind, k) => {
    const hit = counts[k]?.[k] ?? 0;
    const truth = (counts[k] ?? []).reduce((a, b) => a + b, 0);
    const said = counts.reduce((sum, row) => sum + (row[k] ?? 0), 0);
    if (truth > 0) f1[kind] = (2 * hit) / (truth + said);
  });
  const values = Object.values(f1);
  const head = `${'truth \\ said'.padEnd(12)}${kinds.map((k) => k.slice(0, 9).padStart(10)).join('')}`;
  const table = [
    head,
    ...kinds.map((kind, k) => `${kind.padEnd(12)}${(counts[k] ?? []).map((n) => String(n).padStart(10)).join('')}`),
  ].join('\n');
  return { macroF1: values.reduce((a, b) => a + b, 0) / values.length, f1, table };
}

export function topicFigures(verdicts: readonly Verdict[], keep: Keep): { top1: number; top3: number; rows: number } {
  let top1 = 0;
  let top3 = 0;
  let rows = 0;
  for (const { row, topics } of verdicts) {
    if (!keep(row) || row.kind !== 'complaint' || !row.topic) continue;
    rows++;
    const rank = topics
      .map((p, i) => ({ p, topic: TOPICS[i] }))
      .sort((a, b) => b.p - a.p)
      .findIndex(({ topic }) => topic === row.topic);
    if (rank === 0) top1++;
    if (rank < 3) top3++;
  }
  return { top1: top1 / Math.max(1, rows), top3: top3 / Math.max(1, rows), rows };
}

export function flagFigures(verdicts: readonly Verdict[], flag: 'urgent' | 'political', threshold: number, keep: Keep): Figures {
  return figures(
    verdicts
      .filter(({ row }) => keep(row) && (flag === 'urgent' ? row.kind === 'complaint' : row.has.political))
      .map((v) => ({ score: v[flag], truth: flag === 'urgent' ? v.row.urgency === 2 : v.row.political, group: v.row.group })),
    threshold,
  );
}

/** Share of rows in one of the three languages that are named right. */
export function languageAccuracy(verdicts: readonly Verdict[], keep: Keep = () => true): number {
  const used = verdicts.filter(({ row }) => keep(row) && row.language !== 'mixed' && row.language !== 'other');
  const right = used.filter(({ row, language }) => LANGUAGES[language.indexOf(Math.max(...language))] === row.language);
  return right.length / Math.max(1, used.length);
}
