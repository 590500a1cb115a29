import { openMemory } from '../store/open';
import { describe, expect, test, vi } from 'vitest';
import * as v from 'valibot';
import { v7 } from 'uuid';
import { storeClient } from '../../../lib/messages/store-client';
import { DOOR, failureSchema, type DoorMessage, type DoorType } from '../../../lib/messages/store-door';
import { answerDoor, opened, type DoorServer } from '../../../lib/messages/store-server';
import type { Sender } from '../../../lib/messages/sender-policy';
import { StoreError, type Store } from '../../../lib/store';
import { story } from '../cases/story';

const self = { id: 'abc', base: 'chrome-extension://abc/' };
const sidebar: Sender = { id: 'abc', url: 'chrome-extension://abc/sidebar.html', frameId: 4, tab: { id: 9 } };
const site: Sender = { id: 'abc', url: 'https://www.instagram.com/p/X/', frameId: 0, tab: { id: 9 } };

async function door(store?: () => Promise<Store>) {
  const memory = await openMemory();
  const app = { openDashboard: vi.fn(async () => undefined), badge: vi.fn(async () => undefined), openPanel: vi.fn(async () => undefined) };
  const changed = vi.fn(async () => undefined);
  const server: DoorServer = { self, store: store ?? (async () => memory.store), app, changed };
  return { ...memory, app, server, client: storeClient((message) => answerDoor(structuredClone(message), sidebar, server)) };
}

const noted = () => {
  const s = story();
  s.noted();
  s.inserted();
  return s;
};

const time = '2026-11-24T02:00:00.000Z';
const fact = { site: 'instagram', postId: 'P', text: 'Pompa menyala', source: null, at: time, initials: 'RN' } as const;
const correction = {
  id: v7(),
  at: time,
  site: 'instagram',
  commentId: '1',
  text: 'mantap',
  complaint: true,
  kind: null,
  topic: null,
} as const;
const draft = { site: 'instagram', commentId: '1', text: 'Terima kasih', templateId: null, blockIds: [], slots: {}, changedAt: 1 } as const;
const examples: { [T in DoorType]: Extract<DoorMessage, { type: T }> } = {
  'store/append': { type: 'store/append', events: noted().events },
  'store/cases': { type: 'store/cases', site: 'instagram', commentIds: ['178001'], caseIds: [] },
  'store/pending': { type: 'store/pending', site: 'instagram', postId: 'POST1' },
  'store/drafts.get': { type: 'store/drafts.get', site: 'instagram', commentIds: ['1'] },
  'store/drafts.put': { type: 'store/drafts.put', draft: { ...draft, blockIds: [] } },
  'store/drafts.delete': { type: 'store/drafts.delete', site: 'instagram', commentId: '1' },
  'store/reading': {
    type: 'store/reading',
    reading: {
      id: v7(),
      site: 'instagram',
      postId: 'P',
      at: time,
      read: 5,
      shown: 9,
      complaints: 2,
      answered: 1,
      closedThreads: 1,
      political: 1,
    },
  },
  'store/corrections.list': { type: 'store/corrections.list' },
  'store/corrections.put': { type: 'store/corrections.put', correction },
  'store/corrections.delete': { type: 'store/corrections.delete', id: correction.id },
  'store/recent': { type: 'store/recent', site: 'instagram', postId: 'POST1' },
  'store/number': { type: 'store/number', initials: 'RN', date: '2026-11-22', caseId: 'instagram:1' },
  'store/mark.get': { type: 'store/mark.get', site: 'instagram', postId: 'P' },
  'store/mark.put': { type: 'store/mark.put', mark: { site: 'instagram', postId: 'P', disaster: true } },
  'store/facts.get': { type: 'store/facts.get', site: 'instagram', postId: 'P' },
  'store/facts.put': { type: 'store/facts.put', fact },
  'store/status': { type: 'store/status' },
  'app/open-dashboard': { type: 'app/open-dashboard', view: 'log', caseId: null },
  'app/badge': { type: 'app/badge', text: '7+', panel: true },
  'app/panel': { type: 'app/panel' },
};

