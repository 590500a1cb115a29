/** The two clocks of a case: until the first reply, and until it is finished. Computed when asked for, never stored. */
import { dueAt, reachedAt, shareUsed, type Calendar, type Deadline, type Stop } from './working-days';

/** The part of a case that its clocks need. */
export interface Timed {
  kind: string;
  startedAt: string | null;
  startedAtApproximate: boolean;
  notedAt: string;
  firstReplyAt: string | null;
  closedAt: string | null;
  pauses: readonly Stop[];
}

export interface Rules {
  firstReply: Deadline;
  completion: Deadline;
  information: Deadline;
}

/** `met`/`missed`: it has stopped, in time or not. `late`: it still runs and is over. `none`: this kind has no such clock. */
export type ClockState = 'none' | 'running' | 'soon' | 'urgent' | 'late' | 'met' | 'missed' | 'paused';

export interface Clock {
  state: ClockState;
  /** Last moment in time, ISO; null when it can't be told (paused, or no clock). */
  dueAt: string | null;
  /** 0..; 1 is all of the time. */
  share: number;
}

export interface CaseClocks {
  /** The moment from which both run. */
  from: string;
  /** The start is known only roughly (relative time on the page, or only when it was noted), so both results are too. */
  approximate: boolean;
  first: Clock;
  completion: Clock;
}

/** Reminders at these shares of the time. */
const SOON = 0.75;
const URGENT = 0.9;

export interface Step {
  state: 'soon' | 'urgent' | 'late';
  /** ISO time at which the clock comes to this state. */
  at: string;
}

/** The moments at which the running clocks of a case ask to be reminded of; none of a clock that has stopped or stands still. */
export function reminderSteps(c: Timed, rules: Rules, calendar: Calendar): Step[] {
  if (!NEEDS_REPLY.has(c.kind) || c.closedAt !== null) return [];
  const from = c.startedAt ?? c.notedAt;
  const steps = (deadline: Deadline, stops: readonly Stop[]): Step[] => {
    const due = dueAt(from, deadline, calendar, stops);
    if (due === null) return [];
    const soon = reachedAt(from, SOON, deadline, calendar, stops);
    const urgent = reachedAt(from, URGENT, deadline, calendar, stops);
    const found: Step[] = [{ state: 'late', at: new Date(Date.parse(due) + 1).toISOString() }];
    if (urgent !== null) found.unshift({ state: 'urgent', at: urgent });
    // Of a short deadline in days both may fall on one moment: then the stronger one is said.
    if (soon !== null && soon !== urgent) found.unshift({ state: 'soon', at: soon });
    return found;
  };
  const first = c.firstReplyAt === null ? steps(rules.firstReply, []) : [];
  const paused = c.pauses.some((pause) => pause.to === null);
  return [...first, ...(paused ? [] : steps(INFORMATION.has(c.kind) ? rules.information : rules.completion, c.pauses))];
}

const NEEDS_REPLY: ReadonlySet<string> = new Set(['complaint', 'criticism', 'question', 'suggestion', 'data-request']);
const INFORMATION: ReadonlySet<string> = new Set(['question', 'suggestion', 'data-request']);
const NO_CLOCK: Clock = { state: 'none', dueAt: null, share: 0 };

/** @param now ISO time. */
export function caseClocks(c: Timed, rules: Rules, calendar: Calendar, now: string): CaseClocks {
  const from = c.startedAt ?? c.notedAt;
  const approximate = c.startedAt === null || c.startedAtApproximate;
  if (!NEEDS_REPLY.has(c.kind)) return { from, approximate, first: NO_CLOCK, completion: NO_CLOCK };
  const completion = INFORMATION.has(c.kind) ? rules.information : rules.completion;
  return {
    from,
    approximate,
    // Waiting for the citizen stops only the second clock: the question itself is the first reply.
    first: clock(from, c.firstReplyAt ?? c.closedAt, rules.firstReply, calendar, [], now),
    completion: clock(from, c.closedAt, completion, calendar, c.pauses, now),
  };
}

function clock(from: string, doneAt: string | null, deadline: Deadline, calendar: Calendar, stops: readonly Stop[], now: string): Clock {
  const due = dueAt(from, deadline, calendar, stops);
  const share = shareUsed(from, doneAt ?? now, deadline, calendar, stops);
  const over = due !== null && (doneAt ?? now) > due;
  if (doneAt !== null) return { state: over ? 'missed' : 'met', dueAt: due, share };
  if (over) return { state: 'late', dueAt: due, share };
  if (stops.some((stop) => stop.to === null)) return { state: 'paused', dueAt: due, share };
  return { state: share >= URGENT ? 'urgent' : share >= SOON ? 'soon' : 'running', dueAt: due, share };
}
