/** Backup, merge and restore: the log as a file, verified before anything is changed. */
import { Dexie, type Transaction } from 'dexie';
import { eventKeys, hashOf } from '../cases/erase';
import { foldCase } from '../cases/fold';
import { isForeign, logWriter, readLog, type LogHeader } from '../cases/log-file';
import { readLogLine, type LogLine } from '../cases/migrate';
import type { CaseEvent, Reading } from '../cases/types';
import { append, write } from './append';
import type { LogDb } from './db';
import { throwIfStopped } from './errors';
import { project } from './project';
import { caseRow, skimRow } from './rows';
import type { JobOptions, Merged, Provenance, Store, Verified } from './types';

const PIECE = 1_000;

/** Events by case, in pieces. */
async function eachEvent(db: LogDb, take: (events: CaseEvent[]) => void | PromiseLike<unknown>): Promise<void> {
  let after: [string, string] = ['', ''];
  for (;;) {
    const piece = await db.log.where('[caseId+id]').above(after).limit(PIECE).toArray();
    if (piece.length > 0) await take(piece);
    const last = piece.at(-1);
    if (last === undefined || piece.length < PIECE) return;
    after = [last.caseId, last.id];
  }
}

export async function backup(
  db: LogDb,
  now: () => number,
  about: Parameters<Store['backup']>[0],
  { mask, signal, progress }: Parameters<Store['backup']>[1] & object,
): Promise<Blob> {
  const writer = logWriter();
  const total = await db.log.count();
  let done = 0;
  await eachEvent(db, (events) => {
    throwIfStopped(signal);
    for (const event of events) writer.add({ kind: 'event', event: mask === undefined ? event : { ...mask(event), masked: true } });
    done += events.length;
    progress?.(total === 0 ? 1 : done / total);
  });
  for (const reading of await db.readings.toArray()) writer.add({ kind: 'reading', reading });
  const { parts } = writer.finish({ made: new Date(now()).toISOString(), ...about, masked: mask !== undefined });
  return new Blob(parts, { type: 'application/jsonl' });
}

/** Pieces of a file, with progress by bytes. */
async function* pieces(file: Blob, { signal, progress }: JobOptions, from = 0, part = 1): AsyncGenerator<Uint8Array> {
  const size = 1 << 20;
  for (let at = 0; at < file.size; at += size) {
    throwIfStopped(signal);
    yield new Uint8Array(await file.slice(at, at + size).arrayBuffer());
    progress?.(from + part * Math.min(1, (at + size) / file.size));
  }
}

const foreign = (header: LogHeader): Verified => ({ ok: false, problem: 'foreign', line: 1, detail: header.agency });

export async function verify(
  file: Blob,
  accounts: readonly string[],
  options: JobOptions,
  from = 0,
  part = 1,
  take: (lines: LogLine[]) => void = () => undefined,
): Promise<Verified> {
  const checked = await readLog(pieces(file, options, from, part), take);
  return checked.ok && isForeign(checked.header, accounts) ? foreign(checked.header) : checked;
}

/** Adds what is new. In pieces, each whole: a job that is broken off can simply be done again. */
export async function merge(db: LogDb, now: () => number, file: Blob, accounts: readonly string[], options: JobOptions): Promise<Merged> {
  const verified = await verify(file, accounts, options, 0, 0.3);
  if (!verified.ok) return verified;
  const sum = { added: 0, known: 0, refused: 0 };
  await readLog(pieces(file, options, 0.3, 0.7), async (lines) => {
    const events = lines.flatMap((line) => (line.kind === 'event' ? [line.event] : []));
    for (let at = 0; at < events.length; at += PIECE) {
      const result = await append(db, events.slice(at, at + PIECE));
      sum.added += result.added;
      sum.known += result.stored.length - result.added;
      sum.refused += result.refused.length;
    }
    await db.readings.bulkPut(lines.flatMap((line) => (line.kind === 'reading' ? [line.reading] : [])));
  });
  const { header } = verified;
  await remember(db, {
    sha256: header.sha256,
    at: new Date(now()).toISOString(),
    made: header.made,
    by: header.by,
    agency: header.agency,
    masked: header.masked,
    added: sum.added,
  });
  return { ok: true, header, ...sum };
}

