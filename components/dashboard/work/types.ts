/** Work that looks through the whole log: what is asked and what comes back, as plain values that travel to a worker. */
import type { Summary } from '../../../lib/cases/summary';
import type { Profile } from '../../../lib/profile/types';
import type { CaseFilter } from '../../../lib/store/types';
import type { ExportRequest, MadeFile } from '../services';
import type { WaitingFound } from '../start/waiting';

export interface LookRequest {
  profile: Profile;
  /** Epoch milliseconds. */
  now: number;
}

/** One entry is one kind of work; its handler stands in `handlers.ts`. */
export interface Work {
  export: { ask: ExportRequest; answer: MadeFile };
  summary: { ask: LookRequest & { filter: CaseFilter }; answer: Summary };
  waiting: { ask: LookRequest; answer: WaitingFound };
}
export type WorkKind = keyof Work;
