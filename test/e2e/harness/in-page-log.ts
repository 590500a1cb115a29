/** Runs in a page of the extension: times single pages of the log, wherever in it they lie. */
import { openStore, type Store } from '../../../lib/store';

export interface LogTimes {
  /** Milliseconds of reading the page after `share` of the log (0 is the first), some times over. */
  page(share: number, times: number): Promise<number[]>;
}

const LIMIT = 100;
let store: Store | null = null;

const times: LogTimes = {
  async page(share, count) {
    store ??= await openStore();
    // Where the page begins is found by the time of its cases, which grow evenly in an invented log.
    const newest = (await store.page({ limit: 1 })).cases[0];
    const oldest = (await store.page({ limit: 1, order: 'oldest' })).cases[0];
    const [a, b] = [newest, oldest].map((c) => Date.parse(c?.startedAt ?? c?.notedAt ?? ''));
    if (a === undefined || b === undefined || Number.isNaN(a + b)) throw new Error('the log is empty');
    const to = share === 0 ? undefined : new Date(a - (a - b) * share).toISOString();
    const taken: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const from = performance.now();
      const { cases } = await store.page({ limit: LIMIT, filter: { to } });
      taken.push(performance.now() - from);
      if (cases.length !== LIMIT) throw new Error('the page is not full');
    }
    return taken;
  },
};
Object.assign(globalThis, { logTimes: times });
