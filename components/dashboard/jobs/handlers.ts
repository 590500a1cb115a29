/** Does the work that looks through the whole log; runs in a worker, and in tests without one. */
import type { JobOptions, Store } from '../../../lib/store/types';
import { eventMask } from '../../../lib/export/mask-event';
import { makeExport } from '../export/make';
import { lookSlice, lookSummary } from '../recap/look';
import { lookWaiting } from '../start/look';
import type { Work, WorkKind } from './types';

type Handlers = { [K in WorkKind]: (store: Store, ask: Work[K]['ask'], job: JobOptions) => Promise<Work[K]['answer']> };

const HANDLERS: Handlers = {
  export: makeExport,
  summary: lookSummary,
  slice: lookSlice,
  waiting: lookWaiting,
  async backup(store, { maskKeeping, ...about }, job) {
    const { events } = await store.totals();
    const blob = await store.backup(about, maskKeeping === null ? job : { ...job, mask: eventMask(maskKeeping) });
    return { blob, events };
  },
  verify: (store, { file, accounts }, job) => store.verify(file, { accounts }, job),
  merge: (store, { file, accounts }, job) => store.merge(file, { accounts }, job),
  restore: (store, { file, accounts }, job) => store.restore(file, { accounts }, job),
  undoRestore: (store, _, job) => store.undoRestore(job),
};

export const doWork = <K extends WorkKind>(store: Store, kind: K, ask: Work[K]['ask'], job: JobOptions): Promise<Work[K]['answer']> =>
  HANDLERS[kind](store, ask, job);
