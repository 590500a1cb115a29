/** Reads an event of any version that was ever written, and says what is wrong with one that can't be read. */
import * as v from 'valibot';
import { EVENT_VERSION } from './event';
import { caseEventSchema, readingSchema } from './schema';
import type { CaseEvent, Reading } from './types';

type Raw = Record<string, unknown>;

/** Entry n turns an event of version n + 1 into one of version n + 2. A new version is one entry here and one fixture. */
const UPGRADES: readonly ((raw: Raw) => Raw)[] = [];

export type EventRead = { ok: true; event: CaseEvent } | { ok: false; newer: boolean; why: string };

const envelope = v.looseObject({ v: v.pipe(v.number(), v.integer(), v.minValue(1)) });

export function readEvent(raw: unknown): EventRead {
  const head = v.safeParse(envelope, raw);
  if (!head.success) return { ok: false, newer: false, why: 'not an event' };
  if (head.output.v > EVENT_VERSION) return { ok: false, newer: true, why: `version ${head.output.v}` };
  const upgraded = UPGRADES.slice(head.output.v - 1).reduce<Raw>((event, upgrade) => upgrade(event), head.output);
  const result = v.safeParse(caseEventSchema, upgraded);
  if (result.success) return { ok: true, event: result.output };
  const issue = result.issues[0];
  return { ok: false, newer: false, why: `${v.getDotPath(issue) ?? 'event'}: ${issue.message}` };
}

/** A line of a log file: an event, or a reading. */
export type LogLine = { kind: 'event'; event: CaseEvent } | { kind: 'reading'; reading: Reading };

const readingLine = v.object({ type: v.literal('reading'), data: readingSchema });

export function readLogLine(text: string): { ok: true; line: LogLine } | { ok: false; newer: boolean; why: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, newer: false, why: 'not JSON' };
  }
  const reading = v.safeParse(readingLine, raw);
  if (reading.success) return { ok: true, line: { kind: 'reading', reading: reading.output.data } };
  const read = readEvent(raw);
  return read.ok ? { ok: true, line: { kind: 'event', event: read.event } } : read;
}
