/** The one way in which events get into the log: events and projection in one transaction, each event once, nothing of erased cases. */
import { eventKeys, hashOf } from '../cases/erase';
import { preferred, sameContent } from '../cases/event';
import { readLogLine } from '../cases/migrate';
import type { CaseEvent } from '../cases/types';
import type { LogDb } from './db';
import { project } from './project';
import type { Appended } from './types';

export async function append(db: LogDb, events: readonly CaseEvent[]): Promise<Appended> {
  const byId = new Map<string, CaseEvent>();
  for (const event of events) {
    const twin = byId.get(event.id);
    byId.set(event.id, twin === undefined ? event : preferred(twin, event));
  }
  return db.transaction('rw', [db.log, db.cases, db.skim, db.erased, db.drafts, db.corrections, db.numbers, db.undo], () =>
    write(db, [...byId.values()]),
  );
}

/** Inside a transaction; ids are unique. */
export async function write(db: LogDb, events: readonly CaseEvent[]): Promise<Appended> {
  const result: Appended = { stored: [], refused: [], added: 0 };
  const hashes = new Set(events.flatMap((event) => (event.type === 'erased' ? event.data.hashes : [])));
  if (hashes.size > 0) await applyErasures(db, hashes);
  const gone = await refusedHashes(db, events);

  const welcome = events.filter((event) => {
    const practice = event.caseId.startsWith('practice:');
    const reason = practice
      ? 'practice'
      : event.type !== 'erased' && gone.size > 0 && eventKeys(event).some((key) => gone.has(hashOf(key)))
        ? 'erased'
        : null;
    if (reason !== null) result.refused.push({ id: event.id, reason });
    return reason === null;
  });

  const known = await db.log.bulkGet(welcome.map((event) => event.id));
  const changed: CaseEvent[] = [];
  for (const [index, event] of welcome.entries()) {
    const before = known[index];
    if (before === undefined) {
      changed.push(event);
      result.added += 1;
    } else if (!sameContent(before, event) && preferred(before, event) === event) changed.push(event);
    result.stored.push(event.id);
  }
  if (changed.length > 0) {
    await db.log.bulkPut(changed);
    await project(db, new Set(changed.map((event) => event.caseId)));
  }
  return result;
}

/** Which of the hashes of these events are those of erased cases. */
async function refusedHashes(db: LogDb, events: readonly CaseEvent[]): Promise<Set<string>> {
  if ((await db.erased.count()) === 0) return new Set();
  const hashes = [...new Set(events.flatMap(eventKeys))].map(hashOf);
  const rows = await db.erased.bulkGet(hashes);
  return new Set(rows.filter((row) => row !== undefined).map((row) => row.hash));
}

/** Takes out of the log, the drafts and the corrections what is erased from now on. Inside a transaction. */
async function applyErasures(db: LogDb, all: ReadonlySet<string>): Promise<void> {
  const known = await db.erased.bulkGet([...all]);
  const hashes = new Set([...all].filter((_, index) => known[index] === undefined));
  if (hashes.size === 0) return;
  await db.erased.bulkPut([...hashes].map((hash) => ({ hash })));
  const rows = await db.cases
    .where('hashes')
    .anyOf([...hashes])
    .distinct()
    .toArray();
  const touched = new Set(rows.map((row) => row.id));
  for (const row of rows) {
    const events = await db.log.where('[caseId+id]').between([row.id, ''], [row.id, '\uffff']).toArray();
    await db.log.bulkDelete(events.filter((event) => eventKeys(event).some((key) => hashes.has(hashOf(key)))).map((event) => event.id));
    for (const comment of [row.case.comment, ...row.case.later]) {
      if (comment.commentId !== null) await db.drafts.delete([comment.channel, comment.commentId]);
    }
  }
  await project(db, touched);
  // The number stays given away, so that no other case gets it, but no longer says to whom.
  for (const given of (await db.numbers.bulkGet([...touched])).filter((row) => row !== undefined)) {
    await db.numbers.delete(given.caseId);
    await db.numbers.put({ ...given, caseId: `erased:${hashOf(given.caseId)}` });
  }
  await db.drafts.filter((draft) => hashes.has(hashOf(`${draft.site}:${draft.commentId}`))).delete();
  await db.corrections
    .filter((correction) => correction.commentId !== null && hashes.has(hashOf(`${correction.site}:${correction.commentId}`)))
    .delete();
  await db.undo.toCollection().modify((row) => {
    row.lines = row.lines
      .split('\n')
      .filter((line) => !names(line, hashes))
      .join('\n');
  });
}

/** Whether a kept line holds something of an erased case. */
function names(line: string, hashes: ReadonlySet<string>): boolean {
  const read = readLogLine(line);
  return (
    read.ok &&
    read.line.kind === 'event' &&
    read.line.event.type !== 'erased' &&
    eventKeys(read.line.event).some((key) => hashes.has(hashOf(key)))
  );
}
