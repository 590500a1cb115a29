/** What each part of the judge learns, from which features and rows, and how strongly it is held back. */
import type { Features, Group } from '../../lib/judge/features';
import { GROUPS } from '../../lib/judge/features';
import { featureValue } from '../../lib/judge/linear';
import { KINDS, TOPICS } from '../../lib/judge/types';
import { fit, type Sparse } from './logistic';
import type { Report } from './reports';
import type { Row, Source } from './rows';
import type { Subwords } from './subwords';

export interface Recipe {
  name: string;
  bits: number;
  labels: readonly string[];
  groups: Partial<Record<Group, number>>;
  l2: number;
  /** Leans on the vectors learned from unlabelled text. */
  vectors?: boolean;
  /** 0 leaves the row out. */
  weight(row: Row): number;
  label(row: Row): number;
}

/** Tweets are another world, written rows are guesses at this one. */
const SOURCE_WEIGHT: Record<Source, number> = {
  semarang: 1,
  'semarang-dev': 1,
  sapawarga: 1,
  written: 0.7,
  written2: 0.7,
  denpasar: 0.8,
  jakarta: 0.8,
  tweets: 0.3,
  further: 0.6,
  own: 0.55,
};
const BORDER_WEIGHT = 0.6;

export function rowWeight(row: Row): number {
  return SOURCE_WEIGHT[row.source] * (row.border ? BORDER_WEIGHT : 1);
}

/** Comments to a city's account and messages to a city are the work itself. */
const THE_WORK: readonly Source[] = ['semarang', 'semarang-dev', 'sapawarga'];

/** For the yes-or-no part: the model of kinds beside it keeps the wider view. */
function complaintWeight(row: Row): number {
  return rowWeight(row) * (THE_WORK.includes(row.source) ? 2 : 1);
}

export const LANGUAGES = ['id', 'jv', 'su', 'mixed'] as const;
const LANGUAGE_WEIGHT = { id: 1, jv: 3, su: 4, mixed: 0.4, other: 0 };

/** Buckets of the sub-word vectors and of the parts that lean on them. */
export const SUBWORD_BITS = 14;

const isComplaint = (row: Row): boolean => row.kind === 'complaint';

const TEXT = { words: 1, letters: 1, cues: 1 };

export const RECIPES: readonly Recipe[] = [
  {
    name: 'complaint',
    bits: SUBWORD_BITS,
    labels: ['complaint'],
    groups: TEXT,
    l2: 1,
    vectors: true,
    weight: complaintWeight,
    label: (row) => Number(isComplaint(row)),
  },
  {
    name: 'kinds',
    bits: SUBWORD_BITS,
    labels: KINDS.slice(0, 7),
    groups: TEXT,
    l2: 1,
    vectors: true,
    weight: rowWeight,
    label: (row) => KINDS.indexOf(row.kind),
  },
  {
    name: 'urgent',
    bits: SUBWORD_BITS,
    labels: ['urgent'],
    groups: { words: 0.5, letters: 0.5, cues: 1.2, alarm: 2 },
    l2: 0.8,
    vectors: true,
    weight: urgentWeight,
    label: (row) => Number(row.urgency === 2),
  },
  {
    name: 'political',
    bits: 13,
    labels: ['political'],
    groups: { words: 1, letters: 1, cues: 1.5 },
    l2: 0.5,
    weight: (row) => (row.has.political ? rowWeight(row) : 0),
    label: (row) => Number(row.political),
  },
  {
    name: 'topics',
    bits: 12,
    labels: TOPICS,
    groups: { words: 1, letters: 1, topics: 1.5 },
    l2: 0.15,
    weight: (row) => (isComplaint(row) && row.topic ? SOURCE_WEIGHT[row.source] : 0),
    label: (row) => (row.topic ? TOPICS.indexOf(row.topic) : 0),
  },
  {
    name: 'language',
    bits: 12,
    labels: LANGUAGES,
    groups: { words: 0.7, letters: 0.7, tongue: 3 },
    l2: 0.2,
    weight: (row) => LANGUAGE_WEIGHT[row.language],
    label: (row) => LANGUAGES.findIndex((l) => l === row.language),
  },
];

