/** Turns the events of one case into the case; any order and any repetition of the events gives the same. */
import * as v from 'valibot';
import { KINDS, TOPICS } from '../judge/types';
import { blankCase } from './blank';
import { byTime, preferred } from './event';
import type { Case, CaseEvent, CaseEventType, CaseStatus } from './types';

type EventOf<T extends CaseEventType> = Extract<CaseEvent, { type: T }>;

/** What the fold remembers besides the case itself. */
interface Memory {
  /** Status without regard to unsettled intents. */
  base: CaseStatus;
  noted: boolean;
  /** Fields that a person has set; the judge doesn't overrule them. */
  byHand: Set<string>;
  settled: Set<string>;
  inserted: Map<string, EventOf<'inserted'>>;
  unsure: Map<string, 'rejected' | 'not-seen'>;
  replyIds: Set<string>;
  /** When the last promise was made. */
  promisedAt: string | null;
}

const CLOSED: ReadonlySet<CaseStatus> = new Set(['done', 'not-complaint', 'not-ours', 'out-of-scope', 'archived']);
export const isClosed = (status: CaseStatus): boolean => CLOSED.has(status);

/** @throws RangeError when there is no event. */
export function foldCase(events: readonly CaseEvent[]): Case {
  const unique = new Map<string, CaseEvent>();
  for (const event of events) {
    const known = unique.get(event.id);
    unique.set(event.id, known === undefined ? event : preferred(known, event));
  }
  const ordered = [...unique.values()].sort(byTime);
  const first = ordered[0];
  if (first === undefined) throw new RangeError('a case has at least one event');
  const erased = ordered.find((event) => event.type === 'erased');
  if (erased !== undefined) return remainsOf(erased, ordered.length);

  const c = blankCase(first);
  const memory: Memory = {
    base: 'new',
    noted: false,
    byHand: new Set(),
    settled: new Set(),
    inserted: new Map(),
    unsure: new Map(),
    replyIds: new Set(),
    promisedAt: null,
  };
  // Settled intents are collected first: a computer whose clock was set back may have dated a reply before its insertion.
  for (const event of ordered) {
    if (event.type === 'inserted') memory.inserted.set(event.id, event);
    if (event.type === 'replied' && event.data.intentId !== null) memory.settled.add(event.data.intentId);
    if (event.type === 'dropped') memory.settled.add(event.data.intentId);
  }
  for (const event of ordered) {
    apply(c, memory, event);
    c.events += 1;
    c.updatedAt = event.at;
    c.admin = event.admin;
  }
  return finish(c, memory);
}

function apply(c: Case, m: Memory, event: CaseEvent): void {
  switch (event.type) {
    case 'noted':
      // The comment itself counts once; a second note (another admin, a later look) fills what the first one lacked.
      if (!m.noted) {
        c.comment = event.data.comment;
        c.notedAt = event.at;
        m.noted = true;
      } else c.comment = fillGaps(c.comment, event.data.comment);
      c.startedAt = c.comment.postedAt;
      c.startedAtApproximate = c.comment.postedAtApproximate;
      return;
    case 'judged': {
      const { by, ...said } = event.data;
      if (by === 'admin') for (const field of ['kind', 'topic', 'urgency', 'place']) m.byHand.add(field);
      else if (m.byHand.has('kind')) said.kind = c.kind;
      if (by === 'judge' && m.byHand.has('topic')) said.topic = c.topic;
      if (by === 'judge' && m.byHand.has('urgency')) said.urgency = c.urgency;
      if (by === 'judge' && m.byHand.has('place')) said.place = c.place;
      Object.assign(c, said);
      return;
    }
    case 'corrected':
      correct(c, m, event);
      return;
    case 'inserted':
      return;
    case 'replied':
      reply(c, m, event);
      return;
    case 'unsure':
      m.unsure.set(event.data.intentId, event.data.reason);
      return;
    case 'dropped':
      return;
    case 'numbered':
      c.number ??= event.data.number;
      return;
    case 'citizenReplied':
      if (c.later.some((known) => known.commentId !== null && known.commentId === event.data.comment.commentId)) return;
      c.later = [...c.later, event.data.comment];
      if (c.replies > 0) c.citizenRepliedAt = event.data.comment.postedAt ?? event.at;
      endPause(c, event.at);
      if (m.base === 'waiting-citizen') m.base = runningStatus(c);
      return;
    case 'waiting':
      if (event.data.on === 'office') {
        c.officeSince ??= event.at;
        m.base = 'forwarded';
      } else {
        m.base = 'waiting-citizen';
        if (openPause(c) === undefined) c.pauses = [...c.pauses, { from: event.at, to: null }];
      }
      return;
    case 'resumed':
      endPause(c, event.at);
      if (m.base === 'waiting-citizen') m.base = runningStatus(c);
      return;
    case 'forwarded':
      c.office = event.data.office;
      c.officeSince = event.at;
      m.base = 'forwarded';
      return;
    case 'chased':
      c.chasedAt = event.at;
      return;
    case 'promised':
      c.promisedWhat = event.data.what;
      c.promisedDueAt = event.data.dueAt;
      m.promisedAt = event.at;
      return;
    case 'followedUp':
      c.followUp = event.data.text;
      c.followUpLink = event.data.link;
      c.officeSince = null;
      keepPromise(c);
      m.base = 'followed-up';
      return;
    case 'closed':
      endPause(c, event.at);
      c.closedAt = event.at;
      c.closedEvidence = event.data.evidence;
      c.closedWhy = event.data.why;
      c.officeSince = null;
      c.citizenRepliedAt = null;
      keepPromise(c);
      m.base = event.data.as;
      return;
    case 'reopened':
      c.closedAt = null;
      c.closedEvidence = null;
      c.closedWhy = event.data.why;
      m.base = 'reopened';
      return;
    case 'commented':
      c.note = event.data.text;
      return;
    case 'erased':
      return;
    default:
      event satisfies never;
  }
}

