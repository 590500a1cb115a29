/** The one place that knows which days count, how much time has been used and when a deadline falls; screen, reminders and exports ask here. */
import { HOUR_MS, dayNumber, dayOf, endOfDay, startOfDay, weekday, type TimeZone } from './days';
import { JOINT_LEAVE_2026, NATIONAL_2026 } from './holidays-2026';

export interface Deadline {
  amount: number;
  unit: 'hours' | 'working-days' | 'calendar-days';
}

export interface Calendar {
  zone: TimeZone;
  week: 5 | 6;
  /** Day numbers, see `dayNumber`. */
  holidays: ReadonlySet<number>;
}

/** A stretch in which the clock stands still, ISO times; `to` null: until further notice. */
export interface Stop {
  from: string;
  to: string | null;
}

/** @param profile `holidays`: ISO dates besides the bundled ones; what is no date is left out. */
export function calendarOf(profile: { timeZone: TimeZone; workingWeek: 5 | 6; holidays: readonly string[] }): Calendar {
  const days = [...NATIONAL_2026, ...JOINT_LEAVE_2026, ...profile.holidays].map(dayNumber);
  return { zone: profile.timeZone, week: profile.workingWeek, holidays: new Set(days.filter((day) => day !== null)) };
}

export function isWorkingDay(day: number, calendar: Calendar): boolean {
  const of = weekday(day);
  return of !== 0 && (of !== 6 || calendar.week === 6) && !calendar.holidays.has(day);
}

const stoppedAt = (ms: number, stops: readonly Stop[]): boolean =>
  stops.some((stop) => Date.parse(stop.from) <= ms && (stop.to === null || ms < Date.parse(stop.to)));

/**
 * Working days used from one moment to another. The day of the start is not counted; a later working day counts when the clock
 * runs at its end (for the last day: at `to`). So one day is what passes from any hour of Monday to any hour of Tuesday.
 */
export const workingDaysUsed = (from: string, to: string, calendar: Calendar, stops: readonly Stop[] = []): number =>
  daysUsed(from, to, calendar, stops, (day) => isWorkingDay(day, calendar));

/** Calendar days used, counted in the same way. */
export const calendarDaysUsed = (from: string, to: string, calendar: Calendar, stops: readonly Stop[] = []): number =>
  daysUsed(from, to, calendar, stops, () => true);

/** Hours used, every hour of every day, without the stops. */
export function hoursUsed(from: string, to: string, stops: readonly Stop[] = []): number {
  const start = Date.parse(from);
  const end = Math.max(start, Date.parse(to));
  let stopped = 0;
  for (const [a, b] of merged(stops)) stopped += Math.max(0, Math.min(b, end) - Math.max(a, start));
  return (end - start - stopped) / HOUR_MS;
}

/** The last moment that is still in time, ISO; null while a stop without end holds the clock for good. */
export function dueAt(from: string, deadline: Deadline, calendar: Calendar, stops: readonly Stop[] = []): string | null {
  const due =
    deadline.unit === 'hours' ? dueByHours(Date.parse(from), deadline.amount * HOUR_MS, stops) : dueByDays(from, deadline, calendar, stops);
  return due === null ? null : new Date(due).toISOString();
}

/** How much of a deadline is used, 1 = all of it. May be more than 1. */
export function shareUsed(from: string, to: string, deadline: Deadline, calendar: Calendar, stops: readonly Stop[] = []): number {
  if (deadline.amount <= 0) return 1;
  if (deadline.unit === 'hours') return hoursUsed(from, to, stops) / deadline.amount;
  if (deadline.unit === 'working-days') return workingDaysUsed(from, to, calendar, stops) / deadline.amount;
  return calendarDaysUsed(from, to, calendar, stops) / deadline.amount;
}

/** The first moment at which that share of a deadline is used, ISO; null while a stop without end holds the clock for good. */
export function reachedAt(from: string, share: number, deadline: Deadline, calendar: Calendar, stops: readonly Stop[] = []): string | null {
  if (deadline.unit === 'hours') {
    const reached = dueByHours(Date.parse(from), deadline.amount * HOUR_MS * share, stops);
    return reached === null ? null : new Date(reached).toISOString();
  }
  // A day is used from its first moment on.
  const due = dueByDays(from, { unit: deadline.unit, amount: Math.ceil(deadline.amount * share - 1e-9) }, calendar, stops);
  return due === null ? null : new Date(startOfDay(dayOf(due, calendar.zone), calendar.zone)).toISOString();
}

/** Ten years: a deadline further away is a mistake in the profile. */
const FAR = 3_660;

function dueByHours(start: number, length: number, stops: readonly Stop[]): number | null {
  let due = start + length;
  for (const [a, b] of merged(stops)) {
    if (b <= start || a >= due) continue;
    if (b === Infinity) return null;
    due += b - Math.max(a, start);
  }
  return due;
}

function dueByDays(from: string, deadline: Deadline, calendar: Calendar, stops: readonly Stop[]): number | null {
  const first = dayOf(Date.parse(from), calendar.zone);
  let left = deadline.amount;
  for (let day = first; day <= first + FAR; day += 1) {
    const counts =
      day > first && (deadline.unit === 'calendar-days' || isWorkingDay(day, calendar)) && !stoppedAt(endOfDay(day, calendar.zone), stops);
    if (counts) left -= 1;
    if (left <= 0) return endOfDay(day, calendar.zone);
  }
  return null;
}

/** Stops in order, overlapping ones joined. */
function merged(stops: readonly Stop[]): [number, number][] {
  const sorted = stops
    .map((stop): [number, number] => [Date.parse(stop.from), stop.to === null ? Infinity : Date.parse(stop.to)])
    .sort((a, b) => a[0] - b[0]);
  const result: [number, number][] = [];
  for (const [a, b] of sorted) {
    const last = result.at(-1);
    if (last !== undefined && a <= last[1]) last[1] = Math.max(last[1], b);
    else if (b > a) result.push([a, b]);
  }
  return result;
}

function daysUsed(from: string, to: string, calendar: Calendar, stops: readonly Stop[], counts: (day: number) => boolean): number {
  const end = Date.parse(to);
  const last = dayOf(end, calendar.zone);
  let used = 0;
  for (let day = dayOf(Date.parse(from), calendar.zone) + 1; day <= last; day += 1) {
    if (counts(day) && !stoppedAt(Math.min(endOfDay(day, calendar.zone), end), stops)) used += 1;
  }
  return used;
}
