/** What waits for somebody now: the morning list, the reminders and the handing over of the duty come from here. */
import { caseClocks, type Rules } from '../clock/case-clock';
import type { Calendar } from '../clock/working-days';
import { shortStatus } from './status';
import type { Case } from './types';

/** `late`, `urgent` (90 %) and `soon` (75 %) are by the clock of the first reply, else by that of the completion. */
export type DutyReason =
  'late' | 'urgent' | 'soon' | 'unanswered' | 'citizen' | 'promise' | 'unsure' | 'completion-late' | 'completion-soon';

export interface Duty {
  case: Case;
  /** Most pressing first; never empty. */
  reasons: DutyReason[];
  /** The moment that presses, ISO; null where there is none. */
  dueAt: string | null;
}

const RANK: readonly DutyReason[] = [
  'late',
  'unsure',
  'promise',
  'urgent',
  'citizen',
  'completion-late',
  'soon',
  'completion-soon',
  'unanswered',
];

/** Null: nothing waits. @param now ISO time. */
function dutyOf(c: Case, rules: Rules, calendar: Calendar, now: string): Duty | null {
  if (c.status === 'erased') return null;
  const { first, completion } = caseClocks(c, rules, calendar, now);
  const reasons: DutyReason[] = [];
  if (first.state === 'late' || first.state === 'urgent' || first.state === 'soon') reasons.push(first.state);
  else if (first.state === 'running' && shortStatus(c) === 'unanswered') reasons.push('unanswered');
  if (c.intents.some((intent) => intent.state !== 'open')) reasons.push('unsure');
  if (c.citizenRepliedAt !== null) reasons.push('citizen');
  const promise = c.promisedDueAt !== null && c.promisedDueAt <= now;
  if (promise) reasons.push('promise');
  if (c.firstReplyAt !== null && completion.state === 'late') reasons.push('completion-late');
  if (c.firstReplyAt !== null && (completion.state === 'soon' || completion.state === 'urgent')) reasons.push('completion-soon');
  if (reasons.length === 0) return null;
  reasons.sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b));
  return { case: c, reasons, dueAt: c.firstReplyAt === null ? first.dueAt : promise ? c.promisedDueAt : completion.dueAt };
}

/** The most pressing first, then the one that is due earliest. */
export function duties(cases: Iterable<Case>, rules: Rules, calendar: Calendar, now: string): Duty[] {
  const rank = (duty: Duty): number => RANK.indexOf(duty.reasons[0] ?? 'unanswered');
  return [...cases]
    .map((c) => dutyOf(c, rules, calendar, now))
    .filter((duty) => duty !== null)
    .sort((a, b) => rank(a) - rank(b) || ((a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1));
}
