import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarOf } from '../../../lib/clock';
import { foldAll } from '../../../lib/cases/erase';
import { summary } from '../../../lib/cases/summary';
import { RECAP_COLUMNS, figureTables, recapRows, toXlsx } from '../../../lib/export';
import { manyCases } from '../store/open';
import { comment, story } from '../cases/story';
import { INJECTIONS } from './injections';

const calendar = calendarOf({ timeZone: 'Asia/Jakarta', workingWeek: 5, holidays: [] });
const deadlines = {
  firstReply: { amount: 24, unit: 'hours' as const },
  completion: { amount: 14, unit: 'working-days' as const },
  information: { amount: 5, unit: 'working-days' as const },
};
const now = '2026-11-24T05:00:00.000Z';

async function workbook(events: Parameters<typeof foldAll>[0]) {
  const cases = foldAll(events);
  const rows = recapRows({ profile: { agency: 'DPUPR', channels: [], deadlines }, calendar, now, masked: true })(cases);
  const s = summary(cases, [], { from: null, to: null }, deadlines, calendar, now);
  const bytes = await toXlsx({ rows, summary: s, agency: 'DPUPR', calendar });
  return { rows, s, book: await readXlsx(bytes, { readStyles: true }) };
}

describe('the workbook', () => {
  let made: Awaited<ReturnType<typeof workbook>>;
  beforeAll(async () => {
    made = await workbook([...manyCases(12), ...rough().events]);
  });

  test('has its three sheets, the first ready to be read and printed', () => {
    expect(made.book.sheets.map((sheet) => sheet.name)).toEqual(['Aduan', 'Ringkasan', 'Untuk laporan']);
    expect(made.book.sheets[0]).toMatchObject({
      freezePane: { rows: 1 },
      autoFilter: { range: 'A1:AB14' },
      pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToWidth: 1 },
    });
    expect(made.book.sheets[0]?.columns?.map((column) => column.width)).toEqual(RECAP_COLUMNS.map((column) => column.width));
  });

  test('has one row a case in the 28 columns, dates as dates and durations as numbers', () => {
    const [head, first] = made.book.sheets[0]?.rows ?? [];
    expect(head).toEqual(RECAP_COLUMNS.map((column) => column.title));
    expect(made.book.sheets[0]?.rows).toHaveLength(14);
    expect(first?.[0]).toBe(1);
    expect(first?.[2]).toEqual(new Date('2026-01-01T00:00:00.000Z'));
    // 00:04:30 UTC is 07:04:30 in Jakarta.
    expect(first?.[17]).toEqual(new Date('2026-01-01T07:04:30.000Z'));
    expect(first?.[18]).toBeCloseTo(0.075, 3);
  });

  test('keeps a rough number a number, with the sign that it is rough', () => {
    const sheet = made.book.sheets[0];
    expect(typeof sheet?.rows[13]?.[18]).toBe('number');
    expect(sheet?.cells?.get('13,18')?.style?.numFmt).toBe('"± "0.0');
  });

  test('shows every figure of the summary', () => {
    const texts = JSON.stringify(made.book.sheets[1]?.rows);
    for (const table of figureTables(made.s, calendar)) if (table.rows.length > 0) expect(texts).toContain(table.title);
    expect(made.book.sheets[1]?.rows.find((row) => row[0] === 'Sudah dibalas')?.slice(0, 4)).toEqual(['Sudah dibalas', 5, 13, '38 %']);
  });
});

function rough() {
  const s = story('facebook:77', '2026-11-23T03:00:00.000Z');
  s.noted({ channel: 'facebook', postedAtApproximate: true, postedAt: '2026-11-22T20:00:00.000Z' });
  s.replied(null, { at: '2026-11-23T04:00:00.000Z' });
  return s;
}

test('no text of a citizen becomes a formula, and none breaks the file', async () => {
  const texts = [...INJECTIONS, '_x0041_', '#N/A', 'lone \ud800 surrogate', 'a\u0000b', `${'x'.repeat(40_000)}`, '<b>&amp;"\'</b>', ']]>'];
  const events = texts.flatMap((text, i) => {
    const s = story(`instagram:${i}`);
    s.noted({ ...comment(String(i)), text });
    s.add({ type: 'corrected', data: { field: 'place', value: text.slice(0, 300), why: null } });
    return s.events;
  });
  const { book } = await workbook(events);
  const sheet = book.sheets[0];
  expect(sheet?.rows).toHaveLength(texts.length + 1);
  for (const [key, cell] of sheet?.cells ?? []) expect(cell.formula, key).toBeUndefined();
  const column = sheet?.rows.map((row) => row[13]) ?? [];
  expect(column.slice(1).every((value) => value === null || typeof value === 'string')).toBe(true);
  expect(column).toContain('_x0041_');
  expect(column).toContain('#N/A');
});
