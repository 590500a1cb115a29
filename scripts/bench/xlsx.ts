/** The recap as a workbook, beside exceljs writing the same rows, widths, formats, filter and frozen heading. */
import ExcelJS from 'exceljs';
import { summary } from '../../lib/cases/summary';
import { RECAP_COLUMNS, toXlsx, type CellKind, type Row } from '../../lib/export';
import { CALENDAR, NOW, PROFILE, recap } from './cases';
import { compare, ratioLine, type Measurement } from './measure';

const FORMATS: Partial<Record<CellKind, string>> = {
  integer: '0',
  hours: '0.0',
  day: 'dd/mm/yyyy',
  time: 'hh:mm',
  moment: 'dd/mm/yyyy hh:mm',
};

function exceljs(rows: readonly Row[]): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Aduan', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = RECAP_COLUMNS.map(({ title, width, kind }) => ({
    header: title,
    width,
    style: {
      alignment: { vertical: 'top', wrapText: kind === 'long-text' },
      ...(FORMATS[kind] === undefined ? {} : { numFmt: FORMATS[kind] }),
    },
  }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: RECAP_COLUMNS.length } };
  for (const row of rows) sheet.addRow(row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.roughly : cell)));
  return book.xlsx.writeBuffer();
}

export const xlsx: Measurement = async ({ quick }) => {
  const count = quick ? 2_000 : 50_000;
  const { cases, rows } = recap(count);
  const figures = summary(cases, [], { from: null, to: null }, PROFILE.deadlines, CALENDAR, NOW);
  const result = await compare(
    { run: () => toXlsx({ rows, summary: figures, agency: PROFILE.agency, calendar: CALENDAR }) },
    { run: () => exceljs(rows) },
    3,
    quick ? 1 : 0,
  );
  return { lines: [ratioLine(`XLSX, ${count.toLocaleString('en')} rows`, 'exceljs', result, 0.6)] };
};
