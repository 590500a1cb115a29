/** The figures of a period, from its cases and readings: counts, times, what is overdue, what repeats. Plain numbers; words are put elsewhere. */
import { caseClocks, type CaseClocks, type Rules } from '../clock/case-clock';
import { dayOf, isoDay } from '../clock/days';
import { hoursUsed, workingDaysUsed, type Calendar } from '../clock/working-days';
import type { Kind, Topic } from '../judge/types';
import { adminsOf, isUnsure, ofService, placeKey, wantsAnswer } from './slices';
import { countedStatus, shortStatus } from './status';
import type { Case, CaseStatus, Channel, Reading, ShortStatus } from './types';

/** A part and what it is a part of; a percentage is never printed without its base. */
export interface Share {
  n: number;
  of: number;
}

export interface Spread {
  count: number;
  median: number | null;
  longest: number | null;
  longestCase: string | null;
  /** Times that are known only roughly. */
  approximate: number;
}

export interface Period {
  /** ISO times; `to` is exclusive; null: without end. */
  from: string | null;
  to: string | null;
}

export interface Overdue {
  id: string;
  dueAt: string;
  topic: Topic | null;
  place: string | null;
  office: string | null;
}

export interface Issue {
  topic: Topic | null;
  place: string;
  cases: number;
  /** Different handles; a handle that is not known counts for itself. */
  reporters: number;
}

export interface Summary {
  period: Period;
  now: string;
  total: number;
  /** Cases that want an answer: complaints, criticism, questions, suggestions, requests; without those set aside. */
  answerable: number;
  byKind: Partial<Record<Kind, number>>;
  byTopic: Partial<Record<Topic | 'none', number>>;
  byStatus: Partial<Record<CaseStatus, number>>;
  byShort: Record<ShortStatus, number>;
  bySite: Partial<Record<Channel, number>>;
  byOffice: Record<string, number>;
  byAdmin: Record<string, number>;
  /** `YYYY-MM` and, by Monday, `YYYY-MM-DD`: all cases and those answered. */
  byMonth: Record<string, Share>;
  byWeek: Record<string, Share>;
  monthTopic: Record<string, Partial<Record<Topic | 'none', number>>>;
  answered: Share;
  /** First reply within the profile's deadline; base: those answered or overdue. */
  firstInTime: Share;
  within24Hours: Share;
  completedInTime: Share;
  holdingOnly: number;
  unsure: number;
  citizenWaits: number;
  promisesDue: number;
  firstReplyHours: Spread;
  completionDays: Spread;
  overdueFirst: Overdue[];
  overdueCompletion: Overdue[];
  places: { place: string; cases: number }[];
  issues: Issue[];
  readings: ReadingFigures;
}

export interface ReadingFigures {
  looks: number;
  posts: number;
  /** By the last look at each post. */
  read: number;
  shown: number | null;
  unread: number | null;
  complaints: number;
  answered: number;
  closedThreads: number;
  political: number;
  lastAt: string | null;
}

const TOP = 5;

