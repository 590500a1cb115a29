/** A sheet or a CSV file as rows with named fields; remembers where each value stands. */
import { normalise } from '../text';
import { readCell, type CellValue, type Column } from './columns';
import { problem } from './problem';
import type { Problem, Where } from './types';

/** What a sheet holds, whatever file it came from. */
export interface Grid {
  name: string;
  rows: readonly (readonly CellValue[])[];
  /** Where a cell stands, from offsets counted from 0. */
  at(row: number, column: number, heading: string): Where;
  /** What makes a cell unreadable: a formula, an error value, a merge. */
  faultAt(row: number, column: number): 'formula' | 'cell-error' | 'merged' | null;
  /** The sheet as a whole. */
  where: Where;
}

export interface TableRow {
  values: Record<string, unknown>;
  where(field: string): Where;
}

const headingKey = (cell: CellValue): string =>
  typeof cell === 'string' || typeof cell === 'number'
    ? normalise(String(cell))
        .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : '';

const isBlank = (cell: CellValue | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** The row with most known headings among the first ten; -1 when none has at least two (or the only one). */
function headingRow(grid: Grid, known: ReadonlySet<string>): number {
  let best = -1;
  let most = Math.min(2, known.size) - 1;
  for (const [at, row] of grid.rows.slice(0, 10).entries()) {
    const count = row.filter((cell) => known.has(headingKey(cell))).length;
    if (count > most) [best, most] = [at, count];
  }
  return best;
}

export interface Table {
  rows: TableRow[];
  problems: Problem[];
  remarks: Problem[];
}

/** @param columns every column that the sheet may have. Rows without any value are left out. */
export function readTable(grid: Grid, columns: readonly Column[]): Table {
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  const byKey = new Map(columns.map((column) => [headingKey(column.heading), column]));
  if (grid.rows.every((row) => row.every(isBlank))) return { rows: [], problems, remarks };
  const head = headingRow(grid, new Set(byKey.keys()));
  if (head < 0) {
    const [first] = columns;
    return { rows: [], problems: [problem('missing-column', grid.where, { heading: first?.heading ?? '' })], remarks };
  }
  const places = new Map<Column, number>();
  for (const [at, cell] of (grid.rows[head] ?? []).entries()) {
    if (isBlank(cell)) continue;
    const column = byKey.get(headingKey(cell));
    if (!column) remarks.push(problem('unknown-column', grid.at(head, at, String(cell)), { found: String(cell).slice(0, 60) }));
    else if (places.has(column)) problems.push(problem('double-column', grid.at(head, at, column.heading), { heading: column.heading }));
    else places.set(column, at);
  }
  for (const column of columns)
    if (column.required && !places.has(column)) problems.push(problem('missing-column', grid.where, { heading: column.heading }));
  if (problems.length > 0) return { rows: [], problems, remarks };

  const rows: TableRow[] = [];
  const used = [...places.values()];
  for (let at = head + 1; at < grid.rows.length; at++) {
    const cells = grid.rows[at] ?? [];
    if (used.every((place) => isBlank(cells[place]) && grid.faultAt(at, place) === null)) continue;
    const values: Record<string, unknown> = {};
    for (const column of columns) {
      const place = places.get(column);
      const fault = place === undefined ? null : grid.faultAt(at, place);
      const cell = place === undefined ? null : (cells[place] ?? null);
      const read = readCell(place === undefined ? { ...column, required: false } : column, cell);
      const where = grid.at(at, place ?? 0, column.heading);
      values[column.field] = fault === null && read.ok ? read.value : undefined;
      if (fault !== null) problems.push(problem(fault, where));
      else if (!read.ok) problems.push(problem(read.code, where, read.params));
    }
    rows.push({ values, where: (field) => whereOf(grid, at, places, columns, field) });
  }
  return { rows, problems, remarks };
}

function whereOf(grid: Grid, row: number, places: ReadonlyMap<Column, number>, columns: readonly Column[], field: string): Where {
  const column = columns.find((one) => one.field === field);
  return grid.at(row, (column && places.get(column)) ?? 0, column?.heading ?? '');
}
