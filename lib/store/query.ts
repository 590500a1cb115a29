/** Lists of cases: paged by key, filtered and searched by reading small rows in pieces. */
import type { Case, CaseId, Intent } from '../cases/types';
import { hashOf } from '../cases/erase';
import type { Site } from '../sites/types';
import type { LogDb } from './db';
import { throwIfStopped } from './errors';
import { keyRange, normalise, postKey, type SkimRow } from './rows';
import type { CaseFilter, CasePage, JobOptions, Order, PageRequest, Store, Totals } from './types';

/** Rows that are read at once while searching: a few milliseconds of work. */
const PIECE = 500;
const FULL_PIECE = 200;

type Facet = 'status' | 'short' | 'topic' | 'site' | 'admin';

/** Where to look: an index with one value of a facet, or the table itself. */
interface Path {
  facet: Facet | null;
  value: string;
  lower: string;
  upper: string;
  /** Everything on this path fits; nothing more to check. */
  exact: boolean;
}

export async function page(db: LogDb, { filter = {}, after = null, limit = 50, order = 'newest', signal }: PageRequest): Promise<CasePage> {
  const keys: string[] = [];
  let next: string | null = null;
  await walk(db, filter, order, after, limit + 1, signal, (found) => {
    for (const row of found) {
      if (keys.length === limit) {
        next = keys.at(-1) ?? null;
        return false;
      }
      keys.push(row.key);
    }
    return true;
  });
  const rows = await db.cases.bulkGet(keys);
  return { cases: rows.filter((row) => row !== undefined).map((row) => row.case), next };
}

export async function count(db: LogDb, filter: CaseFilter, signal: AbortSignal | undefined): Promise<number> {
  const path = await choose(db, filter);
  if (path.exact) return range(db, path, null, 'newest').count();
  let sum = 0;
  await walk(db, filter, 'newest', null, PIECE, signal, (found) => {
    sum += found.length;
    return true;
  });
  return sum;
}

export async function scan(
  db: LogDb,
  filter: CaseFilter,
  each: (cases: Case[]) => void | Promise<void>,
  options: JobOptions & { order?: Order },
): Promise<void> {
  const total = options.progress === undefined ? 0 : await count(db, filter, options.signal);
  const order = options.order ?? 'newest';
  const path = await choose(db, filter);
  let done = 0;
  let after: string | null = null;
  do {
    throwIfStopped(options.signal);
    const piece: CasePage =
      path.exact && path.facet === null
        ? await wholePiece(db, path, after, order)
        : await page(db, { filter, after, limit: FULL_PIECE, order, ...(options.signal ? { signal: options.signal } : {}) });
    if (piece.cases.length > 0) await each(piece.cases);
    done += piece.cases.length;
    options.progress?.(total === 0 ? 1 : Math.min(1, done / total));
    after = piece.next;
  } while (after !== null);
}

/** Where every case fits, the cases are read straight, without the small rows. */
async function wholePiece(db: LogDb, path: Path, after: string | null, order: Order): Promise<CasePage> {
  const found = db.cases.where('key').between(...bounds(path, after, order));
  const rows = await (order === 'newest' ? found : found.reverse()).limit(FULL_PIECE).toArray();
  return { cases: rows.map((row) => row.case), next: rows.length < FULL_PIECE ? null : (rows.at(-1)?.key ?? null) };
}

/** Calls `take` with the fitting rows of each piece, in order, until it returns false or there are no more. */
async function walk(
  db: LogDb,
  filter: CaseFilter,
  order: Order,
  after: string | null,
  first: number,
  signal: AbortSignal | undefined,
  take: (rows: SkimRow[]) => boolean,
): Promise<void> {
  const path = await choose(db, filter);
  const fits = path.exact ? null : test(filter);
  const size = path.exact ? first : PIECE;
  let from = after;
  for (;;) {
    throwIfStopped(signal);
    const ordered = range(db, path, from, order);
    const rows = await (order === 'newest' ? ordered : ordered.reverse()).limit(size).toArray();
    if (!take(fits === null ? rows : rows.filter(fits)) || rows.length < size) return;
    from = rows.at(-1)?.key ?? null;
  }
}

/** Lower and upper key, and whether they belong to it; after the end of the page before. */
function bounds(path: Path, after: string | null, order: Order): [string, string, boolean, boolean] {
  if (after === null) return [path.lower, path.upper, true, true];
  return order === 'newest' ? [after, path.upper, false, true] : [path.lower, after, true, false];
}

function range(db: LogDb, path: Path, after: string | null, order: Order) {
  const [lower, upper, withLower, withUpper] = bounds(path, after, order);
  return path.facet === null
    ? db.skim.where('key').between(lower, upper, withLower, withUpper)
    : db.skim.where(`[${path.facet}+key]`).between([path.value, lower], [path.value, upper], withLower, withUpper);
}

