/** Measures the tone check on labelled replies, cross-validated, beside a plain logistic regression and a keyword list. */
import { join } from 'node:path';
import type { ToneChecker } from '../../lib/tone/check';
import type { Family, Finding, ToneLevel } from '../../lib/tone/types';
import { readRows, type Row } from '../train/tone-fit';
import { ownRows, trainedOn } from '../train/tone';
import { keywordCheck, trainPlain, type Answer } from './tone-peers';

export interface ToneFigures {
  rows: number;
  /** Share of rows whose level is right. */
  accuracy: number;
  stopRecall: number;
  /** Share of bad rows that are not `ok`. */
  noticed: number;
  /** Share of good rows that are not `ok`. */
  falseAlarms: number;
  /** Micro-F1 over families. */
  familyF1: number;
  /** Share of true findings whose span overlaps a labelled one by half or more (intersection over union of characters). */
  spans: number;
}

type Check = (row: Row) => Answer;

function overlap(finding: Finding, row: Row): number {
  let best = 0;
  for (const span of row.spans) {
    for (let from = row.reply.indexOf(span); from >= 0; from = row.reply.indexOf(span, from + 1)) {
      const shared = Math.max(0, Math.min(finding.end, from + span.length) - Math.max(finding.start, from));
      best = Math.max(best, shared / (Math.max(finding.end, from + span.length) - Math.min(finding.start, from)));
    }
  }
  return best;
}

/** @param answers one per row, in the same order */
export function figuresOf(rows: readonly Row[], answers: readonly Answer[]): ToneFigures {
  const count = { right: 0, stop: 0, stopFound: 0, good: 0, alarms: 0, noticed: 0, tp: 0, fp: 0, fn: 0, spans: 0, spansGood: 0 };
  rows.forEach((row, i) => {
    const { level, families, findings } = answers[i] ?? { level: 'ok' as ToneLevel, families: new Set<Family>(), findings: [] };
    if (level === row.level) count.right += 1;
    if (row.level === 'stop') {
      count.stop += 1;
      if (level === 'stop') count.stopFound += 1;
    }
    if (row.level === 'ok') {
      count.good += 1;
      if (level !== 'ok') count.alarms += 1;
    } else if (level !== 'ok') count.noticed += 1;
    for (const f of row.families) {
      if (families.has(f)) count.tp += 1;
      else count.fn += 1;
    }
    for (const f of families) if (!row.families.includes(f)) count.fp += 1;
    for (const finding of findings) {
      if (row.spans.length === 0 || finding.family === 'robotic' || !row.families.includes(finding.family)) continue;
      count.spans += 1;
      if (overlap(finding, row) >= 0.5) count.spansGood += 1;
    }
  });
  return {
    rows: rows.length,
    accuracy: count.right / rows.length,
    stopRecall: count.stopFound / count.stop,
    noticed: count.noticed / (rows.length - count.good),
    falseAlarms: count.alarms / count.good,
    familyF1: (2 * count.tp) / (2 * count.tp + count.fp + count.fn),
    spans: count.spansGood / count.spans,
  };
}

function byChecker(check: ToneChecker): Check {
  return (row) => {
    const { level, findings } = check(row.reply, { complaint: row.complaint });
    return { level, findings, families: new Set(findings.map((f) => f.family)) };
  };
}

/** Row `i` goes to fold `i mod folds`, after a fixed shuffle by id. */
function foldOf(row: Row, folds: number): number {
  let h = 7;
  for (const char of row.id) h = (Math.imul(h, 31) + char.charCodeAt(0)) >>> 0;
  return (h ^ (h >>> 7)) % folds;
}

/** Each row is answered by what was trained on the other folds (and, with `own`, on the own examples). */
function crossValidate(rows: readonly Row[], folds: number, train: (rows: readonly Row[]) => Check): Answer[] {
  const answers: Answer[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const check = train(rows.filter((row) => foldOf(row, folds) !== fold));
    rows.forEach((row, i) => {
      if (foldOf(row, folds) === fold) answers[i] = check(row);
    });
  }
  return answers;
}

const percent = (x: number): string => (Number.isFinite(x) ? x.toFixed(2) : '–').padStart(6);

function print(name: string, f: ToneFigures): void {
  console.log(
    `${name.padEnd(44)}${String(f.rows).padStart(5)}${[f.accuracy, f.stopRecall, f.noticed, f.falseAlarms, f.familyF1, f.spans].map(percent).join(' ')}`,
  );
}

/**
 * Prints the table and returns the figures of the shipped method on the data folder.
 * @param dataDir holds tone/tone_dev.tsv
 */
export function evaluateTone(dataDir: string, folds = 5): ToneFigures {
  const rows = readRows(join(dataDir, 'tone/tone_dev.tsv'));
  const own = ownRows();
  const ours = (train: readonly Row[]): Check => byChecker(trainedOn([...train, ...own]));
  console.log(`Tone of replies, ${folds}-fold cross-validation${' '.repeat(6)} rows accuracy stop noticed alarms family span`);
  const answers = crossValidate(rows, folds, ours);
  const figures = figuresOf(rows, answers);
  print('rules and model', figures);
  for (const [name, langs] of [
    ['  Indonesian', 'i'],
    ['  Javanese and Sundanese', 'js'],
    ['  mixed', 'm'],
  ] as const) {
    const chosen = rows.map((row, i) => i).filter((i) => langs.includes(rows[i]?.lang ?? '?'));
    print(
      name,
      figuresOf(
        chosen.flatMap((i) => rows[i] ?? []),
        chosen.flatMap((i) => answers[i] ?? []),
      ),
    );
  }
  print('plain logistic regression', figuresOf(rows, crossValidate(rows, folds, trainPlain)));
  print('keyword list of the guide', figuresOf(rows, rows.map(keywordCheck)));
  const shipped = ours(rows);
  for (const [name, file] of [
    ['rules and model on other writers (own.tsv)', 'own.tsv'],
    ['… on further voices (voices.tsv)', 'voices.tsv'],
  ] as const) {
    const fixture = readRows(join(import.meta.dirname, '../../test/fixtures/tone', file));
    print(name, figuresOf(fixture, fixture.map(shipped)));
  }
  return figures;
}

/** The name under which `npm run evaluate` finds this room. */
export { evaluateTone as tone };
