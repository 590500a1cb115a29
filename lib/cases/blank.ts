/** The case before anything is known about it, and the comment that stands in until one was noted. */
import type { Case, CaseEvent, LoggedComment } from './types';

const NO_COMMENT: LoggedComment = {
  channel: 'other', commentId: null, parentId: null, postId: null, permalink: null, handle: null,
  text: '', postedAt: null, postedAtApproximate: false, account: null,
};

export function blankCase(first: CaseEvent): Case {
  return {
    id: first.caseId, status: 'new', kind: 'complaint', topic: null, urgency: 'none', political: false, language: 'id',
    place: null, summary: null, verification: null, externalNumber: null, comment: NO_COMMENT, later: [],
    notedAt: first.at, startedAt: null, startedAtApproximate: false,
    firstReplyAt: null, firstReplyText: null, firstReplyHolding: false, lastReplyText: null, lastReplyAt: null, lastReplyPermalink: null,
    replies: 0, holdingOnly: false, answeredBy: [], templateIds: [], openIntents: [], intents: [], number: null,
    citizenRepliedAt: null, pauses: [], closedAt: null, closedEvidence: null, closedWhy: null,
    office: null, officeSince: null, chasedAt: null, promisedWhat: null, promisedDueAt: null, followUp: null, followUpLink: null,
    note: null, erasedFrom: null, admin: first.admin, updatedAt: first.at, events: 0,
  };
}
