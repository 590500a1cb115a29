/** Cross-validation by post: what the judge says of rows whose post it has never seen. */
import { featuresOf, read, type Features } from '../../lib/judge/features';
import { hash } from '../../lib/judge/hash';
import { complaintScore, probabilities } from '../../lib/judge/judge';
import type { Weights } from '../../lib/judge/weights';
import { trainWeights } from './judge-fold';
import type { Example } from './recipe';
import type { Row } from './rows';

export const FOLDS = 5;
const SEED = 99;

export function toExamples(rows: readonly Row[]): Example[] {
  return rows.map((row) => ({ row, features: featuresOf(read(row.text)) }));
}

export function foldOf(row: Row): number {
  return hash(row.group, SEED) % FOLDS;
}

export interface Verdict {
  row: Row;
  complaint: number;
  kinds: number[];
  urgent: number;
  political: number;
  topics: number[];
  language: number[];
}

export function verdict(weights: Weights, row: Row, features: Features): Verdict {
  const p = (name: string): number[] => probabilities(weights, name, features);
  return { row, complaint: complaintScore(weights, features), kinds: p('kinds'), urgent: p('urgent')[0] ?? 0, political: p('political')[0] ?? 0, topics: p('topics'), language: p('language') };
}

export function crossValidate(examples: readonly Example[], log: (line: string) => void = () => {}): Verdict[] {
  const verdicts: Verdict[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainWeights(examples.filter(({ row }) => foldOf(row) !== fold));
    for (const { row, features } of examples) if (foldOf(row) === fold) verdicts.push(verdict(weights, row, features));
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  return verdicts;
}

/** Tests each source with a judge that was trained on all others. */
export function leaveSourceOut(examples: readonly Example[], sources: readonly string[]): Verdict[] {
  return sources.flatMap((source) => {
    const weights = trainWeights(examples.filter(({ row }) => row.source !== source));
    return examples.filter(({ row }) => row.source === source).map(({ row, features }) => verdict(weights, row, features));
  });
}
