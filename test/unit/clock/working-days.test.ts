import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarDaysUsed,
  calendarOf,
  dueAt,
  hoursUsed,
  isWorkingDay,
  workingDaysUsed,
  type Calendar,
  type Stop,
} from '../../../lib/clock/working-days';
import { dayNumber, endOfDay, isoDay } from '../../../lib/clock/days';

const five = calendarOf({ timeZone: 'Asia/Jakarta', workingWeek: 5, holidays: [] });
const six: Calendar = { ...five, week: 6 };
const wita: Calendar = { ...five, zone: 'Asia/Makassar' };
const wit: Calendar = { ...five, zone: 'Asia/Jayapura' };

/** Local time of the zone, as a person writes it, to ISO. */
const at = (local: string, calendar: Calendar = five): string => {
  const hours = { 'Asia/Jakarta': '07', 'Asia/Makassar': '08', 'Asia/Jayapura': '09' }[calendar.zone];
  return new Date(`${local.replace(' ', 'T')}:00+${hours}:00`).toISOString();
};

describe('which days of 2026 count', () => {
  test.each([
    ['2026-01-01', false, 'tahun baru, Thursday'],
    ['2026-01-02', true, 'Friday after it'],
    ['2026-01-03', false, 'Saturday'],
    ['2026-02-16', false, 'cuti bersama Imlek, Monday'],
    ['2026-02-17', false, 'Imlek, Tuesday'],
    ['2026-02-18', true, 'Wednesday after Imlek'],
    ['2026-03-17', true, 'last day before Nyepi and Lebaran'],
    ['2026-03-18', false, 'cuti bersama Nyepi'],
    ['2026-03-19', false, 'Nyepi'],
    ['2026-03-20', false, 'cuti bersama Lebaran'],
    ['2026-03-21', false, 'Idul Fitri, Saturday'],
    ['2026-03-22', false, 'Idul Fitri, Sunday'],
    ['2026-03-23', false, 'cuti bersama Lebaran'],
    ['2026-03-24', false, 'cuti bersama Lebaran'],
    ['2026-03-25', true, 'first day after Lebaran, Wednesday'],
    ['2026-05-15', false, 'cuti bersama Kenaikan'],
    ['2026-08-17', false, 'Monday, Independence Day'],
    ['2026-12-24', false, 'cuti bersama Natal'],
    ['2026-12-31', true, 'Thursday, last of the year'],
  ])('%s: %s (%s)', (day, counts) => {
    expect(isWorkingDay(dayNumber(day) ?? NaN, five)).toBe(counts);
  });

  test('a six-day week works on Saturdays that are no holiday', () => {
    expect(isWorkingDay(dayNumber('2026-11-21') ?? NaN, six)).toBe(true);
    expect(isWorkingDay(dayNumber('2026-11-22') ?? NaN, six)).toBe(false);
    expect(isWorkingDay(dayNumber('2026-03-21') ?? NaN, six)).toBe(false);
  });

  test('the office adds its own days', () => {
    const local = calendarOf({ timeZone: 'Asia/Jakarta', workingWeek: 5, holidays: ['2026-04-01', 'not a day'] });
    expect(isWorkingDay(dayNumber('2026-04-01') ?? NaN, local)).toBe(false);
    expect(isWorkingDay(dayNumber('2026-04-02') ?? NaN, local)).toBe(true);
  });
});

