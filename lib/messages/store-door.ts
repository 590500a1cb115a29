/**
 * The door between sidebar, dashboard and content script on one side and the background with its store on the other:
 * every message, every answer, one schema each. A message is one entry in `DOOR`.
 */
import * as v from 'valibot';
import {
  caseEventSchema,
  caseIdSchema,
  caseSchema,
  correctionSchema,
  eventIdSchema,
  intentSchema,
  postFactSchema,
  postMarkSchema,
  readingSchema,
  siteSchema,
} from '../cases/schema';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** A page asks only about the comments that it shows; this bounds how many. */
const ids = v.pipe(v.array(id), v.maxLength(2_000));
const text = v.pipe(v.string(), v.maxLength(20_000));
const initials = v.pipe(v.string(), v.regex(/^\p{L}{1,8}$/u));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/u));
const nothing = v.object({});

/** A draft as it is kept; the reply being written to one comment of one site. */
const storedDraftSchema = v.object({
  site: siteSchema,
  commentId: id,
  text,
  templateId: v.nullable(id),
  blockIds: v.array(id),
  slots: v.record(v.string(), v.string()),
  /** Epoch milliseconds of the last change. */
  changedAt: v.number(),
});
export type StoredDraft = v.InferOutput<typeof storedDraftSchema>;

/** An event that the store keeps out for good, with the reason. It will never be stored: don't try again. */
const refusedSchema = v.object({ id: eventIdSchema, reason: v.picklist(['erased', 'practice']) });

/** One entry: what may be asked, and what an answer with `ok: true` carries. */
const entry = <const T extends string, A extends v.ObjectEntries, O extends v.ObjectEntries>(
  type: T,
  ask: A,
  answer: v.ObjectSchema<O, undefined>,
) => ({
  ask: v.object({ type: v.literal(type), ...ask }),
  answer: v.object({ ok: v.literal(true), ...answer.entries }),
});

export const DOOR = {
  /** Stores events and their projection in one transaction. `stored`: ids that are safely stored now, those stored before included. Safe to repeat. */
  'store/append': entry(
    'store/append',
    { events: v.pipe(v.array(caseEventSchema), v.minLength(1), v.maxLength(500)) },
    v.object({ stored: v.array(eventIdSchema), refused: v.array(refusedSchema) }),
  ),
  /** The cases of these comments, or these cases. `byComment`: comment id to case id, for the ids asked about. */
  'store/cases': entry(
    'store/cases',
    { site: siteSchema, commentIds: ids, caseIds: v.pipe(v.array(caseIdSchema), v.maxLength(2_000)) },
    v.object({ cases: v.array(caseSchema), byComment: v.record(v.string(), caseIdSchema) }),
  ),
  /** `open`: unsettled intents of this post (all posts of the site when null). `unsure`: *Belum bisa dipastikan*, of all posts; own replies only. */
  'store/pending': entry(
    'store/pending',
    { site: siteSchema, postId: v.nullable(id) },
    v.object({ open: v.array(intentSchema), unsure: v.array(intentSchema) }),
  ),
  'store/drafts.get': entry('store/drafts.get', { site: siteSchema, commentIds: ids }, v.object({ drafts: v.array(storedDraftSchema) })),
  'store/drafts.put': entry('store/drafts.put', { draft: storedDraftSchema }, nothing),
  'store/drafts.delete': entry('store/drafts.delete', { site: siteSchema, commentId: id }, nothing),
  'store/reading': entry('store/reading', { reading: readingSchema }, nothing),
  'store/corrections.list': entry('store/corrections.list', {}, v.object({ corrections: v.array(correctionSchema) })),
  'store/corrections.put': entry('store/corrections.put', { correction: correctionSchema }, nothing),
  'store/corrections.delete': entry('store/corrections.delete', { id: eventIdSchema }, nothing),
  /** Own replies under this post, latest first, and the templates used lately anywhere; no citizen's data. */
  'store/recent': entry(
    'store/recent',
    { site: siteSchema, postId: id },
    v.object({ replies: v.array(v.object({ text, templateId: v.nullable(id), at: v.string() })), templateIds: v.array(id) }),
  ),
  /** The next *No. aduan* of these initials on this local day; the same case gets the same number however often it asks. */
  'store/number': entry('store/number', { initials, date: day, caseId: caseIdSchema }, v.object({ number: v.string() })),
  'store/mark.get': entry('store/mark.get', { site: siteSchema, postId: id }, v.object({ mark: postMarkSchema })),
  'store/mark.put': entry('store/mark.put', { mark: postMarkSchema }, nothing),
  'store/facts.get': entry('store/facts.get', { site: siteSchema, postId: id }, v.object({ fact: v.nullable(postFactSchema) })),
  /** Puts or renews the fact of a post; an empty text removes it. */
  'store/facts.put': entry('store/facts.put', { fact: postFactSchema }, nothing),
  /** `read-only`: a newer version of the program has written this log. */
  'store/status': entry('store/status', {}, v.object({ mode: v.picklist(['ready', 'read-only']), cases: v.number(), unsure: v.number() })),
  'app/open-dashboard': entry('app/open-dashboard', { view: v.nullable(id), caseId: v.nullable(caseIdSchema) }, nothing),
  /** Badge of the tab that asks; "" clears it. `panel`: the frame can't stand there, so the toolbar button opens the browser's own panel. */
  'app/badge': entry('app/badge', { text: v.pipe(v.string(), v.maxLength(4)), panel: v.boolean() }, nothing),
  /** Open the browser's own side panel; needs the person's gesture. */
  'app/panel': entry('app/panel', {}, nothing),
} as const;

