/** The recap as a workbook: "Aduan" with one row a case, "Ringkasan" with the figures, "Untuk laporan" with sentences. */
import { writeXlsx } from 'hucre/xlsx';
import type { Summary } from '../cases/summary';
import type { Calendar } from '../clock';
import { cleanText, harmless, type Cell, type CellKind, type Row } from './cells';
import { RECAP_COLUMNS } from './columns';
import { baseText, figureTables } from './figures';
import { periodWords, reportSentences } from './sentences';

type Sheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type Cells = NonNullable<Sheet['cells']>;
type Style = NonNullable<NonNullable<Sheet['columns']>[number]['style']>;
type Value = string | number | null;

const FORMATS: Partial<Record<CellKind, string>> = {
  integer: '0',
  hours: '0.0',
  day: 'dd/mm/yyyy',
  time: 'hh:mm',
  moment: 'dd/mm/yyyy hh:mm',
};
const TOP: Style['alignment'] = { vertical: 'top' };
const WRAPPED: Style['alignment'] = { vertical: 'top', wrapText: true };
const HEAD: Style = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0B666E' } },
  alignment: { vertical: 'center', wrapText: true },
};
const TITLE: Style = { font: { bold: true, size: 13 }, alignment: TOP ?? {} };

const style = (kind: CellKind): Style => ({
  alignment: kind === 'long-text' ? WRAPPED : TOP,
  ...(FORMATS[kind] === undefined ? {} : { numFmt: FORMATS[kind] }),
});
/** The number stays a number; only what is seen says that it is rough. */
const roughStyle = (kind: CellKind): Style => ({ ...style(kind), numFmt: `"± "${FORMATS[kind] ?? '0'}` });

const MAX_CELL = 32_767;

/** A mention at the beginning is no formula; here every text is typed as text, so it may stay as it is. */
const MENTION = /^@[\w.]+(?![\w.(])/u;

/** Excel reads `_x0041_` as "A", so such a text has to say that it means itself. */
function textValue(text: string): string {
  const shown = cleanText(text);
  const clean = (MENTION.test(shown) ? shown : harmless(shown)).replace(/_x([0-9A-Fa-f]{4})_/gu, '_x005F_x$1_');
  return clean.length > MAX_CELL ? `${clean.slice(0, MAX_CELL - 1)}…` : clean;
}

/** "#N/A" would be an error value; as rich text it is a text for every program. */
const ERROR_LIKE = /^#[A-Z_/0]+[?!]?$/u;

const value = (cell: Cell): Value =>
  cell === null || typeof cell === 'number' ? cell : typeof cell === 'string' ? textValue(cell) : cell.roughly;

/** "A" … "Z", "AA" … */
const letter = (index: number): string => (index >= 26 ? letter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const PAGE: Sheet['pageSetup'] = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
};
const FOOT: Sheet['headerFooter'] = { oddFooter: '&LRekap aduan&C&A&RHalaman &P dari &N' };

function casesSheet(rows: readonly Row[]): Sheet {
  const cells: Cells = new Map();
  RECAP_COLUMNS.forEach((_, i) => cells.set(`0,${i}`, { style: HEAD }));
  const rough = RECAP_COLUMNS.map((column) => roughStyle(column.kind));
  const values: Value[][] = [RECAP_COLUMNS.map((column) => column.title)];
  for (const [index, row] of rows.entries()) {
    values.push(row.map(value));
    for (const [i, cell] of row.entries()) {
      if (cell !== null && typeof cell === 'object') cells.set(`${index + 1},${i}`, { style: rough[i] ?? {} });
      else if (typeof cell === 'string' && ERROR_LIKE.test(cell))
        cells.set(`${index + 1},${i}`, { value: cell, type: 'richText', richText: [{ text: cell }], style: { alignment: TOP ?? {} } });
    }
  }
  return {
    name: 'Aduan',
    columns: RECAP_COLUMNS.map((column) => ({ width: column.width, style: style(column.kind) })),
    rows: values,
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letter(RECAP_COLUMNS.length - 1)}${rows.length + 1}` },
    pageSetup: { ...PAGE, printTitlesRow: '$1:$1' },
    headerFooter: FOOT,
  };
}

function figuresSheet(s: Summary, agency: string, calendar: Calendar): Sheet {
  const rows: Value[][] = [];
  const cells: Cells = new Map();
  const put = (values: Cell[], styles: (index: number) => Style): void => {
    values.forEach((cell, i) => cells.set(`${rows.length},${i}`, { style: styles(i) }));
    rows.push(values.map(value));
  };
  put([`Ringkasan aduan ${agency}`.trim()], () => TITLE);
  put([periodWords(s, calendar)], () => ({}));
  put([baseText(s, calendar)], () => ({}));
  for (const table of figureTables(s, calendar)) {
    if (table.rows.length === 0) continue;
    rows.push([]);
    put([table.title], () => TITLE);
    put([...table.head], () => HEAD);
    for (const row of table.rows) put(row, (i) => style(table.kinds[i] ?? 'text'));
  }
  return {
    name: 'Ringkasan',
    columns: [{ width: 46 }, ...Array.from({ length: 12 }, () => ({ width: 18 }))],
    rows,
    cells,
    pageSetup: PAGE,
    headerFooter: FOOT,
  };
}

function reportSheet(s: Summary, agency: string, calendar: Calendar): Sheet {
  const report = reportSentences(s, agency, calendar);
  const parts: [string, string[]][] = [
    ['Pendahuluan', report.introduction],
    ['Hasil', report.results],
    ['Rekomendasi', report.advice],
  ];
  const rows: Value[][] = [];
  const cells: Cells = new Map();
  for (const [title, sentences] of parts) {
    if (rows.length > 0) rows.push([]);
    cells.set(`${rows.length},0`, { style: TITLE });
    rows.push([title]);
    for (const sentence of sentences) {
      cells.set(`${rows.length},0`, { style: { alignment: WRAPPED } });
      rows.push([textValue(sentence)]);
    }
  }
  return {
    name: 'Untuk laporan',
    columns: [{ width: 110 }],
    rows,
    cells,
    pageSetup: { ...PAGE, orientation: 'portrait' },
    headerFooter: FOOT,
  };
}

export interface Workbook {
  rows: readonly Row[];
  summary: Summary;
  agency: string;
  calendar: Calendar;
}

/** Bytes of an .xlsx file. Long logs: run it in a worker. */
export async function toXlsx({ rows, summary, agency, calendar }: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    // Inline strings: measured twice as fast as a table of shared ones, the file is a tenth larger.
    stringMode: 'inline',
    sheets: [casesSheet(rows), figuresSheet(summary, agency, calendar), reportSheet(summary, agency, calendar)],
    properties: {
      title: `Rekap aduan ${agency}`.trim(),
      creator: agency || 'Tanggap',
      created: new Date(summary.now),
      modified: new Date(summary.now),
    },
  });
}
