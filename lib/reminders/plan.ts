/** What is to be reminded of, computed from the open cases as they are: how many press now, what came up since the last look, when to look next. */
import type { Case } from '../cases/types';
import { caseClocks, reminderSteps, type Calendar, type Rules } from '../clock';

export interface Plan {
  /** Cases that press: 75 % of a deadline used or more, a promise due, the citizen wrote again, a reply that is not certain. */
  pressing: number;
  /** Those of them that are late or at 90 %. */
  urgent: number;
  /** What came up since the last look. */
  since: Record<'soon' | 'urgent' | 'late' | 'promised', number>;
  /** The next moment at which one of these numbers changes, ISO; null: none is in sight. */
  next: string | null;
}

/** @param last ISO time of the look before: what came up until then was told. @param now ISO time. */
export function planner(rules: Rules, calendar: Calendar, last: string, now: string) {
  const plan: Plan = { pressing: 0, urgent: 0, since: { soon: 0, urgent: 0, late: 0, promised: 0 }, next: null };
  const seen = new Set<string>();

  const moment = (at: string, what: keyof Plan['since']): void => {
    if (at > now) {
      if (plan.next === null || at < plan.next) plan.next = at;
    } else if (at > last) plan.since[what] += 1;
  };

  return {
    add(c: Case): void {
      if (c.status === 'erased' || seen.has(c.id)) return;
      seen.add(c.id);
      const { first, completion } = caseClocks(c, rules, calendar, now);
      const states = [first.state, completion.state];
      const promised = c.promisedDueAt !== null && c.promisedDueAt <= now;
      const urgent = states.some((state) => state === 'late' || state === 'urgent');
      const unsure = c.intents.some((intent) => intent.state !== 'open');
      if (urgent || states.includes('soon') || promised || unsure || c.citizenRepliedAt !== null) plan.pressing += 1;
      if (urgent) plan.urgent += 1;
      for (const { state, at } of reminderSteps(c, rules, calendar)) moment(at, state);
      if (c.promisedDueAt !== null) moment(c.promisedDueAt, 'promised');
    },
    result: (): Plan => plan,
  };
}