type Door = typeof DOOR;
export type DoorType = keyof Door;
export type DoorMessage = { [T in DoorType]: v.InferOutput<Door[T]['ask']> }[DoorType];
export type MessageOf<T extends DoorType> = Extract<DoorMessage, { type: T }>;
export type AnswerOf<T extends DoorType> = v.InferOutput<Door[T]['answer']>;

/**
 * Why a request was not done. `full`: no room on the disk. `read-only`: written by a newer version. `blocked`: another tab holds an old
 * database open. `invalid`: the message is malformed. `refused`: the sender may not ask this. `broken`: the database failed.
 * `gone`: the background did not answer (update, restart): try again; `stale`: the extension was updated, reload the page.
 */
export const failureSchema = v.object({
  ok: v.literal(false),
  reason: v.picklist(['full', 'read-only', 'blocked', 'invalid', 'refused', 'broken', 'gone', 'stale']),
  /** For the person who looks for the cause; no citizen's data. */
  detail: v.string(),
});
export type Failure = v.InferOutput<typeof failureSchema>;

export const doorMessageSchema: v.GenericSchema<unknown, DoorMessage> = v.variant('type', [
  DOOR['store/append'].ask,
  DOOR['store/cases'].ask,
  DOOR['store/pending'].ask,
  DOOR['store/drafts.get'].ask,
  DOOR['store/drafts.put'].ask,
  DOOR['store/drafts.delete'].ask,
  DOOR['store/reading'].ask,
  DOOR['store/corrections.list'].ask,
  DOOR['store/corrections.put'].ask,
  DOOR['store/corrections.delete'].ask,
  DOOR['store/recent'].ask,
  DOOR['store/number'].ask,
  DOOR['store/mark.get'].ask,
  DOOR['store/mark.put'].ask,
  DOOR['store/facts.get'].ask,
  DOOR['store/facts.put'].ask,
  DOOR['store/status'].ask,
  DOOR['app/open-dashboard'].ask,
  DOOR['app/badge'].ask,
  DOOR['app/panel'].ask,
]);

/** What the background tells the content script of a tab; answered with `{unfolded: true}` when the sidebar was unfolded. */
export const tabMessageSchema = v.variant('type', [v.object({ type: v.literal('app/unfold') })]);
export type TabMessage = v.InferOutput<typeof tabMessageSchema>;
export const unfoldAnswerSchema = v.object({ unfolded: v.boolean() });
