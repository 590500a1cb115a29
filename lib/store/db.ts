/** The tables of the log and the check that no older program writes to a newer log. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CaseEvent, Correction, PostFact, PostMark, Reading } from '../cases/types';
import { StoreError } from './errors';
import type { CaseRow, SkimRow } from './rows';
import type { Provenance, StoredDraft } from './types';

/** Own version of what the tables mean. Dexie opens a newer database under an older program without an error, so it is kept and checked here. */
const SCHEMA_VERSION = 1;

interface ErasedRow {
  hash: string;
}

interface NumberRow {
  caseId: string;
  /** Initials, day and, where there is one, the letter of the computer. */
  series: string;
  count: number;
  number: string;
  /** Given by another computer; came in with its log. */
  foreign?: true;
}

/** Part of the log as it was before a restore: JSON Lines. */
interface UndoRow {
  n?: number;
  lines: string;
}

type MetaRow =
  | { key: 'schema'; value: number }
  | { key: 'merges'; value: Provenance[] }
  /** This computer's letter in *No. aduan*; only where another one gives numbers with the same initials. */
  | { key: 'letter'; value: string };

export interface DbOptions {
  name?: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
}

export class LogDb extends Dexie {
  declare readonly log: EntityTable<CaseEvent, 'id'>;
  declare readonly cases: EntityTable<CaseRow, 'key'>;
  declare readonly skim: EntityTable<SkimRow, 'key'>;
  declare readonly erased: EntityTable<ErasedRow, 'hash'>;
  declare readonly drafts: Table<StoredDraft, [string, string]>;
  declare readonly readings: EntityTable<Reading, 'id'>;
  declare readonly corrections: EntityTable<Correction, 'id'>;
  declare readonly facts: Table<PostFact, [string, string]>;
  declare readonly marks: Table<PostMark, [string, string]>;
  declare readonly numbers: EntityTable<NumberRow, 'caseId'>;
  declare readonly undo: EntityTable<UndoRow, 'n'>;
  declare readonly meta: Table<MetaRow, string>;

  constructor({ name = 'tanggap', ...engine }: DbOptions = {}) {
    // Strict: an office computer may lose its power right after "tercatat" was said.
    super(name, { ...engine, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      log: 'id, [caseId+id]',
      cases: 'key, &id, *hashes, post, open',
      skim: 'key, [status+key], [short+key], [topic+key], [site+key], [admin+key]',
      erased: 'hash',
      drafts: '[site+commentId], changedAt',
      readings: 'id, at',
      corrections: 'id',
      facts: '[site+postId]',
      numbers: 'caseId, [series+count]',
      undo: '++n',
      meta: 'key',
    });
    this.version(2).stores({ marks: '[site+postId]' });
  }
}

/** How long another tab with an old version may hold the database before that is said. */
const BLOCKED_AFTER_MS = 5_000;

/** Opens the database and tells whether it may be written to. @throws StoreError */
export async function openDb(options: DbOptions): Promise<{ db: LogDb; mode: 'ready' | 'read-only' }> {
  const db = new LogDb(options);
  let stop: () => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    db.on('blocked', () => {
      timer = setTimeout(() => reject(new StoreError('blocked', 'another tab holds an old version of the log open')), BLOCKED_AFTER_MS);
    });
    stop = () => clearTimeout(timer);
  });
  try {
    await Promise.race([db.open(), blocked]);
    return { db, mode: await readMode(db) };
  } finally {
    stop();
  }
}

async function readMode(db: LogDb): Promise<'ready' | 'read-only'> {
  const row = await db.meta.get('schema');
  if (row === undefined || row.key !== 'schema') {
    await db.meta.put({ key: 'schema', value: SCHEMA_VERSION });
    return 'ready';
  }
  return row.value > SCHEMA_VERSION ? 'read-only' : 'ready';
}
