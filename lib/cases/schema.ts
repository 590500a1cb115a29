/** What an event, a case and their companions must look like when they come in from a message, a file or the database. */
import * as v from 'valibot';
import { KINDS, TOPICS } from '../judge/types';
import { SITES } from '../sites/types';
import type { Case, CaseEvent, Correction, Intent, LoggedComment, PostFact, PostMark, Reading, Remains } from './types';

/** Longest text that an event carries, in UTF-16 units; the same as the longest comment that is read. */
const MAX_TEXT = 20_000;

const short = v.pipe(v.string(), v.maxLength(500));
const maybeShort = v.nullable(short);
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const maybeText = v.nullable(text);
const link = v.nullable(v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https:\/\//u)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** ISO 8601 in UTC, as `Date.prototype.toISOString` writes it; so times sort as text. */
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u));
/** A time from outside, which may lack the milliseconds: brought to the one form. */
const looseTime = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'not a time'),
  v.transform((value) => new Date(value).toISOString()),
);
const maybeTime = v.nullable(looseTime);

export const siteSchema = v.picklist([...SITES, 'practice']);
const channelSchema = v.picklist([...SITES, 'practice', 'tiktok', 'whatsapp', 'business-suite', 'other']);
export const caseIdSchema = v.pipe(v.string(), v.regex(/^[a-z-]+:[^\s]{1,200}$/u));
export const eventIdSchema = v.pipe(v.string(), v.uuid());
const adminSchema = v.object({ name: v.pipe(v.string(), v.maxLength(100)), initials: v.pipe(v.string(), v.maxLength(8)) });

const kind = v.picklist(KINDS);
const topic = v.nullable(v.picklist(TOPICS));
const urgency = v.picklist(['none', 'normal', 'urgent']);
const language = v.picklist(['id', 'jv', 'su', 'mixed', 'other']);

const loggedCommentSchema = v.object({
  channel: channelSchema,
  commentId: maybeShort,
  parentId: maybeShort,
  postId: maybeShort,
  permalink: link,
  handle: maybeShort,
  text,
  postedAt: maybeTime,
  postedAtApproximate: v.boolean(),
  account: maybeShort,
}) satisfies v.GenericSchema<unknown, LoggedComment>;

const caseStatusSchema = v.picklist([
  'new',
  'inserted',
  'unsure',
  'replied',
  'waiting-citizen',
  'forwarded',
  'followed-up',
  'done',
  'reopened',
  'not-complaint',
  'not-ours',
  'out-of-scope',
  'archived',
  'erased',
]);
const pauses = v.array(v.object({ from: time, to: v.nullable(time) }));

const remainsSchema = v.object({
  channel: channelSchema,
  account: maybeShort,
  status: caseStatusSchema,
  kind,
  topic,
  urgency,
  office: maybeShort,
  notedAt: time,
  startedAt: maybeTime,
  startedAtApproximate: v.boolean(),
  firstReplyAt: maybeTime,
  firstReplyHolding: v.boolean(),
  closedAt: maybeTime,
  pauses,
  initials: v.pipe(v.string(), v.maxLength(8)),
}) satisfies v.GenericSchema<unknown, Remains>;

/** One event of type `type`; the envelope is the same for all. */
const event = <const T extends string, D extends v.ObjectEntries>(type: T, data: D) =>
  v.object({
    type: v.literal(type),
    data: v.object(data),
    id: eventIdSchema,
    caseId: caseIdSchema,
    at: time,
    admin: adminSchema,
    v: v.literal(1),
    masked: v.exactOptional(v.literal(true)),
  });

