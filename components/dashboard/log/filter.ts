/** Which cases are meant, as the address says it (`#/log?short=unanswered`) and as the log is asked. */
import { SITES } from '../../../lib/sites/types';
import type { CaseStatus, Channel, ShortStatus } from '../../../lib/cases/types';
import { dayNumber, dayOf, isoDay, startOfDay, type TimeZone } from '../../../lib/clock/days';
import { KINDS, TOPICS, type Kind, type Topic } from '../../../lib/judge/types';
import type { CaseFilter } from '../../../lib/store/types';

export const SHORT_STATUSES: readonly ShortStatus[] = ['unanswered', 'in-progress', 'done', 'out-of-scope'];
export const STATUSES: readonly CaseStatus[] = [
  'new',
  'inserted',
  'unsure',
  'replied',
  'waiting-citizen',
  'forwarded',
  'followed-up',
  'done',
  'reopened',
  'not-complaint',
  'not-ours',
  'out-of-scope',
  'archived',
  'erased',
];
export const CHANNELS: readonly Channel[] = [...SITES, 'tiktok', 'whatsapp', 'business-suite', 'other'];
export const PERIODS = ['today', 'week', 'month', 'lastMonth'] as const;
export type Period = (typeof PERIODS)[number];

/** Days are local, `YYYY-MM-DD`, both included; null and "" stand for all. */
export interface Wanted {
  text: string;
  from: string | null;
  to: string | null;
  status: CaseStatus | null;
  short: ShortStatus | null;
  kind: Kind | null;
  topic: Topic | null;
  site: Channel | null;
  /** Initials. */
  admin: string | null;
  /** The cases behind one number of the recap, see `lib/cases/slices`. */
  slice: string | null;
}

const one = <T extends string>(values: readonly T[], given: string | null): T | null => values.find((value) => value === given) ?? null;
const day = (given: string | null): string | null => (given !== null && dayNumber(given) !== null ? given : null);

export const readWanted = (params: URLSearchParams): Wanted => ({
  text: params.get('text') ?? '',
  from: day(params.get('from')),
  to: day(params.get('to')),
  status: one(STATUSES, params.get('status')),
  short: one(SHORT_STATUSES, params.get('short')),
  kind: one(KINDS, params.get('kind')),
  topic: one(TOPICS, params.get('topic')),
  site: one(CHANNELS, params.get('site')),
  admin: params.get('admin') || null,
  slice: params.get('slice') || null,
});

export const wantedParams = (wanted: Partial<Wanted>): Record<string, string> =>
  Object.fromEntries(Object.entries(wanted).flatMap(([key, value]) => (value ? [[key, value]] : [])));

export function storeFilter(wanted: Wanted, zone: TimeZone): CaseFilter {
  const from = wanted.from === null ? null : dayNumber(wanted.from);
  const to = wanted.to === null ? null : dayNumber(wanted.to);
  return {
    from: from === null ? undefined : new Date(startOfDay(from, zone)).toISOString(),
    to: to === null ? undefined : new Date(startOfDay(to + 1, zone)).toISOString(),
    statuses: wanted.status ? [wanted.status] : undefined,
    short: wanted.short ?? undefined,
    kinds: wanted.kind ? [wanted.kind] : undefined,
    topics: wanted.topic ? [wanted.topic] : undefined,
    sites: wanted.site ? [wanted.site] : undefined,
    admins: wanted.admin ? [wanted.admin] : undefined,
    search: wanted.text || undefined,
  };
}

/** First and last day of a period as seen now. */
export function periodDays(period: Period, now: number, zone: TimeZone): { from: string; to: string } {
  const today = dayOf(now, zone);
  const iso = isoDay(today);
  const first = dayNumber(`${iso.slice(0, 8)}01`) ?? today;
  switch (period) {
    case 'today':
      return { from: iso, to: iso };
    case 'week':
      return { from: isoDay(today - 6), to: iso };
    case 'month':
      return { from: isoDay(first), to: iso };
    case 'lastMonth':
      return { from: `${isoDay(first - 1).slice(0, 8)}01`, to: isoDay(first - 1) };
  }
}

/** The period that these days are, `all` without days, `own` for any other. */
export function periodOf({ from, to }: Pick<Wanted, 'from' | 'to'>, now: number, zone: TimeZone): Period | 'all' | 'own' {
  if (from === null && to === null) return 'all';
  const same = PERIODS.find((period) => {
    const days = periodDays(period, now, zone);
    return days.from === from && days.to === to;
  });
  return same ?? 'own';
}
