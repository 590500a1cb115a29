/** Finds what waits by looking through the open cases in pieces; counts all, keeps the most pressing. */
import { isClosed } from '../../../lib/cases/fold';
import { countedStatus } from '../../../lib/cases/status';
import type { Case } from '../../../lib/cases/types';
import { calendarOf, caseClocks, dayOf, endOfDay } from '../../../lib/clock';
import type { JobOptions, Store } from '../../../lib/store/types';
import type { Work } from '../jobs/types';
import { REASONS, byPressure, waitingOf, type Waiting, type WaitingFound } from '../../../lib/cases/waiting';

/** More than a morning's work of one reason is not shown on one screen. */
const MOST = 60;

export async function lookWaiting(store: Store, { profile, now }: Work['waiting']['ask'], job: JobOptions): Promise<WaitingFound> {
  const calendar = calendarOf(profile);
  const at = new Date(now).toISOString();
  const today = new Date(endOfDay(dayOf(now, profile.timeZone), profile.timeZone)).toISOString();
  const all: Waiting[] = [];
  const take = (cases: Case[]): void => {
    for (const c of cases) {
      const waiting = waitingOf(c, caseClocks(c, profile.deadlines, calendar, at), calendar, at, today);
      if (waiting) all.push(waiting);
    }
  };
  for (const short of ['unanswered', 'in-progress'] as const) await store.scan({ short }, take, job);
  // A citizen may write again after a case was closed.
  take((await store.flagged()).filter((c) => isClosed(countedStatus(c))));
  all.sort(byPressure);
  const of = REASONS.map((reason) => all.filter((each) => each.reason === reason));
  return {
    counts: REASONS.map((reason, index) => ({ reason, n: of[index]?.length ?? 0 })),
    late: all.filter((each) => each.reason === 'reply' && each.clocks.first.state === 'late').length,
    items: of.flatMap((mine) => mine.slice(0, MOST)).sort(byPressure),
  };
}
