/** Numbers, dates and ages as they are written in Indonesian ("19.20", "12 mnt") and English. */
import { LOCALE } from './message';
import type { UiLanguage } from './types';

export interface Formats {
  number(value: number): string;
  /** "19.20". */
  time(at: number | string): string;
  /** "24 Nov 2026". */
  date(at: number | string): string;
  /** "24 Nov 2026, 19.20". */
  dateTime(at: number | string): string;
  /** For narrow columns: "baru", "12 mnt", "3 jam", "kemarin", "5 hari", then the date. */
  age(at: number | string, now: number): string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const WORDS = {
  id: { now: 'baru', minutes: 'mnt', hours: 'jam', yesterday: 'kemarin', days: 'hari' },
  en: { now: 'now', minutes: 'min', hours: 'h', yesterday: 'yesterday', days: 'days' },
} as const;

/** @param timeZone IANA name, e.g. "Asia/Jakarta". */
export function formats(language: UiLanguage, timeZone: string): Formats {
  const locale = LOCALE[language];
  const zoned = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const time = zoned({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const date = zoned({ day: 'numeric', month: 'short', year: 'numeric' });
  const short = zoned({ day: 'numeric', month: 'short' });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone });
  const number = new Intl.NumberFormat(locale);
  const words = WORDS[language];
  const dayNumber = (at: Date): number => Math.round(Date.parse(day.format(at)) / (24 * HOUR));

  return {
    number: (value) => number.format(value),
    time: (at) => time.format(new Date(at)),
    date: (at) => date.format(new Date(at)),
    dateTime: (at) => `${date.format(new Date(at))}, ${time.format(new Date(at))}`,
    age(at, now) {
      const then = new Date(at);
      const passed = Math.max(0, now - then.getTime());
      if (passed < MINUTE) return words.now;
      if (passed < HOUR) return `${Math.floor(passed / MINUTE)} ${words.minutes}`;
      const days = dayNumber(new Date(now)) - dayNumber(then);
      if (days === 0 || passed < 12 * HOUR) return `${Math.floor(passed / HOUR)} ${words.hours}`;
      if (days === 1) return words.yesterday;
      return days < 7 ? `${days} ${words.days}` : short.format(then);
    },
  };
}
