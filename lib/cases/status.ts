/** The short status that leaders see, made from the long one. */
import { isClosed } from './fold';
import type { Case, CaseStatus, ShortStatus } from './types';

const SHORT: Record<Exclude<CaseStatus, 'erased'>, ShortStatus> = {
  new: 'unanswered',
  inserted: 'unanswered',
  unsure: 'unanswered',
  replied: 'in-progress',
  'waiting-citizen': 'in-progress',
  forwarded: 'in-progress',
  'followed-up': 'in-progress',
  reopened: 'in-progress',
  done: 'done',
  'not-complaint': 'out-of-scope',
  'not-ours': 'out-of-scope',
  'out-of-scope': 'out-of-scope',
  archived: 'out-of-scope',
};

/** The status by which totals count a case: an erased one as what it was. */
export const countedStatus = (c: Pick<Case, 'status' | 'erasedFrom'>): CaseStatus =>
  c.status === 'erased' ? (c.erasedFrom ?? 'archived') : c.status;

export function shortStatus(c: Pick<Case, 'status' | 'erasedFrom' | 'replies'>): ShortStatus {
  const status = countedStatus(c);
  if (status === 'erased') return 'out-of-scope';
  // Waiting or passed on without any reply to the citizen is still "belum dibalas".
  if (SHORT[status] === 'in-progress' && c.replies === 0 && !isClosed(status)) return 'unanswered';
  return SHORT[status];
}
