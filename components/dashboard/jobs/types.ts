/** Work that looks through the whole log: what is asked and what comes back, as plain values that travel to a worker. */
import type { Summary } from '../../../lib/cases/summary';
import type { Profile } from '../../../lib/profile/types';
import type { CaseFilter, Merged, Verified } from '../../../lib/store/types';
import type { ExportRequest, MadeFile } from '../services';
import type { WaitingFound } from '../../../lib/cases/waiting';

export interface LookRequest {
  profile: Profile;
  /** Epoch milliseconds. */
  now: number;
}

interface FileRequest {
  file: Blob;
  /** Own accounts; a file of another agency is refused. */
  accounts: readonly string[];
}

export interface BackupRequest {
  agency: string;
  accounts: string[];
  by: string;
  /** Null: as it is. Else masked; the agency's own channels in it are no personal data. */
  maskKeeping: string[] | null;
}

/** One entry is one kind of work; its handler stands in `handlers.ts`. */
export interface Work {
  export: { ask: ExportRequest; answer: MadeFile };
  /** `slice`: only of the cases behind it; null: of all. */
  summary: { ask: LookRequest & { filter: CaseFilter; slice: string | null }; answer: Summary };
  /** Ids of the cases behind one number of the recap, newest first. */
  slice: { ask: LookRequest & { filter: CaseFilter; slice: string }; answer: string[] };
  waiting: { ask: LookRequest; answer: WaitingFound };
  backup: { ask: BackupRequest; answer: { blob: Blob; events: number } };
  verify: { ask: FileRequest; answer: Verified };
  merge: { ask: FileRequest; answer: Merged };
  /** Its progress is told; ending the worker leaves the log as it was. */
  restore: { ask: FileRequest; answer: Verified };
  undoRestore: { ask: null; answer: boolean };
}
export type WorkKind = keyof Work;