test('every message of the door is answered, in the shape that its answer promises', async () => {
  const { server } = await door();
  for (const message of Object.values(examples)) {
    const answer = await answerDoor(message, sidebar, server);
    expect(v.safeParse(DOOR[message.type].answer, answer).issues, message.type).toBeUndefined();
  }
});

describe('the sidebar', () => {
  test('stores and finds a case, its pending intent, a draft, and a number, all through the door', async () => {
    const { client, store } = await door();
    const s = noted();
    const ids = s.events.map((event) => event.id);
    expect(await client.ask({ type: 'store/append', events: s.events })).toEqual({ ok: true, stored: ids, refused: [] });
    expect(await client.ask({ type: 'store/append', events: s.events })).toEqual({ ok: true, stored: ids, refused: [] });
    expect((await store.totals()).events).toBe(2);
    expect(await client.ask(examples['store/cases'])).toMatchObject({
      ok: true,
      byComment: { '178001': s.caseId },
      cases: [{ status: 'inserted' }],
    });
    expect(await client.ask(examples['store/pending'])).toMatchObject({ ok: true, open: [{ id: ids[1] }], unsure: [] });
    await client.ask(examples['store/drafts.put']);
    expect(await client.ask(examples['store/drafts.get'])).toMatchObject({ drafts: [{ text: 'Terima kasih' }] });
    expect(await client.ask(examples['store/number'])).toEqual({ ok: true, number: 'RN-1122-01' });
    expect(await client.ask({ type: 'store/status' })).toEqual({ ok: true, mode: 'ready', cases: 1, unsure: 0 });
  });

  test('gets only what it asks about: another citizen under the same post stays unknown', async () => {
    const { client, store } = await door();
    const other = story('instagram:555');
    other.noted({ handle: 'orang_lain', text: 'rahasia orang lain' });
    other.replied(other.inserted('Terima kasih, Kak.'));
    await store.append([...noted().events, ...other.events]);
    for (const message of [examples['store/cases'], examples['store/pending'], examples['store/recent'], examples['store/status']]) {
      expect(JSON.stringify(await client.ask(message)), message.type).not.toMatch(/orang_lain|rahasia/u);
    }
  });
});

test('the badge is that of the tab that asks', async () => {
  const { server, app } = await door();
  await answerDoor(examples['app/badge'], site, server);
  expect(app.badge).toHaveBeenCalledWith(9, '7+', true);
});

describe('every message from every kind of sender', () => {
  const page = (path: string, more: Partial<Sender> = {}): Sender => ({ id: 'abc', url: `chrome-extension://abc/${path}`, ...more });
  const tab = { id: 9 };
  const senders: [who: string, sender: Sender, may: 'all' | 'app' | 'none'][] = [
    ['the sidebar in a frame of a site', sidebar, 'all'],
    ['the sidebar in the panel', page('sidebar.html'), 'all'],
    ['the dashboard', page('dashboard.html', { frameId: 0, tab }), 'all'],
    ['our content script on Instagram', site, 'app'],
    ['our content script on Facebook', { ...site, url: 'https://www.facebook.com/x' }, 'app'],
    ['our content script in a frame of a site', { ...site, frameId: 3 }, 'none'],
    ['our content script elsewhere', { ...site, url: 'https://www.instagram.com.evil.example/' }, 'none'],
    ['a site without encryption', { ...site, url: 'http://www.instagram.com/' }, 'none'],
    ['a script without a tab', { id: 'abc', url: site.url, frameId: 0 }, 'none'],
    ['another extension', { ...page('dashboard.html'), id: 'other' }, 'none'],
    ['an extension whose id begins as ours', page('dashboard.html', { url: 'chrome-extension://abcd/dashboard.html' }), 'none'],
    ['nobody', {}, 'none'],
  ];
  test.each(senders)('%s', async (_who, sender, may) => {
    const { server, store, app } = await door();
    await store.append(noted().events);
    const before = await store.events('instagram:178001');
    for (const message of Object.values(examples)) {
      const allowed = may === 'all' || (may === 'app' && message.type.startsWith('app/'));
      const answer = await answerDoor(message, sender, server);
      if (!allowed) expect(answer, message.type).toMatchObject({ ok: false, reason: 'refused' });
      // A site's tab learns that it was done, and nothing else.
      else if (may === 'app') expect(answer, message.type).toEqual({ ok: true });
      else expect(answer, message.type).toMatchObject({ ok: true });
    }
    if (may !== 'all') expect(await store.events('instagram:178001')).toEqual(before);
    if (may === 'none') for (const action of Object.values(app)) expect(action).not.toHaveBeenCalled();
  });
});

