/** One comment judged, beside the word list of npm `sentiment` on the same comments; and loading the weights. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sentiment from 'sentiment';
import { createJudge, decodeWeights } from '../../lib/judge';
import { compare, ratioLine, timeLine, type Measurement } from './measure';

const ROOT = join(import.meta.dirname, '..', '..');

function load(): ReturnType<typeof createJudge> {
  const file = readFileSync(join(ROOT, 'assets', 'judge', 'weights.bin'));
  return createJudge(decodeWeights(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)));
}

export const judge: Measurement = async ({ quick }) => {
  const [head = '', ...body] = readFileSync(join(ROOT, 'test', 'fixtures', 'judge', 'own.tsv'), 'utf8')
    .trim()
    .split('\n');
  const column = head.split('\t').indexOf('text');
  const texts = body.map((line) => line.split('\t')[column] ?? '');
  const rows = Array.from({ length: quick ? 1 : 5 }, () => texts).flat();
  const judging = load();
  const sentiment = new Sentiment();
  const result = await compare(
    { run: () => rows.forEach((text) => judging.assess(text)), jobs: rows.length },
    { run: () => rows.forEach((text) => sentiment.analyze(text)), jobs: rows.length },
    quick ? 3 : 11,
    2,
  );
  const loading = await compare({ run: load }, { run: () => undefined }, quick ? 3 : 11);
  return { lines: [ratioLine('Judge, one comment', 'sentiment', result, 25), timeLine('Judge, loading the weights', loading.ours)] };
};
