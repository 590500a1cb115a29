/** Runs in a page of the extension: fills the log and reads its first page. */
import { openStore, type Store } from '../../lib/store';
import { eventsOf, logFile } from './cases';

export interface BenchStore {
  fill(count: number): Promise<number>;
  /** Milliseconds of each reading of the first page. */
  firstPage(times: number): Promise<number[]>;
}

let store: Store | null = null;
const opened = async (): Promise<Store> => (store ??= await openStore());

const bench: BenchStore = {
  async fill(count) {
    const log = await opened();
    const restored = await log.restore(new Blob(logFile(eventsOf(0, count))));
    if (!restored.ok) throw new Error(restored.detail);
    return (await log.totals()).cases;
  },
  async firstPage(times) {
    const log = await opened();
    const taken: number[] = [];
    for (let i = 0; i < times; i += 1) {
      const from = performance.now();
      const { cases } = await log.page({ limit: 50 });
      taken.push(performance.now() - from);
      if (cases.length !== 50) throw new Error('the first page is not full');
    }
    return taken;
  },
};
Object.assign(globalThis, { benchStore: bench });
