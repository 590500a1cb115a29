/** A column of a workbook: its heading, what may stand in it, and how a value and a cell become each other. */
import type { Choices } from './labels';
import { yesNo } from './labels';
import { shown } from './problem';
import type { ProblemCode } from './types';

export type CellValue = string | number | boolean | Date | null;

export interface Column {
  /** Name of the field in the pack. */
  field: string;
  heading: string;
  /** In characters. */
  width: number;
  /** One sentence for the Petunjuk sheet and the cell's own hint. */
  hint: string;
  required?: boolean;
  choices?: Choices<string>;
  /** Several choices, separated by ";". */
  many?: boolean;
  kind?: 'yes-no' | 'number' | 'lines';
  /** Read when the cell is empty. */
  fallback?: unknown;
}

export type Cell = { ok: true; value: unknown } | { ok: false; code: ProblemCode; params: Record<string, string | number> };

const bad = (code: ProblemCode, found: unknown, params: Record<string, string> = {}): Cell => ({
  ok: false,
  code,
  params: { found: shown(found), ...params },
});

/** Text of a cell; numbers as people see them. */
const textOf = (cell: CellValue): string =>
  (cell === null || cell instanceof Date ? '' : typeof cell === 'boolean' ? (cell ? 'Ya' : 'Tidak') : String(cell)).trim();

/** Cell ▸ value of the field; an empty cell gives the fallback, or null. */
export function readCell(column: Column, cell: CellValue): Cell {
  if (cell instanceof Date) return bad('date', Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10));
  const text = textOf(cell);
  if (text === '' && column.kind !== 'yes-no') {
    if (column.fallback !== undefined) return { ok: true, value: column.fallback };
    if (column.many || column.kind === 'lines') return { ok: true, value: [] };
    return column.required ? { ok: false, code: 'required', params: {} } : { ok: true, value: null };
  }
  if (column.kind === 'yes-no') {
    if (text === '' && column.fallback !== undefined) return { ok: true, value: column.fallback };
    const value = yesNo(text);
    return value === null ? bad('yes-no', text) : { ok: true, value };
  }
  if (column.kind === 'number') {
    const value = typeof cell === 'number' ? cell : Number(text.replace(',', '.'));
    return Number.isFinite(value) ? { ok: true, value } : bad('number', text);
  }
  if (column.kind === 'lines')
    return {
      ok: true,
      value: text
        .split(/\r?\n/u)
        .map((line) => line.trim())
        .filter(Boolean),
    };
  if (!column.choices) return { ok: true, value: text };
  return column.many ? readMany(column.choices, text) : readOne(column.choices, text);
}

const allowed = (choices: Choices<string>): string => choices.ids.map((id) => choices.label(id)).join(', ');

function readOne(choices: Choices<string>, text: string): Cell {
  const value = choices.parse(text);
  return value === null ? bad('choice', text, { allowed: allowed(choices) }) : { ok: true, value };
}

function readMany(choices: Choices<string>, text: string): Cell {
  const ids: string[] = [];
  // A comma divides too, where the whole is no name of its own ("Parkir, macet").
  for (const piece of text.split(/[;\n]/u).flatMap((part) => (choices.parse(part) === null ? part.split(',') : [part]))) {
    if (piece.trim() === '') continue;
    const id = choices.parse(piece);
    if (id === null) return bad('choice', piece, { allowed: allowed(choices) });
    if (!ids.includes(id)) ids.push(id);
  }
  return { ok: true, value: ids };
}

/** Value of a field ▸ cell. */
export function writeCell(column: Column, value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) {
    const pieces = value.map(String);
    return pieces.length === 0 ? null : pieces.map((one) => labelOf(column, one)).join(column.kind === 'lines' ? '\n' : '; ');
  }
  return labelOf(column, String(value));
}

function labelOf(column: Column, id: string): string {
  return column.choices ? column.choices.label(id) : id;
}
