/** Local calendar days of the three Indonesian zones as plain numbers; they have no summer time, so arithmetic is enough. */

export type TimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;

const OFFSET_HOURS: Record<TimeZone, number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };
/** WIB, WITA, WIT. */
export const ZONE_NAMES: Record<TimeZone, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };

export const offsetMs = (zone: TimeZone): number => OFFSET_HOURS[zone] * HOUR_MS;

/** Number of the local day that holds this moment; day 0 is 1970-01-01. */
export const dayOf = (ms: number, zone: TimeZone): number => Math.floor((ms + offsetMs(zone)) / DAY_MS);

/** First moment of a local day, epoch milliseconds. */
export const startOfDay = (day: number, zone: TimeZone): number => day * DAY_MS - offsetMs(zone);

/** Last moment of a local day, epoch milliseconds. */
export const endOfDay = (day: number, zone: TimeZone): number => startOfDay(day + 1, zone) - 1;

/** 0 is Sunday. */
export const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** `YYYY-MM-DD`. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Day number of `YYYY-MM-DD`, or null when it is no date. */
export function dayNumber(iso: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/u.test(iso)) return null;
  const ms = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(ms) || isoDay(ms / DAY_MS) !== iso ? null : ms / DAY_MS;
}
