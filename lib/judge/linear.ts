/** Adds up the weights of a text's features. */
import { GROUPS, type Features } from './features';
import type { Head } from './weights';

/** Few features must not weigh too much each, so short texts count as if they had this many. */
const FEWEST = 4;

/** Value of each feature of a group with `count` features: long texts weigh no more than short ones. */
export function featureValue(weight: number, count: number): number {
  return weight / Math.sqrt(Math.max(FEWEST, count));
}

/** Raw score of each label. */
export function rawScores(head: Head, features: Features): number[] {
  const { buckets, labels, values, scale, groups } = head;
  const outputs = labels.length;
  const sums = [...head.bias];
  const whole = new Int32Array(outputs);
  for (const group of GROUPS) {
    const weight = groups[group];
    if (!weight) continue;
    const hashes = features[group];
    whole.fill(0);
    for (let i = 0; i < hashes.length; i++) {
      // The number of buckets is a power of two.
      const base = ((hashes[i] as number) & (buckets - 1)) * outputs;
      for (let k = 0; k < outputs; k++) whole[k] = (whole[k] as number) + (values[base + k] as number);
    }
    const unit = featureValue(weight, hashes.length) * scale;
    for (let k = 0; k < outputs; k++) sums[k] = (sums[k] as number) + unit * (whole[k] as number);
  }
  return sums;
}

export function softmax(scores: readonly number[]): number[] {
  const max = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - max));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
