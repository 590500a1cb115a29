/** The state of the page being worked on: what was seen, what was judged, what is being written, what waits. */
import type { Case, Channel, Correction, Intent, PostFact } from '../cases/types';
import type { Params, TextKey } from '../i18n';
import type { Assessment } from '../judge/types';
import type { PendingReply } from '../posted/types';
import type { Account, Coverage, Diagnosis, PageComment, SurfaceInfo } from '../sites/types';
import type { Span } from '../text/types';
import type { Recommendation } from '../templates';
import type { RegisterNote, ToneReport } from '../tone/types';
import type { Setup } from './deps';
import type { DraftModel } from './draft/model';

export type Tab = 'todo' | 'answered' | 'other';

export type View =
  | { name: 'list' }
  | { name: 'reply'; id: string }
  | { name: 'forward'; id: string }
  | { name: 'handover'; id: string }
  | { name: 'guide'; id: string }
  | { name: 'ethics' }
  | { name: 'capture' }
  | { name: 'doubts' }
  | { name: 'report' }
  | { name: 'fact' }
  | { name: 'help' };

/** Where a comment stands; the list and the reply say it in words. */
export type RowState =
  | 'unanswered'
  | 'closed-thread' // replies are hidden, so nobody can tell yet
  | 'inserted' // in the site's box, not sent
  | 'waiting' // sent, not seen on the page yet
  | 'saving' // seen; being stored
  | 'unsaved' // seen; storing failed, being tried again
  | 'rejected'
  | 'unsure'
  | 'answered'
  | 'forwarded'
  | 'waiting-citizen'
  | 'done'
  | 'not-complaint'
  | 'political'
  | 'plain';

export interface Row {
  id: string;
  comment: PageComment;
  assessment: Assessment;
  tab: Tab;
  state: RowState;
  /** Set aside by a correction of the admin (not by the judge). */
  corrected: boolean;
  /** Comments about the same trouble, this one included; 1 when it stands alone. */
  same: number;
  /** The trouble that they share; null when it stands alone. */
  matter: string | null;
}

/** A complaint from elsewhere, in the form that comments have. */
export interface Captive {
  comment: PageComment;
  assessment: Assessment;
  channel: Channel;
}

export type Link = 'waiting' | 'linked' | 'lost' | 'stale';

export interface Notice {
  key: TextKey;
  params?: Params;
  tone: 'ok' | 'info' | 'warn' | 'error';
}

/** A public box of the site in which the person types without us. */
export interface TypedBox {
  box: number;
  commentId: string | null;
  /** What the site put in front; `text` and `report` are about what the person wrote behind it. */
  mention: string;
  text: string;
  report: ToneReport;
}

/** A question that has to be answered before the text is inserted. */
export type Question =
  | { ask: 'stop-tone'; id: string }
  /** An own reply stands there already. */
  | { ask: 'already-answered'; id: string; at: string | null };

/** What is said of a draft besides its tone; never holds anything up. */
export interface DraftNotes {
  register: readonly RegisterNote[];
  /** Another citizen under this post has read nearly the same. */
  repeats: boolean;
}

export interface AssistantState extends Setup {
  /** Where the sidebar stands: in the page, or in the browser's own panel. */
  host: 'frame' | 'panel';
  link: Link;
  surface: SurfaceInfo | null;
  viewer: Account | null;
  /** The surface belongs to the agency, or is read once on request. */
  own: boolean;
  url: string;
  readOnce: boolean;
  folded: boolean;
  /** Edge of the window that the frame stands at. */
  side: 'left' | 'right';

  comments: ReadonlyMap<string, PageComment>;
  assessments: ReadonlyMap<string, Assessment>;
  coverage: Coverage | null;
  diagnosis: Diagnosis | null;
  failures: readonly string[];
  /** Comments that wait for the judge. */
  unjudged: number;

  /** By comment id. */
  cases: ReadonlyMap<string, Case>;
  corrections: readonly Correction[];
  fact: PostFact | null;
  /** Own replies under this post, latest first. */
  recent: readonly string[];
  usedTemplates: ReadonlyMap<string, number>;
  disaster: boolean;
  /** *No. aduan* given since the page was opened, by comment id. */
  numbers: ReadonlyMap<string, string>;

  /** Complaints noted by hand that still want a reply, by their case; the page knows nothing of them. */
  captured: ReadonlyMap<string, Captive>;

  rows: ReadonlyMap<string, Row>;
  /** Ids in the order shown; frozen while the person points at the list. */
  order: Readonly<Record<Tab, readonly string[]>>;
  /** Rows that wait outside the frozen order. */
  fresh: number;
  politicalCount: number;
  /** Comments that only a correction keeps out of *Perlu dibalas*. */
  setAside: number;

  tab: Tab;
  selected: string | null;
  view: View;

  drafts: ReadonlyMap<string, DraftModel>;
  /** Working days until the reminder of promised news, by comment id. */
  promises: ReadonlyMap<string, number>;
  suggestions: readonly Recommendation[];
  suggestion: number;
  report: ToneReport | null;
  notes: DraftNotes | null;
  /** The *isian* to put the cursor into, after a refusal. */
  focusSlot: string | null;
  question: Question | null;
  busy: 'looking' | 'saving' | 'inserting' | null;
  notice: Notice | null;

  pending: readonly PendingReply[];
  /** Unsettled intents of other posts, and those read back from the log. */
  doubts: readonly Intent[];
  /** Events that are not stored yet, by comment id. */
  unsaved: ReadonlyMap<string, 'saving' | 'failed'>;
  box: TypedBox | null;
  /** Text selected on the page, for capture by hand. */
  selection: { text: string; url: string } | null;
}

export type { Span };
