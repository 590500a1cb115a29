/** Reads the list of holidays that an office imports: one date a line, the rest of the line is its name. */
import { dayNumber } from './days';

export type HolidayList = { ok: true; days: string[] } | { ok: false; line: number; text: string };

/** `2027-01-01`, `01/01/2027`, `1-1-2027`; separators `;`, `,` or tab before the name. A heading line without digits is skipped. */
export function readHolidays(csv: string): HolidayList {
  const days = new Set<string>();
  const lines = csv.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || (index === 0 && !/\d/u.test(line))) continue;
    const field = (line.split(/[;,\t]/u)[0] ?? '').trim().replace(/^"|"$/gu, '');
    const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(field);
    const iso = local === null ? field : `${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}`;
    if (dayNumber(iso) === null) return { ok: false, line: index + 1, text: field.slice(0, 40) };
    days.add(iso);
  }
  return { ok: true, days: [...days].sort() };
}
