/** What the room for packs hands around: what is wrong with a file, what loading it would change, what is installed. */
import type { WholePack } from '../templates/types';

/** Where in a file something is wrong. */
export type Where =
  | { at: 'file' }
  /** JSON path, e.g. `templates[3].variants[0]`. */
  | { at: 'path'; path: string }
  /** Cell of a workbook; `row` as Excel counts, `column` as a letter, `heading` as written above it. */
  | { at: 'cell'; sheet: string; row: number; column: string; heading: string }
  | { at: 'sheet'; sheet: string }
  /** Cell of a CSV file; `line` is the row in a spreadsheet, counted from 1. */
  | { at: 'line'; line: number; heading: string };

/** Each has a sentence that says what is wrong and one that says how to mend it, in both languages. */
export const PROBLEM_CODES = [
  'empty',
  'too-big',
  'unpacked-too-big',
  'too-many-parts',
  'not-zip',
  'encrypted',
  'not-workbook',
  'not-json',
  'too-deep',
  'too-many-values',
  'unknown-kind',
  'not-pack',
  'newer',
  'unknown-sheets',
  'missing-sheet',
  'missing-column',
  'double-column',
  'hidden-sheet',
  'unknown-sheet',
  'unknown-column',
  'required',
  'too-long',
  'too-many',
  'too-few',
  'id',
  'version',
  'slot-name',
  'handle',
  'choice',
  'yes-no',
  'number',
  'type',
  'one-line',
  'strange',
  'html',
  'formula',
  'date',
  'merged',
  'cell-error',
  'double-id',
  'slot-unknown',
  'parent-unknown',
  'broken-encoding',
  'guessed-encoding',
  'forbidden-key',
  'quotes',
  'older',
  'same-version',
  'clash',
  'too-many-problems',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  code: ProblemCode;
  where: Where;
  /** Values for the sentences: what was found, what is allowed. */
  params: Record<string, string | number>;
}

/** Parts of a pack that have items with an id or a name. */
export const PARTS = ['templates', 'blocks', 'slots', 'offices', 'ethics', 'situations', 'topics', 'words', 'scenarios'] as const;
export type Part = (typeof PARTS)[number];

export interface Change {
  part: Part;
  id: string;
  title: string;
}

export interface Diff {
  added: Change[];
  changed: Change[];
  removed: Change[];
  /** Items that stay as they are. */
  same: number;
}

/** What loading a file would do; nothing has been done yet. */
export type DryRun =
  | {
      ok: true;
      pack: WholePack;
      diff: Diff;
      /** Version that is installed now; null when the pack is new. */
      before: string | null;
      /** Things to look at that don't stop the loading. */
      remarks: Problem[];
    }
  | { ok: false; problems: Problem[] };

export interface PackFile {
  name: string;
  bytes: Uint8Array;
}

/** One pack on the shelf. */
export interface Shelved {
  pack: WholePack;
  enabled: boolean;
  /** Versions before this one, latest first, as JSON text so that reading the shelf stays quick; the latest can be brought back. */
  earlier: { version: string; text: string }[];
  /** Epoch milliseconds of the last loading. */
  loadedAt: number;
}

/** All packs that a person has loaded or written; the bundled one is not kept, only whether it is off. */
export interface Shelf {
  v: 1;
  packs: Shelved[];
  bundledOff: boolean;
}
