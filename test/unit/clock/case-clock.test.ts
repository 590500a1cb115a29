import { expect, test } from 'vitest';
import { caseClocks, type Timed } from '../../../lib/clock/case-clock';
import { readHolidays } from '../../../lib/clock/holiday-list';
import { calendarOf } from '../../../lib/clock/working-days';

const calendar = calendarOf({ timeZone: 'Asia/Jakarta', workingWeek: 5, holidays: [] });
const rules = {
  firstReply: { amount: 24, unit: 'hours' as const },
  completion: { amount: 14, unit: 'working-days' as const },
  information: { amount: 5, unit: 'working-days' as const },
};
const base: Timed = {
  kind: 'complaint',
  startedAt: '2026-11-16T02:00:00.000Z',
  startedAtApproximate: false,
  notedAt: '2026-11-16T03:00:00.000Z',
  firstReplyAt: null,
  closedAt: null,
  pauses: [],
};
const first = (c: Partial<Timed>, now: string) => caseClocks({ ...base, ...c }, rules, calendar, now).first.state;
const completion = (c: Partial<Timed>, now: string) => caseClocks({ ...base, ...c }, rules, calendar, now).completion.state;

test('the first clock goes from running over soon and urgent to late', () => {
  expect(first({}, '2026-11-16T12:00:00.000Z')).toBe('running');
  expect(first({}, '2026-11-16T20:00:00.000Z')).toBe('soon');
  expect(first({}, '2026-11-16T23:36:00.000Z')).toBe('urgent');
  expect(first({}, '2026-11-17T02:00:00.000Z')).toBe('urgent');
  expect(first({}, '2026-11-17T02:00:01.000Z')).toBe('late');
});

test('a reply stops the first clock, in time or not, and leaves the second running', () => {
  expect(first({ firstReplyAt: '2026-11-16T10:00:00.000Z' }, '2026-11-30T00:00:00.000Z')).toBe('met');
  expect(first({ firstReplyAt: '2026-11-18T10:00:00.000Z' }, '2026-11-30T00:00:00.000Z')).toBe('missed');
  expect(completion({ firstReplyAt: '2026-11-16T10:00:00.000Z' }, '2026-11-20T00:00:00.000Z')).toBe('running');
});

test('the second clock pauses while the citizen is waited for, the first does not', () => {
  const pauses = [{ from: '2026-11-16T04:00:00.000Z', to: null }];
  expect(completion({ pauses }, '2026-12-30T00:00:00.000Z')).toBe('paused');
  expect(first({ pauses }, '2026-12-30T00:00:00.000Z')).toBe('late');
});

test('questions have their own time, praise has none', () => {
  expect(completion({ kind: 'question' }, '2026-11-24T12:00:00.000Z')).toBe('late');
  expect(completion({ kind: 'complaint' }, '2026-11-24T12:00:00.000Z')).toBe('running');
  expect(completion({ kind: 'praise' }, '2027-11-24T12:00:00.000Z')).toBe('none');
});

test('an approximate or unknown start makes the whole clock approximate', () => {
  expect(caseClocks(base, rules, calendar, base.notedAt).approximate).toBe(false);
  expect(caseClocks({ ...base, startedAtApproximate: true }, rules, calendar, base.notedAt).approximate).toBe(true);
  const unknown = caseClocks({ ...base, startedAt: null }, rules, calendar, base.notedAt);
  expect(unknown).toMatchObject({ approximate: true, from: base.notedAt });
});

test('a holiday list is read in the spellings of a spreadsheet; a line that is no date is named', () => {
  expect(readHolidays('\uFEFFTanggal;Nama\r\n2027-01-01;Tahun Baru\r\n6/2/2027;Imlek\r\n\r\n"09-03-2027";Nyepi')).toEqual({
    ok: true,
    days: ['2027-01-01', '2027-02-06', '2027-03-09'],
  });
  expect(readHolidays('2027-01-01\n31/02/2027;salah')).toEqual({ ok: false, line: 2, text: '31/02/2027' });
  expect(readHolidays('')).toEqual({ ok: true, days: [] });
});
