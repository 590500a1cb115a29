/** A small linear model: for each sentence, how likely each family is, and whether it must not be posted. */
import { BUCKETS, type Features } from './features';
import { FAMILIES, type Family } from './types';

/** What the model answers: every family that words can carry, and `stop`. */
export type Head = Family | 'stop';
export const HEADS: readonly Head[] = [...FAMILIES.filter((f) => f !== 'robotic' && f !== 'shouting'), 'stop'];

export interface ToneWeights {
  buckets: number;
  heads: readonly Head[];
  bias: readonly number[];
  /** One step of the eight-bit weights, per head. */
  scale: readonly number[];
  /** `heads.length × buckets` signed bytes, base64. */
  bytes: string;
}

export interface ToneModel {
  /** Log-odds, one per head in the order of `HEADS`. */
  score(features: Features): Float64Array;
}

/** @throws when the weights were made for other heads or buckets */
export function loadModel(weights: ToneWeights): ToneModel {
  if (weights.buckets !== BUCKETS || weights.heads.join() !== HEADS.join()) throw new Error('tone weights do not fit this version: run scripts/train/tone.ts');
  const binary = atob(weights.bytes);
  const table = new Float32Array(HEADS.length * BUCKETS);
  for (let h = 0; h < HEADS.length; h += 1) {
    const scale = weights.scale[h] ?? 0;
    for (let b = 0; b < BUCKETS; b += 1) table[b * HEADS.length + h] = ((binary.charCodeAt(h * BUCKETS + b) << 24) >> 24) * scale;
  }
  return tableModel(table, weights.bias);
}

/** @param table weights in the order bucket, head */
export function tableModel(table: Float32Array, bias: ArrayLike<number>): ToneModel {
  const heads = HEADS.length;
  return {
    score(features) {
      const out = Float64Array.from({ length: heads }, (_, h) => bias[h] ?? 0);
      for (let i = 0; i < features.length; i += 1) {
        const at = (features.index[i] ?? 0) * heads;
        const value = features.value[i] ?? 0;
        for (let h = 0; h < heads; h += 1) out[h] = (out[h] ?? 0) + value * (table[at + h] ?? 0);
      }
      return out;
    },
  };
}
