/** What each part of the judge learns, from which features and rows, and how strongly it is held back. */
import type { Features, Group } from '../../lib/judge/features';
import { GROUPS } from '../../lib/judge/features';
import { featureValue } from '../../lib/judge/linear';
import { KINDS, TOPICS } from '../../lib/judge/types';
import { fit, type Sparse } from './logistic';
import type { Row, Source } from './rows';

export interface Recipe {
  name: string;
  bits: number;
  labels: readonly string[];
  groups: Partial<Record<Group, number>>;
  l2: number;
  /** 0 leaves the row out. */
  weight(row: Row): number;
  label(row: Row): number;
}

/** Tweets are another world, written rows are guesses at this one. */
const SOURCE_WEIGHT: Record<Source, number> = {
  semarang: 1, 'semarang-dev': 1, sapawarga: 1, written: 0.7, written2: 0.7, denpasar: 0.8, jakarta: 0.8, tweets: 0.3, further: 0.6, own: 0.7,
};
const BORDER_WEIGHT = 0.6;

export function rowWeight(row: Row): number {
  return SOURCE_WEIGHT[row.source] * (row.border ? BORDER_WEIGHT : 1);
}

export const LANGUAGES = ['id', 'jv', 'su', 'mixed'] as const;
const LANGUAGE_WEIGHT = { id: 1, jv: 2, su: 4, mixed: 0.5, other: 0 };

const isComplaint = (row: Row): boolean => row.kind === 'complaint';

export const RECIPES: readonly Recipe[] = [
  { name: 'complaint', bits: 15, labels: ['complaint'], groups: { words: 1, letters: 1, cues: 1 }, l2: 1, weight: rowWeight, label: (row) => Number(isComplaint(row)) },
  { name: 'kinds', bits: 14, labels: KINDS.slice(0, 7), groups: { words: 1, letters: 1, cues: 1 }, l2: 1, weight: rowWeight, label: (row) => KINDS.indexOf(row.kind) },
  { name: 'urgent', bits: 13, labels: ['urgent'], groups: { words: 1, letters: 1, cues: 1 }, l2: 0.5, weight: (row) => (isComplaint(row) && row.has.urgency ? SOURCE_WEIGHT[row.source] * (row.urgency === 2 ? 2 : 1) : 0), label: (row) => Number(row.urgency === 2) },
  { name: 'political', bits: 13, labels: ['political'], groups: { words: 1, letters: 1, cues: 1 }, l2: 0.5, weight: (row) => (row.has.political ? rowWeight(row) : 0), label: (row) => Number(row.political) },
  { name: 'topics', bits: 13, labels: TOPICS, groups: { words: 1, letters: 1, topics: 1.5 }, l2: 0.3, weight: (row) => (isComplaint(row) && row.topic ? SOURCE_WEIGHT[row.source] : 0), label: (row) => (row.topic ? TOPICS.indexOf(row.topic) : 0) },
  { name: 'language', bits: 13, labels: LANGUAGES, groups: { words: 1, letters: 1, tongue: 2 }, l2: 0.3, weight: (row) => LANGUAGE_WEIGHT[row.language], label: (row) => LANGUAGES.findIndex((l) => l === row.language) },
];

/** The same sums as the shipped code makes: doubles by collision count twice. */
export function sparse(features: Features, bits: number, groups: Partial<Record<Group, number>>): Sparse {
  const index: number[] = [];
  const value: number[] = [];
  for (const group of GROUPS) {
    const weight = groups[group];
    if (!weight) continue;
    const unit = featureValue(weight, features[group].length);
    for (const h of features[group]) {
      index.push(h % (1 << bits));
      value.push(unit);
    }
  }
  return { index, value };
}

export interface Example {
  row: Row;
  features: Features;
}

export function train(recipe: Recipe, examples: readonly Example[]): Float64Array {
  const used = examples.filter(({ row }) => recipe.weight(row) > 0);
  return fit({
    rows: used.map(({ features }) => sparse(features, recipe.bits, recipe.groups)),
    labels: used.map(({ row }) => recipe.label(row)),
    weights: used.map(({ row }) => recipe.weight(row)),
    features: 1 << recipe.bits,
    outputs: recipe.labels.length,
    l2: recipe.l2,
  });
}
