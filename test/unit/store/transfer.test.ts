import { openMemory, manyCases } from './open';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../lib/cases/types';
import type { Store } from '../../../lib/store';
import { RINA, story } from '../cases/story';

const ABOUT = { agency: 'Dinas Pekerjaan Umum', accounts: ['dpu.kotamadya'], by: 'RN' };

const reading = () => ({
  id: v7(),
  site: 'instagram' as const,
  postId: 'P',
  at: '2026-11-24T02:00:00.000Z',
  read: 9,
  shown: 12,
  complaints: 3,
  answered: 1,
  closedThreads: 1,
  political: 2,
});

async function log(events: readonly CaseEvent[]) {
  const memory = await openMemory();
  await memory.store.append(events);
  return memory;
}

const contents = async (store: Store) => ({
  page: await store.page({ limit: 10_000 }),
  totals: await store.totals(),
  readings: await store.readings('', '\uffff'),
});

/** The file with one text replaced by another. */
const tampered = async (file: Blob, from: string, to: string) => {
  const text = await file.text();
  expect(text).toContain(from);
  return new Blob([text.replace(from, to)]);
};

describe('a backup', () => {
  test('restores the log exactly, on this and on another computer', async () => {
    const { store } = await log(manyCases(30));
    await store.putReading(reading());
    const before = await contents(store);
    const file = await store.backup(ABOUT);
    const other = (await openMemory()).store;
    expect(await other.restore(file)).toMatchObject({
      ok: true,
      header: { agency: ABOUT.agency, events: before.totals.events, readings: 1, masked: false },
    });
    expect(await contents(other)).toEqual(before);
    const again = await other.backup(ABOUT);
    expect(await again.text()).toBe(await file.text());
  });

  test('begins with a line that says what it is', async () => {
    const { store } = await log(manyCases(2));
    const [head, ...lines] = (await (await store.backup(ABOUT)).text()).trimEnd().split('\n');
    expect(JSON.parse(head ?? '')).toEqual({
      format: 'tanggap-log',
      formatVersion: 1,
      made: '2026-11-24T05:00:00.000Z',
      ...ABOUT,
      masked: false,
      events: 6,
      readings: 0,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
      head: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    expect(lines).toHaveLength(6);
  });

  test('an empty log makes a file that restores to an empty log', async () => {
    const file = await (await openMemory()).store.backup(ABOUT);
    const { store } = await log(manyCases(3));
    expect(await store.restore(file)).toMatchObject({ ok: true });
    expect(await store.totals()).toEqual({ events: 0, cases: 0, unsure: 0 });
  });
});

describe('a restore', () => {
  test('can be undone once, and again after the next', async () => {
    const { store } = await log(manyCases(12));
    await store.putReading(reading());
    const before = await contents(store);
    const file = await (await log(manyCases(3))).store.backup(ABOUT);
    expect(await store.canUndo()).toBe(false);
    await store.restore(file);
    expect(await store.count()).toBe(3);
    expect(await store.canUndo()).toBe(true);
    expect(await store.undoRestore()).toBe(true);
    expect(await contents(store)).toEqual(before);
    expect(await store.canUndo()).toBe(false);
    expect(await store.undoRestore()).toBe(false);
  });

  test('does not bring back what was erased since, nor does undoing it', async () => {
    const { store } = await log(manyCases(4));
    const old = await store.backup(ABOUT);
    await store.erase(['instagram:1000'], 'permintaan', RINA);
    await store.restore(old);
    expect(await store.get('instagram:1000')).toBeNull();
    expect(await store.count()).toBe(4);
    // Erased while an undo is kept: the kept log must lose it too.
    await store.erase(['facebook:1001'], 'permintaan', RINA);
    await store.undoRestore();
    expect(await store.get('facebook:1001')).toBeNull();
    expect(await (await store.backup(ABOUT)).text()).not.toMatch(/instagram:1000|facebook:1001|warga_0"|warga_1"/u);
  });

  test('changes nothing when the file is wrong, and says what is wrong', async () => {
    const { store } = await log(manyCases(5));
    const before = await contents(store);
    const good = await (await log(manyCases(8))).store.backup(ABOUT);
    const text = await good.text();
    const lines = text.trimEnd().split('\n');
    const wrong: [string, Blob, { problem: string; line?: number | null }][] = [
      ['an empty file', new Blob([]), { problem: 'not-a-log' }],
      ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 10, 0xff, 0xfe])]), { problem: 'not-a-log' }],
      ['another JSON file', new Blob(['{"format":"tanggap-pack"}\n']), { problem: 'not-a-log', line: 1 }],
      ['a text', new Blob(['Daftar aduan\nsatu\n']), { problem: 'not-a-log', line: 1 }],
      ['a file of a newer version', await tampered(good, '"formatVersion":1', '"formatVersion":2'), { problem: 'newer' }],
      ['an event of a newer version', await tampered(good, '"v":1}', '"v":7}'), { problem: 'newer', line: 2 }],
      ['one letter changed', await tampered(good, 'Aduan nomor 3', 'Aduan nomor 4'), { problem: 'damaged', line: null }],
      ['a line that is no event', new Blob([lines.with(4, '{"hello":1}').join('\n')]), { problem: 'damaged', line: 5 }],
      ['cut in a line', good.slice(0, good.size - 40), { problem: 'truncated' }],
      ['cut between lines', new Blob([`${lines.slice(0, -2).join('\n')}\n`]), { problem: 'truncated' }],
      ['a line twice', new Blob([`${text}${lines.at(-1) ?? ''}\n`]), { problem: 'damaged' }],
      ['another agency', await (await log(manyCases(8))).store.backup({ ...ABOUT, accounts: ['dinkes.lain'] }), { problem: 'foreign' }],
      ['another agency that says it is ours', await tampered(good, '"agency":"Dinas', '"agency":"Badan'), { problem: 'damaged', line: 1 }],
      ['bytes that are no text', new Blob([`${lines.slice(0, 3).join('\n')}\n`, new Uint8Array([0xff, 0xc0, 10])]), { problem: 'damaged' }],
    ];
    for (const [what, file, problem] of wrong) {
      expect(await store.verify(file, ABOUT), what).toMatchObject({ ok: false, ...problem });
      expect(await store.restore(file, ABOUT), what).toMatchObject({ ok: false, ...problem });
      expect(await store.merge(file, ABOUT), what).toMatchObject({ ok: false, ...problem });
    }
    expect(await contents(store)).toEqual(before);
    expect(await store.canUndo()).toBe(false);
  });

  test('that was stopped leaves the log as it was', async () => {
    const { store } = await log(manyCases(5));
    const before = await contents(store);
    const file = await (await log(manyCases(8))).store.backup(ABOUT);
    const stop = new AbortController();
    await expect(store.restore(file, ABOUT, { signal: stop.signal, progress: () => stop.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(await contents(store)).toEqual(before);
  });
});

describe('merging files', () => {
  test('adds what is new, once, and remembers where it came from', async () => {
    const events = manyCases(20);
    const { store } = await log(events.slice(0, 30));
    const file = await (await log(events)).store.backup({ ...ABOUT, by: 'BD' });
    expect(await store.merge(file, ABOUT)).toMatchObject({ ok: true, added: events.length - 30, known: 30, refused: 0 });
    expect(await store.merge(file, ABOUT)).toMatchObject({ ok: true, added: 0, known: events.length, refused: 0 });
    expect(await contents(store)).toEqual(await contents((await log(events)).store));
    expect(await store.provenance()).toMatchObject([{ by: 'BD', masked: false }]);
  });

  test('a masked file carries no handle; merged with the full log, the full events stay', async () => {
    const { store } = await log(manyCases(3));
    const mask = (event: CaseEvent): CaseEvent =>
      event.type === 'noted' ? { ...event, data: { ...event.data, comment: { ...event.data.comment, handle: 'w***' } } } : event;
    const file = await store.backup(ABOUT, { mask });
    expect(await file.text()).not.toContain('warga_');
    const before = await contents(store);
    await store.merge(file);
    expect(await contents(store)).toEqual(before);
    const lead = (await openMemory()).store;
    await lead.merge(file);
    expect((await lead.page()).cases[0]?.comment.handle).toBe('w***');
    expect(await lead.ofHandle('warga_1', () => 'w***')).toHaveLength(3);
  });

  test('any order and any repetition of the files of several admins gives the same log, erasures included', async () => {
    const parts = [0, 1, 2].map((n) => {
      const s = story(`instagram:${n}`);
      s.noted();
      s.replied(s.inserted());
      const shared = story('instagram:100', `2026-11-23T0${n}:00:00.000Z`);
      shared.noted();
      return [...s.events, ...shared.events];
    });
    const files = await Promise.all(parts.map(async (events) => (await log(events)).store.backup(ABOUT)));
    const eraser = (await log(parts[1] ?? [])).store;
    await eraser.erase(['instagram:1'], 'permintaan', RINA);
    files.push(await eraser.backup(ABOUT));
    const whole = await merged(files);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.array(fc.nat(3), { maxLength: 2 }), async (order, again) => {
        expect(await merged([...order, ...again].flatMap((n) => files[n] ?? []))).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });
});

async function merged(files: readonly Blob[]) {
  const { store } = await openMemory();
  for (const file of files) expect(await store.merge(file)).toMatchObject({ ok: true });
  return (await (await store.backup(ABOUT)).text()).split('\n').slice(1);
}

test('retention names the cases that nobody touched, and only those', async () => {
  const { store } = await log(manyCases(10));
  const old = await store.untouchedSince('2026-01-01T05:00:00.000Z');
  expect(old.map((c) => c.id)).toEqual(['instagram:1004', 'facebook:1003', 'instagram:1002', 'facebook:1001', 'instagram:1000']);
  await store.erase(
    old.map((c) => c.id),
    'retensi',
    RINA,
  );
  expect(await store.untouchedSince('2026-01-01T05:00:00.000Z')).toEqual([]);
  expect(await store.count()).toBe(10);
});