test('a message that was tampered with in any field is refused before the store is asked', async () => {
  const store = vi.fn(() => Promise.reject(new Error('must not be asked')));
  const { server } = await door(store);
  const wrong: unknown[] = [null, -1, {}, [{}], 'x'.repeat(30_000)];
  for (const message of Object.values(examples)) {
    for (const key of Object.keys(message).filter((name) => name !== 'type')) {
      const answers = await Promise.all(wrong.map((value) => answerDoor({ ...message, [key]: value }, sidebar, server)));
      // A field that may be empty takes null; nothing takes them all.
      expect(answers.filter((answer) => !answer.ok && answer.reason === 'invalid').length, `${message.type} ${key}`).toBeGreaterThanOrEqual(
        4,
      );
    }
    for (const raw of [null, 3, 'x', [], [message], { ...message, type: `${message.type}x` }])
      expect(await answerDoor(raw, sidebar, server)).toMatchObject({ ok: false, reason: 'invalid' });
  }
});

test('a content script reaches no message of the store, a stranger none at all, and nothing is opened for them', async () => {
  const store = vi.fn(() => Promise.reject(new Error('must not be opened')));
  const { server } = await door(store);
  for (const message of Object.values(examples)) {
    expect(await answerDoor(message, {}, server)).toMatchObject({ ok: false, reason: 'refused' });
    if (message.type.startsWith('store/')) expect(await answerDoor(message, site, server)).toMatchObject({ ok: false, reason: 'refused' });
  }
  expect(await answerDoor({ type: 'store/append', events: [] }, sidebar, server)).toMatchObject({ ok: false, reason: 'invalid' });
  expect(await answerDoor('hello', sidebar, server)).toMatchObject({ ok: false, reason: 'invalid' });
  expect(store).not.toHaveBeenCalled();
});

test('what the database refuses comes back as its reason', async () => {
  for (const reason of ['full', 'read-only', 'blocked'] as const) {
    const { client } = await door(() => Promise.reject(new StoreError(reason, 'x')));
    const answer = await client.ask({ type: 'store/status' });
    expect(answer).toEqual({ ok: false, reason, detail: 'x' });
    expect(v.is(failureSchema, answer)).toBe(true);
  }
  const { client } = await door(() => Promise.reject(new TypeError('odd')));
  expect(await client.ask({ type: 'store/status' })).toMatchObject({ ok: false, reason: 'broken' });
});

test('the log is opened once, and tried again after it could not be opened', async () => {
  const { store } = await openMemory();
  const open = vi.fn<() => Promise<Store>>().mockRejectedValueOnce(new StoreError('blocked', 'x')).mockResolvedValue(store);
  const get = opened(open);
  await expect(get()).rejects.toMatchObject({ reason: 'blocked' });
  expect(await Promise.all([get(), get()])).toEqual([store, store]);
  expect(open).toHaveBeenCalledTimes(2);
});
