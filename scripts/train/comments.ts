/** `npm run train -- --data DIR`: trains the judge and writes its weights and their card. Deterministic. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { encodeWeights, type Weights } from '../../lib/judge/weights';
import type { Judged } from '../evaluate/metrics';
import { judgedOf } from '../evaluate/summary';
import { cardText, makeCard } from './card';
import { atPrecision, calibrated, kindOffsets, platt, widths } from './calibrate';
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

const data = dataFolder(process.argv);
const rows = loadRows(data, here);
const extra = loadExtra(data);
const examples = toExamples(rows);
const verdicts = crossValidate(examples, extra, (line) => console.error(line));
// Own examples are clearer than real comments: they would flatter the figures and shift the thresholds.
const others = verdicts.filter(({ row }) => row.source !== 'own');
const calibration = { complaint: platt(others) };
const verdictsNow = calibrated(others, { calibration });
const judged = (source: Row['source']): Judged[] => judgedOf(verdictsNow, (row) => row.source === source);
const thresholds = widths(
  [judged('semarang'), judgedOf(verdictsNow, ({ source, border }) => source === 'semarang' && !border), judged('sapawarga')],
  verdictsNow.filter(({ row }) => row.source === 'sapawarga' && row.kind === 'question'),
);
const flagged = (flag: 'urgent' | 'political', keep: (row: Row) => boolean, truth: (row: Row) => boolean): Judged[] =>
  verdictsNow.filter(({ row }) => keep(row)).map((v) => ({ score: v[flag], truth: truth(v.row), group: v.row.group }));
/** Clear rows of the sets whose readers marked urgency alike. */
const clearlyMarked = ({ kind, source, border }: Row): boolean =>
  kind === 'complaint' && !border && source !== 'tweets' && source !== 'further';
const settings: Omit<Weights, 'heads'> = {
  calibration,
  thresholds,
  kindOffsets: kindOffsets(
    verdictsNow.filter(({ row }) => row.source !== 'tweets'),
    thresholds,
  ),
  flags: {
    urgent: atPrecision(
      flagged('urgent', clearlyMarked, (row) => row.urgency === 2),
      0.6,
    ),
    political: atPrecision(
      flagged(
        'political',
        (row) => row.has.political,
        (row) => row.political,
      ),
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
