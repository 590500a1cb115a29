/** Other methods, run on the same rows: what anyone could take off the shelf. */
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sentiment from 'sentiment';
import { normalise, tokenize } from '../../lib/text/index';
import { foldOf, FOLDS } from '../train/crossval';
import { fit, scores } from '../train/logistic';
import { sparse, type Example } from '../train/recipe';

/** Higher means more like a complaint. The threshold is the method's own: nothing is tuned on the test rows. */
export interface Peer {
  name: string;
  threshold: number;
  score(example: Example): number;
}

const squash = (negative: number): number => 1 / (1 + Math.exp(-negative));
/** Just over one half: "the sum of the word values is below zero". */
const NEGATIVE = 0.5 + 1e-9;

const words = (text: string): string[] =>
  tokenize(normalise(text)).flatMap(({ kind, text: word }) => (kind === 'word' || kind === 'emoji' ? [word] : []));

/** Sum of word values, as lexicon methods do. */
function lexiconPeer(name: string, values: ReadonlyMap<string, number>): Peer {
  return {
    name,
    threshold: NEGATIVE,
    score: ({ row }) => squash(-words(row.text).reduce((sum, word) => sum + (values.get(word) ?? 0), 0)),
  };
}

function publishedSentiment(): Peer {
  const sentiment = new Sentiment();
  return { name: 'sentiment as published', threshold: NEGATIVE, score: ({ row }) => squash(-sentiment.analyze(row.text).score) };
}

function nlpjs(): Peer[] {
  try {
    const values: unknown = createRequire(import.meta.url)('@nlpjs/lang-id/src/sentiment/afinn_id.json');
    if (typeof values !== 'object' || values === null) return [];
    return [
      lexiconPeer('nlp.js Indonesian lexicon', new Map(Object.entries(values).map(([word, value]) => [word.toLowerCase(), Number(value)]))),
    ];
  } catch {
    console.error('The nlp.js lexicon is not installed; this peer is left out');
    return [];
  }
}

function inset(data: string): Peer[] {
  const values = new Map<string, number>();
  for (const file of ['inset_negative.tsv', 'inset_positive.tsv']) {
    const path = join(data, 'lexicons', file);
    if (!existsSync(path)) return [];
    for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
      const [word = '', weight = '0'] = line.split('\t');
      if (word) values.set(word.trim(), (values.get(word.trim()) ?? 0) + Number(weight));
    }
  }
  return [lexiconPeer('InSet lexicon', values)];
}

const KEYWORDS =
  /\b(?:rusak|berlubang|bolong|lubang|ambles|gelap|padam|mati lampu|banjir|genangan|mampet|bau|menumpuk|tidak diangkut|macet|pungli|dipersulit|antre lama|belum jadi|ditolak|tidak ada respon|sudah lapor|kapan diperbaiki|tolong|mohon|percuma|jeglongan|ndang|didandani|tulung|numpuk|butut|ruksak|legok|iraha|caah|runtah|poek|diantep|kolam ikan|ternak lele)\b/;

function keywords(): Peer {
  return { name: 'keyword list', threshold: 0.5, score: ({ row }) => (KEYWORDS.test(normalise(row.text).text) ? 1 : 0) };
}

/** Logistic regression on hashed words and groups of three to five letters, on the rows of the two cities, cross-validated by post. */
function plainRegression(examples: readonly Example[]): Peer {
  const bits = 15;
  const groups = { words: 1, letters: 1 };
  const pool = examples.filter(({ row }) => row.source === 'semarang' || row.source === 'sapawarga' || row.source === 'semarang-dev');
  const rows = new Map(examples.map((example) => [example, sparse(example.features, bits, groups)]));
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const used = pool.filter(({ row }) => foldOf(row) !== fold);
    return fit({
      rows: used.map((example) => rows.get(example) ?? { index: [], value: [] }),
      labels: used.map(({ row }) => Number(row.kind === 'complaint')),
      weights: used.map(() => 1),
      features: 1 << bits,
      outputs: 1,
      l2: 0.3,
      iterations: 40,
    });
  });
  return {
    name: 'plain logistic regression',
    threshold: 0.3,
    score: (example) =>
      squash(
        scores(models[foldOf(example.row)] ?? new Float64Array(), rows.get(example) ?? { index: [], value: [] }, 1 << bits, 1)[0] ?? 0,
      ),
  };
}

export function peers(data: string, examples: readonly Example[]): Peer[] {
  return [publishedSentiment(), ...nlpjs(), ...inset(data), keywords(), plainRegression(examples)];
}
