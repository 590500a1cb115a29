/** What may stand in a cell, and how moments become the numbers that spreadsheets count days with. */
import { DAY_MS, offsetMs, type TimeZone } from '../clock';

/** How the numbers of a column are to be read. */
export type CellKind = 'text' | 'long-text' | 'integer' | 'hours' | 'day' | 'time' | 'moment';

/** A number that is known only roughly; shown with "±". */
export interface Roughly {
  roughly: number;
}

/** Texts, numbers (days for `day`, `time`, `moment`), or nothing. */
export type Cell = string | number | Roughly | null;

export type Row = readonly Cell[];

/** Spreadsheets count days from this one; it is number 0. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Local date and time as days since the spreadsheet's epoch; the fraction is the time of day. */
export const momentSerial = (iso: string, zone: TimeZone): number => (Date.parse(iso) + offsetMs(zone) - EPOCH) / DAY_MS;
export const daySerial = (iso: string, zone: TimeZone): number => Math.floor(momentSerial(iso, zone));
/** To the minute: seconds are noise in a recap. */
export const timeSerial = (iso: string, zone: TimeZone): number => Math.floor((momentSerial(iso, zone) % 1) * 1_440 + 1e-6) / 1_440;

const two = (n: number): string => String(n).padStart(2, '0');

/** As a person in Indonesia writes it: `24/11/2026`, `10:42`, `3,5`. */
export function cellText(cell: Cell, kind: CellKind): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object') return `± ${cellText(cell.roughly, kind)}`;
  switch (kind) {
    case 'day':
      return dayText(cell);
    case 'time':
      return timeText(cell);
    case 'moment':
      return `${dayText(Math.floor(cell))} ${timeText(cell % 1)}`;
    case 'hours':
      return cell.toFixed(1).replace('.', ',');
    default:
      return String(cell);
  }
}

function dayText(serial: number): string {
  const date = new Date(EPOCH + serial * DAY_MS);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

function timeText(fraction: number): string {
  const minutes = Math.floor(fraction * 1_440 + 1e-6);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/gu;

/** Without signs that no cell may hold; line breaks of one kind. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(CONTROL, '')
    .replace(/\p{Cs}/gu, '\ufffd');

/** What a spreadsheet takes for a formula, also behind white space and invisible signs, also in full width. */
const FORMULA = /^[\s\p{Cf}\p{Cc}']*[=+\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]|^[\t\r]/u;

/** A text that a spreadsheet would run gets an apostrophe before it, so that it is only shown. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
