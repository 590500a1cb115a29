/** Says why a case waits for the admin, and what is most pressing. */
import type { Case } from './types';
import { workingDaysUsed, type Calendar, type CaseClocks } from '../clock';

/** In the order of what presses most. */
export const REASONS = ['unsure', 'citizen', 'promised', 'reply', 'completion', 'office'] as const;
export type WaitReason = (typeof REASONS)[number];

export interface Waiting {
  case: Case;
  clocks: CaseClocks;
  reason: WaitReason;
  /** ISO time by which waiting ones of one reason are ordered; the earliest presses most. */
  since: string;
}

/** All that waits, counted; of each reason the most pressing ones. */
export interface WaitingFound {
  counts: { reason: WaitReason; n: number }[];
  /** How many of those without a reply are past their deadline. */
  late: number;
  items: Waiting[];
}

/** An office that was not heard of for so long is reminded. */
const OFFICE_DAYS = 3;

/** @param today last moment of the local day, ISO. Null: nothing waits. */
export function waitingOf(c: Case, clocks: CaseClocks, calendar: Calendar, now: string, today: string): Waiting | null {
  const as = (reason: WaitReason, since: string): Waiting => ({ case: c, clocks, reason, since });
  const unsure = c.intents.find((intent) => intent.state !== 'open');
  if (unsure) return as('unsure', unsure.at);
  if (c.citizenRepliedAt) return as('citizen', c.citizenRepliedAt);
  if (c.promisedDueAt && c.promisedDueAt <= today) return as('promised', c.promisedDueAt);
  if (c.firstReplyAt === null && clocks.first.state !== 'none' && c.status !== 'inserted')
    return as('reply', clocks.first.dueAt ?? clocks.from);
  if (PRESSING.has(clocks.completion.state)) return as('completion', clocks.completion.dueAt ?? clocks.from);
  if (c.officeSince && workingDaysUsed(later(c.officeSince, c.chasedAt), now, calendar) >= OFFICE_DAYS) return as('office', c.officeSince);
  return null;
}

/** From 75 % of the time on. */
const PRESSING: ReadonlySet<string> = new Set(['late', 'urgent', 'soon']);

const later = (a: string, b: string | null): string => (b !== null && b > a ? b : a);

export const byPressure = (a: Waiting, b: Waiting): number =>
  urgent(b) - urgent(a) || REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) || (a.since < b.since ? -1 : 1);

/** A danger that nobody has answered comes before all else. */
const urgent = ({ case: c, reason }: Waiting): number => (c.urgency === 'urgent' && (reason === 'reply' || reason === 'citizen') ? 1 : 0);
