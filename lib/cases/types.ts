/** A case is the fold of its events; an event is the unit of storing, merging, backing up and exporting. */
import type { Kind, Topic, Urgency, Language } from '../judge/types';
import type { Site } from '../sites/types';
import type { Admin } from '../profile/types';

export type Channel = Site | 'tiktok' | 'whatsapp' | 'business-suite' | 'other';

/** `site:commentId` of the first comment of the case; `manual:<uuid>` when it was captured without an id. */
export type CaseId = string;

/** What is kept of a comment. Personal data in `text` is masked before it gets here. */
export interface LoggedComment {
  channel: Channel;
  commentId: string | null;
  parentId: string | null;
  postId: string | null;
  permalink: string | null;
  /** Handle without "@"; the only field that names the citizen. */
  handle: string | null;
  text: string;
  postedAt: string | null;
  postedAtApproximate: boolean;
  /** Handle of the agency's account under whose post it stands. */
  account: string | null;
}

/** How a reply was seen to be posted. */
export type ReplyEvidence = 'seen' | 'by-hand' | 'found-later';

/** What stays of an erased case so that totals don't change; nothing that leads to a person or a comment. */
export interface Remains {
  channel: Channel;
  account: string | null;
  status: CaseStatus;
  kind: Kind;
  topic: Topic | null;
  urgency: Urgency;
  office: string | null;
  notedAt: string;
  startedAt: string | null;
  startedAtApproximate: boolean;
  firstReplyAt: string | null;
  firstReplyHolding: boolean;
  closedAt: string | null;
  pauses: Pause[];
  initials: string;
}

export type CaseEventBody =
  | { type: 'noted'; data: { comment: LoggedComment; source: 'page' | 'by-hand' | 'waiting' } }
  | {
      type: 'judged';
      data: {
        kind: Kind;
        topic: Topic | null;
        urgency: Urgency;
        political: boolean;
        language: Language;
        place: string | null;
        by: 'judge' | 'admin';
      };
    }
  | { type: 'inserted'; data: { text: string; templateId: string | null; blockIds: string[]; holding: boolean; commentId: string | null } }
  | {
      type: 'replied';
      data: {
        intentId: string | null;
        replyId: string | null;
        text: string;
        at: string;
        evidence: ReplyEvidence;
        holding: boolean;
        permalink: string | null;
      };
    }
  | { type: 'unsure'; data: { intentId: string; reason: 'rejected' | 'not-seen' } }
  /** The admin says that this intent was never sent; it is no longer waited for. */
  | { type: 'dropped'; data: { intentId: string; why: string | null } }
  /** *No. aduan*, short enough to say: `RN-1122-07`. */
  | { type: 'numbered'; data: { number: string } }
  | { type: 'citizenReplied'; data: { comment: LoggedComment } }
  | {
      type: 'corrected';
      data: {
        field: 'kind' | 'topic' | 'place' | 'summary' | 'urgency' | 'verification' | 'externalNumber';
        value: string;
        why: string | null;
      };
    }
  | { type: 'waiting'; data: { on: 'citizen' | 'office'; what: string } }
  | { type: 'resumed'; data: { why: string } }
  | { type: 'forwarded'; data: { office: string; via: string; to: string | null } }
  /** *Tagih*: the office was reminded. */
  | { type: 'chased'; data: { office: string; via: string } }
  | { type: 'promised'; data: { what: string; dueAt: string } }
  | { type: 'followedUp'; data: { text: string; link: string | null } }
  | {
      type: 'closed';
      data: { as: 'done' | 'not-complaint' | 'not-ours' | 'out-of-scope' | 'archived'; evidence: string | null; why: string | null };
    }
  | { type: 'reopened'; data: { why: string } }
  | { type: 'commented'; data: { text: string } }
  /** Takes the place of all other events of a case; its case id is `erased:<hash>`. */
  | { type: 'erased'; data: { why: string; hashes: string[]; kept: Remains | null } };

export type CaseEventType = CaseEventBody['type'];

export type CaseEvent = CaseEventBody & {
  /** UUID v7 made by the client; the same event twice is stored once. */
  id: string;
  caseId: CaseId;
  /** ISO 8601 UTC. */
  at: string;
  admin: Admin;
  /** Version of the event's schema. */
  v: 1;
  /** Names and personal data were masked before it was handed over; an unmasked copy of the same event wins over it. */
  masked?: true;
};