describe('working days used', () => {
  const pause = (from: string, to: string | null): Stop[] => [{ from: at(from), to: to === null ? null : at(to) }];
  test.each<[string, string, string, number, Calendar, Stop[]]>([
    ['the same day', '2026-11-23 08:00', '2026-11-23 23:50', 0, five, []],
    ['Monday to Tuesday', '2026-11-23 08:00', '2026-11-24 07:00', 1, five, []],
    ['Monday night to Tuesday morning', '2026-11-23 23:59', '2026-11-24 00:01', 1, five, []],
    ['Monday to Friday', '2026-11-23 08:00', '2026-11-27 16:00', 4, five, []],
    ['Friday to Monday', '2026-11-20 15:00', '2026-11-23 09:00', 1, five, []],
    ['Friday to Monday, six days', '2026-11-20 15:00', '2026-11-23 09:00', 2, six, []],
    ['Friday to Saturday', '2026-11-20 15:00', '2026-11-21 09:00', 0, five, []],
    ['Saturday to Monday', '2026-11-21 10:00', '2026-11-23 10:00', 1, five, []],
    ['one week', '2026-11-16 10:00', '2026-11-23 10:00', 5, five, []],
    ['one week, six days', '2026-11-16 10:00', '2026-11-23 10:00', 6, six, []],
    ['over Lebaran', '2026-03-17 10:00', '2026-03-25 10:00', 1, five, []],
    ['over Lebaran, six days', '2026-03-17 10:00', '2026-03-25 10:00', 1, six, []],
    ['from within Lebaran', '2026-03-20 10:00', '2026-03-26 10:00', 2, five, []],
    ['ends within Lebaran', '2026-03-16 10:00', '2026-03-22 10:00', 1, five, []],
    ['all of Ramadan and after', '2026-02-18 10:00', '2026-03-27 10:00', 22, five, []],
    ['over the turn of the year', '2026-12-30 10:00', '2027-01-05 10:00', 4, five, []],
    ['over Christmas', '2026-12-23 10:00', '2026-12-28 10:00', 1, five, []],
    ['over Christmas, six days', '2026-12-23 10:00', '2026-12-28 10:00', 2, six, []],
    ['New Year as a holiday', '2025-12-31 10:00', '2026-01-02 10:00', 1, five, []],
    ['paused two days', '2026-11-23 08:00', '2026-11-27 16:00', 2, five, pause('2026-11-24 10:00', '2026-11-26 09:00')],
    ['paused within a day', '2026-11-23 08:00', '2026-11-27 16:00', 4, five, pause('2026-11-24 10:00', '2026-11-24 15:00')],
    ['paused over a weekend', '2026-11-19 08:00', '2026-11-24 16:00', 2, five, pause('2026-11-20 10:00', '2026-11-23 09:00')],
    ['paused and still waiting', '2026-11-23 08:00', '2026-11-27 16:00', 1, five, pause('2026-11-25 08:00', null)],
    ['paused from the start', '2026-11-23 08:00', '2026-11-27 16:00', 0, five, pause('2026-11-23 08:00', null)],
    ['the end before the start', '2026-11-24 08:00', '2026-11-20 16:00', 0, five, []],
    ['late on Sunday in Jakarta', '2026-11-22 23:30', '2026-11-23 00:30', 1, five, []],
  ])('%s', (_, from, to, used, calendar, stops) => {
    expect(workingDaysUsed(at(from), at(to), calendar, stops)).toBe(used);
  });

  test('the zone decides which day a moment belongs to', () => {
    // 16:30 UTC on Sunday: 23:30 Sunday in Jakarta, 00:30 Monday in Makassar, 01:30 Monday in Jayapura.
    const from = '2026-11-22T16:30:00.000Z';
    const to = '2026-11-23T03:00:00.000Z';
    expect(workingDaysUsed(from, to, five)).toBe(1);
    expect(workingDaysUsed(from, to, wita)).toBe(0);
    expect(workingDaysUsed(from, to, wit)).toBe(0);
    expect(calendarDaysUsed(from, to, five)).toBe(1);
  });
});

