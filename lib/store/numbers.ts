/**
 * *No. aduan*, short enough to say: `RN-1122-07` is initials, month and day, count of that day. A computer counts for itself, so two that use the
 * same initials could give one number twice. As soon as that is known, this computer adds a letter of its own: `RN-1122-07K`. It is known when
 * another computer's log came in with such numbers, or when the settings were brought here from another computer.
 */
import type { Case } from '../cases/types';
import type { LogDb } from './db';

/** Without those that are taken for a digit or for one another when written or said. */
const LETTERS = 'ABCDEFGHJKMNPRSTUVWXYZ';
const FORM = /^(\p{L}{1,8})-(\d\d)(\d\d)-(\d{2,6})(\p{L})?$/u;

const seriesOf = (initials: string, day: string, letter: string): string => `${initials.toUpperCase()}/${day}${letter}`;

/** @param day local day, `YYYY-MM-DD`. */
export async function nextNumber(db: LogDb, initials: string, day: string, caseId: string): Promise<string> {
  return db.transaction('rw', [db.numbers, db.meta], async () => {
    const given = await db.numbers.get(caseId);
    if (given !== undefined) return given.number;
    const letter = await letterFor(db, initials);
    const series = seriesOf(initials, day, letter);
    const last = await db.numbers.where('[series+count]').between([series, 0], [series, Infinity]).last();
    const count = (last?.count ?? 0) + 1;
    const number = `${initials.toUpperCase()}-${day.slice(5, 7)}${day.slice(8, 10)}-${String(count).padStart(2, '0')}${letter}`;
    await db.numbers.put({ caseId, series, count, number });
    return number;
  });
}

export async function shareInitials(db: LogDb): Promise<void> {
  await db.transaction('rw', [db.numbers, db.meta], async () => {
    if ((await db.meta.get('letter')) === undefined) await choose(db, new Set());
  });
}

/** "" as long as this computer is the only one with these initials. */
async function letterFor(db: LogDb, initials: string): Promise<string> {
  const row = await db.meta.get('letter');
  const own = row?.key === 'letter' ? row.value : '';
  const from = `${initials.toUpperCase()}/`;
  const foreign = await db.numbers
    .where('[series+count]')
    .between([from, 0], [`${from}\uffff`, Infinity])
    .filter((number) => number.foreign === true)
    .toArray();
  const taken = new Set(foreign.map(({ number }) => FORM.exec(number)?.[5] ?? ''));
  return taken.has(own) ? choose(db, taken) : own;
}

/** At random, since two computers may have to choose at the same time. */
async function choose(db: LogDb, taken: ReadonlySet<string>): Promise<string> {
  const free = [...LETTERS].filter((letter) => !taken.has(letter));
  const letter = free[(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % Math.max(1, free.length)] ?? '';
  await db.meta.put({ key: 'letter', value: letter });
  return letter;
}

/** Keeps in mind which numbers other computers have given. Inside the transaction that writes the cases. */
export async function noteForeign(db: LogDb, numbered: readonly Case[]): Promise<void> {
  const known = await db.numbers.bulkGet(numbered.map(({ id }) => id));
  const rows = numbered.flatMap((one, at) => {
    const [number, initials = '', month = '', date = '', count, letter = ''] = FORM.exec(one.number ?? '') ?? [];
    if (number === undefined || known[at] !== undefined) return [];
    const day = `${yearOf(one.notedAt, month)}-${month}-${date}`;
    return [{ caseId: one.id, series: seriesOf(initials, day, letter), count: Number(count), number, foreign: true as const }];
  });
  if (rows.length > 0) await db.numbers.bulkPut(rows);
}

/** A number holds no year; it is given about when the case is noted, perhaps on the other side of New Year. */
function yearOf(notedAt: string, month: string): number {
  const year = Number(notedAt.slice(0, 4));
  const noted = notedAt.slice(5, 7);
  return noted === '12' && month === '01' ? year + 1 : noted === '01' && month === '12' ? year - 1 : year;
}
