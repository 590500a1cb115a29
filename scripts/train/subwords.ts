/** Learns a vector for each hashed word and letter group from unlabelled text (skip-gram with negative sampling, as fastText does). */
import { hash } from '../../lib/judge/hash';
import { lettersOf } from '../../lib/judge/features';
import { read } from '../../lib/judge/reading';
import { random } from '../evaluate/metrics';

export interface Subwords {
  size: number;
  buckets: number;
  /** `buckets × size`. */
  vectors: Float32Array;
}

interface Options {
  size: number;
  bits: number;
  epochs: number;
  window: number;
  negatives: number;
}

const DEFAULTS: Options = { size: 32, bits: 14, epochs: 3, window: 4, negatives: 4 };
const RATE = 0.05;
const RARE = 3;

export function learnSubwords(texts: readonly string[], options: Partial<Options> = {}): Subwords {
  const { size, bits, epochs, window, negatives } = { ...DEFAULTS, ...options };
  const buckets = 1 << bits;
  const next = random(5);
  const { sentences, counts, words } = vocabulary(texts);
  const units = words.map((word) => unitsOf(word, buckets));
  const vectors = Float32Array.from({ length: buckets * size }, () => (next() - 0.5) / size);
  const targets = new Float32Array(words.length * size);
  const table = negativeTable(counts);
  const total = counts.reduce((a, b) => a + b, 0);
  const keep = counts.map((c) => Math.min(1, Math.sqrt(5e-4 / (c / total))));
  const center = new Float32Array(size);
  const error = new Float32Array(size);
  let done = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of sentences) {
      const rate = RATE * Math.max(0.05, 1 - done / (epochs * sentences.length));
      done++;
      const kept = sentence.filter((w) => next() < (keep[w] as number));
      for (let i = 0; i < kept.length; i++) {
        const own = units[kept[i] as number] as Uint32Array;
        center.fill(0);
        for (const u of own) for (let d = 0; d < size; d++) center[d] = (center[d] as number) + (vectors[u * size + d] as number);
        for (let d = 0; d < size; d++) center[d] = (center[d] as number) / own.length;
        error.fill(0);
        const reach = 1 + Math.floor(next() * window);
        for (let j = Math.max(0, i - reach); j <= Math.min(kept.length - 1, i + reach); j++) {
          if (j === i) continue;
          for (let k = 0; k <= negatives; k++) {
            const target = k === 0 ? (kept[j] as number) : (table[Math.floor(next() * table.length)] as number);
            let dot = 0;
            for (let d = 0; d < size; d++) dot += (center[d] as number) * (targets[target * size + d] as number);
            const g = rate * ((k === 0 ? 1 : 0) - 1 / (1 + Math.exp(-dot)));
            for (let d = 0; d < size; d++) {
              error[d] = (error[d] as number) + g * (targets[target * size + d] as number);
              targets[target * size + d] = (targets[target * size + d] as number) + g * (center[d] as number);
            }
          }
        }
        for (const u of own)
          for (let d = 0; d < size; d++) vectors[u * size + d] = (vectors[u * size + d] as number) + (error[d] as number);
      }
    }
  }
  return { size, buckets, vectors };
}

/** The features that one word brings into the groups `words` and `letters`. */
function unitsOf(word: string, buckets: number): Uint32Array {
  const names = new Set<number>([hash(word, 1) % buckets]);
  for (const letters of lettersOf(word)) names.add(letters % buckets);
  return Uint32Array.from(names);
}

function vocabulary(texts: readonly string[]): { sentences: number[][]; counts: number[]; words: string[] } {
  const all = texts.map((text) => {
    const { words, tokens } = read(text, false);
    return words.filter((_, i) => tokens[i]?.kind !== 'punct');
  });
  const frequency = new Map<string, number>();
  for (const sentence of all) for (const word of sentence) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const words = [...frequency].filter(([, n]) => n >= RARE).map(([word]) => word);
  const ids = new Map(words.map((word, i) => [word, i]));
  const sentences = all.map((sentence) => sentence.flatMap((word) => ids.get(word) ?? [])).filter((s) => s.length > 1);
  return { sentences, words, counts: words.map((word) => frequency.get(word) ?? 0) };
}

function negativeTable(counts: readonly number[]): Uint32Array {
  const powers = counts.map((c) => c ** 0.75);
  const sum = powers.reduce((a, b) => a + b, 0);
  const table = new Uint32Array(1 << 20);
  let at = 0;
  let reached = (powers[0] ?? 0) / sum;
  for (let i = 0; i < table.length; i++) {
    table[i] = at;
    if (i / table.length > reached && at < counts.length - 1) reached += (powers[++at] ?? 0) / sum;
  }
  return table;
}
