/** Comments and pending replies for the tests of `lib/posted`. */
import type { PageView, PendingReply } from '../../../lib/posted';
import type { PageComment } from '../../../lib/sites/types';

export const T0 = Date.parse('2026-11-24T05:00:00.000Z');
export const REPLY = 'Halo Kak, terima kasih kabarnya. Regu pompa sedang menuju Jl. Kenanga. -RN';

let made = 0;
export function citizen(more: Partial<PageComment> = {}): PageComment {
  made += 1;
  return {
    site: 'instagram',
    id: `c${made}`,
    parentId: null,
    postId: 'p',
    author: { handle: 'wati_k09', name: null, id: null },
    text: 'Air masuk rumah',
    postedAt: new Date(T0 - 3_600_000).toISOString(),
    postedAtApproximate: false,
    permalink: null,
    isOwn: false,
    truncated: false,
    edited: false,
    pinned: false,
    hasMedia: false,
    thread: 'open',
    hiddenReplies: null,
    ...more,
  };
}

export const ours = (parentId: string | null, text: string, more: Partial<PageComment> = {}): PageComment =>
  citizen({
    parentId,
    text,
    isOwn: true,
    author: { handle: 'dpu.kotacontoh', name: 'Dinas PU', id: null },
    postedAt: new Date(T0 + 5_000).toISOString(),
    ...more,
  });

export const pendingTo = (target: PageComment, more: Partial<PendingReply> = {}): PendingReply => ({
  intentId: `i-${target.id}`,
  caseId: `instagram:${target.id}`,
  holding: false,
  commentId: target.id,
  threadId: target.parentId ?? target.id,
  postId: 'p',
  mentions: [target.author.handle],
  text: REPLY,
  insertedAt: T0,
  submittedAt: T0 + 1_000,
  ownBefore: [],
  phase: 'submitted',
  candidate: null,
  failuresBefore: [],
  ...more,
});

export const view = (comments: PageComment[], more: Partial<PageView> = {}): PageView => ({
  comments,
  failures: [],
  lookedAt: null,
  ...more,
});
