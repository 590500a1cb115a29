/** What is known of a reply between its insertion and the moment it is surely posted, or surely not. */
import type { PageComment } from '../sites/types';

export type Phase = 'inserted' | 'submitted' | 'seen' | 'posted' | 'rejected' | 'unsure';

/** A comment of the agency that is taken for the reply; `since`: epoch milliseconds when it was first seen. */
export interface Candidate {
  id: string;
  since: number;
}

export interface PendingReply {
  /** Id of the `inserted` event. */
  intentId: string;
  caseId: string;
  /** A *balasan awal*: stops the first clock only. */
  holding: boolean;
  /** The comment that is answered. */
  commentId: string;
  /** The top comment of its thread; the same as `commentId` for a top comment. */
  threadId: string;
  postId: string | null;
  /** Handle and display name of the citizen, to know a mention by; empty when not known any more (after a reload). */
  mentions: readonly string[];
  /** What was inserted, or, once known, what was sent. */
  text: string;
  insertedAt: number;
  /** When the person pressed the site's button; null: not seen yet. */
  submittedAt: number | null;
  /** Own comments that stood there before the insertion; null when not known (read back from the log). */
  ownBefore: readonly string[] | null;
  phase: Phase;
  candidate: Candidate | null;
  /** Failure texts that the page showed already before the person pressed the button. */
  failuresBefore: readonly string[];
}

/** What the page shows now. */
export interface PageView {
  comments: readonly PageComment[];
  /** The site's own failure texts. */
  failures: readonly string[];
  /** When the last complete look at the page ended (epoch milliseconds), null when there was none. */
  lookedAt: number | null;
}

/** What has to follow from a reconciliation. */
export type Step =
  | { do: 'credit'; pending: PendingReply; reply: PageComment; evidence: 'seen' | 'found-later' }
  | { do: 'doubt'; pending: PendingReply; reason: 'rejected' | 'not-seen' }
  /** Ask the page to read everything once more. */
  | { do: 'look' };

export interface Reconciled {
  /** The same order as given; posted ones stay in, with their phase. */
  pending: PendingReply[];
  steps: Step[];
}
