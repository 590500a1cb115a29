/** Erasing a case for good: what stays, what is refused afterwards, and the union of logs that respects it. */
import { newEvent, preferred } from './event';
import { foldCase } from './fold';
import { sha256Hex } from './sha256';
import type { Admin } from '../profile/types';
import type { Case, CaseEvent, LoggedComment, Remains } from './types';

/** Long enough never to meet another comment's by chance, and it tells nothing about it. */
const HASH_DIGITS = 32;
export const hashOf = (key: string): string => sha256Hex(`tanggap/erased/${key}`).slice(0, HASH_DIGITS);

const keyOf = (comment: LoggedComment): string | null => (comment.commentId === null ? null : `${comment.channel}:${comment.commentId}`);

/** Keys by which a case is found: its own id and `site:commentId` of each of its comments. */
export function keysOf(c: Case): string[] {
  const keys = [c.id, ...[c.comment, ...c.later].map(keyOf)];
  return [...new Set(keys.filter((key) => key !== null))];
}

/** The keys that one event brings along. */
export function eventKeys(event: CaseEvent): string[] {
  const comment = event.type === 'noted' || event.type === 'citizenReplied' ? keyOf(event.data.comment) : null;
  return comment === null ? [event.caseId] : [event.caseId, comment];
}

function remains(c: Case): Remains {
  return {
    channel: c.comment.channel,
    account: c.comment.account,
    status: c.erasedFrom ?? c.status,
    kind: c.kind,
    topic: c.topic,
    urgency: c.urgency,
    office: c.office,
    notedAt: c.notedAt,
    startedAt: c.startedAt,
    startedAtApproximate: c.startedAtApproximate,
    firstReplyAt: c.firstReplyAt,
    firstReplyHolding: c.firstReplyHolding,
    closedAt: c.closedAt,
    pauses: c.pauses,
    initials: c.admin.initials,
  };
}

/** The event that takes the place of all others of the case. */
export function eraseEvent(c: Case, why: string, admin: Admin, now: number): CaseEvent {
  const hashes = keysOf(c).map(hashOf);
  return newEvent({ type: 'erased', data: { why, hashes, kept: remains(c) } }, `erased:${hashOf(c.id)}`, admin, now);
}

/** Union of logs: each event once, nothing of erased cases. Any order, grouping and repetition gives the same. */
export function mergeEvents(...logs: readonly (readonly CaseEvent[])[]): CaseEvent[] {
  const byId = new Map<string, CaseEvent>();
  const erased = new Set<string>();
  for (const log of logs) {
    for (const event of log) {
      const known = byId.get(event.id);
      byId.set(event.id, known === undefined ? event : preferred(known, event));
      if (event.type === 'erased') for (const hash of event.data.hashes) erased.add(hash);
    }
  }
  const events = [...byId.values()];
  const kept =
    erased.size === 0
      ? events
      : events.filter((event) => event.type === 'erased' || !eventKeys(event).some((key) => erased.has(hashOf(key))));
  return kept.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All cases of a log. */
export function foldAll(events: Iterable<CaseEvent>): Case[] {
  const byCase = new Map<string, CaseEvent[]>();
  for (const event of events) {
    const list = byCase.get(event.caseId);
    if (list === undefined) byCase.set(event.caseId, [event]);
    else list.push(event);
  }
  return [...byCase.values()].map(foldCase);
}
