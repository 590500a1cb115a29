/** A second small model, over the whole reply: what a good reply does for the citizen is easier to know than every way to do harm. */
import { checklistOf } from './checklist';
import { strongest } from './clauses';
import { RULE_BOOK, FAMILY_RULES } from './families';
import { featuresOf, sentenceFeatures, type Features } from './features';
import { HEADS, type ToneModel } from './model';
import type { Hit, Reading } from './rule';
import { raise } from './severity';
import type { Family } from './types';

/** Smaller than the sentences' table: two heads need fewer buckets. A power of two. */
export const WHOLE_BUCKETS = 1 << 14;
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
  );
  const has = Object.values(checklistOf(reading)).flatMap((there, i) => (there ? [MASK - i] : []));
  const index = new Int32Array(words.length + has.length);
  const value = new Float32Array(index.length).fill(0.6, words.length);
  for (let i = 0; i < words.length; i += 1) {
    index[i] = (words.index[i] ?? 0) & MASK;
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
        const at = (features.index[i] ?? 0) * 2;
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

/** Log-odds; chosen in cross-validation, see scripts/evaluate/tone.ts. */
export interface WholeLimits {
  /** Above it a reply in which nothing was found is still called a caution. */
  bad: number;
  /** Below it a mere caution of the sentences is not believed. */
  fine: number;
  /** Above it a caution is raised to `stop`. */
  stop: number;
}
const WHOLE_LIMITS: WholeLimits = { bad: 1.4, fine: -0.6, stop: -0.5 };

/** The family that the words come closest to, and the words: for a reply that is wrong as a whole. */
function closest(reading: Reading, model: ToneModel): Hit | null {
  const hits = raise(RULE_BOOK.hits(reading, true), reading);
  let best: { family: Family; score: number; sentence: number } | null = null;
  reading.draft.sentences.forEach((sentence, index) => {
    const scores = model.score(
      sentenceFeatures(
        sentence,
        reading.signals,
        hits.filter((hit) => hit.sentence === index),
      ),
    );
    for (const { family } of FAMILY_RULES) {
      const head = HEADS.indexOf(family);
      const score = head < 0 ? Number.NEGATIVE_INFINITY : (scores[head] ?? Number.NEGATIVE_INFINITY);
      if (best === null || score > best.score) best = { family, score, sentence: index };
    }
  });
  if (best === null) return null;
  const { family, sentence }: { family: Family; sentence: number } = best;
  const at = reading.draft.sentences[sentence];
  if (!at) return null;
  return { family, level: 'caution', better: null, weight: 0.5, sentence, ...strongest(at, family, model, reading.signals) };
}

/** Adds what the sentences missed, drops what the whole reply makes harmless, raises what must not be posted. */
export function weighWhole(
  reading: Reading,
  hits: readonly Hit[],
  model: ToneModel,
  whole: WholeModel,
  limits: WholeLimits = WHOLE_LIMITS,
): Hit[] {
  if (reading.draft.sentences.length === 0 || hits.some(({ level }) => level === 'stop')) return [...hits];
  const { bad, stop } = whole.score(wholeFeatures(reading));
  if (hits.length === 0) {
    const found = bad > limits.bad ? closest(reading, model) : null;
    return found ? [{ ...found, level: stop > limits.stop ? 'stop' : 'caution' }] : [];
  }
  const mere = hits.every(({ level, weight }) => level === 'caution' && weight < 0.9);
  if (mere && bad < limits.fine) return [];
  if (stop <= limits.stop) return [...hits];
  const worst = hits.reduce((a, b) => (b.weight > a.weight ? b : a));
  return hits.map((hit) => (hit === worst ? { ...hit, level: 'stop' } : hit));
}
