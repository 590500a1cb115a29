/** A second small model, over the whole reply: what a good reply does for the citizen is easier to know than every way to do harm. */
import { checklistOf } from './checklist';
import { strongest } from './clauses';
import { RULE_BOOK, FAMILY_RULES } from './families';
import { asksForData, scoresOf } from './decide';
import type { Sentence } from './draft';
import { featuresOf, type Features } from './features';
import { HEADS, type ToneModel } from './model';
import { unpackSteps } from './packed';
import type { Hit, Reading } from './rule';
import { raise } from './severity';
import type { Family } from './types';

/** A power of two, at most as many as there are features. */
export const WHOLE_BUCKETS = 1 << 17;
const MASK = WHOLE_BUCKETS - 1;

export interface WholeWeights {
  buckets: number;
  /** Of the heads "should not be posted as it is" and "must not be posted". */
  bias: readonly [number, number];
  /** What one step of a packed weight stands for. */
  step: number;
  /** Head after head, see `packSteps`. */
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

/** @throws when the weights were made for another number of buckets */
export function loadWhole({ buckets, bias, step, packed }: WholeWeights): WholeModel {
  if (buckets !== WHOLE_BUCKETS) throw new Error('tone weights do not fit this version: run scripts/train/tone.ts');
  const table = unpackSteps(packed, 2, WHOLE_BUCKETS);
  return {
    score({ index, value, length }) {
      let bad = 0;
      let stop = 0;
      for (let i = 0; i < length; i += 1) {
        const at = ((index[i] ?? 0) & MASK) * 2;
        bad += (value[i] ?? 0) * (table[at] ?? 0);
        stop += (value[i] ?? 0) * (table[at + 1] ?? 0);
      }
      return { bad: bias[0] + bad * step, stop: bias[1] + stop * step };
    },
  };
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
const LIMITS: LevelLimits = { bad: 0.5, stop: -4.25, mild: 1.5 };

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
const WORST = { bad: 0.3, stop: 0.5 };

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

/** Log-odds that a sentence is bad, above which what a rule is sure of in it is shown, however good the rest of the reply is. */
const PLAIN_SLIP = 2.5;

const plainSlips = (reading: Reading, sentences: readonly Scored[]): Hit[] =>
  raise(RULE_BOOK.hits(reading, true), reading).filter(
    (hit) => hit.weight >= 0.9 && !certain(hit) && (sentences[hit.sentence]?.scores[HEADS.indexOf('bad')] ?? -9) > PLAIN_SLIP,
  );

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
  if (bad + WORST.bad * worst(sentences, 'bad') <= limits.bad) return [...hits.filter(certain), ...plainSlips(reading, sentences)];
  const found = hits.length > 0 ? [...hits] : closest(sentences, reading, model);
  const gravity = stop + WORST.stop * worst(sentences, 'stop');
  const limit = limits.stop + (found.every(({ family }) => MILD.has(family)) ? limits.mild : 0);
  if (gravity <= limit || found.every(asksForData)) return found.map((hit) => (certain(hit) ? hit : { ...hit, level: 'caution' }));
  if (found.some(({ level }) => level === 'stop')) return found;
  const heaviest = found.reduce((a, b) => (b.weight > a.weight ? b : a));
  return found.map((hit) => (hit === heaviest ? { ...hit, level: 'stop' } : hit));
}
