/** What the store keeps and what one may ask of it; the interface by which background and dashboard use it. */
import type { Admin } from '../profile/types';
import type { Kind, Topic } from '../judge/types';
import type { LogCheck, LogHeader } from '../cases/log-file';
import type { Site } from '../sites/types';
import type {
  Case,
  CaseEvent,
  CaseId,
  CaseStatus,
  Channel,
  Correction,
  Intent,
  PostFact,
  PostMark,
  Reading,
  ShortStatus,
} from '../cases/types';

/** Why nothing was written or read. */
export type StoreReason = 'full' | 'read-only' | 'blocked' | 'broken';

export interface StoredDraft {
  site: Site;
  commentId: string;
  text: string;
  templateId: string | null;
  blockIds: string[];
  slots: Record<string, string>;
  /** Epoch milliseconds of the last change. */
  changedAt: number;
}

export interface Appended {
  /** Ids that are safely stored, those that were there before included. */
  stored: string[];
  /** Kept out for good; don't try again. */
  refused: { id: string; reason: 'erased' | 'practice' }[];
  /** How many of `stored` were not there before. */
  added: number;
}

/** All parts must hold; an absent or empty part holds for every case. */
export interface CaseFilter {
  /** ISO times; by the time of the comment, else of the note. `to` is exclusive. */
  from?: string | undefined;
  to?: string | undefined;
  statuses?: readonly CaseStatus[] | undefined;
  short?: ShortStatus | undefined;
  topics?: readonly Topic[] | undefined;
  kinds?: readonly Kind[] | undefined;
  sites?: readonly Channel[] | undefined;
  /** Initials of the admin who did something last. */
  admins?: readonly string[] | undefined;
  /** Words that must all occur, parts of words too; without regard to case and accents. */
  search?: string | undefined;
}

export type Order = 'newest' | 'oldest';

/** Where a page ended; opaque, survives changes elsewhere in the log. */
export type Cursor = string;

export interface CasePage {
  cases: Case[];
  /** Null: there is no more. */
  next: Cursor | null;
}

export interface PageRequest {
  filter?: CaseFilter;
  after?: Cursor | null;
  limit?: number;
  order?: Order;
  signal?: AbortSignal;
}

export interface Totals {
  events: number;
  cases: number;
  unsure: number;
}

/** Outcome of reading a file: its header, or what is wrong with it and in which line. */
export type Verified = LogCheck;

export type Merged = { ok: true; header: LogHeader; added: number; known: number; refused: number } | Extract<Verified, { ok: false }>;

export interface Progress {
  /** 0..1 */
  (share: number): void;
}

export interface JobOptions {
  signal?: AbortSignal;
  progress?: Progress;
}

/** A merged file, for provenance. */
export interface Provenance {
  sha256: string;
  at: string;
  made: string;
  by: string;
  agency: string;
  masked: boolean;
  added: number;
}

/** Throws `StoreError` with a reason wherever the database refuses. */
export interface Store {
  readonly mode: 'ready' | 'read-only';
  append(events: readonly CaseEvent[]): Promise<Appended>;

  /** The case as it is now; null when there is none. */
  get(id: CaseId): Promise<Case | null>;
  /** In the order of the ids; without those that are gone. */
  getMany(ids: readonly CaseId[]): Promise<Case[]>;
  events(id: CaseId): Promise<CaseEvent[]>;
  byComments(
    site: Site,
    commentIds: readonly string[],
    caseIds: readonly CaseId[],
  ): Promise<{ cases: Case[]; byComment: Record<string, CaseId> }>;
  pending(site: Site, postId: string | null): Promise<{ open: Intent[]; unsure: Intent[] }>;
  recent(
    site: Site,
    postId: string,
  ): Promise<{ replies: { text: string; templateId: string | null; at: string }[]; templateIds: string[] }>;
  page(request?: PageRequest): Promise<CasePage>;
  count(filter?: CaseFilter, signal?: AbortSignal): Promise<number>;
  /** All cases that fit, in pieces; waits for `each` before the next piece. */
  scan(filter: CaseFilter, each: (cases: Case[]) => void | Promise<void>, options?: JobOptions & { order?: Order }): Promise<void>;
  totals(): Promise<Totals>;
  /** Cases with an unsettled intent, or in which the citizen wrote after our last word, whatever their status. */
  flagged(): Promise<Case[]>;

  drafts(site: Site, commentIds: readonly string[]): Promise<StoredDraft[]>;
  allDrafts(): Promise<StoredDraft[]>;
  putDraft(draft: StoredDraft): Promise<void>;
  deleteDraft(site: Site, commentId: string): Promise<void>;
  expireDrafts(): Promise<number>;

  putReading(reading: Reading): Promise<void>;
  readings(from: string, to: string): Promise<Reading[]>;
  corrections(): Promise<Correction[]>;
  putCorrection(correction: Correction): Promise<void>;
  deleteCorrection(id: string): Promise<void>;
  mark(site: Site, postId: string): Promise<PostMark>;
  putMark(mark: PostMark): Promise<void>;
  fact(site: Site, postId: string): Promise<PostFact | null>;
  putFact(fact: PostFact): Promise<void>;
  nextNumber(initials: string, day: string, caseId: CaseId): Promise<string>;
  /** Other computers may give numbers with the same initials: from now on this one adds a letter of its own. */
  shareInitials(): Promise<void>;

  /** Ids of cases of this handle, also where the log holds it masked. */
  ofHandle(handle: string, mask: (handle: string) => string, options?: JobOptions): Promise<Case[]>;
  erase(ids: readonly CaseId[], why: string, admin: Admin): Promise<number>;
  /** Cases without any change since that time. */
  untouchedSince(time: string, options?: JobOptions): Promise<Case[]>;

  backup(
    about: { agency: string; accounts: string[]; by: string },
    options?: JobOptions & { mask?: (event: CaseEvent) => CaseEvent },
  ): Promise<Blob>;
  verify(file: Blob, expected?: { accounts: readonly string[] }, options?: JobOptions): Promise<Verified>;
  merge(file: Blob, expected?: { accounts: readonly string[] }, options?: JobOptions): Promise<Merged>;
  restore(file: Blob, expected?: { accounts: readonly string[] }, options?: JobOptions): Promise<Verified>;
  /** Whether a restore can be undone. */
  canUndo(): Promise<boolean>;
  undoRestore(options?: JobOptions): Promise<boolean>;
  provenance(): Promise<Provenance[]>;
  rebuild(options?: JobOptions): Promise<void>;

  /** Calls `next` with the answer now and after each change, from any page, that touches it. */
  watch<T>(read: () => Promise<T>, next: (value: T) => void, failed: (error: unknown) => void): () => void;
  close(): void;
}
