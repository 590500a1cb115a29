import { beforeAll, describe, expect, test } from 'vitest';
import type { Case } from '../../../lib/cases/types';
import { foldAll } from '../../../lib/cases/erase';
import type { CaseFilter, Order, Store } from '../../../lib/store';
import { countedStatus, shortStatus } from '../../../lib/cases/status';
import { manyCases, openMemory } from './open';

const N = 1_300;
const events = manyCases(N);
const all = foldAll(events);
let store: Store;

beforeAll(async () => {
  store = (await openMemory()).store;
  for (let at = 0; at < events.length; at += 500) await store.append(events.slice(at, at + 500));
}, 60_000);

async function everyPage(filter: CaseFilter, order: Order, limit: number): Promise<Case[]> {
  const cases: Case[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Store['page']>> = await store.page({ filter, after, limit, order });
    expect(page.cases.length).toBeLessThanOrEqual(limit);
    cases.push(...page.cases);
    after = page.next;
  } while (after !== null);
  return cases;
}

/** The plain way: all cases in memory. */
const expected = (keep: (c: Case) => boolean, order: Order): string[] =>
  all
    .filter(keep)
    .sort((a, b) => ((a.startedAt ?? '') < (b.startedAt ?? '') ? 1 : -1) * (order === 'newest' ? 1 : -1))
    .map((c) => c.id);

const day = (d: string) => `${d}T00:00:00.000Z`;
const filters: [string, CaseFilter, (c: Case) => boolean][] = [
  ['everything', {}, () => true],
  ['one topic', { topics: ['pju'] }, (c) => c.topic === 'pju'],
  ['two topics', { topics: ['pju', 'air'] }, (c) => c.topic === 'pju' || c.topic === 'air'],
  ['a status', { statuses: ['replied'] }, (c) => countedStatus(c) === 'replied'],
  ['a short status', { short: 'unanswered' }, (c) => shortStatus(c) === 'unanswered'],
  ['site and topic', { sites: ['facebook'], topics: ['air'] }, (c) => c.comment.channel === 'facebook' && c.topic === 'air'],
  ['an empty combination', { sites: ['instagram'], topics: ['pju'] }, () => false],
  [
    'a period',
    { from: day('2026-01-10'), to: day('2026-01-12') },
    (c) => (c.startedAt ?? '') >= day('2026-01-10') && (c.startedAt ?? '') < day('2026-01-12'),
  ],
  [
    'a period and a topic',
    { from: day('2026-01-10'), topics: ['jalan'] },
    (c) => (c.startedAt ?? '') >= day('2026-01-10') && c.topic === 'jalan',
  ],
  ['words', { search: 'KENANGA  warga_12' }, (c) => c.comment.handle?.startsWith('warga_12') === true],
  ['a rare word', { search: 'warga_777' }, (c) => c.comment.handle === 'warga_777'],
  ['a word that is nowhere', { search: 'gajah' }, () => false],
  ['kind', { kinds: ['question'] }, () => false],
  ['admin', { admins: ['RN'], search: 'ga_12' }, (c) => c.comment.handle?.startsWith('warga_12') === true],
];

describe.each<Order>(['newest', 'oldest'])('%s first', (order) => {
  test.each(filters)('%s: the pages together are the list, each case once', async (_, filter, keep) => {
    const ids = (await everyPage(filter, order, 97)).map((c) => c.id);
    expect(ids).toEqual(expected(keep, order));
    expect(await store.count(filter)).toBe(ids.length);
  });
});

test('a page that ends with the list says that there is no more', async () => {
  expect((await store.page({ limit: N })).next).toBeNull();
  expect((await store.page({ limit: N - 1 })).next).not.toBeNull();
});

test('scanning hands over every case once, tells its progress and can be stopped', async () => {
  const ids: string[] = [];
  const shares: number[] = [];
  await store.scan({}, (cases) => void ids.push(...cases.map((c) => c.id)), { progress: (share) => shares.push(share) });
  expect(ids).toEqual(expected(() => true, 'newest'));
  expect(shares.at(-1)).toBe(1);
  const stop = new AbortController();
  let seen = 0;
  const job = store.scan(
    {},
    (cases) => {
      seen += cases.length;
      stop.abort();
    },
    { signal: stop.signal },
  );
  await expect(job).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen).toBe(200);
});
