/** Reads the log's database itself, past everything that the extension says about it. */
import type { Page } from 'playwright-core';
import type { Case, CaseEvent } from '../../lib/cases/types';
import type { Driver } from './driver';

export interface LogReader {
  /** Every stored event, oldest first. */
  events(): Promise<CaseEvent[]>;
  of<T extends CaseEvent['type']>(type: T): Promise<Extract<CaseEvent, { type: T }>[]>;
  /** The projection: every case as the log lists it. */
  cases(): Promise<Case[]>;
  /** Texts of the replies that are being written, as far as they are kept. */
  drafts(): Promise<string[]>;
  /** Empties the log, as if nothing had ever been answered. */
  clear(): Promise<void>;
  /** Sets the version that the log says it was written by. */
  setSchema(version: number): Promise<void>;
  page: Page;
}

/** In a page of the extension: everything that one store of the database holds. */
export async function rowsOf(name: string): Promise<unknown[]> {
  // Opening a database that isn't there would make an empty one.
  if (!(await indexedDB.databases()).some((one) => one.name === 'tanggap')) return [];
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('tanggap');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('the log can not be opened'));
  });
  const values = await new Promise<unknown[]>((resolve) => {
    const request = database.transaction(name).objectStore(name).getAll();
    request.onsuccess = () => resolve(request.result as unknown[]);
  });
  database.close();
  return values;
}

/** A page of the extension that runs nothing of it: a picture. */
export async function readLog(driver: Driver): Promise<LogReader> {
  const page = await driver.openExtensionPage('icon/16.png');
  const all = (store: string): Promise<unknown[]> => page.evaluate(rowsOf, store);
  const events = async (): Promise<CaseEvent[]> => (await all('log')) as CaseEvent[];
  return {
    page,
    events,
    async of(type) {
      return (await events()).filter((event): event is Extract<CaseEvent, { type: typeof type }> => event.type === type);
    },
    cases: async () => ((await all('cases')) as { case: Case }[]).map((row) => row.case),
    drafts: async () => ((await all('drafts')) as { text: string }[]).map(({ text }) => text),
    clear: () =>
      page.evaluate(async () => {
        if (!(await indexedDB.databases()).some(({ name }) => name === 'tanggap')) return;
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open('tanggap');
          request.onsuccess = () => resolve(request.result);
        });
        const stores = [...database.objectStoreNames].filter((name) => name !== 'meta');
        const change = database.transaction(stores, 'readwrite');
        for (const name of stores) change.objectStore(name).clear();
        await new Promise((resolve) => (change.oncomplete = resolve));
        database.close();
      }),
    setSchema: (version) =>
      page.evaluate(async (value) => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open('tanggap');
          request.onsuccess = () => resolve(request.result);
        });
        const change = database.transaction('meta', 'readwrite');
        change.objectStore('meta').put({ key: 'schema', value });
        await new Promise((resolve) => (change.oncomplete = resolve));
        database.close();
      }, version),
  };
}
