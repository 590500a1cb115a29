/**
 * Trains the tone model and writes assets/tone/weights.json.
 * `npx tsx scripts/train/tone.ts --data DIR`: DIR holds tone/tone_dev.tsv, which stays outside the repository; the own examples are in own/.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { examplesOf, fit, pack, readRows, type Example } from './tone-fit';
import { grammarRows } from './tone-grammar';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Examples that do not come from the data folder: written one by one, and made by pattern. */
export function ownExamples(): Example[] {
  return [
    ...readRows(join(HERE, 'own/tone.tsv')).flatMap((row) => examplesOf(row)),
    ...grammarRows(join(HERE, 'own/grammar.txt'), 3).flatMap((row) => examplesOf(row)),
  ];
}

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data) throw new Error('tell where the data is: --data DIR');
  const rows = readRows(join(values.data, 'tone/tone_dev.tsv'));
  const examples = [...rows.flatMap((row) => examplesOf(row)), ...ownExamples()];
  const text = JSON.stringify(pack(fit(examples)));
  const out = join(HERE, '../../assets/tone/weights.json');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, text + '\n');
  console.log(`${examples.length} sentences ▸ ${out}, ${Math.round(gzipSync(text).length / 1024)} KB gzip`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