async function remember(db: LogDb, entry: Provenance): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const before = await provenance(db);
    await db.meta.put({ key: 'merges', value: [...before.filter((known) => known.sha256 !== entry.sha256), entry] });
  });
}

export async function provenance(db: LogDb): Promise<Provenance[]> {
  const row = await db.meta.get('merges');
  return row?.key === 'merges' ? row.value : [];
}

/** Puts the file in the place of the log. The log as it was is kept for `undo`; erasures stay in force. */
export async function restore(db: LogDb, file: Blob, accounts: readonly string[], options: JobOptions): Promise<Verified> {
  // A transaction ends while one waits for a file, so all lines are read, and the whole file checked, before it begins.
  const texts: string[] = [];
  const verified = await verify(file, accounts, options, 0, VERIFYING, (lines) => {
    for (let at = 0; at < lines.length; at += PIECE) texts.push(linesText(lines.slice(at, at + PIECE)));
  });
  if (!verified.ok) return verified;
  throwIfStopped(options.signal);
  const progress = (share: number) => options.progress?.(VERIFYING + (1 - VERIFYING) * share);
  await replace(db, texts, { keep: true, progress, ...(options.signal ? { signal: options.signal } : {}) });
  return verified;
}

/** Part of the time of a restore that goes into checking the file. */
const VERIFYING = 0.1;

const linesText = (lines: readonly LogLine[]): string =>
  lines.map((line) => JSON.stringify(line.kind === 'event' ? line.event : { type: 'reading', data: line.reading })).join('\n');

export async function undo(db: LogDb, options: JobOptions): Promise<boolean> {
  const rows = await db.undo.orderBy('n').toArray();
  if (rows.length === 0) return false;
  await replace(
    db,
    rows.map((row) => row.lines),
    { ...options, keep: false },
  );
  return true;
}

/** All of it in one transaction: afterwards the log is the old one or the new one, never a part. */
async function replace(db: LogDb, texts: readonly string[], job: JobOptions & { keep: boolean }): Promise<void> {
  await db.transaction(
    'rw',
    [db.log, db.cases, db.skim, db.erased, db.drafts, db.corrections, db.numbers, db.readings, db.undo],
    async (change) => {
      const erasures = await db.log.where('[caseId+id]').between(['erased:', ''], ['erased:\uffff', '']).toArray();
      await db.undo.clear();
      if (job.keep) await keepForUndo(db, job);
      for (const table of [db.log, db.cases, db.skim, db.readings]) await table.clear();
      // The table of erased hashes was not cleared: what was erased here is refused from the file too.
      await write(db, erasures);
      await fill(db, change, texts, job);
    },
  );
}

/** Parts of the time of a replacement that go into keeping the old log. */
const KEEPING = 0.2;

async function keepForUndo(db: LogDb, { signal, progress }: JobOptions): Promise<void> {
  const total = Math.max(1, await db.log.count());
  let done = 0;
  await eachEvent(db, async (events) => {
    throwIfStopped(signal);
    await db.undo.add({ lines: linesText(events.map((event) => ({ kind: 'event', event }))) });
    done += events.length;
    progress?.((KEEPING * done) / total);
  });
  const readings = await db.readings.toArray();
  await db.undo.add({ lines: linesText(readings.map((reading) => ({ kind: 'reading', reading }))) });
}