function reply(c: Case, m: Memory, event: EventOf<'replied'>): void {
  const { data } = event;
  // Two admins (or two looks) may report the same reply of the page.
  if (data.replyId !== null) {
    if (m.replyIds.has(data.replyId)) return;
    m.replyIds.add(data.replyId);
  }
  c.holdingOnly = data.holding && (c.replies === 0 || c.holdingOnly);
  c.replies += 1;
  if (c.firstReplyAt === null || data.at < c.firstReplyAt) {
    c.firstReplyAt = data.at;
    c.firstReplyText = data.text;
    c.firstReplyHolding = data.holding;
  }
  if (c.lastReplyAt === null || data.at >= c.lastReplyAt) {
    c.lastReplyAt = data.at;
    c.lastReplyText = data.text;
    c.lastReplyPermalink = data.permalink;
  }
  const intent = data.intentId === null ? undefined : m.inserted.get(data.intentId);
  if (intent?.data.templateId) c.templateIds = [...c.templateIds, intent.data.templateId];
  if (data.evidence !== 'found-later' && !c.answeredBy.includes(event.admin.initials))
    c.answeredBy = [...c.answeredBy, event.admin.initials];
  if (c.citizenRepliedAt !== null && data.at >= c.citizenRepliedAt) c.citizenRepliedAt = null;
  // The reply that makes the promise doesn't keep it; one that was begun afterwards does.
  if (m.promisedAt !== null && (intent?.at ?? data.at) > m.promisedAt) keepPromise(c);
  if (m.base === 'new' || m.base === 'reopened') m.base = 'replied';
}

function correct(c: Case, m: Memory, event: EventOf<'corrected'>): void {
  const { field, value } = event.data;
  if (field === 'kind') {
    if (!v.is(v.picklist(KINDS), value)) return;
    c.kind = value;
  } else if (field === 'topic') {
    if (!v.is(v.picklist(TOPICS), value)) return;
    c.topic = value;
  } else if (field === 'urgency') {
    if (!v.is(v.picklist(['none', 'normal', 'urgent']), value)) return;
    c.urgency = value;
  } else c[field] = value === '' ? null : value;
  m.byHand.add(field);
}

function finish(c: Case, m: Memory): Case {
  for (const event of m.inserted.values()) {
    if (m.settled.has(event.id)) continue;
    const commentId = event.data.commentId ?? c.comment.commentId;
    const answered = [c.comment, ...c.later].find((comment) => comment.commentId === commentId) ?? c.comment;
    c.intents.push({
      id: event.id,
      caseId: event.caseId,
      commentId,
      site: c.comment.channel,
      postId: c.comment.postId,
      permalink: answered.permalink,
      text: event.data.text,
      templateId: event.data.templateId,
      holding: event.data.holding,
      at: event.at,
      state: m.unsure.get(event.id) ?? 'open',
    });
  }
  c.openIntents = c.intents.map((intent) => intent.id);
  c.status = m.base;
  if ((m.base === 'new' || m.base === 'reopened') && c.intents.length > 0) {
    c.status = c.intents.some((intent) => intent.state === 'open') ? 'inserted' : 'unsure';
  }
  return c;
}

const runningStatus = (c: Case): CaseStatus =>
  c.followUp !== null ? 'followed-up' : c.officeSince !== null ? 'forwarded' : c.replies > 0 ? 'replied' : 'new';
const openPause = (c: Case) => c.pauses.find((pause) => pause.to === null);

function endPause(c: Case, at: string): void {
  c.pauses = c.pauses.map((pause) => (pause.to === null ? { from: pause.from, to: at < pause.from ? pause.from : at } : pause));
}

function keepPromise(c: Case): void {
  c.promisedWhat = null;
  c.promisedDueAt = null;
}

const fillGaps = (known: Case['comment'], other: Case['comment']): Case['comment'] => ({
  ...known,
  permalink: known.permalink ?? other.permalink,
  handle: known.handle ?? other.handle,
  text: known.text === '' ? other.text : known.text,
  // An exact time is worth more than one computed from "3 jam".
  ...(known.postedAt === null || (known.postedAtApproximate && other.postedAt !== null && !other.postedAtApproximate)
    ? { postedAt: other.postedAt, postedAtApproximate: other.postedAtApproximate }
    : {}),
  account: known.account ?? other.account,
});

function remainsOf(event: EventOf<'erased'>, events: number): Case {
  const c = { ...blankCase(event), status: 'erased' as const, updatedAt: event.at, events };
  const kept = event.data.kept;
  if (kept === null) return c;
  return {
    ...c,
    kind: kept.kind,
    topic: kept.topic,
    urgency: kept.urgency,
    office: kept.office,
    notedAt: kept.notedAt,
    startedAt: kept.startedAt,
    startedAtApproximate: kept.startedAtApproximate,
    firstReplyAt: kept.firstReplyAt,
    firstReplyHolding: kept.firstReplyHolding,
    closedAt: kept.closedAt,
    pauses: kept.pauses,
    erasedFrom: kept.status,
    replies: kept.firstReplyAt === null ? 0 : 1,
    comment: { ...c.comment, channel: kept.channel, account: kept.account },
    admin: { name: '', initials: kept.initials },
  };
}
