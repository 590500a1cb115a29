/** Opens the log of this computer; the only door to its database, for background and dashboard alike. */
import { liveQuery } from 'dexie';
import { openDb, type DbOptions, type LogDb } from './db';
import { append } from './append';
import { StoreError, guarded } from './errors';
import * as notes from './notes';
import * as numbers from './numbers';
import * as privacy from './privacy';
import { eventsOf } from './project';
import * as query from './query';
import * as transfer from './transfer';
import type { Store } from './types';

export { StoreError } from './errors';
export { type Unsealed } from './sealed';
export type * from './types';

export interface StoreOptions extends DbOptions {
  /** Epoch milliseconds. */
  now?: () => number;
}

/** @throws StoreError when the database can't be opened. */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const now = options.now ?? Date.now;
  const { db, mode } = await guarded(() => openDb(options));
  const writing = <T>(job: () => PromiseLike<T>): Promise<T> =>
    mode === 'read-only' ? Promise.reject(new StoreError('read-only', 'a newer version has written this log')) : guarded(job);
  return storeOf(db, mode, now, writing);
}

function storeOf(db: LogDb, mode: Store['mode'], now: () => number, writing: <T>(job: () => PromiseLike<T>) => Promise<T>): Store {
  return {
    mode,
    append: (events) => writing(() => append(db, events)),

    get: (id) => guarded(async () => (await db.cases.where('id').equals(id).first())?.case ?? null),
    getMany: (ids) => guarded(() => query.getMany(db, ids)),
    events: (id) => guarded(() => eventsOf(db, id)),
    byComments: (site, commentIds, caseIds) => guarded(() => query.byComments(db, site, commentIds, caseIds)),
    pending: (site, postId) => guarded(() => query.pending(db, site, postId)),
    recent: (site, postId) => guarded(() => query.recent(db, site, postId)),
    page: (request = {}) => guarded(() => query.page(db, request)),
    count: (filter = {}, signal) => guarded(() => query.count(db, filter, signal)),
    scan: (filter, each, job = {}) => guarded(() => query.scan(db, filter, each, job)),
    flagged: () => guarded(async () => (await db.cases.where('open').equals(1).toArray()).map((row) => row.case)),
    totals: () => guarded(() => query.totals(db)),

    drafts: (site, commentIds) => guarded(() => notes.drafts(db, site, commentIds)),
    allDrafts: () => guarded(() => db.drafts.orderBy('changedAt').reverse().toArray()),
    putDraft: (draft) => writing(async () => void (await db.drafts.put(draft))),
    deleteDraft: (site, commentId) => writing(() => db.drafts.delete([site, commentId])),
    expireDrafts: () => writing(() => notes.expireDrafts(db, now())),

    putReading: (reading) => writing(async () => void (await db.readings.put(reading))),
    readings: (from, to) => guarded(() => notes.readings(db, from, to)),
    corrections: () => guarded(() => db.corrections.toArray()),
    putCorrection: (correction) => writing(() => notes.putCorrection(db, correction)),
    deleteCorrection: (id) => writing(() => db.corrections.delete(id)),
    mark: (site, postId) => guarded(async () => (await db.marks.get([site, postId])) ?? { site, postId, disaster: false }),
    putMark: (mark) => writing(() => notes.putMark(db, mark)),
    fact: (site, postId) => guarded(async () => (await db.facts.get([site, postId])) ?? null),
    putFact: (fact) => writing(() => notes.putFact(db, fact)),
    nextNumber: (initials, day, caseId) => writing(() => numbers.nextNumber(db, initials, day, caseId)),
    shareInitials: () => writing(() => numbers.shareInitials(db)),

    ofHandle: (handle, mask, job = {}) => guarded(() => privacy.ofHandle(db, handle, mask, job)),
    erase: (ids, why, admin) => writing(() => privacy.erase(db, now, ids, why, admin)),
    untouchedSince: (time, job = {}) => guarded(() => privacy.untouchedSince(db, time, job)),

    backup: (about, job = {}) => guarded(() => transfer.backup(db, now, about, job)),
    verify: (file, expected, job = {}) => transfer.verify(file, expected?.accounts ?? [], job),
    merge: (file, expected, job = {}) => writing(() => transfer.merge(db, now, file, expected?.accounts ?? [], job)),
    restore: (file, expected, job = {}) => writing(() => transfer.restore(db, file, expected?.accounts ?? [], job)),
    canUndo: () => guarded(async () => (await db.undo.count()) > 0),
    undoRestore: (job = {}) => writing(() => transfer.undo(db, job)),
    provenance: () => guarded(() => transfer.provenance(db)),
    rebuild: (job = {}) => writing(() => transfer.rebuild(db, job)),

    watch(read, next, failed) {
      const subscription = liveQuery(async () => read()).subscribe({ next, error: failed });
      return () => subscription.unsubscribe();
    },
    close: () => db.close(),
  };
}
