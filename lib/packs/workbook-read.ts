/** A workbook ▸ pack. Nothing is loaded in part: either the whole pack comes out, or every mistake with its cell. */
import { readXlsx } from 'hucre/xlsx';
import type { WholePack } from '../templates/types';
import { Assembly, slug } from './assemble';
import { readCell, type CellValue } from './columns';
import type { Read } from './json';
import { normalise } from '../text';
import { LIMITS } from './limits';
import { problem } from './problem';
import {
  CHOICES_SHEET,
  commentSheet,
  FLAT,
  GUIDE_SHEET,
  PACK_FIELDS,
  PACK_SHEET,
  templateColumns,
  templateSheet,
  wordSheet,
} from './sheets';
import { readTable, type Grid } from './table';
import type { Problem, Where } from './types';
import { isOle, zipFault } from './zip';

type Sheets = Awaited<ReturnType<typeof readXlsx>>['sheets'];
type RawSheet = Sheets[number];

/** 0 ▸ "A", 26 ▸ "AA". */
export function letter(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

function gridOf(sheet: RawSheet): Grid {
  const merged = new Map<string, boolean>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    for (let row = startRow; row <= Math.min(endRow, LIMITS.rows); row++) {
      for (let column = startCol; column <= Math.min(endCol, LIMITS.columns); column++) merged.set(`${row},${column}`, true);
    }
  }
  return {
    name: sheet.name,
    rows: sheet.rows,
    where: { at: 'sheet', sheet: sheet.name },
    at: (row, column, heading) => ({ at: 'cell', sheet: sheet.name, row: row + 1, column: letter(column), heading }),
    faultAt(row, column) {
      const cell = sheet.cells?.get(`${row},${column}`);
      if (cell?.formula !== undefined) return 'formula';
      if (cell?.type === 'error') return 'cell-error';
      return merged.has(`${row},${column}`) ? 'merged' : null;
    },
  };
}

const nameKey = (name: string): string =>
  normalise(name)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Rows "Versi | 1.0.0" under each other. */
function readHead(sheet: RawSheet, assembly: Assembly): void {
  const grid = gridOf(sheet);
  const values: Record<string, unknown> = {};
  const places = new Map<string, Where>();
  for (const field of PACK_FIELDS) {
    const row = grid.rows.findIndex((cells) => nameKey(String(cells[0] ?? '')) === nameKey(field.heading));
    const where: Where = row < 0 ? grid.where : grid.at(row, 1, field.heading);
    places.set(field.field, where);
    const fault = row < 0 ? null : grid.faultAt(row, 1);
    const cell: CellValue = row < 0 ? null : (grid.rows[row]?.[1] ?? null);
    const read = readCell(field, cell);
    if (fault !== null) assembly.problems.push(problem(fault, where));
    else if (!read.ok && row < 0) assembly.problems.push(problem('missing-column', where, { heading: field.heading }));
    else if (!read.ok) assembly.problems.push(problem(read.code, where, read.params));
    else values[field.field] = read.value;
  }
  assembly.head(values, (field) => places.get(field) ?? grid.where);
}

const refuse = (...problems: Problem[]): { ok: false; problems: Problem[] } => ({ ok: false, problems });

async function open(bytes: Uint8Array): Promise<Read<Sheets>> {
  if (isOle(bytes)) return refuse(problem('encrypted'));
  const fault = await zipFault(bytes);
  if (fault !== null) return refuse(problem(fault));
  try {
    const { sheets } = await readXlsx(bytes, { range: `A1:${letter(LIMITS.columns - 1)}${LIMITS.rows + 1}` });
    return { ok: true, value: sheets };
  } catch {
    return refuse(problem('not-workbook')); // whatever the reader dislikes, the person can only save the file again
  }
}

export interface WorkbookRead {
  result: Read<WholePack>;
  remarks: Problem[];
}

/** @param knownSlots names of slots that other packs describe. */
export async function readWorkbook(bytes: Uint8Array, knownSlots: ReadonlySet<string>): Promise<WorkbookRead> {
  const opened = await open(bytes);
  if (!opened.ok) return { result: opened, remarks: [] };
  const assembly = new Assembly();
  const named = new Map(opened.value.map((sheet) => [nameKey(sheet.name), sheet]));
  const find = (name: string): RawSheet | undefined => named.get(nameKey(name));
  const known = new Set(
    [
      PACK_SHEET,
      GUIDE_SHEET,
      CHOICES_SHEET,
      templateSheet(null).name,
      wordSheet.name,
      commentSheet.name,
      ...FLAT.map(({ name }) => name),
    ].map(nameKey),
  );

  const head = find(PACK_SHEET);
  if (![...named.keys()].some((key) => known.has(key)))
    return {
      result: refuse(
        problem(
          'unknown-sheets',
          { at: 'file' },
          {
            found: opened.value
              .map(({ name }) => name)
              .join(', ')
              .slice(0, 120),
          },
        ),
      ),
      remarks: [],
    };
  if (!head) return { result: refuse(problem('missing-sheet', { at: 'file' }, { sheet: PACK_SHEET })), remarks: [] };
  for (const sheet of opened.value) {
    const where: Where = { at: 'sheet', sheet: sheet.name };
    if (!known.has(nameKey(sheet.name))) assembly.remarks.push(problem('unknown-sheet', where));
    else if ((sheet.hidden || sheet.veryHidden) && nameKey(sheet.name) !== nameKey(CHOICES_SHEET))
      assembly.remarks.push(problem('hidden-sheet', where));
    if (sheet.rows.length > LIMITS.rows)
      assembly.problems.push(problem('too-many', where, { found: sheet.rows.length, most: LIMITS.rows }));
  }
  readHead(head, assembly);
  const table = (name: string, columns: Parameters<typeof readTable>[1]) => {
    const sheet = find(name);
    return sheet ? readTable(gridOf(sheet), columns) : { rows: [], problems: [], remarks: [] };
  };
  assembly.templates(table(templateSheet(null).name, templateColumns));
  for (const { part, name, columns } of FLAT) {
    assembly.flat(
      part,
      table(name, columns),
      (values, index) => slug(String(values['title'] ?? values['name'] ?? '')) || `${part === 'ethics' ? 'etika' : part}-${index + 1}`,
    );
  }
  assembly.words(table(wordSheet.name, wordSheet.columns));
  assembly.comments(table(commentSheet.name, commentSheet.columns));
  return { result: assembly.finish(knownSlots), remarks: assembly.remarks };
}