/** Collects cases in any order and any number of pieces. */
export function summariser(period: Period, rules: Rules, calendar: Calendar, now: string) {
  const s: Summary = {
    period,
    now,
    total: 0,
    answerable: 0,
    byKind: {},
    byTopic: {},
    byStatus: {},
    byShort: { unanswered: 0, 'in-progress': 0, done: 0, 'out-of-scope': 0 },
    bySite: {},
    byOffice: {},
    byAdmin: {},
    byMonth: {},
    byWeek: {},
    monthTopic: {},
    answered: { n: 0, of: 0 },
    firstInTime: { n: 0, of: 0 },
    within24Hours: { n: 0, of: 0 },
    completedInTime: { n: 0, of: 0 },
    holdingOnly: 0,
    unsure: 0,
    citizenWaits: 0,
    promisesDue: 0,
    firstReplyHours: EMPTY,
    completionDays: EMPTY,
    overdueFirst: [],
    overdueCompletion: [],
    places: [],
    issues: [],
    readings: readingFigures([]),
  };
  const replyTimes = times();
  const completionTimes = times();
  const places = new Map<string, { place: string; cases: number }>();
  const issues = new Map<string, Issue & { who: Set<string> }>();

  const add = (c: Case): void => {
    const clocks = caseClocks(c, rules, calendar, now);
    if ((period.from !== null && clocks.from < period.from) || (period.to !== null && clocks.from >= period.to)) return;
    const status = countedStatus(c);
    const wants = wantsAnswer(c);
    const answered = c.firstReplyAt !== null;
    s.total += 1;
    bump(s.byKind, c.kind);
    bump(s.byTopic, c.topic ?? 'none');
    bump(s.byStatus, status);
    bump(s.byShort, shortStatus(c));
    bump(s.bySite, c.comment.channel);
    if (c.office !== null) bump(s.byOffice, c.office);
    for (const initials of adminsOf(c)) bump(s.byAdmin, initials);
    const day = dayOf(Date.parse(clocks.from), calendar.zone);
    const month = isoDay(day).slice(0, 7);
    share(s.byMonth, month, wants, answered);
    // Day 4 was a Monday.
    share(s.byWeek, isoDay(day - ((((day - 4) % 7) + 7) % 7)), wants, answered);
    bump((s.monthTopic[month] ??= {}), c.topic ?? 'none');
    if (c.citizenRepliedAt !== null) s.citizenWaits += 1;
    if (c.promisedDueAt !== null && c.promisedDueAt <= now) s.promisesDue += 1;
    if (isUnsure(c)) s.unsure += 1;
    if (wants) count(c, clocks, answered);
    if (c.place !== null && ofService(c)) repeat(c, c.place);
  };

  const count = (c: Case, clocks: CaseClocks, answered: boolean): void => {
    s.answerable += 1;
    s.answered.of += 1;
    const about = { id: c.id, topic: c.topic, place: c.place, office: c.office };
    if (answered) s.answered.n += 1;
    if (answered && c.holdingOnly && c.closedAt === null) s.holdingOnly += 1;
    if (clocks.first.state === 'met' || clocks.first.state === 'missed' || clocks.first.state === 'late') s.firstInTime.of += 1;
    if (clocks.first.state === 'met') s.firstInTime.n += 1;
    if (clocks.first.state === 'late') s.overdueFirst.push({ ...about, dueAt: clocks.first.dueAt ?? '' });
    if (c.firstReplyAt !== null) {
      const hours = hoursUsed(clocks.from, c.firstReplyAt);
      replyTimes.add(hours, c.id, clocks.approximate);
      s.within24Hours.of += 1;
      if (hours <= 24) s.within24Hours.n += 1;
    } else if (hoursUsed(clocks.from, now) > 24) s.within24Hours.of += 1;
    if (clocks.completion.state === 'met' || clocks.completion.state === 'missed' || clocks.completion.state === 'late')
      s.completedInTime.of += 1;
    if (clocks.completion.state === 'met') s.completedInTime.n += 1;
    if (clocks.completion.state === 'late') s.overdueCompletion.push({ ...about, dueAt: clocks.completion.dueAt ?? '' });
    if (c.closedAt !== null && countedStatus(c) === 'done')
      completionTimes.add(workingDaysUsed(clocks.from, c.closedAt, calendar, c.pauses), c.id, clocks.approximate);
  };

  const repeat = (c: Case, place: string): void => {
    const key = placeKey(place);
    const known = places.get(key) ?? { place, cases: 0 };
    known.cases += 1;
    places.set(key, known);
    const issueKey = `${c.topic ?? ''}|${key}`;
    const issue = issues.get(issueKey) ?? { topic: c.topic, place, cases: 0, reporters: 0, who: new Set<string>() };
    issue.cases += 1;
    issue.who.add(c.comment.handle?.toLowerCase() ?? c.id);
    issues.set(issueKey, issue);
  };

  return {
    add,
    result(readings: readonly Reading[] = []): Summary {
      const early = (a: Overdue, b: Overdue): number => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : a.id < b.id ? -1 : 1);
      const most = (a: { place: string; cases: number }, b: { place: string; cases: number }): number =>
        b.cases - a.cases || (a.place < b.place ? -1 : 1);
      return {
        ...s,
        firstReplyHours: replyTimes.spread(),
        completionDays: completionTimes.spread(),
        overdueFirst: [...s.overdueFirst].sort(early),
        overdueCompletion: [...s.overdueCompletion].sort(early),
        places: [...places.values()].sort(most).slice(0, TOP),
        issues: [...issues.values()]
          .filter((issue) => issue.cases > 1)
          .sort(most)
          .slice(0, TOP)
          .map(({ who, ...issue }) => ({ ...issue, reporters: who.size })),
        readings: readingFigures(
          readings.filter((r) => (period.from === null || r.at >= period.from) && (period.to === null || r.at < period.to)),
        ),
      };
    },
  };
}

export function summary(
  cases: Iterable<Case>,
  readings: readonly Reading[],
  period: Period,
  rules: Rules,
  calendar: Calendar,
  now: string,
): Summary {
  const collected = summariser(period, rules, calendar, now);
  for (const c of cases) collected.add(c);
  return collected.result(readings);
}

const EMPTY: Spread = { count: 0, median: null, longest: null, longestCase: null, approximate: 0 };

function times() {
  const values: number[] = [];
  let longest = -1;
  let longestCase: string | null = null;
  let approximate = 0;
  return {
    add(value: number, id: string, rough: boolean): void {
      values.push(value);
      if (rough) approximate += 1;
      if (value > longest || (value === longest && (longestCase === null || id < longestCase))) {
        longest = value;
        longestCase = id;
      }
    },
    spread(): Spread {
      if (values.length === 0) return EMPTY;
      const sorted = Float64Array.from(values).sort();
      const middle = sorted.length >> 1;
      const high = sorted[middle] ?? 0;
      const median = sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
      return { count: values.length, median, longest, longestCase, approximate };
    },
  };
}

function bump<K extends string>(counts: Partial<Record<K, number>>, key: K): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function share(shares: Record<string, Share>, key: string, wants: boolean, answered: boolean): void {
  const known = (shares[key] ??= { n: 0, of: 0 });
  if (!wants) return;
  known.of += 1;
  if (answered) known.n += 1;
}

function readingFigures(readings: readonly Reading[]): ReadingFigures {
  const last = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.site}:${reading.postId}`;
    const known = last.get(key);
    if (known === undefined || known.at < reading.at) last.set(key, reading);
  }
  const posts = [...last.values()];
  const sum = (value: (reading: Reading) => number): number => posts.reduce((total, reading) => total + value(reading), 0);
  const told = posts.length > 0 && posts.every((reading) => reading.shown !== null);
  return {
    looks: readings.length,
    posts: posts.length,
    read: sum((r) => r.read),
    shown: told ? sum((r) => r.shown ?? 0) : null,
    unread: told ? sum((r) => Math.max(0, (r.shown ?? 0) - r.read)) : null,
    complaints: sum((r) => r.complaints),
    answered: sum((r) => r.answered),
    closedThreads: sum((r) => r.closedThreads),
    political: sum((r) => r.political),
    lastAt: posts.reduce<string | null>((at, reading) => (at === null || reading.at > at ? reading.at : at), null),
  };
}
