/** A small linear model: for each sentence, how likely each family is, and whether it must not be posted. */
import type { Features } from './features';
import { unpackSteps } from './packed';
import { FAMILIES, type Family } from './types';

/** Buckets of the table. A power of two, at most as many as there are features. */
export const BUCKETS = 1 << 17;

/** What the model answers: every family that words can carry, whether the sentence does any harm, and whether it must not be posted. */
export type Head = Family | 'bad' | 'stop';
/** Families that no model has to learn: they are counted, or listed by the agency. */
const UNLEARNT: ReadonlySet<Family> = new Set(['robotic', 'shouting', 'house_word']);
export const HEADS: readonly Head[] = [...FAMILIES.filter((f) => !UNLEARNT.has(f)), 'bad', 'stop'];

export interface ToneWeights {
  buckets: number;
  heads: readonly string[];
  bias: readonly number[];
  /** What one step of a packed weight stands for. */
  step: number;
  /** Head after head, see `packSteps`. */
  packed: string;
}

export interface ToneModel {
  /** Log-odds, one per head in the order of `HEADS`. */
  score(features: Features): Float64Array;
}

/** @throws when the weights were made for other heads or buckets */
export function loadModel(weights: ToneWeights): ToneModel {
  const heads = HEADS.length;
  if (weights.buckets !== BUCKETS || weights.heads.join() !== HEADS.join())
    throw new Error('tone weights do not fit this version: run scripts/train/tone.ts');
  return tableModel(unpackSteps(weights.packed, heads, BUCKETS), weights.bias, weights.step);
}

/** @param table weights in the order bucket, head, in units of `step` */
export function tableModel(table: Float32Array | Int8Array, bias: ArrayLike<number>, step = 1): ToneModel {
  const heads = HEADS.length;
  return {
    score({ index, value, length }) {
      const out = new Float64Array(heads);
      for (let i = 0; i < length; i += 1) {
        const at = ((index[i] ?? 0) & (BUCKETS - 1)) * heads;
        const v = value[i] ?? 0;
        for (let h = 0; h < heads; h += 1) out[h] = (out[h] ?? 0) + v * (table[at + h] ?? 0);
      }
      for (let h = 0; h < heads; h += 1) out[h] = (out[h] ?? 0) * step + (bias[h] ?? 0);
      return out;
    },
  };
}
