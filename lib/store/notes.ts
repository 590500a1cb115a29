/** The small things beside the log: drafts, readings, corrections, facts of a post, numbers. */
import type { Correction, PostFact, Reading } from '../cases/types';
import type { Site } from '../sites/types';
import type { LogDb } from './db';
import type { StoredDraft } from './types';

/** A draft that nobody touched for so long is forgotten. */
const DRAFT_DAYS = 14;
const DAY_MS = 86_400_000;

export async function drafts(db: LogDb, site: Site, commentIds: readonly string[]): Promise<StoredDraft[]> {
  const rows = await db.drafts.bulkGet(commentIds.map((id): [string, string] => [site, id]));
  return rows.filter((row) => row !== undefined);
}

export const expireDrafts = (db: LogDb, now: number): PromiseLike<number> =>
  db.drafts
    .where('changedAt')
    .below(now - DRAFT_DAYS * DAY_MS)
    .delete();

export const readings = (db: LogDb, from: string, to: string): PromiseLike<Reading[]> =>
  db.readings.where('at').between(from, to, true, false).toArray();

export async function putFact(db: LogDb, fact: PostFact): Promise<void> {
  if (fact.text.trim() === '') await db.facts.delete([fact.site, fact.postId]);
  else await db.facts.put(fact);
}

/** Corrections of this computer; the same comment is corrected once, the last word counts. */
export async function putCorrection(db: LogDb, correction: Correction): Promise<void> {
  await db.transaction('rw', db.corrections, async () => {
    const same = (other: Correction): boolean =>
      other.site === correction.site &&
      (correction.commentId !== null ? other.commentId === correction.commentId : other.text === correction.text);
    await db.corrections.filter(same).delete();
    await db.corrections.put(correction);
  });
}

/**
 * `RN-1122-07`: initials, month and day, count of that day.
 * @param day local day, `YYYY-MM-DD`.
 */
export async function nextNumber(db: LogDb, initials: string, day: string, caseId: string): Promise<string> {
  return db.transaction('rw', db.numbers, async () => {
    const given = await db.numbers.get(caseId);
    if (given !== undefined) return given.number;
    const series = `${initials}/${day}`;
    const last = await db.numbers.where('[series+count]').between([series, 0], [series, Infinity]).last();
    const count = (last?.count ?? 0) + 1;
    const number = `${initials.toUpperCase()}-${day.slice(5, 7)}${day.slice(8, 10)}-${String(count).padStart(2, '0')}`;
    await db.numbers.put({ caseId, series, count, number });
    return number;
  });
}
