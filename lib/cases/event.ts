/** Makes events, orders them, and says which of two copies of one event is kept. */
import { v7 } from 'uuid';
import type { Admin } from '../profile/types';
import type { CaseEvent, CaseEventBody, CaseId, LoggedComment } from './types';

/** Version of the event schema that this program writes. */
export const EVENT_VERSION = 1;

/** `site:commentId`; a case captured without a comment id gets an id of its own. */
export function caseIdOf(comment: Pick<LoggedComment, 'channel' | 'commentId'>): CaseId {
  return comment.commentId === null ? `manual:${v7()}` : `${comment.channel}:${comment.commentId}`;
}

/** @param now epoch milliseconds, passed in so that tests own the clock. */
export function newEvent(body: CaseEventBody, caseId: CaseId, admin: Admin, now: number = Date.now()): CaseEvent {
  return {
    ...body,
    id: v7({ msecs: now }),
    caseId,
    at: new Date(now).toISOString(),
    admin: { name: admin.name, initials: admin.initials },
    v: EVENT_VERSION,
  };
}

/** In the order in which they happened; the id decides between two of one millisecond, so every computer sorts alike. */
export function byTime(a: CaseEvent, b: CaseEvent): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Of two copies of one event (same id) the one to keep: unmasked before masked, then a fixed order of their texts.
 * Commutative, associative and idempotent, so logs merge to the same result in any order.
 */
export function preferred(a: CaseEvent, b: CaseEvent): CaseEvent {
  if ((a.masked === true) !== (b.masked === true)) return a.masked === true ? b : a;
  return canonical(a) <= canonical(b) ? a : b;
}

/** Copies from one source have their keys in the same order, so the cheap look comes first. */
export const sameContent = (a: CaseEvent, b: CaseEvent): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);

/** JSON with sorted keys: the same event always gives the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Why a case may not be closed like this, or null: *Selesai* needs evidence, *Arsip* a reason. */
export function closeProblem(
  as: 'done' | 'not-complaint' | 'not-ours' | 'out-of-scope' | 'archived',
  evidence: string | null,
  why: string | null,
): 'needs-evidence' | 'needs-reason' | null {
  if (as === 'done' && (evidence ?? '').trim() === '') return 'needs-evidence';
  if ((as === 'archived' || as === 'not-ours') && (why ?? '').trim() === '') return 'needs-reason';
  return null;
}
