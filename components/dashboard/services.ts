/** What the dashboard asks of the world outside: log, profile, settings, packs, tabs. The entrypoint passes it in, tests pass their own. */
import type { AssistantDeps } from '../../lib/assistant';
import type { CheckRecord } from '../../lib/check/types';
import type { SidebarEnd } from '../../lib/messages/page-link';
import type { Wanted } from '../../lib/messages/wanted';
import type { Shelf } from '../../lib/packs/types';
import type { PracticeRecord } from '../../lib/practice';
import type { Work, WorkKind } from './jobs/types';
import type { Profile, Settings } from '../../lib/profile/types';
import type { CaseFilter, JobOptions, Store } from '../../lib/store/types';

/** A value that is kept by the browser and may be changed by another page. */
export interface KeptItem<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  watch(changed: (value: T) => void): () => void;
}

export type ExportFormat = 'xlsx' | 'csv' | 'jsonl';

export interface ExportRequest {
  format: ExportFormat;
  filter: CaseFilter;
  /** Only the cases behind this number of the recap; null: all that fit. */
  slice: string | null;
  /** False only by a deliberate choice that is itself recorded. */
  masked: boolean;
  profile: Profile;
  /** Initials of who makes it. */
  by: string;
  /** Epoch milliseconds. */
  now: number;
}

export interface MadeFile {
  name: string;
  blob: Blob;
  /** Cases in it. */
  rows: number;
}

/** A file with data of citizens that left the log: what has to be deleted by hand when somebody asks for erasure. */
export interface HandedOut {
  /** ISO time. */
  at: string;
  what: ExportFormat | 'backup' | 'for-lead' | 'personal-data';
  name: string;
  masked: boolean;
  /** Initials. */
  by: string;
  /** Purpose of an unmasked export, "" otherwise. */
  why: string;
}

export interface FolderState {
  name: string;
  /** `ask`: the browser wants a click before it lets us write again. */
  permission: 'granted' | 'ask';
  /** Why the last writing failed; null when it went well. */
  fault: string | null;
}

/** The folder that the person chose for backups. Choosing and allowing need a click. */
export interface BackupFolder {
  choose(): Promise<void>;
  allow(): Promise<void>;
  forget(): Promise<void>;
  /** False when it could not be written; why is in the state. */
  write(name: string, content: Blob): Promise<boolean>;
  watch(changed: (state: FolderState | null) => void): () => void;
}

export interface Notifications {
  allowed(): Promise<boolean>;
  /** Needs a click; false when the person or the browser refused. */
  allow(): Promise<boolean>;
  stop(): Promise<void>;
}

export interface Services {
  profile: KeptItem<Profile>;
  settings: KeptItem<Settings>;
  store: Store;
  /** Packs that were loaded or written here. */
  shelf: KeptItem<Shelf>;
  /** Results of *Latihan*. */
  practice: KeptItem<PracticeRecord>;
  /** The checklist for live accounts. */
  check: KeptItem<CheckRecord>;
  /** Links to the open pages of the sites, latest used first; whoever asks closes them. */
  livePages(): Promise<SidebarEnd[]>;
  /** What the sidebar's assistant needs from the browser; loaded when *Latihan* is opened. */
  assistantDeps(): Promise<AssistantDeps>;
  /** Files that were handed out from here, latest first. */
  handedOut: KeptItem<HandedOut[]>;
  /** A folder for backups; null where the browser has no such thing. */
  folder: BackupFolder | null;
  /** Does work that looks through the whole log, away from the page's own thread. @throws DOMException AbortError when cancelled. */
  work<K extends WorkKind>(kind: K, ask: Work[K]['ask'], job: JobOptions): Promise<Work[K]['answer']>;
  /** The browser's notifications, asked for only on request. */
  notifications: Notifications;
  /** Opens the page of a comment, where the sidebar then opens the reply to it. */
  openComment(url: string, wanted: Wanted): void;
  /** Opens a page in a new tab. */
  open(url: string): void;
  /** Version of the program. */
  version: string;
  /** Epoch milliseconds; tests own the clock. */
  now(): number;
}
