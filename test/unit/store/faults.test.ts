import { openMemory } from './open';
import { IDBKeyRange, IDBObjectStore as FDBObjectStore } from 'fake-indexeddb';
import type { DBCore } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import type { CaseEvent } from '../../../lib/cases/types';
import { append } from '../../../lib/store/append';
import { LogDb, openDb } from '../../../lib/store/db';
import { guarded } from '../../../lib/store/errors';
import { eraseEvent } from '../../../lib/cases/erase';
import { restore } from '../../../lib/store/transfer';
import { RINA, story } from '../cases/story';

/** A database whose n-th write fails, as when the disk is full or the browser dies in the middle. */
async function failing(factory: IDBFactory, at: number, error: () => unknown) {
  const db = new LogDb({ indexedDB: factory, IDBKeyRange });
  let writes = 0;
  db.use({
    stack: 'dbcore',
    name: 'failing',
    create: (core): DBCore => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            writes += 1;
            return writes === at ? Promise.reject(error()) : table.mutate(request);
          },
        };
      },
    }),
  });
  await db.open();
  return { db, writes: () => writes };
}

const full = (): unknown => new DOMException('The disk is full', 'QuotaExceededError');

function events(): CaseEvent[] {
  return [1, 2, 3].flatMap((n) => {
    const s = story(`instagram:${n}`);
    s.noted();
    s.replied(s.inserted());
    return s.events;
  });
}

describe('a write that fails at any point', () => {
  test('stores nothing of what it was asked, says why, and the retry stores each event once', async () => {
    const { store, factory } = await openMemory();
    const before = story('instagram:0');
    before.noted();
    await store.append(before.events);
    const all = events();
    let failed = 0;
    for (let at = 1; ; at += 1) {
      const { db, writes } = await failing(factory, at, full);
      const outcome = await guarded(() => append(db, all)).catch((error: unknown) => error);
      const reached = writes() >= at;
      db.close();
      if (!reached) break;
      failed += 1;
      expect(outcome).toMatchObject({ name: 'StoreError', reason: 'full' });
      expect(await store.totals()).toEqual({ events: 1, cases: 1, unsure: 0 });
    }
    // The one that was not made to fail has stored all.
    expect(failed).toBeGreaterThan(2);
    expect(await store.totals()).toEqual({ events: 1 + all.length, cases: 4, unsure: 0 });
    expect(await store.append(all)).toMatchObject({ added: 0 });
  });

  test('leaves an erased case whole or gone, never half', async () => {
    const { store, factory } = await openMemory();
    await store.append(events());
    const whole = await store.totals();
    const c = await store.get('instagram:1');
    if (c === null) throw new Error('no case');
    const erased = eraseEvent(c, 'permintaan', RINA, 0);
    for (let at = 1; ; at += 1) {
      const { db, writes } = await failing(factory, at, full);
      await guarded(() => append(db, [erased])).catch(() => undefined);
      const reached = writes() >= at;
      db.close();
      if (!reached) break;
      expect(await store.totals()).toEqual(whole);
      expect(await store.get('instagram:1')).toEqual(c);
    }
    expect(await store.get('instagram:1')).toBeNull();
    expect((await store.totals()).events).toBe(whole.events - 3 + 1);
  });
});

test('a restore that fails in the middle leaves the log as it was', async () => {
  const { store, factory } = await openMemory();
  await store.append(events());
  const file = await store.backup({ agency: '', accounts: [], by: '' });
  const more = story('facebook:9');
  more.noted();
  await store.append(more.events);
  const before = await store.page();
  const left = async () => {
    expect(await store.page()).toEqual(before);
    expect(await store.canUndo()).toBe(false);
  };
  let failed = 0;
  for (let at = 1; ; at += 1) {
    const { db, writes } = await failing(factory, at, full);
    const outcome = await guarded(() => restore(db, file, [], {})).catch((error: unknown) => error);
    const reached = writes() >= at;
    db.close();
    if (!reached) break;
    failed += 1;
    expect(outcome).toMatchObject({ reason: 'full' });
    await left();
  }
  expect(failed).toBeGreaterThan(5);
});

test('a restore whose own writing fails in the middle leaves the log as it was', async () => {
  const { store, factory } = await openMemory();
  await store.append(events());
  const file = await store.backup({ agency: '', accounts: [], by: '' });
  const more = story('facebook:9');
  more.noted();
  await store.append(more.events);
  const before = await store.page();
  const { put } = FDBObjectStore.prototype;
  const { db } = await openDb({ indexedDB: factory, IDBKeyRange });
  // The rows are put by the browser's own requests: nine events, then cases and their small rows.
  for (const at of [2, 9, 11, 14]) {
    let puts = 0;
    const failingPut = vi.spyOn(FDBObjectStore.prototype, 'put').mockImplementation(function (
      this: InstanceType<typeof FDBObjectStore>,
      ...args
    ) {
      puts += ['log', 'cases', 'skim'].includes(this.name) ? 1 : 0;
      if (puts === at) throw new DOMException('The disk is full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(guarded(() => restore(db, file, [], {}))).rejects.toMatchObject({ reason: 'full' });
    failingPut.mockRestore();
    expect(await store.page()).toEqual(before);
    expect(await store.canUndo()).toBe(false);
  }
  db.close();
});

test('an upgrade that throws keeps the old log', async () => {
  const { store, factory } = await openMemory();
  await store.append(events());
  store.close();
  class Next extends LogDb {
    constructor() {
      super({ indexedDB: factory, IDBKeyRange });
      this.version(99)
        .stores({})
        .upgrade(() => {
          throw new Error('bad migration');
        });
    }
  }
  await expect(new Next().open()).rejects.toThrow('bad migration');
  const { db, mode } = await openDb({ indexedDB: factory, IDBKeyRange });
  expect(mode).toBe('ready');
  expect(await db.log.count()).toBe(events().length);
  db.close();
});
