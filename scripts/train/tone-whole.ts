/** Fits the tone model over whole replies: two heads, "should not be posted as it is" and "must not be posted". */
import type { Features } from '../../lib/tone/features';
import { packSteps } from '../../lib/tone/packed';
import { wholeFeatures, WHOLE_BUCKETS, type WholeWeights } from '../../lib/tone/whole';
import { common, readingOf, type Row } from './tone-fit';

const EPOCHS = 25;
const RATE = 0.3;
const L2 = 1e-3;
const MASK = WHOLE_BUCKETS - 1;
const NOTHING: Features = { index: new Int32Array(0), value: new Float32Array(0), length: 0 };

/** Weights in the order bucket, head, and the biases. Repeatable: the order of the rows is shuffled by a fixed rule. */
export function fitWhole(rows: readonly Row[]): { table: Float32Array; bias: [number, number] } {
  const table = new Float32Array(WHOLE_BUCKETS * 2);
  const squares = new Float32Array(WHOLE_BUCKETS * 2).fill(1e-2);
  const bias: [number, number] = [0, 0];
  const all = common(rows.map((row) => wholeFeatures(readingOf(row))));
  const examples = rows.map((row, i) => ({
    features: all[i] ?? NOTHING,
    target: [row.level === 'ok' ? 0 : 1, row.level === 'stop' ? 1 : 0] as const,
    // A false alarm costs trust, a missed stop costs more: both weigh above the rest.
    weight: [row.level === 'ok' ? 1.2 : 1, row.level === 'stop' ? 1.5 : 1] as const,
  }));
  const order = examples.map((_, i) => i);
  let seed = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const example = examples[i];
      if (!example) continue;
      const { features, target, weight } = example;
      for (const h of [0, 1] as const) {
        let score = bias[h];
        for (let k = 0; k < features.length; k += 1)
          score += (features.value[k] ?? 0) * (table[((features.index[k] ?? 0) & MASK) * 2 + h] ?? 0);
        const gradient = (1 / (1 + Math.exp(-score)) - target[h]) * weight[h];
        bias[h] -= 0.02 * gradient;
        for (let k = 0; k < features.length; k += 1) {
          const at = ((features.index[k] ?? 0) & MASK) * 2 + h;
          const g = gradient * (features.value[k] ?? 0) + L2 * (table[at] ?? 0);
          const s = (squares[at] ?? 0) + g * g;
          squares[at] = s;
          table[at] = (table[at] ?? 0) - (RATE * g) / Math.sqrt(s);
        }
      }
    }
  }
  return { table, bias };
}

/** Weights rounded to steps, head after head. */
export function packWhole({ table, bias }: ReturnType<typeof fitWhole>, step = 0.2): WholeWeights {
  const steps = Array.from(table, (_, i) => Math.round((table[(i % WHOLE_BUCKETS) * 2 + Math.floor(i / WHOLE_BUCKETS)] ?? 0) / step));
  return { buckets: WHOLE_BUCKETS, bias: [Number(bias[0].toFixed(4)), Number(bias[1].toFixed(4))], step, packed: packSteps(steps) };
}
