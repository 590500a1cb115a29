/** Templates as a CSV file: `;`, UTF-8 with BOM, the headings of the sheet Contoh balasan. */
import Papa from 'papaparse';
import type { WholePack } from '../templates/types';
import { Assembly } from './assemble';
import { writeCell } from './columns';
import type { Read } from './json';
import { LIMITS } from './limits';
import { problem } from './problem';
import { templateColumns, templateSheet } from './sheets';
import { readTable } from './table';
import type { Problem } from './types';

export function writeTemplatesCsv(pack: WholePack): string {
  const { columns, rows } = templateSheet(pack);
  const cells = rows(pack).map((row) => columns.map((column) => writeCell(column, row[column.field]) ?? ''));
  // An apostrophe keeps a spreadsheet from reading a text as a formula; reading takes it off again.
  return `\uFEFF${Papa.unparse([columns.map(({ heading }) => heading), ...cells], { delimiter: ';', escapeFormulae: true })}\r\n`;
}

/** The sign that makes most known headings out of the first rows; what stands in the texts says nothing about it. */
function delimiterOf(text: string): string {
  const known = new Set(templateColumns.map(({ heading }) => heading.toLowerCase()));
  const headings = (delimiter: string): number =>
    Math.max(
      0,
      ...Papa.parse<string[]>(text, { delimiter, preview: 10 }).data.map(
        (row) => row.filter((cell) => known.has(cell.trim().toLowerCase())).length,
      ),
    );
  const [best] = [';', ',', '\t'].sort((a, b) => headings(b) - headings(a));
  return best ?? ';';
}

const ESCAPED = /^'(?=[=+\-@\t\r])/u;

/** Everything but the templates is taken from `base`. */
export function readTemplatesCsv(
  text: string,
  base: Omit<WholePack, 'templates'>,
  knownSlots: ReadonlySet<string>,
): { result: Read<WholePack>; remarks: Problem[] } {
  const plain = text.replace(/^\uFEFF/u, '');
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain), skipEmptyLines: false });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes)
    return { result: { ok: false, problems: [problem('quotes', { at: 'line', line: (quotes.row ?? 0) + 1, heading: '' })] }, remarks: [] };
  if (data.length > LIMITS.rows)
    return {
      result: { ok: false, problems: [problem('too-many', { at: 'file' }, { found: data.length, most: LIMITS.rows })] },
      remarks: [],
    };
  const table = readTable(
    {
      name: 'CSV',
      rows: data.map((row) => row.slice(0, LIMITS.columns).map((cell) => cell.replace(ESCAPED, ''))),
      where: { at: 'file' },
      at: (row, _column, heading) => ({ at: 'line', line: row + 1, heading }),
      faultAt: () => null,
    },
    templateColumns,
  );
  const assembly = new Assembly();
  assembly.head({ ...base }, () => ({ at: 'file' }));
  assembly.templates(table);
  return { result: assembly.finish(knownSlots), remarks: assembly.remarks };
}
