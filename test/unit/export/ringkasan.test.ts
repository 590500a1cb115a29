/** Every figure of the sheet "Ringkasan", computed once more from the events alone: without fold, clock, summary or tables of the program. */
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldAll } from '../../../lib/cases/erase';
import { summary } from '../../../lib/cases/summary';
import type { CaseEvent, Reading } from '../../../lib/cases/types';
import { calendarOf } from '../../../lib/clock';
import { toXlsx } from '../../../lib/export';
import { TEXTS } from '../../../lib/i18n';
import { DEFAULT_PROFILE } from '../../../lib/profile/schema';
import { mixedEvents } from '../cases/mixed';

const NOW = '2026-11-24T05:00:00.000Z';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const events = mixedEvents(false);
const word = (key: string): string => Object.entries(TEXTS.id).find(([known]) => known === key)?.[1] ?? '';

const READINGS: Reading[] = ['P1', 'P2'].map((postId, n) => ({
  id: `01890000-0000-7000-8000-00000000000${n}`,
  site: 'instagram',
  postId,
  at: `2026-11-2${n}T03:30:00.000Z`,
  read: 10 + n,
  shown: 15 + n,
  complaints: 4,
  answered: 1,
  closedThreads: 2,
  political: 3,
}));

/** A case as one who reads its history with a pencil would note it. */
interface Noted {
  id: string;
  begun: number;
  kind: string;
  topic: string | null;
  place: string | null;
  channel: string;
  handle: string;
  office: string | null;
  first: number | null;
  onlyHolding: boolean;
  closed: { at: number; as: string } | null;
  closedReply: boolean;
  admins: Set<string>;
  last: string;
  unsure: boolean;
  citizen: boolean;
  promise: string | null;
  status: string;
}

function read(own: CaseEvent[]): Noted {
  const c: Noted = {
    id: own[0]?.caseId ?? '',
    begun: 0,
    kind: '',
    topic: null,
    place: null,
    channel: '',
    handle: '',
    office: null,
    first: null,
    onlyHolding: true,
    closed: null,
    closedReply: false,
    admins: new Set(),
    last: '',
    unsure: false,
    citizen: false,
    promise: null,
    status: 'new',
  };
  let promisedAt = '';
  const insertedAt = new Map<string, string>();
  for (const event of [...own].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))) {
    c.last = event.admin.initials;
    if (event.type === 'noted') {
      const { comment } = event.data;
      Object.assign(c, { begun: Date.parse(comment.postedAt ?? event.at), channel: comment.channel, handle: comment.handle ?? '' });
    } else if (event.type === 'judged') Object.assign(c, { kind: event.data.kind, topic: event.data.topic, place: event.data.place });
    else if (event.type === 'inserted') {
      insertedAt.set(event.id, event.at);
      if (c.status === 'new') c.status = 'inserted';
    } else if (event.type === 'unsure') {
      c.unsure = true;
      if (c.status === 'inserted') c.status = 'unsure';
    } else if (event.type === 'replied') {
      const at = Date.parse(event.data.at);
      c.first = c.first === null ? at : Math.min(c.first, at);
      if (!event.data.holding) c.onlyHolding = false;
      c.admins.add(event.admin.initials);
      const from = event.data.intentId === null ? event.data.at : (insertedAt.get(event.data.intentId) ?? event.data.at);
      if (c.promise !== null && from > promisedAt) c.promise = null;
      if (c.status === 'new' || c.status === 'inserted') c.status = 'replied';
      if (c.status === 'unsure') c.status = 'replied';
    } else if (event.type === 'forwarded') Object.assign(c, { office: event.data.office, status: 'forwarded' });
    else if (event.type === 'promised') {
      c.promise = event.data.dueAt;
      promisedAt = event.at;
    } else if (event.type === 'closed') {
      Object.assign(c, { closed: { at: Date.parse(event.at), as: event.data.as }, status: event.data.as, citizen: false, promise: null });
    } else if (event.type === 'citizenReplied') c.citizen = c.first !== null;
  }
  return c;
}

const byCase = new Map<string, CaseEvent[]>();
for (const event of events) byCase.set(event.caseId, [...(byCase.get(event.caseId) ?? []), event]);
const all = [...byCase.values()].map(read);

