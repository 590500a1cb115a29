/** A second small model, over the whole reply: what a good reply does for the citizen is easier to know than every way to do harm. */
import { checklistOf } from './checklist';
import { strongest } from './clauses';
import { RULE_BOOK, FAMILY_RULES } from './families';
import { asksForData, scoresOf } from './decide';
import type { Sentence } from './draft';
import { featuresOf, type Features } from './features';
import { HEADS, type ToneModel } from './model';
import type { Hit, Reading } from './rule';
import { raise } from './severity';
import type { Family } from './types';

/** More than the sentences' table has: two heads that weigh every word apart. A power of two, at most as many as there are features. */
export const WHOLE_BUCKETS = 1 << 16;
const MASK = WHOLE_BUCKETS - 1;

export interface WholeWeights {
  buckets: number;
  /** Of the heads "should not be posted as it is" and "must not be posted". */
  bias: readonly [number, number];
  /** What one step of a packed weight stands for. */
  step: number;
  /** A character a weight, head after head: its code less 80 is the number of steps. */
  packed: string;
}

export interface WholeModel {
  /** Log-odds. */
  score(features: Features): { bad: number; stop: number };
}

/** Words of the whole reply, what rules say of it, and what it has of a good reply. Never its length. */
export function wholeFeatures(reading: Reading): Features {
  const { draft, signals } = reading;
  const hits = raise(RULE_BOOK.hits(reading, true), reading);
  const plain = draft.sentences.map((sentence) => sentence.plain.trim()).join(' . ');
  const words = featuresOf(
    plain,
    signals,
    hits,
    draft.sentences.some(({ question }) => question),
    draft.complaint,
  );
  const has = Object.values(checklistOf(reading)).flatMap((there, i) => (there ? [MASK - i] : []));
  const index = new Int32Array(words.length + has.length);
  const value = new Float32Array(index.length).fill(0.6, words.length);
  for (let i = 0; i < words.length; i += 1) {
    index[i] = words.index[i] ?? 0;
    value[i] = words.value[i] ?? 0;
  }
  index.set(has, words.length);
  return { index, value, length: index.length };
}

/** @param table weights in the order bucket, head */
function wholeTableModel(table: Float32Array, bias: readonly [number, number]): WholeModel {
  return {
    score(features) {
      let [bad, stop] = bias;
      for (let i = 0; i < features.length; i += 1) {
        const at = ((features.index[i] ?? 0) & MASK) * 2;
        const value = features.value[i] ?? 0;
        bad += value * (table[at] ?? 0);
        stop += value * (table[at + 1] ?? 0);
      }
      return { bad, stop };
    },
  };
}

/** @throws when the weights were made for another number of buckets */
export function loadWhole(weights: WholeWeights): WholeModel {
  if (weights.buckets !== WHOLE_BUCKETS) throw new Error('tone weights do not fit this version: run scripts/train/tone.ts');
  const table = new Float32Array(WHOLE_BUCKETS * 2);
  for (let h = 0; h < 2; h += 1) {
    for (let b = 0; b < WHOLE_BUCKETS; b += 1) table[b * 2 + h] = (weights.packed.charCodeAt(h * WHOLE_BUCKETS + b) - 80) * weights.step;
  }
  return wholeTableModel(table, weights.bias);
}

/** Log-odds; chosen in cross-validation on examples that no rule was written for. */
export interface LevelLimits {
  /** Above it a reply should not be posted as it is. */
  bad: number;
  /** Above it a reply must not be posted. */
  stop: number;
  /** So much more is needed where all that was found is mild by nature. */
  mild: number;
}
const LIMITS: LevelLimits = { bad: 0.5, stop: -3.25, mild: 1 };

const MILD: ReadonlySet<Family> = new Set([
  'dismiss',
  'demand_gratitude',
  'deny_duty',
  'procedure_shield',
  'order',
  'absolute_denial',
  'promise',
  'conditional_apology',
  'shouting',
  'robotic',
  'internal',
  'personal_data',
]);

/** How much the worst sentence counts beside the whole: one cruel sentence is not made good by four kind ones. */
const WORST = { bad: 0.3, stop: 0.3 };

/** Causes that are counted, or data that anybody can see: no likelihood makes them harmless. */
const certain = ({ family, level, weight }: Hit): boolean =>
  weight >= 0.9 && (family === 'robotic' || family === 'shouting' || (family === 'personal_data' && level === 'stop'));

interface Scored {
  sentence: Sentence;
  scores: Float64Array;
}

function scored(reading: Reading, model: ToneModel): Scored[] {
  const hits = raise(RULE_BOOK.hits(reading, true), reading);
  return reading.draft.sentences.map((sentence, index) => ({
    sentence,
    scores: scoresOf(
      sentence,
      reading,
      hits.filter((hit) => hit.sentence === index),
      model,
    ),
  }));
}

/** The family that the words come closest to, and the words: for a reply that is wrong as a whole. */
function closest(sentences: readonly Scored[], reading: Reading, model: ToneModel): Hit[] {
  let best: { family: Family; score: number; sentence: number } | null = null;
  sentences.forEach(({ scores }, index) => {
    for (const { family } of FAMILY_RULES) {
      const score = scores[HEADS.indexOf(family)] ?? Number.NEGATIVE_INFINITY;
      if (best === null || score > best.score) best = { family, score, sentence: index };
    }
  });
  if (best === null) return [];
  const { family, sentence }: { family: Family; sentence: number } = best;
  const at = sentences[sentence]?.sentence;
  if (!at) return [];
  return [{ family, level: 'caution', better: null, weight: 0.5, sentence, ...strongest(at, family, model, reading.signals) }];
}

const worst = (sentences: readonly Scored[], head: 'bad' | 'stop'): number =>
  Math.max(-9, ...sentences.map(({ scores }) => scores[HEADS.indexOf(head)] ?? -9));

/** Decides the level over all words, and brings the findings of the sentences in line with it. */
export function weighWhole(
  reading: Reading,
  hits: readonly Hit[],
  model: ToneModel,
  whole: WholeModel,
  limits: LevelLimits = LIMITS,
): Hit[] {
  if (reading.draft.sentences.length === 0) return [...hits];
  const sentences = scored(reading, model);
  const { bad, stop } = whole.score(wholeFeatures(reading));
  if (bad + WORST.bad * worst(sentences, 'bad') <= limits.bad) return hits.filter(certain);
  const found = hits.length > 0 ? [...hits] : closest(sentences, reading, model);
  const gravity = stop + WORST.stop * worst(sentences, 'stop');
  const limit = limits.stop + (found.every(({ family }) => MILD.has(family)) ? limits.mild : 0);
  if (gravity <= limit || found.every(asksForData)) return found.map((hit) => (certain(hit) ? hit : { ...hit, level: 'caution' }));
  if (found.some(({ level }) => level === 'stop')) return found;
  const heaviest = found.reduce((a, b) => (b.weight > a.weight ? b : a));
  return found.map((hit) => (hit === heaviest ? { ...hit, level: 'stop' } : hit));
}
