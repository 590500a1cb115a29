/** The switches of the replicas and the types of `window.__replica`: the contract between pages, driver and tests. */

import type { PostKey } from './content';

export type SiteName = 'instagram' | 'facebook';
export type Lang = 'id' | 'en';
export type AccountKey = 'agency' | 'person' | 'otherAgency';

/**
 * How the server treats what is posted.
 * `silent`: the box is cleared and nothing ever appears; `painted`: the comment is painted at once and taken away by the
 * server's answer; `kept`: the box keeps its text and nothing appears.
 */
export type Rejection = 'none' | 'silent' | 'painted' | 'kept';

export interface ColleagueReply {
  /** Id of the comment that is answered. */
  to: string;
  text?: string;
  /** `load`: as soon as the network answers; `reply`: when somebody opens a reply box under that comment; `submit`: with the next submission. */
  when?: 'load' | 'reply' | 'submit';
}

export interface ReplicaConfig {
  lang: Lang;
  acting: AccountKey;
  /** Moment that relative times count from, in ms since 1970; 0: the real clock. */
  now: number;
  /** Delay of everything that the server does, in ms. */
  delayMs: number;
  /** The server answers only on `window.__replica.flush()`. */
  manual: boolean;
  reject: Rejection;
  /** The site's own failure text, shown as a toast when a submission is rejected; `true`: the site's usual text. */
  failureText: boolean | string;
  /** Keep the failure text on the page until the next submission (otherwise it goes with the next flush or after 5 s). */
  failureStays: boolean;
  /** Paint a comment before the server answers; default: Facebook yes, Instagram no. */
  optimistic: boolean | null;
  commentsOff: false | 'text' | 'none';
  /** Comments longer than this are cut, the rest is not in the DOM; 0: never; null: as the site does (Facebook 280, Instagram never). */
  seeMoreAt: number | null;
  colleagueReply: ColleagueReply | null;
  newComments: { n: number; everyMs: number } | null;
  /** Instagram: the ul/li modal of the older builds. */
  oldLayout: boolean;
  /** Only rows near the window of the panel are in the DOM. */
  virtual: boolean;
  /** As `virtual`, and a DOM row is used again for another comment. */
  recycled: boolean;
  /** Top comments of the post, filled up with generated ones (at most 10,000); 0: those of the content alone. */
  count: number;
  /** Which post is filled up by `count`. */
  countPost: PostKey;
  /** Top comments shown at first, and more per load; 0: as the site does. */
  initial: number;
  pageSize: number;
  /** All threads start open. */
  openThreads: boolean;
  /** A reply that was just posted stays inside its closed thread, whose number grows. */
  replyStaysClosed: boolean;
  /** Wording of closed threads: `count` "Lihat balasan (N)", `all` "View all N replies"; null: as the language does. */
  replyWording: 'count' | 'all' | null;
  plainLexical: boolean;
  /** Facebook: the boxes take what a person does, and nothing from scripts. */
  trustedOnly: boolean;
  /** Facebook: a reply box starts with a mention node of the person. */
  mention: boolean;
  /** Instagram: `Balas` writes "@handle " into the box. */
  atHandle: boolean;
  /** Instagram: an input in place of the textarea in the reels tray. */
  inputBox: boolean;
  /** Instagram: the box is replaced by a new element when it is focused for the first time. */
  boxReplaced: boolean;
  noDataCommentId: boolean;
  noRoleFeed: boolean;
  /** Facebook: replies nested inside the article of their comment. */
  nestedReplies: boolean;
  /** Facebook: emoji of comments are pictures. */
  emojiImages: boolean;
  /** Facebook: the order chosen at first; `relevant` hides some comments. */
  sort: 'all' | 'relevant';
  /** Instagram: replies link to `/c/PARENT/r/REPLY/`. */
  replyPermalink: boolean;
  /** Instagram: permalinks say `/HANDLE/p/CODE/c/ID/`. */
  handlePermalink: boolean;
  /** Instagram reels: the tray is a dialog; otherwise a plain div. */
  trayDialog: boolean;
  /** Strict Content-Security-Policy and Trusted Types (sent by the server). */
  csp: boolean;
  /** Cross-Origin-Embedder-Policy: require-corp (sent by the server). */
  coep: boolean;
  /** Where the server keeps what was posted: for this tab, for all tabs of the browser, or until the page is left. */
  memory: 'tab' | 'browser' | 'page';
}

