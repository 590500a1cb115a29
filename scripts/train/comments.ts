/** `npm run train -- --data DIR`: trains the judge and writes its weights and their card. Deterministic. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { encodeWeights, type Weights } from '../../lib/judge/weights';
import type { Judged } from '../evaluate/metrics';
import { cardText, makeCard } from './card';
import { atPrecision, calibrated, platt, widths } from './calibrate';
import { crossValidate, loadExtra, toExamples } from './crossval';
import { trainWeights } from './judge-fold';
import { loadRows, type Row } from './rows';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../../assets/judge');

export function dataFolder(argv: readonly string[]): string {
  const at = argv.indexOf('--data');
  const folder = at >= 0 ? argv[at + 1] : undefined;
  if (!folder) {
    console.error('Say where the data is: --data DIR');
    process.exit(1);
  }
  return folder;
}

const REAL: readonly Row['source'][] = ['semarang', 'sapawarga', 'denpasar', 'jakarta'];

const data = dataFolder(process.argv);
const rows = loadRows(data, here);
const extra = loadExtra(data);
const examples = toExamples(rows);
const verdicts = crossValidate(examples, extra, (line) => console.error(line));
const calibration = { complaint: platt(verdicts) };
const verdictsNow = calibrated(verdicts, { calibration });
const judged = (keep: (row: Row) => boolean): Judged[] =>
  verdictsNow.filter(({ row }) => keep(row)).map((v) => ({ score: v.complaint, truth: v.row.kind === 'complaint', group: v.row.group }));
const settings: Omit<Weights, 'heads'> = {
  calibration,
  thresholds: widths(judged((row) => REAL.includes(row.source))),
  flags: {
    urgent: atPrecision(
      verdictsNow
        .filter(({ row }) => row.kind === 'complaint')
        .map((v) => ({ score: v.urgent, truth: v.row.urgency === 2, group: v.row.group })),
      0.6,
    ),
    political: atPrecision(
      verdictsNow.filter(({ row }) => row.has.political).map((v) => ({ score: v.political, truth: v.row.political, group: v.row.group })),
      0.75,
    ),
  },
};
const weights = trainWeights(examples, extra, settings);
const bytes = encodeWeights(weights);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'weights.bin'), bytes);
const sizes = { rows: rows.length, bytes: bytes.length, gzipBytes: gzipSync(bytes, { level: 9 }).length };
const card = makeCard(verdictsNow, weights, sizes, new Date().toISOString().slice(0, 10));
writeFileSync(join(out, 'card.json'), `${JSON.stringify(card, null, 1)}\n`);
writeFileSync(join(out, 'card.md'), cardText(card));
console.log(cardText(card));
console.log(JSON.stringify(settings));
