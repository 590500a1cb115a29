/** The seam between a site's page and everything above it: what an adapter reads, and what it can do. */

/** The sites that are read, in the order in which they are listed. */
export const SITES = ['instagram', 'facebook'] as const;
export type RealSite = (typeof SITES)[number];
/** Where each of them lives; the content script, the sender policy and the manifest take it from here. */
export const ORIGINS: Readonly<Record<RealSite, string>> = {
  instagram: 'https://www.instagram.com',
  facebook: 'https://www.facebook.com',
};
/** Real sites, and the page of *Latihan*. */
export type Site = RealSite | 'practice';

/** The site's own id of a comment: digits on Instagram and Facebook. Unique within a site. */
export type CommentId = string;

/** An account as the page shows it. `handle` is without "@"; on Facebook a vanity name or the numeric id. */
export interface Account {
  handle: string;
  /** Display name where the page gives one. */
  name: string | null;
  /** Numeric id where the page gives one (Facebook Page id). */
  id: string | null;
}

export type SurfaceKind = 'post' | 'modal' | 'reels' | 'timeline' | 'dialog' | 'photo' | 'watch';

/** What is known of the place being looked at; plain data, travels over the page link. */
export interface SurfaceInfo {
  site: Site;
  kind: SurfaceKind;
  /** Instagram short code, Facebook story_fbid / pfbid / fbid; null on a timeline that shows several posts. */
  postId: string | null;
  /** Absolute link to the post, null on a timeline. */
  permalink: string | null;
  /** Whose post or timeline this is, null when the page doesn't tell. */
  owner: Account | null;
  /** First words of the caption (at most 500 characters), null when not shown. */
  caption: string | null;
}

/** A surface with the nodes that hold it; never leaves the content script. */
export interface Surface extends SurfaceInfo {
  /** The element that holds the post with its comments. */
  root: Element;
}

/** A comment as the page shows it; plain data, travels over the page link. */
export interface PageComment {
  site: Site;
  id: CommentId;
  /** Id of the top comment whose thread this reply stands in; null for a top comment. */
  parentId: CommentId | null;
  postId: string;
  author: Account;
  /** Text with "\n" for line breaks and emoji as characters; "" when it has a picture or sticker only. */
  text: string;
  /** ISO 8601 in UTC; null when the page doesn't tell. */
  postedAt: string | null;
  /** True when `postedAt` was computed from a relative label ("3 jam"). */
  postedAtApproximate: boolean;
  /** Absolute link to the comment, null when the page has none. */
  permalink: string | null;
  /** Written by the acting account or one of the agency's accounts. */
  isOwn: boolean;
  /** The rest of the text is behind "Lihat selengkapnya" and not in the page. */
  truncated: boolean;
  edited: boolean;
  pinned: boolean;
  /** Has a picture, sticker or GIF. */
  hasMedia: boolean;
  /** For a top comment: are its replies in the page? `closed`: some are hidden behind an expander. `none`: it has no replies. */
  thread: 'none' | 'open' | 'closed';
  /** Number of replies behind the expander, null when it isn't told or nothing is hidden. */
  hiddenReplies: number | null;
}

/** A comment together with where its text stands on the page; never leaves the content script. */
export interface ReadComment extends PageComment {
  row: Element;
  /** The element that holds the text; null when the comment has no text. */
  textElement: Element | null;
}

/** How much of the thread was read. Numbers are counts of comments and replies. */
export interface Coverage {
  read: number;
  /** What the site says there is, null when it doesn't say. */
  shown: number | null;
  closedThreads: number;
  /** More can be loaded by scrolling or by a "load more" control. */
  more: boolean;
}

export type EditorKind = 'textarea' | 'input' | 'lexical';

/** A box of the site that text can be put into. */
export interface Editor {
  kind: EditorKind;
  element: HTMLElement;
  /** The comment that a text sent from here would answer. */
  commentId: CommentId | null;
}

/** Why a text is not put into a box. The sidebar has a sentence for each. */
export type RefusalReason =
  | 'comment-gone' // the row is no longer in the page
  | 'no-reply-control' // the row has no "Balas"
  | 'no-box' // no reply box appeared
  | 'ambiguous-box' // the box can't be tied to that comment
  | 'private-box' // it is a private-message box
  | 'wrong-account' // another account is acting
  | 'unknown-account' // the page doesn't tell who is acting
  | 'box-not-empty' // the box already holds somebody's text
  | 'comments-off' // the site has turned comments off
  | 'not-accepted' // every way of insertion was refused by the editor
  | 'not-seen' // something lies over the sidebar's frame
  | 'aborted'; // navigation, switch-off or a newer request

export interface Refusal {
  refused: RefusalReason;
}

/** Whose comment an editor answers, and who would see what is sent from it. */
export interface EditorContext {
  editor: Editor;
  visibility: 'public' | 'private' | 'unknown';
  postId: string | null;
  /** Name or handle that the box says the text would be sent as, null when it doesn't say. */
  actingAs: string | null;
}

/** The person pressed Enter, a send button or submitted a form in one of the site's boxes. */
export interface SubmitIntent {
  commentId: CommentId | null;
  postId: string | null;
  /** The last non-empty text of the box. */
  text: string;
  /** Epoch milliseconds. */
  at: number;
  how: 'enter' | 'button' | 'form';
}

/** Counts by layer for the health light; no texts, no names. */
export interface Diagnosis {
  health: 'read' | 'partial' | 'unreadable';
  /** Machine-readable causes, e.g. `rows<anchors`, `empty-text`, `no-composer`. Empty when `health` is `read`. */
  causes: string[];
  anchors: number;
  rows: number;
  withAuthor: number;
  withText: number;
  withReply: number;
  composer: boolean;
  viewer: boolean;
}

/** Everything above `lib/sites` sees a site only through this. */
export interface SiteAdapter {
  readonly site: Site;
  /** The place to work on, or null: leave the page alone. */
  surface(url: URL, doc: Document): Surface | null;
  /** Who is logged in or acting. */
  viewer(doc: Document): Account | null;
  /** All comments now in the page, in page order. */
  comments(surface: Surface): ReadComment[];
  coverage(surface: Surface): Coverage;
  /** Brings a row that is in the page into view. The only scrolling, and only on request. */
  reveal(id: CommentId): void;
  /** Presses the *Balas* of that comment and waits for the box that answers it. */
  openReply(id: CommentId, signal: AbortSignal): Promise<Editor | Refusal>;
  /** What kind of box an element is in; null when it is no box for comments or messages. */
  editorAt(element: Element): EditorContext | null;
  onSubmit(listener: (intent: SubmitIntent) => void, signal: AbortSignal): void;
  /** The site's own failure texts now on the page. */
  failures(surface: Surface): string[];
  diagnose(surface: Surface): Diagnosis;
}