/** The one list of event schemas; a new type is one entry here, one in the union of `types.ts` and one case in `fold.ts`. */
export const caseEventSchema = v.variant('type', [
  event('noted', { comment: loggedCommentSchema, source: v.picklist(['page', 'by-hand', 'waiting']) }),
  event('judged', { kind, topic, urgency, political: v.boolean(), language, place: maybeShort, by: v.picklist(['judge', 'admin']) }),
  event('inserted', { text, templateId: maybeShort, blockIds: v.array(short), holding: v.boolean(), commentId: maybeShort }),
  event('replied', {
    intentId: v.nullable(eventIdSchema),
    replyId: maybeShort,
    text,
    at: looseTime,
    evidence: v.picklist(['seen', 'by-hand', 'found-later']),
    holding: v.boolean(),
    permalink: link,
  }),
  event('unsure', { intentId: eventIdSchema, reason: v.picklist(['rejected', 'not-seen']) }),
  event('dropped', { intentId: eventIdSchema, why: maybeText }),
  event('numbered', { number: short }),
  event('citizenReplied', { comment: loggedCommentSchema }),
  event('corrected', {
    field: v.picklist(['kind', 'topic', 'place', 'summary', 'urgency', 'verification', 'externalNumber']),
    value: text,
    why: maybeText,
  }),
  event('waiting', { on: v.picklist(['citizen', 'office']), what: text }),
  event('resumed', { why: text }),
  event('forwarded', { office: short, via: short, to: maybeShort }),
  event('chased', { office: short, via: short }),
  event('promised', { what: text, dueAt: looseTime }),
  event('followedUp', { text, link }),
  event('closed', {
    as: v.picklist(['done', 'not-complaint', 'not-ours', 'out-of-scope', 'archived']),
    evidence: maybeText,
    why: maybeText,
  }),
  event('reopened', { why: text }),
  event('commented', { text }),
  event('erased', {
    why: text,
    hashes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u))), v.minLength(1)),
    kept: v.nullable(remainsSchema),
  }),
]) satisfies v.GenericSchema<unknown, CaseEvent>;

export const intentSchema = v.object({
  id: eventIdSchema,
  caseId: caseIdSchema,
  commentId: maybeShort,
  site: channelSchema,
  postId: maybeShort,
  permalink: link,
  text,
  templateId: maybeShort,
  holding: v.boolean(),
  at: time,
  state: v.picklist(['open', 'rejected', 'not-seen']),
}) satisfies v.GenericSchema<unknown, Intent>;

export const caseSchema = v.object({
  id: caseIdSchema,
  status: caseStatusSchema,
  kind,
  topic,
  urgency,
  political: v.boolean(),
  language,
  place: maybeShort,
  summary: maybeText,
  verification: maybeText,
  externalNumber: maybeText,
  comment: loggedCommentSchema,
  later: v.array(loggedCommentSchema),
  notedAt: time,
  startedAt: maybeTime,
  startedAtApproximate: v.boolean(),
  firstReplyAt: maybeTime,
  firstReplyText: maybeText,
  firstReplyHolding: v.boolean(),
  lastReplyText: maybeText,
  closedAt: maybeTime,
  closedEvidence: maybeText,
  closedWhy: maybeText,
  office: maybeShort,
  promisedDueAt: maybeTime,
  followUp: maybeText,
  admin: adminSchema,
  openIntents: v.array(eventIdSchema),
  intents: v.array(intentSchema),
  number: maybeShort,
  replies: count,
  lastReplyAt: maybeTime,
  lastReplyPermalink: link,
  templateIds: v.array(short),
  citizenRepliedAt: maybeTime,
  pauses,
  officeSince: maybeTime,
  chasedAt: maybeTime,
  promisedWhat: maybeText,
  followUpLink: link,
  holdingOnly: v.boolean(),
  note: maybeText,
  erasedFrom: v.nullable(caseStatusSchema),
  answeredBy: v.array(short),
  updatedAt: time,
  events: count,
}) satisfies v.GenericSchema<unknown, Case>;

export const readingSchema = v.object({
  id: eventIdSchema,
  site: siteSchema,
  postId: short,
  at: time,
  read: count,
  shown: v.nullable(count),
  complaints: count,
  answered: count,
  closedThreads: count,
  political: count,
}) satisfies v.GenericSchema<unknown, Reading>;

export const correctionSchema = v.object({
  id: eventIdSchema,
  at: time,
  site: siteSchema,
  commentId: maybeShort,
  text,
  complaint: v.boolean(),
  kind: v.nullable(kind),
  topic,
}) satisfies v.GenericSchema<unknown, Correction>;

export const postFactSchema = v.object({
  site: siteSchema,
  postId: short,
  text,
  source: maybeShort,
  at: time,
  initials: v.pipe(v.string(), v.maxLength(8)),
}) satisfies v.GenericSchema<unknown, PostFact>;

export const postMarkSchema = v.object({ site: siteSchema, postId: short, disaster: v.boolean() }) satisfies v.GenericSchema<
  unknown,
  PostMark
>;
