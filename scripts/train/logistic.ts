/** Logistic regression on sparse rows, for one or more classes, with a weight for each row. */
import { minimise } from './lbfgs';

/** Indices and values of the features that are not zero. */
export interface Sparse {
  index: ArrayLike<number>;
  value: ArrayLike<number>;
}

export interface Problem {
  rows: readonly Sparse[];
  /** Class of each row; with one output 1 means yes. Soft labels between 0 and 1 are allowed with one output. */
  labels: readonly number[];
  weights: readonly number[];
  features: number;
  /** 1: binary; else softmax. */
  outputs: number;
  /** Strength of the pull of weights towards zero (sum of squares times half of this). */
  l2: number;
  iterations?: number;
}

/** `features × outputs` weights, row by row, then the `outputs` biases. */
export function fit(problem: Problem): Float64Array {
  const { rows, labels, weights, features, outputs, l2 } = problem;
  const size = (features + 1) * outputs;
  const z = new Float64Array(outputs);
  return minimise(
    (w, g) => {
      let loss = 0;
      for (let i = 0; i < features * outputs; i++) {
        const wi = w[i] as number;
        loss += 0.5 * l2 * wi * wi;
        g[i] = l2 * wi;
      }
      for (let r = 0; r < rows.length; r++) {
        const { index, value } = rows[r] as Sparse;
        const c = weights[r] as number;
        if (c === 0) continue;
        for (let k = 0; k < outputs; k++) z[k] = w[features * outputs + k] as number;
        for (let j = 0; j < index.length; j++) {
          const base = (index[j] as number) * outputs;
          const v = value[j] as number;
          for (let k = 0; k < outputs; k++) z[k] = (z[k] as number) + v * (w[base + k] as number);
        }
        loss += c * gradientOfLoss(z, labels[r] as number);
        for (let j = 0; j < index.length; j++) {
          const base = (index[j] as number) * outputs;
          const v = c * (value[j] as number);
          for (let k = 0; k < outputs; k++) g[base + k] = (g[base + k] as number) + v * (z[k] as number);
        }
        for (let k = 0; k < outputs; k++) g[features * outputs + k] = (g[features * outputs + k] as number) + c * (z[k] as number);
      }
      return loss;
    },
    new Float64Array(size),
    { iterations: problem.iterations ?? 60 },
  );
}

/** Turns scores into the gradient in place and returns the loss. */
function gradientOfLoss(z: Float64Array, label: number): number {
  if (z.length === 1) {
    const s = z[0] as number;
    const p = 1 / (1 + Math.exp(-s));
    z[0] = p - label;
    return Math.max(s, 0) - s * label + Math.log1p(Math.exp(-Math.abs(s)));
  }
  const max = Math.max(...z);
  let sum = 0;
  for (let k = 0; k < z.length; k++) sum += Math.exp((z[k] as number) - max);
  const loss = max + Math.log(sum) - (z[label] as number);
  for (let k = 0; k < z.length; k++) z[k] = Math.exp((z[k] as number) - max) / sum - (k === label ? 1 : 0);
  return loss;
}

export function scores(w: Float64Array, row: Sparse, features: number, outputs: number): Float64Array {
  const z = new Float64Array(outputs);
  for (let k = 0; k < outputs; k++) z[k] = w[features * outputs + k] as number;
  for (let j = 0; j < row.index.length; j++) {
    const base = (row.index[j] as number) * outputs;
    for (let k = 0; k < outputs; k++) z[k] = (z[k] as number) + (row.value[j] as number) * (w[base + k] as number);
  }
  return z;
}
