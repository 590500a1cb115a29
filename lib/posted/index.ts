/** Whether a reply was posted, decided from what a page shows. */
export { reconcile, STAYS_MS, DOUBT_MS } from './reconcile';
export { noteSubmitted } from './submitted';
export { withoutMention } from './match';
export { ownReplies } from './answered';
export type * from './types';