/** Writes lines into emptied tables; cases whose events stand together are folded without reading them back. */
async function fill(db: LogDb, change: Transaction, texts: readonly string[], { signal, progress }: JobOptions): Promise<void> {
  // Erasures first: what they erase is then kept out of all the rest.
  const erasures = texts.filter((text) => text.includes('"type":"erased"')).flatMap((text) => parsed(text).events.filter(isErasure));
  for (let at = 0; at < erasures.length; at += PIECE) await write(db, erasures.slice(at, at + PIECE));
  const gone = new Set(await db.erased.toCollection().primaryKeys());
  const welcome = refusing(gone);

  const pour = pouring(change);
  const seen = new Set<string>();
  for (const [index, text] of texts.entries()) {
    throwIfStopped(signal);
    const { events, readings } = parsed(text);
    const kept = events.filter((event) => !isErasure(event) && welcome(event));
    await pour('log', kept);
    const fresh = new Map<string, CaseEvent[]>();
    for (const event of kept) {
      const known = fresh.get(event.caseId);
      if (known === undefined) fresh.set(event.caseId, [event]);
      else known.push(event);
    }
    const again = new Set([...fresh.keys()].filter((id) => seen.has(id)));
    for (const id of again) fresh.delete(id);
    const cases = [...fresh.values()].map(foldCase);
    await pour('cases', cases.map(caseRow));
    await pour('skim', cases.map(skimRow));
    if (again.size > 0) await project(db, again);
    for (const id of fresh.keys()) seen.add(id);
    if (readings.length > 0) await db.readings.bulkPut(readings);
    progress?.(KEEPING + ((1 - KEEPING) * (index + 1)) / texts.length);
  }
  await pour.done();
}

const isErasure = (event: CaseEvent): boolean => event.type === 'erased';

function parsed(text: string): { events: CaseEvent[]; readings: Reading[] } {
  const events: CaseEvent[] = [];
  const readings: Reading[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const read = readLogLine(line);
    if (!read.ok) throw new Error(`line: ${read.why}`);
    if (read.line.kind === 'event') events.push(read.line.event);
    else readings.push(read.line.reading);
  }
  return { events, readings };
}

/** Whether an event may come in; the hash of a case's id is computed once for all its events. */
function refusing(gone: ReadonlySet<string>): (event: CaseEvent) => boolean {
  if (gone.size === 0) return () => true;
  const known = new Map<string, boolean>();
  const erased = (key: string): boolean => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = gone.has(hashOf(key));
    known.set(key, now);
    return now;
  };
  return (event) => !eventKeys(event).some(erased);
}

/** Pieces that are under way at once: the page makes the next ones ready while the database still writes. */
const UNDER_WAY = 6;

/**
 * Puts rows by the browser's own requests, of which only the last of a piece is waited for: half the time of asking for each.
 * The tables were cleared in the same transaction, so whoever watches them is told in any case.
 */
function pouring(change: Transaction) {
  const waiting: PromiseLike<unknown>[] = [];
  async function pour(table: 'log' | 'cases' | 'skim', rows: readonly object[]): Promise<void> {
    const store = change.idbtrans.objectStore(table);
    const last = rows.map((row) => store.put(row)).at(-1);
    if (last === undefined) return;
    // A promise of the database's own kind: after another one the transaction would no longer be known.
    waiting.push(
      new Dexie.Promise((resolve, reject) => {
        last.onsuccess = resolve;
        last.onerror = () => reject(last.error);
      }),
    );
    if (waiting.length > UNDER_WAY) await waiting.shift();
  }
  return Object.assign(pour, {
    async done() {
      for (const one of waiting) await one;
    },
  });
}

/** Makes the projection anew from the events. */
export async function rebuild(db: LogDb, options: JobOptions): Promise<void> {
  await db.transaction('rw', [db.log, db.cases, db.skim, db.numbers], async () => {
    await db.cases.clear();
    await db.skim.clear();
    const total = Math.max(1, await db.log.count());
    let done = 0;
    await eachEvent(db, async (events) => {
      throwIfStopped(options.signal);
      await project(db, new Set(events.map((event) => event.caseId)));
      done += events.length;
      options.progress?.(done / total);
    });
  });
}
