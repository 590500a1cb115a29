/** Brings the projection of some cases up to their events. Inside the transaction that wrote the events. */
import { foldCase } from '../cases/fold';
import type { CaseEvent } from '../cases/types';
import type { LogDb } from './db';
import { noteForeign } from './numbers';
import { caseRow, skimRow } from './rows';

export const eventsOf = (db: LogDb, id: string): PromiseLike<CaseEvent[]> =>
  db.log.where('[caseId+id]').between([id, ''], [id, '\uffff']).toArray();

export async function project(db: LogDb, ids: ReadonlySet<string>): Promise<void> {
  const all = [...ids];
  const lists = await Promise.all(all.map((id) => eventsOf(db, id)));
  const cases = lists.filter((list) => list.length > 0).map(foldCase);
  const rows = cases.map(caseRow);
  // The key holds the time of the comment; when that changed, or nothing is left of the case, the old row goes.
  const keep = new Set(rows.map((row) => row.key));
  const old = await Promise.all(all.map((id) => db.cases.where('id').equals(id).primaryKeys()));
  const stale = old.flat().filter((key) => !keep.has(key));
  if (stale.length > 0) {
    await db.cases.bulkDelete(stale);
    await db.skim.bulkDelete(stale);
  }
  await db.cases.bulkPut(rows);
  await db.skim.bulkPut(cases.map(skimRow));
  const numbered = cases.filter(({ number }) => number !== null);
  if (numbered.length > 0) await noteForeign(db, numbered);
}
