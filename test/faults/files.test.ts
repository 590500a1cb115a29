/** Files cut off or changed, an old tab in the way, two dashboards, a clock set back: what must not be lost is the log as it was, and it is always said. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { newEvent } from '../../lib/cases/event';
import { foldCase } from '../../lib/cases/fold';
import { openStore } from '../../lib/store';
import { RINA, story } from '../unit/cases/story';
import { manyCases, openMemory } from '../unit/store/open';
import { chance, seedOfRun } from './chance';

const ABOUT = { agency: 'Dinas', accounts: ['dpu.kotacontoh'], by: 'RN' };
/** Places at which a file is damaged. */
const PLACES = 150;

describe('a backup that was cut off or changed on its way: must not be lost, the log that is there', () => {
  it('is refused with a reason, by restoring and by merging, and nothing is written', async () => {
    const start = seedOfRun();
    console.log(`seed ${start} (again with SEED=${start})`);
    const random = chance(start);
    const { store } = await openMemory();
    await store.append(manyCases(12));
    const file = await store.backup(ABOUT);
    const good = new Uint8Array(await file.arrayBuffer());
    const here = (await openMemory()).store;
    await here.append(manyCases(3));
    const before = await here.page();
    const refuse = async (bytes: Uint8Array<ArrayBuffer>, what: string): Promise<void> => {
      for (const done of [await here.restore(new Blob([bytes])), await here.merge(new Blob([bytes]))]) {
        expect(done.ok, what).toBe(false);
        expect(JSON.stringify(done).length, what).toBeGreaterThan('{"ok":false}'.length);
      }
    };
    for (let n = 0; n < PLACES; n += 1) {
      const at = Math.floor(random() * (good.length - 1));
      await refuse(good.slice(0, at), `cut off after ${at} bytes`);
      const changed = good.slice();
      // Another letter or digit, so that the line can still be read: only the checksum tells.
      changed[at] = (good[at] ?? 0) === 0x37 ? 0x38 : 0x37;
      await refuse(changed, `byte ${at} changed`);
    }
    expect(await here.page()).toEqual(before);
    expect(await here.canUndo()).toBe(false);
    expect(await here.provenance()).toEqual([]);
    // The whole file is taken: it was the damage that was refused.
    expect((await here.restore(file)).ok).toBe(true);
    expect((await here.totals()).cases).toBe(12);
  });
});

describe('an old tab that holds an older database open: must not be lost, what it holds', () => {
  it('is said after a while, and the log opens as soon as the tab is closed', async () => {
    const factory = new IDBFactory();
    const old = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open('tanggap', 5);
      request.onupgradeneeded = () => request.result.createObjectStore('log', { keyPath: 'id' }).put({ id: 'kept' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('not opened'));
    });
    const open = () => openStore({ indexedDB: factory, IDBKeyRange });
    await expect(open()).rejects.toMatchObject({ name: 'StoreError', reason: 'blocked' });
    const kept = await new Promise((resolve) => {
      const request = old.transaction('log').objectStore('log').get('kept');
      request.onsuccess = () => resolve(request.result);
    });
    expect(kept).toEqual({ id: 'kept' });
    old.close();
    const store = await open();
    expect(store.mode).toBe('ready');
    store.close();
  });
});

describe('two dashboards and a background at once: must not be lost, what any of them says', () => {
  it('every event of each is stored once, and no number is given twice', async () => {
    const { store, again } = await openMemory();
    const others = [store, await again(), await again()];
    const noted = story('instagram:1');
    noted.noted();
    await store.append(noted.events);
    const said = others.flatMap((one, which) =>
      Array.from({ length: 20 }, (_, n) => ({
        one,
        event: newEvent({ type: 'commented', data: { text: `catatan ${which}/${n}` } }, 'instagram:1', RINA, Date.now() + n),
      })),
    );
    const [numbers] = await Promise.all([
      Promise.all(others.flatMap((one, which) => [1, 2, 3].map((n) => one.nextNumber('RN', '2026-11-24', `instagram:${which}${n}`)))),
      ...said.map(({ one, event }) => one.append([event])),
    ]);
    expect(new Set(numbers).size).toBe(9);
    const events = await store.events('instagram:1');
    expect(events.map(({ id }) => id).sort()).toEqual([...noted.events, ...said.map(({ event }) => event)].map(({ id }) => id).sort());
    expect(await store.get('instagram:1')).toEqual(foldCase(events));
  });
});

describe('a clock that is set back in mid-work: must not be lost, that the citizen was answered', () => {
  it.each([60_000, 3_600_000, 86_400_000, 400 * 86_400_000])('by %i ms between Tempel and Kirim', async (back) => {
    const { store } = await openMemory();
    const s = story('instagram:7');
    s.noted();
    const inserted = s.inserted();
    const reply = newEvent(
      {
        type: 'replied',
        data: {
          intentId: inserted.id,
          replyId: '99',
          text: 'Terima kasih, Kak.',
          at: inserted.at,
          evidence: 'seen',
          holding: false,
          permalink: null,
        },
      },
      s.caseId,
      RINA,
      Date.parse(inserted.at) - back,
    );
    await store.append(s.events);
    await store.append([reply]);
    expect(await store.get(s.caseId)).toMatchObject({ status: 'replied' });
    expect((await store.pending('instagram', null)).open).toEqual([]);
  });
});
