/** The recap as CSV, beside papaparse: once with finished texts put before it, once making them as Tanggap has to. */
import Papa from 'papaparse';
import { cellText, RECAP_COLUMNS, toCsv, type Row } from '../../lib/export';
import { recap } from './cases';
import { compare, ratioLine, type Measurement } from './measure';

const textsOf = (rows: readonly Row[]): string[][] =>
  rows.map((row) => row.map((cell, i) => cellText(cell, RECAP_COLUMNS[i]?.kind ?? 'text')));
const fields = RECAP_COLUMNS.map(({ title }) => title);
const unparse = (data: string[][], escapeFormulae: boolean): string =>
  Papa.unparse({ fields, data }, { delimiter: ';', newline: '\r\n', escapeFormulae });

export const csv: Measurement = async ({ quick }) => {
  const count = quick ? 5_000 : 50_000;
  const { rows } = recap(count);
  const texts = textsOf(rows);
  const ours = { run: () => toCsv(rows) };
  const what = `CSV, ${count.toLocaleString('en')} rows`;
  const rounds = quick ? 3 : 9;
  const alone = await compare(ours, { run: () => unparse(texts, false) }, rounds);
  const sameJob = await compare(ours, { run: () => unparse(textsOf(rows), true) }, rounds);
  return {
    lines: [
      ratioLine(what, 'papaparse, of finished texts', alone, 1.2),
      ratioLine(what, 'papaparse, same job (days and hours as text, formulas disarmed)', sameJob, 1.2),
    ],
  };
};