const wanted = all.filter(
  (c) =>
    ['complaint', 'criticism', 'question', 'suggestion', 'data-request'].includes(c.kind) &&
    !['not-complaint', 'out-of-scope'].includes(c.status),
);
const jakarta = (ms: number): number => Math.floor((ms + 7 * HOUR) / DAY);
/** Monday to Friday; from September to 23 November 2026 there is no holiday. */
const working = (day: number): boolean => ![0, 6].includes(new Date(day * DAY).getUTCDay());
function workingDays(from: number, to: number): number {
  let n = 0;
  for (let day = jakarta(from) + 1; day <= jakarta(to); day += 1) if (working(day)) n += 1;
  return n;
}
const now = Date.parse(NOW);
const limit = (c: Noted): number => (['question', 'suggestion', 'data-request'].includes(c.kind) ? 5 : 14);
const count = (of: readonly Noted[], fits: (c: Noted) => boolean): number => of.filter(fits).length;
const firstDone = (c: Noted): number | null => c.first ?? c.closed?.at ?? null;
const inTime = (c: Noted): boolean => (firstDone(c) ?? Infinity) <= c.begun + DAY;
const firstOver = (c: Noted): boolean => firstDone(c) === null && now > c.begun + DAY;
const doneInTime = (c: Noted): boolean => c.closed !== null && workingDays(c.begun, c.closed.at) <= limit(c);
const doneOver = (c: Noted): boolean => c.closed === null && workingDays(c.begun, now) > limit(c);
const middle = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? (sorted[Math.floor(half)] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};
const grouped = (of: readonly Noted[], key: (c: Noted) => string | null): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const c of of) {
    const name = key(c);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
};
const short = (c: Noted): string => {
  if (c.status === 'done') return 'Selesai';
  if (['not-complaint', 'not-ours', 'out-of-scope', 'archived'].includes(c.status)) return 'Di luar layanan';
  return ['new', 'inserted', 'unsure'].includes(c.status) || c.first === null ? 'Belum dibalas' : 'Dalam proses';
};
const samePlace = (place: string): string => place.toLowerCase().replace(/^(?:jalan|jl\.?) /u, 'jl ');

let rows: unknown[][];
/** The rows below a title of the sheet, up to the empty line. */
function table(title: RegExp): unknown[][] {
  const at = rows.findIndex((row) => title.test(String(row[0] ?? '')));
  expect(at, String(title)).toBeGreaterThan(0);
  const body = rows.slice(at + 2);
  const end = body.findIndex((row) => row.every((cell) => cell === null || cell === ''));
  return end < 0 ? body : body.slice(0, end);
}
const counts = (title: RegExp): Map<string, number> => new Map(table(title).map((row) => [String(row[0]), Number(row[1])]));

beforeAll(async () => {
  const cases = foldAll(events);
  const calendar = calendarOf(DEFAULT_PROFILE);
  const bytes = await toXlsx({
    rows: [],
    summary: summary(cases, READINGS, { from: null, to: null }, DEFAULT_PROFILE.deadlines, calendar, NOW),
    agency: 'Dinas PU',
    calendar,
  });
  const book = await readXlsx(bytes);
  rows = (book.sheets.find(({ name }) => name === 'Ringkasan')?.rows ?? []) as unknown[][];
});

