/** A log in memory for tests, one for each name. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openStore, type Store } from '../../../lib/store';
import { story } from '../cases/story';
import type { CaseEvent } from '../../../lib/cases/types';
import type { Topic } from '../../../lib/judge/types';

export const NOW = Date.parse('2026-11-24T05:00:00.000Z');

export interface Opened {
  store: Store;
  /** The same database once more, as another page or a restarted background would open it. */
  again(now?: number): Promise<Store>;
  factory: IDBFactory;
}

export async function openMemory(now = NOW): Promise<Opened> {
  const factory = new IDBFactory();
  const open = (at = now) => openStore({ indexedDB: factory, IDBKeyRange, now: () => at });
  return { store: await open(), again: open, factory };
}

const TOPICS: readonly Topic[] = ['jalan', 'pju', 'sampah', 'air'];

/** `n` cases, one an hour from 2026-01-01, with the topics in turn; every third answered. */
export function manyCases(n: number): CaseEvent[] {
  return Array.from({ length: n }, (_, i) => {
    const time = new Date(Date.parse('2026-01-01T00:00:00.000Z') + i * 3_600_000).toISOString();
    const site = i % 2 === 0 ? 'instagram' : 'facebook';
    const s = story(`${site}:${1_000 + i}`, time);
    s.noted({
      channel: site,
      postedAt: time,
      text: `Aduan nomor ${i}, ${TOPICS[i % 4]} di Jalan Kenanga ${i % 7}`,
      handle: `warga_${i}`,
      postId: `P${i % 5}`,
    });
    s.judged({ topic: TOPICS[i % 4] ?? null });
    if (i % 3 === 0) s.replied(s.inserted());
    return s.events;
  }).flat();
}