describe('deadlines', () => {
  const days = (amount: number) => ({ amount, unit: 'working-days' as const });
  const calendarDays = (amount: number) => ({ amount, unit: 'calendar-days' as const });
  const hours = (amount: number) => ({ amount, unit: 'hours' as const });
  const end = (day: string, calendar: Calendar = five) => new Date(endOfDay(dayNumber(day) ?? NaN, calendar.zone)).toISOString();

  test.each([
    ['5 wd from Monday', '2026-11-16 09:00', days(5), five, '2026-11-23'],
    ['5 wd from Saturday', '2026-11-21 09:00', days(5), five, '2026-11-27'],
    ['5 wd from Monday, six days', '2026-11-16 09:00', days(5), six, '2026-11-21'],
    ['3 wd before Lebaran', '2026-03-16 09:00', days(3), five, '2026-03-26'],
    ['14 wd over Lebaran', '2026-03-09 09:00', days(14), five, '2026-04-06'],
    ['5 wd over Good Friday', '2026-03-31 09:00', days(5), five, '2026-04-08'],
    ['60 wd from April', '2026-04-06 09:00', days(60), five, '2026-07-08'],
    ['2 wd over the turn of the year', '2026-12-31 09:00', days(2), five, '2027-01-04'],
    ['10 calendar days', '2026-03-16 09:00', calendarDays(10), five, '2026-03-26'],
    ['60 calendar days', '2026-11-24 09:00', calendarDays(60), five, '2027-01-23'],
    ['0 wd: the same day', '2026-11-24 09:00', days(0), five, '2026-11-24'],
    ['1 wd in Makassar, Sunday 23:30 in Jakarta', '2026-11-23 00:30', days(1), wita, '2026-11-24'],
  ])('%s', (_, from, deadline, calendar, day) => {
    expect(dueAt(at(from, calendar), deadline, calendar)).toBe(end(day, calendar));
  });

  test('24 hours are 24 hours, at weekends too', () => {
    expect(dueAt(at('2026-11-20 16:00'), hours(24), five)).toBe(at('2026-11-21 16:00'));
    expect(dueAt(at('2026-12-31 16:00'), hours(24), five)).toBe(at('2027-01-01 16:00'));
  });

  test('hours stand still while paused, overlapping pauses count once', () => {
    const stops = [
      { from: at('2026-11-20 18:00'), to: at('2026-11-20 20:00') },
      { from: at('2026-11-20 19:00'), to: at('2026-11-20 21:00') },
    ];
    expect(dueAt(at('2026-11-20 16:00'), hours(24), five, stops)).toBe(at('2026-11-21 19:00'));
    expect(hoursUsed(at('2026-11-20 16:00'), at('2026-11-20 22:00'), stops)).toBe(3);
  });

  test('a pause without end leaves no deadline, unless it was over before', () => {
    const open = [{ from: at('2026-11-24 10:00'), to: null }];
    expect(dueAt(at('2026-11-23 09:00'), days(5), five, open)).toBeNull();
    expect(dueAt(at('2026-11-23 09:00'), hours(48), five, open)).toBeNull();
    expect(dueAt(at('2026-11-23 09:00'), hours(2), five, open)).toBe(at('2026-11-23 11:00'));
  });

  test('a pause moves the deadline by the working days that it takes away', () => {
    const stops = [{ from: at('2026-11-17 10:00'), to: at('2026-11-19 09:00') }];
    expect(dueAt(at('2026-11-16 09:00'), days(5), five, stops)).toBe(end('2026-11-25'));
  });
});

test('for any start, any pauses and any end: who is in time has used no more days than allowed, who is late by a counted day has', () => {
  const moment = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-02-01') });
  const stop = fc
    .tuple(moment, fc.integer({ min: 1, max: 20 * 86_400_000 }))
    .map(([from, length]) => ({ from: new Date(from).toISOString(), to: new Date(from + length).toISOString() }));
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 0, max: 90 * 86_400_000 }),
      fc.integer({ min: 1, max: 30 }),
      fc.array(stop, { maxLength: 3 }),
      fc.constantFrom(five, six, wita, wit),
      (from, length, amount, stops, calendar) => {
        const start = new Date(from).toISOString();
        const done = new Date(from + length).toISOString();
        // A case is closed when its clock runs: closing ends the pause.
        const closed = stops.map((s) => (s.from <= done && done < s.to ? { from: s.from, to: done } : s));
        const due = dueAt(start, { amount, unit: 'working-days' }, calendar, closed);
        const used = workingDaysUsed(start, done, calendar, closed);
        if (done <= (due ?? '')) expect(used).toBeLessThanOrEqual(amount);
        // A weekend after the last day is late, but has used no further working day.
        else expect(used).toBeGreaterThanOrEqual(amount);
        if (due !== null) expect(workingDaysUsed(start, due, calendar, closed)).toBe(amount);
      },
    ),
    { numRuns: 500 },
  );
});

test('day numbers and dates are the same both ways, and nonsense is no day', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => dayNumber(isoDay(day)) === day));
  for (const text of ['2026-02-30', '2026-13-01', '26-01-01', '', '2026-1-1']) expect(dayNumber(text), text).toBeNull();
});
