/**
 * The door between the site's page (content script) and the sidebar.
 *
 * The page reports what it sees; the sidebar asks for what it wants done. Every request carries an id of the
 * sidebar's choosing and is answered exactly once by a `page/done` with the same id.
 */
import * as v from 'valibot';
import type { Site, SurfaceKind } from '../sites/types';
import { createChannel, type Channel, type Wire } from './channel';
import {
  accountSchema,
  commentSchema,
  countSchema,
  coverageSchema,
  diagnosisSchema,
  intentSchema,
  refusalSchema,
  shortSchema,
  spanSchema,
  surfaceSchema,
  textSchema,
} from './page-schemas';

/** Name of the runtime port when the sidebar is in the browser's own panel. */
export const PAGE_LINK_PORT = 'tanggap/page-link';

/** What came of a request. `copied`: with `not-accepted`, the last rung: the text is on the clipboard and the person pastes it. */
const outcomeSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), text: v.nullable(textSchema) }),
  v.object({ ok: v.literal(false), reason: refusalSchema, found: v.nullable(textSchema), copied: v.optional(v.boolean()) }),
]);
export type Outcome = v.InferOutput<typeof outcomeSchema>;

/** A public box of the site in which the person types without us. */
const boxSchema = v.object({
  /** Number of the box, chosen by the page, stable while it lives. */
  box: countSchema,
  kind: v.picklist(['textarea', 'input', 'lexical']),
  commentId: v.nullable(shortSchema),
  postId: v.nullable(shortSchema),
  actingAs: v.nullable(shortSchema),
  text: textSchema,
  /** Length of what the site itself put in front: the mention of the person answered. */
  mention: countSchema,
});

const fromPageSchema = v.variant('type', [
  /** A surface came into sight, or its owner, the acting account or its permission changed. Starts a new state. */
  v.object({
    type: v.literal('page/surface'),
    surface: v.nullable(surfaceSchema),
    viewer: v.nullable(accountSchema),
    /** The surface belongs to the agency. */
    own: v.boolean(),
    url: shortSchema,
  }),
  /** Comments that are new or changed since the last message. At most 100 a message. */
  v.object({ type: v.literal('page/comments'), comments: v.pipe(v.array(commentSchema), v.maxLength(100)) }),
  v.object({ type: v.literal('page/coverage'), coverage: coverageSchema, diagnosis: diagnosisSchema, failures: v.array(shortSchema) }),
  v.object({ type: v.literal('page/submitted'), intent: intentSchema }),
  v.object({ type: v.literal('page/box'), box: boxSchema }),
  v.object({ type: v.literal('page/box-gone'), box: countSchema }),
  /** The person asked for the sidebar (shortcut, toolbar) or folded it; `side`: where the frame stands now, absent in the browser's panel. */
  v.object({ type: v.literal('page/fold'), folded: v.boolean(), side: v.optional(v.picklist(['left', 'right'])) }),
  /** Text that the person selected on the page, for capture by hand. */
  v.object({ type: v.literal('page/selection'), text: textSchema, url: shortSchema }),
  /** The extension was updated or removed: this page must be reloaded. */
  v.object({ type: v.literal('page/stale') }),
  v.object({ type: v.literal('page/done'), id: countSchema, outcome: outcomeSchema }),
]);
export type FromPage = v.InferOutput<typeof fromPageSchema>;

const toPageSchema = v.variant('type', [
  /** Frame or panel is ready to receive. */
  v.object({ type: v.literal('sidebar/ready') }),
  /** Read all comments anew and report them all, then answer. Used right before inserting. */
  v.object({ type: v.literal('sidebar/look'), id: countSchema }),
  /** The structure of one row without texts and names, for a support report that the person sees before it is copied; answered in `text`. */
  v.object({ type: v.literal('sidebar/structure'), id: countSchema, commentId: v.nullable(shortSchema) }),
  v.object({ type: v.literal('sidebar/reveal'), id: countSchema, commentId: shortSchema }),
  v.object({ type: v.literal('sidebar/insert'), id: countSchema, commentId: shortSchema, text: textSchema }),
  /** Which comments are marked on the page, and which one is being worked on. Replaces what was marked before. */
  v.object({ type: v.literal('sidebar/marks'), marked: v.array(shortSchema), current: v.nullable(shortSchema) }),
  /** Underlines in a box of the site; offsets in the text that `page/box` reported. */
  v.object({
    type: v.literal('sidebar/box-marks'),
    box: countSchema,
    text: textSchema,
    marks: v.array(v.object({ ...spanSchema.entries, level: v.picklist(['caution', 'stop']) })),
  }),
  /** Offsets in the text that `page/box` reported; `expected`: the words that stood there. */
  v.object({
    type: v.literal('sidebar/replace'),
    id: countSchema,
    box: countSchema,
    start: countSchema,
    end: countSchema,
    expected: textSchema,
    text: textSchema,
  }),
  /** Shape of the frame. */
  v.object({ type: v.literal('sidebar/fold'), folded: v.boolean() }),
  v.object({ type: v.literal('sidebar/dock'), side: v.picklist(['left', 'right']) }),
  /** Read a page that isn't the agency's own, once, on request. */
  v.object({ type: v.literal('sidebar/read-once') }),
]);
export type ToPage = v.InferOutput<typeof toPageSchema>;

export type SidebarEnd = Channel<ToPage, FromPage>;
export type PageEnd = Channel<FromPage, ToPage>;

export const sidebarEnd = (wire: Wire, onRefused: (why: string) => void): SidebarEnd =>
  createChannel<ToPage, FromPage>(wire, fromPageSchema, onRefused);
export const pageEnd = (wire: Wire, onRefused: (why: string) => void): PageEnd =>
  createChannel<FromPage, ToPage>(wire, toPageSchema, onRefused);

/** First and only window message: hands one end of a MessageChannel to the frame that knows the nonce. */
export const handshakeSchema = v.strictObject({ tanggap: v.literal('page-link'), nonce: v.pipe(v.string(), v.length(32)) });

/** Key of the dock side in the settings, e.g. `instagram/post`. */
export const dockKey = (site: Site, kind: SurfaceKind): string => `${site}/${kind}`;