export const defaults: ReplicaConfig = {
  lang: 'id',
  acting: 'agency',
  now: 0,
  delayMs: 30,
  manual: false,
  reject: 'none',
  failureText: false,
  failureStays: false,
  optimistic: null,
  commentsOff: false,
  seeMoreAt: null,
  colleagueReply: null,
  newComments: null,
  oldLayout: false,
  virtual: false,
  recycled: false,
  count: 0,
  countPost: 'flood',
  initial: 0,
  pageSize: 0,
  openThreads: false,
  replyStaysClosed: false,
  replyWording: null,
  plainLexical: false,
  trustedOnly: false,
  mention: false,
  atHandle: true,
  inputBox: false,
  boxReplaced: false,
  noDataCommentId: false,
  noRoleFeed: false,
  nestedReplies: false,
  emojiImages: true,
  sort: 'all',
  replyPermalink: false,
  handlePermalink: false,
  trayDialog: true,
  csp: false,
  coep: false,
  memory: 'tab',
};

/** A comment as the server keeps it. */
export interface ModelComment {
  id: string;
  post: PostKey;
  /** Id of the top comment that it answers; null for a top comment. */
  parent: string | null;
  handle: string;
  name: string;
  /** Without the mention node on Facebook; with "@handle" on Instagram. */
  text: string;
  mention: string | null;
  /** Written by the acting account. */
  own: boolean;
  state: 'real' | 'pending';
}

export interface Submission {
  visibility: 'public' | 'private';
  text: string;
  post: PostKey;
  /** Id of the comment whose reply box or message box it was; null for the post's own box. */
  target: string | null;
  /** Id of the top comment that the server files it under. */
  parent: string | null;
  account: AccountKey;
  via: 'enter' | 'click';
  /** `waiting` until the server answers. */
  outcome: 'waiting' | 'posted' | 'rejected' | 'sent';
  /** Id given to the comment; null when nothing was posted. */
  id: string | null;
}

export interface BoxModel {
  kind: 'comment' | 'reply' | 'message';
  label: string;
  /** The editor's own state, not the DOM. */
  text: string;
  /** Id of the comment that it answers. */
  target: string | null;
  focused: boolean;
}

export interface ShortcutFiring {
  key: string;
  /** Tag name of the event's target as the page saw it. */
  target: string;
}

export interface NewComment {
  post?: PostKey;
  text?: string;
  /** An account, or any handle. */
  by?: AccountKey | { handle: string; name: string };
  id?: string;
  /** Where among the top comments; default: first. */
  at?: 'first' | 'last';
}

export interface ReplicaApi {
  readonly site: SiteName;
  config(): ReplicaConfig;
  set(patch: Partial<ReplicaConfig>): void;
  model(): { comments: ModelComment[]; submissions: Submission[]; privateMessages: Submission[] };
  /** Everything that the server keeps under a post, top comments with their replies after them. */
  comments(post?: PostKey): ModelComment[];
  boxes(): BoxModel[];
  readonly shortcuts: ShortcutFiring[];
  /** Lets the server give its next `count` answers (all that wait now, if left out); returns how many it gave. */
  flush(count?: number): number;
  /** Answers that the server still owes. */
  pending(): number;
  addComment(comment?: NewComment): string;
  addReply(parent: string, reply?: NewComment): string;
  removeComment(id: string): void;
  /** Lets `n` generated comments arrive now. */
  arrive(n: number): string[];
}

declare global {
  interface Window {
    __replica: ReplicaApi;
    __replicaConfig?: Partial<ReplicaConfig>;
  }
}
