/** The person pressed the site's button: which pending reply was that? */
import type { SubmitIntent } from '../sites/types';
import { matchText } from './match';
import type { PendingReply } from './types';

/**
 * Marks the reply that this submission belongs to as `submitted`, with the text that was really sent.
 * A submission that belongs to none (typed by hand) changes nothing.
 */
export function noteSubmitted(pending: readonly PendingReply[], intent: SubmitIntent, failures: readonly string[]): PendingReply[] {
  const waiting = pending.filter(
    (one) => one.phase === 'inserted' || one.phase === 'submitted' || one.phase === 'rejected' || one.phase === 'unsure',
  );
  const byComment = waiting.filter(
    (one) => intent.commentId !== null && (one.commentId === intent.commentId || one.threadId === intent.commentId),
  );
  const byText = waiting.filter((one) => matchText(intent.text, false, one.text, one.mentions) !== null);
  const target =
    byComment.find((one) => byText.includes(one)) ??
    (byComment.length === 1 ? byComment[0] : undefined) ??
    (intent.commentId === null ? byText[0] : undefined);
  if (!target) return [...pending];
  const text = intent.text.trim() === '' ? target.text : intent.text;
  return pending.map((one) =>
    one === target ? { ...one, text, phase: 'submitted' as const, submittedAt: intent.at, candidate: null, failuresBefore: failures } : one,
  );
}
