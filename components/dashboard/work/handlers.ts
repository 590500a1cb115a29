/** Does the work that looks through the whole log; runs in a worker, and in tests without one. */
import type { JobOptions, Store } from '../../../lib/store/types';
import { makeExport } from '../export/make';
import { lookSummary } from '../recap/look';
import { lookWaiting } from '../start/look';
import type { Work, WorkKind } from './types';

type Handlers = { [K in WorkKind]: (store: Store, ask: Work[K]['ask'], job: JobOptions) => Promise<Work[K]['answer']> };

const HANDLERS: Handlers = { export: makeExport, summary: lookSummary, waiting: lookWaiting };

export const doWork = <K extends WorkKind>(store: Store, kind: K, ask: Work[K]['ask'], job: JobOptions): Promise<Work[K]['answer']> =>
  HANDLERS[kind](store, ask, job);
