/**
 * Was the reply posted? One pure function for all sites: from what is pending and what the page shows, what is sure now.
 *
 *                 submit                 new own comment           stays 6 s, confirmed
 *   inserted ───────────▶ submitted ────────────────────▶ seen ────────────────────────▶ posted
 *      │                   ▲   │  ▲                        │                               ▲
 *      │                   │   │  └────────────────────────┘ gone, its neighbours too      │
 *      │ new own comment   │   │                           │                               │
 *      └──────▶ seen       │   │                           └ gone, thread still there ─▶ rejected
 *                          │   ├ the site says that it failed ─────────────────────────▶ rejected
 *                          │   └ 60 s passed and one more look ────────────────────────▶ unsure
 *                          └──────────────── sent again ──── rejected, unsure ── found ──▶ (seen) ▶ posted
 *
 * What the person only inserted and never sent is waited for without end; it counts as soon as it stands there.
 */
import { matchText, standsThere, type TextMatch } from './match';
import type { PageComment } from '../sites/types';
import type { PageView, PendingReply, Reconciled, Step } from './types';

/** A new comment must stay this long: the sites paint it at once, also when their server refuses it. */
export const STAYS_MS = 6_000;
/** After this long without a sign the page is read once more, then doubt is said aloud. */
export const DOUBT_MS = 60_000;
/** Clocks of site and computer may differ by this much. */
const CLOCK_SLACK_MS = 120_000;

const RANK: Record<NonNullable<TextMatch>, number> = { same: 0, cut: 1, edited: 2 };

/** Could this comment be new since the insertion? Known comments can't; without that knowledge the time decides. */
function isNew(comment: PageComment, pending: PendingReply): boolean {
  if (pending.ownBefore !== null) return !pending.ownBefore.includes(comment.id);
  if (comment.postedAt === null || comment.postedAtApproximate) return true;
  return Date.parse(comment.postedAt) >= pending.insertedAt - CLOCK_SLACK_MS;
}

/** The best own comment for this reply; one that is taken by another reply is left alone. */
function findReply(pending: PendingReply, view: PageView, taken: ReadonlySet<string>): PageComment | null {
  let best: { comment: PageComment; rank: number } | null = null;
  for (const comment of view.comments) {
    if (!comment.isOwn || taken.has(comment.id) || !standsThere(comment, pending) || !isNew(comment, pending)) continue;
    const match = matchText(comment.text, comment.truncated, pending.text, pending.mentions);
    // An edited text is only taken when the comment is surely new: two replies to one thread may resemble each other.
    if (match === null || (match === 'edited' && pending.ownBefore === null)) continue;
    const rank = RANK[match] + (comment.id === pending.candidate?.id ? -0.5 : 0);
    if (best === null || rank < best.rank) best = { comment, rank };
  }
  return best?.comment ?? null;
}

function settle(
  pending: PendingReply,
  reply: PageComment | null,
  view: PageView,
  now: number,
): { pending: PendingReply; step: Step | null } {
  const { candidate } = pending;
  if (reply) {
    if (candidate?.id !== reply.id) return { pending: { ...pending, phase: 'seen', candidate: { id: reply.id, since: now } }, step: null };
    const stayed = now - candidate.since >= STAYS_MS;
    if (!stayed) return { pending, step: null };
    const confirmed = view.lookedAt !== null && view.lookedAt >= candidate.since + STAYS_MS;
    if (!confirmed) return { pending, step: { do: 'look' } };
    const evidence = pending.ownBefore === null ? 'found-later' : 'seen';
    const posted: PendingReply = { ...pending, phase: 'posted' };
    return { pending: posted, step: { do: 'credit', pending: posted, reply, evidence } };
  }

  if (pending.phase === 'seen') {
    const threadThere = view.comments.some((comment) => comment.id === pending.threadId);
    const before: PendingReply = { ...pending, candidate: null, phase: pending.submittedAt === null ? 'inserted' : 'submitted' };
    if (!threadThere) return { pending: before, step: null };
    const rejected: PendingReply = { ...before, phase: 'rejected' };
    return { pending: rejected, step: { do: 'doubt', pending: rejected, reason: 'rejected' } };
  }

  if (pending.phase !== 'submitted' || pending.submittedAt === null) return { pending, step: null };
  if (view.failures.some((failure) => !pending.failuresBefore.includes(failure))) {
    const rejected: PendingReply = { ...pending, phase: 'rejected' };
    return { pending: rejected, step: { do: 'doubt', pending: rejected, reason: 'rejected' } };
  }
  const deadline = pending.submittedAt + DOUBT_MS;
  if (now < deadline) return { pending, step: null };
  if (view.lookedAt === null || view.lookedAt < deadline) return { pending, step: { do: 'look' } };
  const unsure: PendingReply = { ...pending, phase: 'unsure' };
  return { pending: unsure, step: { do: 'doubt', pending: unsure, reason: 'not-seen' } };
}

/**
 * @param pending every reply that was inserted and isn't settled; also `rejected` and `unsure` ones, which may still turn up.
 * @param view what the page shows now; `comments` holds only what is there now.
 * @param now epoch milliseconds.
 */
export function reconcile(pending: readonly PendingReply[], view: PageView, now: number): Reconciled {
  const taken = new Set(pending.flatMap((one) => (one.candidate ? [one.candidate.id] : [])));
  const next: PendingReply[] = [];
  const steps: Step[] = [];
  for (const one of pending) {
    if (one.phase === 'posted') {
      next.push(one);
      continue;
    }
    if (one.candidate) taken.delete(one.candidate.id);
    const reply = findReply(one, view, taken);
    if (reply) taken.add(reply.id);
    const { pending: after, step } = settle(one, reply, view, now);
    next.push(after);
    if (step && !(step.do === 'look' && steps.some((other) => other.do === 'look'))) steps.push(step);
  }
  return { pending: next, steps };
}