describe('Ringkasan', () => {
  test('the main figures and their bases', () => {
    const main = new Map(table(/^Pokok$/u).map((row) => [String(row[0]).split(' (')[0], [row[1], row[2] ?? null]]));
    const replied = count(wanted, (c) => c.first !== null);
    const within = (c: Noted) => c.first !== null && c.first - c.begun <= DAY;
    expect(Object.fromEntries(main)).toEqual({
      'Kasus tercatat': [all.length, null],
      'Perlu dijawab': [wanted.length, all.length],
      'Sudah dibalas': [replied, wanted.length],
      'Dibalas paling lama 24 jam': [count(wanted, within), count(wanted, (c) => c.first !== null || now - c.begun > DAY)],
      'Balasan pertama tepat waktu': [count(wanted, inTime), count(wanted, (c) => firstDone(c) !== null || firstOver(c))],
      'Tuntas tepat waktu': [count(wanted, doneInTime), count(wanted, (c) => c.closed !== null || doneOver(c))],
      'Baru dibalas awal': [count(wanted, (c) => c.first !== null && c.onlyHolding && c.closed === null), replied],
      'Belum bisa dipastikan terkirim': [count(all, (c) => c.unsure), null],
      'Warga menanggapi, menunggu balasan lanjutan': [count(all, (c) => c.citizen), null],
      'Janji kabar yang sudah jatuh tempo': [count(all, (c) => c.promise !== null && c.promise <= NOW), null],
    });
  });

  test('median and longest', () => {
    const [reply, done] = table(/^Lama penanganan$/u);
    const hours = wanted.flatMap((c) => (c.first === null ? [] : [Math.max(0, c.first - c.begun) / HOUR]));
    const days = wanted.flatMap((c) => (c.closed?.as === 'done' ? [workingDays(c.begun, c.closed.at)] : []));
    expect(Number(reply?.[1])).toBeCloseTo(middle(hours), 6);
    expect(Number(reply?.[2])).toBeCloseTo(Math.max(...hours), 6);
    expect(Number(done?.[1])).toBe(middle(days));
    expect(Number(done?.[2])).toBe(Math.max(...days));
    expect(String(reply?.[3])).toContain(String(hours.length));
    expect(String(done?.[3])).toContain(String(days.length));
  });

  test.each<[RegExp, (c: Noted) => string | null]>([
    [/^Menurut status ringkas$/u, short],
    [/^Menurut status$/u, (c) => word(`status.${c.status}`)],
    [/^Menurut jenis$/u, (c) => word(`kind.${c.kind}`)],
    [/^Menurut kategori$/u, (c) => (c.topic === null ? 'Belum ditentukan' : word(`topic.${c.topic}`))],
    [/^Menurut OPD/u, (c) => c.office],
    [/^Menurut kanal$/u, (c) => word(`channel.${c.channel}`)],
  ])('%s', (title, key) => {
    const found = counts(title);
    for (const [name, n] of [...found]) if (n === 0) found.delete(name);
    expect(found).toEqual(grouped(all, key));
  });

  test('by admin: whoever replied, else whoever did something last', () => {
    const expected = new Map<string, number>();
    for (const c of all)
      for (const initials of c.admins.size > 0 ? c.admins : [c.last]) expected.set(initials, (expected.get(initials) ?? 0) + 1);
    expect(counts(/^Menurut admin$/u)).toEqual(expected);
  });

  test('months, and months by topic', () => {
    const month = (c: Noted): string => new Date(c.begun + 7 * HOUR).toISOString().slice(0, 7);
    const months = [...new Set(all.map(month))].sort();
    expect(table(/^Menurut bulan$/u).map((row) => row.slice(0, 3))).toEqual(
      months.map((name) => [name, count(wanted, (c) => month(c) === name), count(wanted, (c) => month(c) === name && c.first !== null)]),
    );
    for (const row of table(/^Bulan dan kategori$/u)) {
      const mine = all.filter((c) => (c.topic === null ? 'Belum ditentukan' : word(`topic.${c.topic}`)) === row[0]);
      expect(row.slice(1)).toEqual([...months.map((name) => count(mine, (c) => month(c) === name)), mine.length]);
    }
  });

  test('places and repeated issues', () => {
    const service = all.filter(
      (c) => c.place !== null && ['complaint', 'criticism', 'question', 'suggestion', 'data-request'].includes(c.kind),
    );
    const places = [...grouped(service, (c) => samePlace(c.place ?? '')).values()].sort((a, b) => b - a);
    expect(table(/^Lokasi terbanyak$/u).map((row) => row[1])).toEqual(places.slice(0, 5));
    const issues = new Map<string, Set<string>>();
    const sizes = grouped(service, (c) => `${c.topic ?? ''}|${samePlace(c.place ?? '')}`);
    for (const c of service) {
      const key = `${c.topic ?? ''}|${samePlace(c.place ?? '')}`;
      issues.set(key, new Set([...(issues.get(key) ?? []), c.handle]));
    }
    const shown = table(/^Masalah berulang$/u);
    expect(shown.map((row) => row[2])).toEqual(
      [...sizes.values()]
        .filter((n) => n > 1)
        .sort((a, b) => b - a)
        .slice(0, 5),
    );
    const topicOf = (name: unknown): string => all.find((c) => c.topic !== null && word(`topic.${c.topic}`) === name)?.topic ?? '';
    for (const [topic, place, n, reporters] of shown) {
      const key = `${topicOf(topic)}|${samePlace(String(place))}`;
      expect([n, reporters]).toEqual([sizes.get(key), issues.get(key)?.size]);
    }
  });

  test('what was read', () => {
    expect(Object.fromEntries(counts(/^Komentar yang terbaca$/u))).toEqual({
      'Unggahan yang dibaca': 2,
      'Komentar terbaca': 21,
      'Komentar menurut situs': 31,
      'Belum terbaca': 10,
      'Utas masih tertutup': 4,
      'Komentar politik (hanya dihitung)': 6,
    });
  });

  test('the overdue ones, each by its id, the earliest first', () => {
    const first = wanted.filter(firstOver).sort((a, b) => a.begun - b.begun);
    expect(table(/^Belum dibalas dan lewat batas: /u).map((row) => row[0])).toEqual(first.slice(0, 200).map(({ id }) => id));
    expect(rows.some((row) => row[0] === `Belum dibalas dan lewat batas: ${first.length}`)).toBe(true);
    const done = new Set(wanted.filter(doneOver).map(({ id }) => id));
    expect(rows.some((row) => row[0] === `Belum tuntas dan lewat batas: ${done.size}`)).toBe(true);
    for (const row of table(/^Belum tuntas dan lewat batas: /u)) expect(done.has(String(row[0]))).toBe(true);
  });
});
