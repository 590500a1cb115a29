/** The recap as CSV for a spreadsheet set to Indonesian: `;` between cells, BOM, CRLF, nothing that runs as a formula. */
import { cellText, cleanText, harmless, type Cell, type CellKind, type Row } from './cells';
import { RECAP_COLUMNS } from './columns';

const BOM = '\uFEFF';
const NEEDS_QUOTES = /[";\n]|^\s|\s$/u;
/** Letters, digits and plain signs, beginning and ending with one that no rule looks at: most cells, so they are let through first. */
const PLAIN = /^[A-Za-z0-9](?:[A-Za-z0-9 .,:/()_?&%-]*[A-Za-z0-9.)])?$/;

function field(cell: Cell, kind: CellKind): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return cellText(cell, kind);
  if (PLAIN.test(cell)) return cell;
  const text = harmless(cleanText(cell));
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export interface CsvColumn {
  title: string;
  kind: CellKind;
}

/** A part of the file without BOM and heading, so that a long log is written piece by piece. */
export function csvRows(rows: readonly Row[], columns: readonly CsvColumn[] = RECAP_COLUMNS): string {
  let out = '';
  for (const row of rows) {
    for (let i = 0; i < columns.length; i += 1) {
      if (i > 0) out += ';';
      out += field(row[i] ?? null, columns[i]?.kind ?? 'text');
    }
    out += '\r\n';
  }
  return out;
}

export const csvHead = (columns: readonly CsvColumn[] = RECAP_COLUMNS): string =>
  `${BOM}${columns.map((column) => field(column.title, 'text')).join(';')}\r\n`;

export const toCsv = (rows: readonly Row[], columns: readonly CsvColumn[] = RECAP_COLUMNS): string =>
  csvHead(columns) + csvRows(rows, columns);
