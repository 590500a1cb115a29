/** Fits the tone model: logistic regression, one head per family, on the sentences of labelled replies. */
import { readFileSync } from 'node:fs';
import { readReply } from '../../lib/tone/check';
import { RULE_BOOK } from '../../lib/tone/families';
import { FEATURES, sentenceFeatures, type Features } from '../../lib/tone/features';
import { packSteps } from '../../lib/tone/packed';
import { BUCKETS, HEADS, tableModel, type ToneModel, type ToneWeights } from '../../lib/tone/model';
import type { Reading } from '../../lib/tone/rule';
import { raise } from '../../lib/tone/severity';
import type { Family, ToneLevel } from '../../lib/tone/types';

export interface Row {
  id: string;
  level: ToneLevel;
  families: Family[];
  spans: string[];
  lang: string;
  complaint: string;
  reply: string;
}

/** Tab-separated, with a header: id, level, families, spans, lang, complaint, reply. */
export function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', level = '', families = '', spans = '', lang = '', complaint = '', reply = ''] = line.split('\t');
      return {
        id,
        level: level as ToneLevel,
        families: families.split(',').filter(Boolean) as Family[],
        spans: spans.split(' | ').filter(Boolean),
        lang,
        complaint,
        reply,
      };
    });
}

export interface Example {
  features: Features;
  /** 0 or 1 for each head; -1: not known. */
  target: Int8Array;
  /** 1 for a reply that somebody wrote, less for a made sentence. */
  weight: number;
}

export function readingOf(row: Row): Reading {
  return readReply(row.reply, { complaint: row.complaint });
}

/** The sentences of a reply, each with the families whose words stand in it. */
export function examplesOf(row: Row, weight = 1): Example[] {
  const reading = readingOf(row);
  const hits = raise(RULE_BOOK.hits(reading, true), reading);
  const marked = row.spans.map((span) => row.reply.indexOf(span)).map((start, i) => ({ start, end: start + (row.spans[i]?.length ?? 0) }));
  return reading.draft.sentences.map((sentence, index) => {
    const here = hits.filter((h) => h.sentence === index);
    const bad = row.level !== 'ok' && marked.some((m) => m.start < sentence.span.end && m.end > sentence.span.start);
    const target = new Int8Array(HEADS.length);
    if (bad) {
      HEADS.forEach((head, h) => {
        if (head === 'bad') target[h] = 1;
        else if (head === 'stop') target[h] = row.level === 'stop' ? 1 : 0;
        else if (row.families.includes(head))
          target[h] =
            row.families.length === 1 || marked.length === 1 || here.some((x) => x.family === head) || !hits.some((x) => x.family === head)
              ? 1
              : -1;
      });
    } else if (row.level !== 'ok' && marked.length === 0) target[HEADS.indexOf('bad')] = -1;
    return { features: sentenceFeatures(sentence, reading, here), target, weight };
  });
}

/** Without what stands in one text only: it would be learned by heart, and it fills the table. */
export function common(all: readonly Features[]): Features[] {
  const texts = new Uint16Array(FEATURES);
  for (const { index } of all) for (const i of new Set(index)) texts[i] = Math.min(60_000, (texts[i] ?? 0) + 1);
  return all.map(({ index, value }) => {
    const kept = [...index.keys()].filter((k) => (texts[index[k] ?? 0] ?? 0) > 1);
    return {
      index: Int32Array.from(kept, (k) => index[k] ?? 0),
      value: Float32Array.from(kept, (k) => value[k] ?? 0),
      length: kept.length,
    };
  });
}

export interface FitOptions {
  epochs?: number;
  rate?: number;
  l2?: number;
  /** Weight of a positive example against a negative one. */
  positive?: number;
}

/** Weights in the order bucket, head, and the biases. Repeatable: the order of the examples is shuffled by a fixed rule. */
export function fit(
  examples: readonly Example[],
  { epochs = 12, rate = 0.35, l2 = 1e-3, positive = 1 }: FitOptions = {},
): { table: Float32Array; bias: Float64Array } {
  const heads = HEADS.length;
  const table = new Float32Array(BUCKETS * heads);
  const squares = new Float32Array(BUCKETS * heads).fill(1e-2);
  const bias = new Float64Array(heads).fill(-3);
  const kept = common(examples.map(({ features }) => features));
  const order = examples.map((_, i) => i);
  let seed = 12345;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const example = examples[i];
      const features = kept[i];
      if (!example || !features) continue;
      const { target, weight } = example;
      const out = tableModel(table, bias).score(features);
      for (let h = 0; h < heads; h += 1) {
        const t = target[h] ?? 0;
        if (t < 0) continue;
        const p = 1 / (1 + Math.exp(-(out[h] ?? 0)));
        const gradient = (p - t) * (t === 1 ? positive : 1) * weight;
        if (Math.abs(gradient) < 1e-3) continue;
        bias[h] = (bias[h] ?? 0) - 0.01 * gradient;
        for (let k = 0; k < features.length; k += 1) {
          const at = ((features.index[k] ?? 0) & (BUCKETS - 1)) * heads + h;
          const g = gradient * (features.value[k] ?? 0) + l2 * (table[at] ?? 0);
          const s = (squares[at] ?? 0) + g * g;
          squares[at] = s;
          table[at] = (table[at] ?? 0) - (rate * g) / Math.sqrt(s);
        }
      }
    }
  }
  return { table, bias };
}

export function modelOf(examples: readonly Example[], options?: FitOptions): ToneModel {
  const { table, bias } = fit(examples, options);
  return tableModel(table, bias);
}

/** Weights rounded to steps, head after head. */
export function pack({ table, bias }: { table: Float32Array; bias: Float64Array }, step = 0.45): ToneWeights {
  const heads = HEADS.length;
  const steps = Array.from(table, (_, i) => Math.round((table[(i % BUCKETS) * heads + Math.floor(i / BUCKETS)] ?? 0) / step));
  return { buckets: BUCKETS, heads: HEADS, bias: [...bias].map((x) => Number(x.toFixed(4))), step, packed: packSteps(steps) };
}
