import { describe, expect, test } from 'vitest';
// First: live queries look for a database when Dexie is loaded.
import { openMemory, manyCases } from './open';
import { StoreError } from '../../../lib/store';
import { foldAll } from '../../../lib/cases/erase';
import { append } from '../../../lib/store/append';
import { guarded } from '../../../lib/store/errors';
import { LogDb } from '../../../lib/store/db';
import { IDBKeyRange } from 'fake-indexeddb';
import { RINA, comment, story } from '../cases/story';

const answered = (id = 'instagram:178001') => {
  const s = story(id);
  s.noted();
  s.judged();
  const intent = s.inserted();
  return { s, intent };
};

describe('appending', () => {
  test('stores events and projection; the same events again change nothing', async () => {
    const { store } = await openMemory();
    const { s } = answered();
    const ids = s.events.map((event) => event.id);
    expect(await store.append(s.events)).toEqual({ stored: ids, refused: [], added: 3 });
    expect(await store.append(s.events)).toEqual({ stored: ids, refused: [], added: 0 });
    expect(await store.append([...s.events, ...s.events])).toMatchObject({ added: 0 });
    expect(await store.totals()).toEqual({ events: 3, cases: 1, unsure: 0 });
    expect(await store.events(s.caseId)).toHaveLength(3);
    expect(await store.get(s.caseId)).toMatchObject({ status: 'inserted', topic: 'jalan' });
  });

  test('what was stored is there for another page and after a restart', async () => {
    const { store, again } = await openMemory();
    await store.append(answered().s.events);
    expect((await (await again()).totals()).cases).toBe(1);
  });

  test('events that arrive in any order and in parts give the same case', async () => {
    const { s, intent } = answered();
    s.replied(intent);
    const whole = (await openMemory()).store;
    await whole.append(s.events);
    const parts = (await openMemory()).store;
    for (const event of [...s.events].reverse()) await parts.append([event]);
    expect(await parts.get(s.caseId)).toEqual(await whole.get(s.caseId));
    expect(await parts.page()).toEqual(await whole.page());
  });

  test('two pages that append the same events at once store them once', async () => {
    const { store, again } = await openMemory();
    const other = await again();
    const { s } = answered();
    const results = await Promise.all([store.append(s.events), other.append(s.events), store.append(s.events)]);
    expect(results.reduce((sum, result) => sum + result.added, 0)).toBe(3);
    expect((await store.totals()).events).toBe(3);
  });

  test('a failing write leaves neither events nor projection', async () => {
    const { store, factory } = await openMemory();
    const db = new LogDb({ indexedDB: factory, IDBKeyRange });
    db.skim.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const failure = await guarded(() => append(db, answered().s.events)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreError);
    expect(failure).toMatchObject({ reason: 'full' });
    expect(await store.totals()).toEqual({ events: 0, cases: 0, unsure: 0 });
    db.close();
  });

  test('practice never gets into the log', async () => {
    const { store } = await openMemory();
    const s = story('practice:1');
    s.noted({ channel: 'practice' });
    expect(await store.append(s.events)).toMatchObject({ stored: [], refused: [{ reason: 'practice' }] });
    expect((await store.totals()).events).toBe(0);
  });

  test('a case whose comment turns out to be older moves in the list and is not there twice', async () => {
    const { store } = await openMemory();
    const s = story();
    s.noted({ postedAt: null });
    await store.append(s.events);
    s.noted({ postedAt: '2026-01-01T00:00:00.000Z' });
    await store.append(s.events);
    expect(await store.page()).toMatchObject({ cases: [{ startedAt: '2026-01-01T00:00:00.000Z' }], next: null });
    expect(await store.count()).toBe(1);
  });

  test('an unmasked copy replaces a masked one, never the other way round', async () => {
    const { store } = await openMemory();
    const { s } = answered();
    const masked = s.events.map((event) => ({ ...event, admin: { name: '', initials: 'RN' }, masked: true as const }));
    await store.append(masked);
    await store.append(s.events);
    await store.append(masked);
    expect(await store.events(s.caseId)).toEqual([...s.events].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  test('a log of a newer version is read, not written', async () => {
    const { store, again, factory } = await openMemory();
    await store.append(answered().s.events);
    const db = new LogDb({ indexedDB: factory, IDBKeyRange });
    await db.meta.put({ key: 'schema', value: 99 });
    const old = await again();
    expect(old.mode).toBe('read-only');
    expect((await old.totals()).cases).toBe(1);
    await expect(old.append(answered('instagram:2').s.events)).rejects.toMatchObject({ reason: 'read-only' });
    await expect(
      old.putReading({
        id: '',
        site: 'instagram',
        postId: '',
        at: '',
        read: 0,
        shown: null,
        complaints: 0,
        answered: 0,
        closedThreads: 0,
        political: 0,
      }),
    ).rejects.toMatchObject({ reason: 'read-only' });
    db.close();
  });

  test('the projection rebuilt from the events is the projection', async () => {
    const { store } = await openMemory();
    const events = manyCases(40);
    await store.append(events);
    const before = await store.page({ limit: 100 });
    await store.rebuild();
    expect(await store.page({ limit: 100 })).toEqual(before);
    expect(new Set(before.cases.map((c) => JSON.stringify(c)))).toEqual(new Set(foldAll(events).map((c) => JSON.stringify(c))));
  });
});

describe('what the sidebar asks', () => {
  test('cases by comment, also by a comment that joined later; nothing else', async () => {
    const { store } = await openMemory();
    const a = answered().s;
    a.add({ type: 'citizenReplied', data: { comment: comment('178777') } });
    const b = answered('instagram:178002').s;
    await store.append([...a.events, ...b.events]);
    const answer = await store.byComments('instagram', ['178001', '178777', '404'], []);
    expect(answer.byComment).toEqual({ '178001': a.caseId, '178777': a.caseId });
    expect(answer.cases.map((c) => c.id)).toEqual([a.caseId]);
    expect((await store.byComments('facebook', ['178001'], [])).cases).toEqual([]);
    expect((await store.byComments('instagram', [], [b.caseId])).cases.map((c) => c.id)).toEqual([b.caseId]);
  });

  test('open intents of the post, and unsure ones of every post', async () => {
    const { store } = await openMemory();
    const { s: a, intent: open } = answered();
    const b = story('instagram:2');
    b.noted({ postId: 'POST2' });
    const lost = b.inserted();
    b.add({ type: 'unsure', data: { intentId: lost.id, reason: 'not-seen' } });
    const settled = answered('instagram:3');
    settled.s.replied(settled.intent);
    await store.append([...a.events, ...b.events, ...settled.s.events]);
    const here = await store.pending('instagram', 'POST1');
    expect(here.open.map((intent) => intent.id)).toEqual([open.id]);
    expect(here.unsure.map((intent) => intent.id)).toEqual([lost.id]);
    expect((await store.pending('instagram', null)).open).toHaveLength(2);
    expect((await store.totals()).unsure).toBe(1);
  });

  test('recent replies of the post, latest first, without a word of the citizens', async () => {
    const { store } = await openMemory();
    for (const [id, at] of [
      ['1', '2026-11-23T05:00:00.000Z'],
      ['2', '2026-11-23T06:00:00.000Z'],
    ] as const) {
      const { s, intent } = answered(`instagram:${id}`);
      s.replied(intent, { text: `balasan ${id}`, at });
      await store.append(s.events);
    }
    const answer = await store.recent('instagram', 'POST1');
    expect(answer).toEqual({
      replies: [
        { text: 'balasan 2', templateId: 'holding-1', at: '2026-11-23T06:00:00.000Z' },
        { text: 'balasan 1', templateId: 'holding-1', at: '2026-11-23T05:00:00.000Z' },
      ],
      templateIds: ['holding-1'],
    });
    expect(JSON.stringify(answer)).not.toMatch(/warga|berlubang/u);
  });

  test('drafts are kept by comment, and forgotten after their time', async () => {
    const { store, again } = await openMemory();
    const draft = {
      site: 'instagram' as const,
      commentId: '1',
      text: 'Terima kasih',
      templateId: null,
      blockIds: [],
      slots: { tempat: 'Jl. Melati' },
      changedAt: Date.parse('2026-11-24T05:00:00Z'),
    };
    await store.putDraft(draft);
    await store.putDraft({ ...draft, site: 'facebook', text: 'lain' });
    await store.putDraft({ ...draft, text: 'Terima kasih, Kak' });
    expect(await store.drafts('instagram', ['1', '2'])).toEqual([{ ...draft, text: 'Terima kasih, Kak' }]);
    expect(await store.expireDrafts()).toBe(0);
    await store.deleteDraft('facebook', '1');
    const later = await again(Date.parse('2026-12-09T05:00:01Z'));
    expect(await later.expireDrafts()).toBe(1);
    expect(await store.allDrafts()).toEqual([]);
  });

  test('numbers count by initials and day; a case keeps its number', async () => {
    const { store } = await openMemory();
    expect(await store.nextNumber('RN', '2026-11-22', 'instagram:1')).toBe('RN-1122-01');
    expect(await store.nextNumber('RN', '2026-11-22', 'instagram:2')).toBe('RN-1122-02');
    expect(await store.nextNumber('RN', '2026-11-22', 'instagram:1')).toBe('RN-1122-01');
    expect(await store.nextNumber('BD', '2026-11-22', 'instagram:3')).toBe('BD-1122-01');
    expect(await store.nextNumber('RN', '2026-11-23', 'instagram:4')).toBe('RN-1123-01');
    const many = await Promise.all(Array.from({ length: 12 }, (_, i) => store.nextNumber('AB', '2026-11-22', `facebook:${i}`)));
    expect(new Set(many).size).toBe(12);
  });

  test('a fact is one for each post, an empty one removes it; a comment is corrected once', async () => {
    const { store } = await openMemory();
    const fact = {
      site: 'instagram' as const,
      postId: 'P',
      text: 'Pompa menyala 09.10',
      source: 'BPBD',
      at: '2026-11-24T02:10:00.000Z',
      initials: 'RN',
    };
    await store.putFact(fact);
    expect(await store.fact('instagram', 'P')).toEqual(fact);
    await store.putFact({ ...fact, text: ' ' });
    expect(await store.fact('instagram', 'P')).toBeNull();
    const correction = {
      id: 'a',
      at: fact.at,
      site: 'instagram' as const,
      commentId: '5',
      text: 'mantap',
      complaint: false,
      kind: null,
      topic: null,
    };
    await store.putCorrection(correction);
    await store.putCorrection({ ...correction, id: 'b', complaint: true });
    expect(await store.corrections()).toMatchObject([{ id: 'b', complaint: true }]);
    await store.deleteCorrection('b');
    expect(await store.corrections()).toEqual([]);
  });

  test('a watcher hears of changes made elsewhere', async () => {
    const { store } = await openMemory();
    const heard: number[] = [];
    await new Promise<void>((resolve, reject) => {
      const stop = store.watch(
        () => store.count(),
        (n) => {
          heard.push(n);
          if (n === 0) store.append(answered().s.events).catch(reject);
          else {
            stop();
            resolve();
          }
        },
        reject,
      );
    });
    expect(heard).toEqual([0, 1]);
  });
});

test('erasing takes out every trace, refuses it ever after and leaves the totals', async () => {
  const { store } = await openMemory();
  const { s, intent } = answered();
  s.replied(intent);
  s.add({ type: 'citizenReplied', data: { comment: comment('178777') } });
  await store.append([...s.events, ...answered('instagram:5').s.events]);
  await store.putDraft({
    site: 'instagram',
    commentId: '178777',
    text: 'rahasia',
    templateId: null,
    blockIds: [],
    slots: {},
    changedAt: 0,
  });
  await store.putCorrection({
    id: 'a',
    at: '',
    site: 'instagram',
    commentId: '178001',
    text: 'rahasia',
    complaint: false,
    kind: null,
    topic: null,
  });
  await store.nextNumber('RN', '2026-11-23', s.caseId);
  expect(await store.ofHandle('@Warga_Melati', (handle) => handle)).toHaveLength(2);
  expect(await store.erase([s.caseId], 'permintaan warga', RINA)).toBe(1);

  expect(await store.get(s.caseId)).toBeNull();
  expect(await store.events(s.caseId)).toEqual([]);
  expect(await store.drafts('instagram', ['178777'])).toEqual([]);
  expect(await store.corrections()).toEqual([]);
  expect((await store.byComments('instagram', ['178001', '178777'], [])).cases).toEqual([]);
  expect(await store.count()).toBe(2);
  expect(await store.count({ short: 'in-progress' })).toBe(1);
  expect(await store.nextNumber('RN', '2026-11-23', 'instagram:77')).toBe('RN-1123-02');

  const again = await store.append(s.events);
  expect(again).toMatchObject({ stored: [], added: 0 });
  expect(again.refused).toHaveLength(s.events.length);
  const file = await (await store.backup({ agency: '', accounts: [], by: '' })).text();
  expect(file).not.toContain('178001');
  expect(file).not.toContain('178777');
});
