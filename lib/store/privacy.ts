/** Finding, erasing and letting go of what the log holds about people. */
import { eraseEvent } from '../cases/erase';
import type { Case, CaseId } from '../cases/types';
import type { Admin } from '../profile/types';
import { append } from './append';
import type { LogDb } from './db';
import { scan } from './query';
import type { JobOptions } from './types';

const bare = (handle: string): string => handle.trim().replace(/^@/u, '').toLowerCase();

/** Also cases that came in masked: they are found by the mask of the typed handle, so a look at each is needed before anything is done with them. */
export async function ofHandle(db: LogDb, handle: string, mask: (handle: string) => string, options: JobOptions): Promise<Case[]> {
  const wanted = new Set([bare(handle), bare(mask(bare(handle)))]);
  const found: Case[] = [];
  await scan(
    db,
    {},
    (cases) => {
      found.push(
        ...cases.filter((c) => [c.comment, ...c.later].some((comment) => comment.handle !== null && wanted.has(bare(comment.handle)))),
      );
    },
    options,
  );
  return found;
}

const PIECE = 200;

export async function erase(db: LogDb, now: () => number, ids: readonly CaseId[], why: string, admin: Admin): Promise<number> {
  let erased = 0;
  for (let at = 0; at < ids.length; at += PIECE) {
    const rows = await db.cases
      .where('id')
      .anyOf(ids.slice(at, at + PIECE))
      .toArray();
    const events = rows.filter((row) => row.case.status !== 'erased').map((row) => eraseEvent(row.case, why, admin, now()));
    if (events.length > 0) await append(db, events);
    erased += events.length;
  }
  return erased;
}

/** What retention would let go; erased cases are gone already. */
export async function untouchedSince(db: LogDb, time: string, options: JobOptions): Promise<Case[]> {
  const old: Case[] = [];
  await scan(
    db,
    { to: time },
    (cases) => {
      old.push(...cases.filter((c) => c.status !== 'erased' && c.updatedAt < time));
    },
    options,
  );
  return old;
}
