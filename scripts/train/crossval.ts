/** Cross-validation by post: what the judge says of rows whose post it has never seen. */
import { featuresOf, type Features } from '../../lib/judge/features';
import { read } from '../../lib/judge/reading';
import { hash } from '../../lib/judge/hash';
import { complaintScore, probabilities, ruleShift } from '../../lib/judge/judge';
import type { Weights } from '../../lib/judge/weights';
import { trainWeights } from './judge-fold';
import { loadCorpus } from './corpus';
import { SUBWORD_BITS, type Example, type Extra } from './recipe';
import { loadReports } from './reports';
import { learnSubwords } from './subwords';
import type { Row } from './rows';

export const FOLDS = 5;
const SEED = 99;

export function toExamples(rows: readonly Row[]): Example[] {
  return rows.map((row) => {
    const reading = read(row.text);
    return { row, features: featuresOf(reading), shift: ruleShift(reading) };
  });
}

/** Reports a topic that are used. */
const REPORTS = 150;

export function loadExtra(data: string): Extra {
  return {
    subwords: learnSubwords(loadCorpus(data), { bits: SUBWORD_BITS }),
    reports: loadReports(data, REPORTS).map((report) => ({ ...report, features: featuresOf(read(report.text)) })),
  };
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

export function verdict(weights: Weights, row: Row, features: Features, shift: number): Verdict {
  const p = (name: string): number[] => probabilities(weights, name, features);
  return {
    row,
    complaint: complaintScore(weights, features, shift),
    kinds: p('kinds'),
    urgent: p('urgent')[0] ?? 0,
    political: p('political')[0] ?? 0,
    topics: p('topics'),
    language: p('language'),
  };
}

export function crossValidate(examples: readonly Example[], extra: Extra, log: (line: string) => void = () => {}): Verdict[] {
  const verdicts: Verdict[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainWeights(
      examples.filter(({ row }) => foldOf(row) !== fold),
      extra,
    );
    for (const { row, features, shift } of examples) if (foldOf(row) === fold) verdicts.push(verdict(weights, row, features, shift));
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  return verdicts;
}

/** Rows labelled later that come from the same place as a set: they leave with it. */
const KIN: Record<string, RegExp> = { semarang: /^dev:/, jakarta: /^further:jkt/, sapawarga: /^further:sapu/ };

/** Tests each source with a judge that was trained on all others. */
export function leaveSourceOut(examples: readonly Example[], extra: Extra, sources: readonly string[]): Verdict[] {
  return sources.flatMap((source) => {
    const weights = trainWeights(
      examples.filter(({ row }) => row.source !== source && !KIN[source]?.test(row.group)),
      extra,
    );
    return examples.filter(({ row }) => row.source === source).map(({ row, features, shift }) => verdict(weights, row, features, shift));
  });
}