/** The facet with the fewest rows, when there is a choice. */
async function choose(db: LogDb, filter: CaseFilter): Promise<Path> {
  const { lower, upper } = keyRange(filter.from, filter.to);
  const facets: [Facet, readonly string[] | undefined][] = [
    ['status', filter.statuses],
    ['short', filter.short === undefined ? undefined : [filter.short]],
    ['topic', filter.topics],
    ['site', filter.sites],
    ['admin', filter.admins],
  ];
  const active = facets.filter(([, values]) => values !== undefined && values.length > 0);
  const plain = (filter.search ?? '').trim() === '' && (filter.kinds ?? []).length === 0;
  const single = active.flatMap(([facet, values]) =>
    values?.length === 1 ? [{ facet, value: values[0] ?? '', lower, upper, exact: plain && active.length === 1 }] : [],
  );
  if (single.length === 0) return { facet: null, value: '', lower, upper, exact: plain && active.length === 0 };
  if (single.length === 1) return single[0] ?? { facet: null, value: '', lower, upper, exact: false };
  // Counting reads a whole range; looking at its beginning is enough to find a small one.
  const sizes = await Promise.all(single.map(async (path) => (await range(db, path, null, 'newest').limit(PIECE).primaryKeys()).length));
  return single[sizes.indexOf(Math.min(...sizes))] ?? { facet: null, value: '', lower, upper, exact: false };
}

function test(filter: CaseFilter): (row: SkimRow) => boolean {
  const words = normalise(filter.search ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const one = <T extends string>(wanted: readonly T[] | undefined, value: string): boolean =>
    wanted === undefined || wanted.length === 0 || wanted.some((each) => each === value);
  return (row) =>
    one(filter.statuses, row.status) &&
    (filter.short === undefined || filter.short === row.short) &&
    one(filter.topics, row.topic) &&
    one(filter.kinds, row.kind) &&
    one(filter.sites, row.site) &&
    one(filter.admins, row.admin) &&
    words.every((word) => row.text.includes(word));
}

export async function getMany(db: LogDb, ids: readonly CaseId[]): Promise<Case[]> {
  const rows = await db.cases
    .where('id')
    .anyOf([...ids])
    .toArray();
  const known = new Map(rows.map((row) => [row.id, row.case]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

export async function byComments(
  db: LogDb,
  site: Site,
  commentIds: readonly string[],
  caseIds: readonly CaseId[],
): ReturnType<Store['byComments']> {
  const wanted = new Map([...commentIds.map((id): [string, string] => [hashOf(`${site}:${id}`), id])]);
  const hashes = [...wanted.keys(), ...caseIds.map(hashOf)];
  const rows = await db.cases.where('hashes').anyOf(hashes).distinct().toArray();
  const byComment: Record<string, CaseId> = {};
  // A comment that starts a case of its own belongs to that one, even if another case names it too.
  for (const row of rows) {
    for (const hash of row.hashes) {
      const id = wanted.get(hash);
      if (id !== undefined && (byComment[id] === undefined || row.id === `${site}:${id}`)) byComment[id] = row.id;
    }
  }
  return { cases: rows.map((row) => row.case), byComment };
}

export async function pending(db: LogDb, site: Site, postId: string | null): Promise<{ open: Intent[]; unsure: Intent[] }> {
  const rows = await db.cases.where('open').equals(1).toArray();
  const intents = rows.flatMap((row) => row.case.intents);
  return {
    open: intents.filter((intent) => intent.site === site && (postId === null || intent.postId === postId)),
    unsure: intents.filter((intent) => intent.state !== 'open').sort((a, b) => (a.at < b.at ? -1 : 1)),
  };
}

/** `unsure`: cases with an intent that was looked for in vain. */
export async function totals(db: LogDb): Promise<Totals> {
  const [events, cases, open] = await Promise.all([db.log.count(), db.cases.count(), db.cases.where('open').equals(1).toArray()]);
  return { events, cases, unsure: open.filter((row) => row.case.intents.some((intent) => intent.state !== 'open')).length };
}

const RECENT_REPLIES = 50;
const RECENT_CASES = 100;

export async function recent(db: LogDb, site: Site, postId: string): ReturnType<Store['recent']> {
  const here = await db.cases.where('post').equals(postKey(site, postId)).toArray();
  const replies = here
    .flatMap(({ case: c }) =>
      c.lastReplyText === null || c.lastReplyAt === null
        ? []
        : [{ text: c.lastReplyText, templateId: c.templateIds.at(-1) ?? null, at: c.lastReplyAt }],
    )
    .sort((a, b) => (a.at > b.at ? -1 : 1))
    .slice(0, RECENT_REPLIES);
  const lately = await db.cases.where('key').above('').limit(RECENT_CASES).toArray();
  return { replies, templateIds: [...new Set(lately.flatMap((row) => row.case.templateIds))] };
}
