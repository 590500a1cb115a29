/** What the content script asks of an adapter beyond the seam that the rest of Tanggap knows. */
import type { CommentId, Coverage, ReadComment, SiteAdapter, SubmitIntent, Surface } from './types';
import type { SubmitWatch } from './shared/submit';

export interface PageAdapter extends SiteAdapter {
  /** These nodes have changed since the last `scan`; what was read of other rows may be used again. A document: all. */
  touched?(targets: Iterable<Node>): void;
  /** Like `comments`, one at a time, so that the reader can stop between two. */
  scan(surface: Surface): Generator<ReadComment>;
  /** Like `coverage`, from comments that were read already. */
  coverageOf(surface: Surface, comments: readonly ReadComment[]): Coverage;
  /** Public boxes that are open now. */
  openBoxes(surface: Surface): HTMLElement[];
  /** The mention at the start of a box's text that the site put there, "" when there is none. */
  mentionOf(text: string, commentId: CommentId | null): string;
  /** What a reply to this comment must begin with when the site has put nothing there; null when nothing is needed. */
  mentionFor(id: CommentId): string | null;
  onSubmit(listener: (intent: SubmitIntent) => void, signal: AbortSignal): SubmitWatch;
}
