/** The small things beside the log: drafts, readings, corrections, facts and marks of a post. */
import type { Correction, PostFact, PostMark, Reading } from '../cases/types';
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

/** Only what is marked has a row. */
export const putMark = async (db: LogDb, mark: PostMark): Promise<void> =>
  void (mark.disaster ? await db.marks.put(mark) : await db.marks.delete([mark.site, mark.postId]));
