/** Results of past runs as they are kept: checked at every reading, only the latest ones. */
import * as v from 'valibot';
import { TOPICS } from '../judge/types';
import { BLOCK_PARTS, REPLY_LANGUAGES } from '../templates/types';
import { FAMILIES } from '../tone/types';
import type { RunResult } from './types';

const text = v.pipe(v.string(), v.maxLength(20_000));
const mark = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const marks = v.object({ kind: mark, tone: mark, parts: mark, data: mark, politics: mark });
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const resultSchema = v.object({
  scenario: v.object({ id: text, title: text, topics: v.array(v.picklist(TOPICS)), language: v.picklist(REPLY_LANGUAGES) }),
  at: v.pipe(v.string(), v.isoTimestamp()),
  minutes: v.number(),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  byCriterion: marks,
  answers: v.array(
    v.object({
      commentId: text,
      comment: text,
      answer: v.nullable(text),
      marks,
      findings: v.array(
        v.object({
          family: v.picklist(FAMILIES),
          level: v.picklist(['caution', 'stop']),
          better: v.nullable(text),
          start: offset,
          end: offset,
        }),
      ),
      missingParts: v.array(v.picklist(BLOCK_PARTS)),
      missingMentions: v.array(text),
      model: text,
    }),
  ),
}) satisfies v.GenericSchema<RunResult>;

export interface PracticeRecord {
  v: 1;
  /** Latest first. */
  results: RunResult[];
}

export const EMPTY_RECORD: PracticeRecord = { v: 1, results: [] };

/** Results that are kept. */
const MOST = 200;

/** What no longer fits is left out. */
export function repairRecord(stored: unknown): PracticeRecord {
  const list = v.safeParse(v.object({ results: v.array(v.unknown()) }), stored);
  if (!list.success) return EMPTY_RECORD;
  return {
    v: 1,
    results: list.output.results.slice(0, MOST).flatMap((one) => {
      const read = v.safeParse(resultSchema, one);
      return read.success ? [read.output] : [];
    }),
  };
}

export const withResult = (record: PracticeRecord, result: RunResult): PracticeRecord => ({
  v: 1,
  results: [result, ...record.results].slice(0, MOST),
});
