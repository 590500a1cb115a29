/** Brings trained numbers into the small form that is shipped. */
import type { Head } from '../../lib/judge/weights';
import type { Recipe } from './recipe';

const STEPS = 127;

/** Weights in 255 steps (63 steps cost a point or two of the topics); the largest few are cut off so that the steps stay fine. */
export function toHead({ name, bits, labels, groups }: Recipe, trained: Float64Array): Head {
  const buckets = 1 << bits;
  const size = buckets * labels.length;
  const sizes = Float64Array.from(trained.subarray(0, size), Math.abs).sort();
  const scale = Math.max(sizes[Math.floor(size * 0.9999)] ?? 0, 1e-9) / STEPS;
  const values = new Int8Array(size);
  for (let i = 0; i < size; i++) values[i] = Math.max(-STEPS, Math.min(STEPS, Math.round((trained[i] ?? 0) / scale)));
  return { name, buckets, labels: [...labels], groups, bias: [...trained.subarray(size)], values, scale };
}
