/** How long something took, in the unit that a person would say. */
import type { Translate } from '../../lib/i18n';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @param ms milliseconds; the sign is dropped. */
export function spanText(ms: number, t: Translate): string {
  const long = Math.abs(ms);
  if (long < HOUR) return t('time.minutes', { n: Math.max(1, Math.round(long / MINUTE)) });
  if (long < 2 * DAY) return t('time.hours', { n: Math.round(long / HOUR) });
  return t('time.days', { n: Math.round(long / DAY) });
}
