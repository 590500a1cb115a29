/** Relative times as the two sites write them. */

import type { Lang } from '../config';

const steps = [
  {
    unit: 'week',
    minutes: 10_080,
    short: { id: ' mgg', en: 'w' },
    one: { id: 'seminggu', en: 'a week' },
    many: { id: 'minggu', en: 'weeks' },
  },
  { unit: 'day', minutes: 1440, short: { id: ' hr', en: 'd' }, one: { id: 'sehari', en: 'a day' }, many: { id: 'hari', en: 'days' } },
  { unit: 'hour', minutes: 60, short: { id: ' j', en: 'h' }, one: { id: 'sejam', en: 'an hour' }, many: { id: 'jam', en: 'hours' } },
  {
    unit: 'minute',
    minutes: 1,
    short: { id: ' mnt', en: 'm' },
    one: { id: 'semenit', en: 'a minute' },
    many: { id: 'menit', en: 'minutes' },
  },
] as const;

function measure(at: number, now: number) {
  const minutes = Math.max(1, Math.round((now - at) / 60_000));
  const step = steps.find((s) => minutes >= s.minutes) ?? steps[3];
  return { n: Math.floor(minutes / step.minutes), step };
}

/** "3m", "2 hr" */
export function short(at: number, now: number, lang: Lang): string {
  const { n, step } = measure(at, now);
  return `${n}${step.short[lang]}`;
}

/** "3 minutes ago", "sehari yang lalu" */
export function ago(at: number, now: number, lang: Lang): string {
  const { n, step } = measure(at, now);
  const amount = n === 1 ? step.one[lang] : `${n} ${step.many[lang]}`;
  return `${amount} ${lang === 'id' ? 'yang lalu' : 'ago'}`;
}

/** "5 November 2026" */
export function longDate(at: number, lang: Lang): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'Asia/Jakarta' }).format(at);
}
