/** Schemas of the plain data that a page sends; the types themselves stand in `lib/sites/types`. */
import * as v from 'valibot';
import { SITES } from '../sites/types';
import type { Account, Coverage, Diagnosis, PageComment, RefusalReason, SubmitIntent, SurfaceInfo } from '../sites/types';

/** Longest text that is taken from a page, in UTF-16 units; Facebook allows 8,000, so nothing real is cut. */
const MAX_TEXT = 20_000;

const short = v.pipe(v.string(), v.maxLength(500));
const link = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https:\/\//u));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const siteSchema = v.picklist([...SITES, 'practice']);

export const accountSchema = v.object({
  handle: short,
  name: v.nullable(short),
  id: v.nullable(short),
}) satisfies v.GenericSchema<Account>;

export const surfaceSchema = v.object({
  site: siteSchema,
  kind: v.picklist(['post', 'modal', 'reels', 'timeline', 'dialog', 'photo', 'watch']),
  postId: v.nullable(short),
  permalink: v.nullable(link),
  owner: v.nullable(accountSchema),
  caption: v.nullable(short),
}) satisfies v.GenericSchema<SurfaceInfo>;

export const commentSchema = v.object({
  site: siteSchema,
  id: short,
  parentId: v.nullable(short),
  postId: short,
  author: accountSchema,
  text,
  postedAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  postedAtApproximate: v.boolean(),
  permalink: v.nullable(link),
  isOwn: v.boolean(),
  truncated: v.boolean(),
  edited: v.boolean(),
  pinned: v.boolean(),
  hasMedia: v.boolean(),
  thread: v.picklist(['none', 'open', 'closed']),
  hiddenReplies: v.nullable(count),
}) satisfies v.GenericSchema<PageComment>;

export const coverageSchema = v.object({
  read: count,
  shown: v.nullable(count),
  closedThreads: count,
  more: v.boolean(),
}) satisfies v.GenericSchema<Coverage>;

export const diagnosisSchema = v.object({
  health: v.picklist(['read', 'partial', 'unreadable']),
  causes: v.array(short),
  anchors: count,
  rows: count,
  withAuthor: count,
  withText: count,
  withReply: count,
  composer: v.boolean(),
  viewer: v.boolean(),
}) satisfies v.GenericSchema<Diagnosis>;

export const refusalSchema = v.picklist([
  'comment-gone',
  'no-reply-control',
  'no-box',
  'ambiguous-box',
  'private-box',
  'wrong-account',
  'unknown-account',
  'box-not-empty',
  'comments-off',
  'not-accepted',
  'not-seen',
  'aborted',
]) satisfies v.GenericSchema<RefusalReason>;

export const intentSchema = v.object({
  commentId: v.nullable(short),
  postId: v.nullable(short),
  text,
  at: v.number(),
  how: v.picklist(['enter', 'button', 'form']),
}) satisfies v.GenericSchema<SubmitIntent>;

export const spanSchema = v.object({ start: count, end: count });
export { short as shortSchema, text as textSchema, count as countSchema };