/** *Baru, Menunggu info warga, Dibalas, Menunggu OPD / Diteruskan, Ditindaklanjuti, Selesai, Dibuka lagi* and the side exits. */
export type CaseStatus =
  | 'new'
  | 'inserted'
  | 'unsure'
  | 'replied'
  | 'waiting-citizen'
  | 'forwarded'
  | 'followed-up'
  | 'done'
  | 'reopened'
  | 'not-complaint'
  | 'not-ours'
  | 'out-of-scope'
  | 'archived'
  | 'erased';

/** For leaders. */
export type ShortStatus = 'unanswered' | 'in-progress' | 'done' | 'out-of-scope';

/** An insertion whose reply was not yet seen on the page; what the reconciliation looks for. */
export interface Intent {
  /** Id of the `inserted` event. */
  id: string;
  caseId: CaseId;
  /** The comment that the reply answers; null when the case was captured without one. */
  commentId: string | null;
  site: Channel;
  postId: string | null;
  /** Link to the comment. */
  permalink: string | null;
  /** The agency's own reply. */
  text: string;
  templateId: string | null;
  holding: boolean;
  /** ISO time of the insertion. */
  at: string;
  state: 'open' | 'rejected' | 'not-seen';
}

/** A stretch in which the completion clock stands still; `to` null: it still does. */
export interface Pause {
  from: string;
  to: string | null;
}

/** Projection of one case: what tables and recaps show. Computed, can be rebuilt from the events at any time. */
export interface Case {
  id: CaseId;
  status: CaseStatus;
  kind: Kind;
  topic: Topic | null;
  urgency: Urgency;
  political: boolean;
  language: Language;
  place: string | null;
  summary: string | null;
  verification: string | null;
  externalNumber: string | null;
  comment: LoggedComment;
  /** Further comments of the same citizen that joined. */
  later: LoggedComment[];
  /** ISO times; null when it hasn't happened. */
  notedAt: string;
  startedAt: string | null;
  startedAtApproximate: boolean;
  firstReplyAt: string | null;
  firstReplyText: string | null;
  firstReplyHolding: boolean;
  lastReplyText: string | null;
  closedAt: string | null;
  closedEvidence: string | null;
  closedWhy: string | null;
  office: string | null;
  promisedDueAt: string | null;
  followUp: string | null;
  admin: Admin;
  /** Ids of the intents that are not settled yet; the same as those of `intents`. */
  openIntents: string[];
  intents: Intent[];
  /** *No. aduan*, null when none was given. */
  number: string | null;
  /** Number of own replies seen. */
  replies: number;
  lastReplyAt: string | null;
  lastReplyPermalink: string | null;
  /** Templates of the replies posted, latest last. */
  templateIds: string[];
  /** *Warga menanggapi*: the citizen wrote again after the last own reply; null when nothing is due. */
  citizenRepliedAt: string | null;
  /** *Menunggu info warga*. */
  pauses: Pause[];
  /** *Menunggu OPD*: since when, null when not waiting for an office. */
  officeSince: string | null;
  /** Last *Tagih*. */
  chasedAt: string | null;
  promisedWhat: string | null;
  followUpLink: string | null;
  /** Every own reply so far was a holding reply (*balasan awal saja*). */
  holdingOnly: boolean;
  /** Last note of an admin. */
  note: string | null;
  /** For an erased case: the status that it had, by which totals count it. */
  erasedFrom: CaseStatus | null;
  /** Initials of everyone who replied; more than one: perhaps two admins answered the same comment. */
  answeredBy: string[];
  updatedAt: string;
  events: number;
}

/** *Bukan aduan* or *tandai sebagai aduan* by hand: takes effect on this computer for the same and nearly the same text. Names nobody. */
export interface Correction {
  /** UUID v7. */
  id: string;
  at: string;
  site: Site;
  commentId: string | null;
  /** Masked text of the comment. */
  text: string;
  complaint: boolean;
  kind: Kind | null;
  topic: Topic | null;
}

/** *Kabar bersama unggahan ini*: a fact typed once for a post; one for each post. */
export interface PostFact {
  site: Site;
  postId: string;
  text: string;
  source: string | null;
  /** ISO time at which it was typed or renewed. */
  at: string;
  initials: string;
}

/** What the admin says of a post, until it is taken back. */
export interface PostMark {
  site: Site;
  postId: string;
  /** *Unggahan bencana*: no emoji, slogan or cheerful sapaan under it. */
  disaster: boolean;
}

/** Counts of one look at one post; no text, no names. */
export interface Reading {
  id: string;
  site: Site;
  postId: string;
  at: string;
  read: number;
  shown: number | null;
  complaints: number;
  answered: number;
  closedThreads: number;
  /** Politics alone: counted, never stored. */
  political: number;
}
