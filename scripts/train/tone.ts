/**
 * Trains both tone models and writes assets/tone/weights.json (sentences) and assets/tone/whole.json (whole replies).
 * `npm run train:tone -- --data DIR`: DIR holds tone/tone_dev.tsv, which stays outside the repository; the own examples are in own/.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { checkerOf, type ToneChecker } from '../../lib/tone/check';
import { loadModel } from '../../lib/tone/model';
import { loadWhole } from '../../lib/tone/whole';
import { examplesOf, fit, pack, readRows, type Example, type Row } from './tone-fit';
import { grammarRows } from './tone-grammar';
import { fitWhole, packWhole } from './tone-whole';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Examples that do not come from the data folder, labelled one by one. */
export const ownRows = (): Row[] =>
  ['own/tone.tsv', 'own/tone-more.tsv', 'own/tone-voices.tsv'].flatMap((file) => readRows(join(HERE, file)));

/** Sentences made by pattern: they teach families only, for no whole reply is made of one pattern. */
const made = (): Example[] => grammarRows(join(HERE, 'own/grammar.txt'), 3).flatMap((row) => examplesOf(row));

/** What is typed under no comment has to be judged as well: some replies are learned a second time without theirs. */
const withoutComplaint = (rows: readonly Row[]): Row[] => rows.filter((_, i) => i % 6 === 0).map((row) => ({ ...row, complaint: ' ' }));

function weightsOf(given: readonly Row[]) {
  const rows = [...given, ...withoutComplaint(given)];
  return { sentences: pack(fit([...rows.flatMap((row) => examplesOf(row)), ...made()])), whole: packWhole(fitWhole(rows)) };
}

/** A checker as it is shipped, but learned from these rows; for measuring. */
export function trainedOn(rows: readonly Row[]): ToneChecker {
  const { sentences, whole } = weightsOf(rows);
  return checkerOf(loadModel(sentences), loadWhole(whole));
}

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data) throw new Error('tell where the data is: --data DIR');
  const rows = [...readRows(join(values.data, 'tone/tone_dev.tsv')), ...ownRows()];
  const { sentences, whole } = weightsOf(rows);
  const folder = join(HERE, '../../assets/tone');
  mkdirSync(folder, { recursive: true });
  for (const [name, weights] of [
    ['weights.json', sentences],
    ['whole.json', whole],
  ] as const) {
    const text = JSON.stringify(weights);
    writeFileSync(join(folder, name), text + '\n');
    console.log(`${rows.length} replies ▸ assets/tone/${name}, ${Math.round(gzipSync(text).length / 1024)} KB gzip`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