/** Urgent rows are few: they count double. What is no complaint counts little: the sidebar asks this only of complaints. */
function urgentWeight(row: Row): number {
  const source = row.source === 'further' ? 0.2 : SOURCE_WEIGHT[row.source];
  if (!isComplaint(row)) return source * 0.1;
  return source * (row.urgency === 2 ? 2 : 1) * (row.border ? BORDER_WEIGHT : 1);
}

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
  /** What the readable rules add to the raw score. */
  shift: number;
}

/** What training knows besides the labelled rows. */
export interface Extra {
  subwords: Subwords;
  reports: readonly (Report & { features: Features })[];
}

const REPORT_WEIGHT = 0.25;
/** Brings the vectors to the size of the other features. */
const VECTOR_SCALE = 0.03;
/** Rows found by keyword or about other matters: their share of complaints must not teach that of comments. */
const ODD_SOURCES: readonly string[] = ['tweets', 'infra', 'pil', 'cell'];
const SOURCE_SCALE = 0.5;

function oddSource(row: Row): number {
  return ODD_SOURCES.indexOf(row.source === 'further' ? (row.id.split(':')[0] ?? '') : row.source);
}

/** Weights of a part: `buckets × outputs`, then the biases. */
export function train(recipe: Recipe, examples: readonly Example[], extra: Extra): Float64Array {
  const { bits, groups, l2, vectors = false } = recipe;
  const outputs = recipe.labels.length;
  const buckets = 1 << bits;
  const used = examples.filter(({ row }) => recipe.weight(row) > 0);
  const rows = used.map(({ row, features }) => {
    const base = sparse(features, bits, groups);
    return vectors ? withVectors(base, buckets, extra.subwords, oddSource(row)) : base;
  });
  const labels = used.map(({ row }) => recipe.label(row));
  const weights = used.map(({ row }) => recipe.weight(row));
  if (recipe.name === 'topics') {
    for (const { topic, features } of extra.reports) {
      rows.push(sparse(features, bits, groups));
      labels.push(TOPICS.indexOf(topic));
      weights.push(REPORT_WEIGHT);
    }
  }
  const features = vectors ? buckets + extra.subwords.size + ODD_SOURCES.length : buckets;
  const trained = fit({ rows, labels, weights, features, outputs, l2, iterations: 40 });
  return vectors ? foldVectors(trained, buckets, outputs, extra.subwords, features) : trained;
}

function withVectors({ index, value }: Sparse, buckets: number, { size, vectors }: Subwords, source: number): Sparse {
  const sum = new Float64Array(size);
  for (let j = 0; j < index.length; j++) {
    const base = (index[j] ?? 0) * size;
    for (let d = 0; d < size; d++) sum[d] = (sum[d] ?? 0) + (value[j] ?? 0) * (vectors[base + d] ?? 0);
  }
  const wide = { index: Array.from(index), value: Array.from(value) };
  sum.forEach((v, d) => {
    wide.index.push(buckets + d);
    wide.value.push(v * VECTOR_SCALE);
  });
  if (source >= 0) {
    wide.index.push(buckets + size + source);
    wide.value.push(SOURCE_SCALE);
  }
  return wide;
}

/** A linear model over sums of vectors is a linear model over buckets: nothing but the usual table needs to be shipped. */
function foldVectors(trained: Float64Array, buckets: number, outputs: number, { size, vectors }: Subwords, features: number): Float64Array {
  const folded = new Float64Array((buckets + 1) * outputs);
  for (let h = 0; h < buckets; h++) {
    for (let k = 0; k < outputs; k++) {
      let w = trained[h * outputs + k] ?? 0;
      for (let d = 0; d < size; d++) w += VECTOR_SCALE * (vectors[h * size + d] ?? 0) * (trained[(buckets + d) * outputs + k] ?? 0);
      folded[h * outputs + k] = w;
    }
  }
  folded.set(trained.subarray(features * outputs), buckets * outputs);
  return folded;
}
