/** The file format of a log: one header line, then events and readings as JSON Lines; read in pieces, with every doubt named. */
import * as v from 'valibot';
import { canonical } from './event';
import { readLogLine, type LogLine } from './migrate';
import { sha256, sha256Hex } from './sha256';

const LOG_FORMAT = 'tanggap-log';
const LOG_FORMAT_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const checksum = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const headerSchema = v.strictObject({
  format: v.literal(LOG_FORMAT),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.string(),
  agency: v.string(),
  accounts: v.array(v.string()),
  by: v.string(),
  masked: v.boolean(),
  events: count,
  readings: count,
  /** Of everything after the header. */
  sha256: checksum,
  /** Of the header without this; the first files had none. */
  head: v.optional(checksum),
});
export type LogHeader = v.InferOutput<typeof headerSchema>;

export type LogProblem = 'not-a-log' | 'newer' | 'damaged' | 'truncated' | 'foreign';
export type LogCheck = { ok: true; header: LogHeader } | { ok: false; problem: LogProblem; line: number | null; detail: string };

const no = (problem: LogProblem, line: number | null, detail: string): LogCheck => ({ ok: false, problem, line, detail });

const headOf = ({ head: _head, ...header }: LogHeader): string => sha256Hex(canonical(header));
const headerLine = (header: LogHeader): string => `${JSON.stringify(header)}\n`;

function readHeader(line: string): LogCheck {
  let raw: unknown;
  try {
    raw = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch {
    return no('not-a-log', 1, 'the first line is not JSON');
  }
  if (!v.is(v.looseObject({ format: v.literal(LOG_FORMAT) }), raw)) return no('not-a-log', 1, 'the first line is not the header of a log');
  if (v.is(v.looseObject({ formatVersion: v.pipe(v.number(), v.minValue(LOG_FORMAT_VERSION + 1)) }), raw))
    return no('newer', 1, 'written by a newer version');
  const header = v.safeParse(headerSchema, raw);
  if (!header.success) return no('damaged', 1, header.issues[0].message);
  if (header.output.head !== undefined && header.output.head !== headOf(header.output))
    return no('damaged', 1, 'the checksum of the first line differs: it was changed');
  return { ok: true, header: header.output };
}

/** Pieces of bytes, as `Blob.stream()` or a file gives them. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Reads a whole file and checks it: header, every line, counts, checksum.
 * @param take gets the lines in batches while reading; a problem may still be found afterwards.
 */
export async function readLog(
  bytes: Bytes,
  take: (lines: LogLine[], header: LogHeader) => void | Promise<void> = () => undefined,
): Promise<LogCheck> {
  const hash = sha256();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let header: LogHeader | null = null;
  let rest = '';
  let number = 1;
  const seen = { event: 0, reading: 0 };

  const consume = async (text: string, end: boolean): Promise<LogCheck | null> => {
    const lines = (rest + text).split('\n');
    rest = end ? '' : (lines.pop() ?? '');
    const batch: LogLine[] = [];
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const read = readLogLine(line);
      if (!read.ok) return no(read.newer ? 'newer' : end && line === lines.at(-1) ? 'truncated' : 'damaged', number, read.why);
      seen[read.line.kind] += 1;
      batch.push(read.line);
    }
    if (batch.length > 0 && header !== null) await take(batch, header);
    return null;
  };

  let head = '';
  try {
    for await (const piece of bytes) {
      let body = piece;
      if (header === null) {
        const newline = piece.indexOf(10);
        head += decoder.decode(newline < 0 ? piece : piece.subarray(0, newline), { stream: newline < 0 });
        if (newline < 0) {
          if (head.length > MAX_HEADER) return no('not-a-log', 1, 'the first line is too long');
          continue;
        }
        const checked = readHeader(head);
        if (!checked.ok) return checked;
        header = checked.header;
        body = piece.subarray(newline + 1);
      }
      hash.update(body);
      const problem = await consume(decoder.decode(body, { stream: true }), false);
      if (problem !== null) return problem;
    }
    if (header === null) return no('not-a-log', 1, head === '' ? 'the file is empty' : 'the file has one line only');
    const problem = await consume(decoder.decode(), true);
    if (problem !== null) return problem;
  } catch (error) {
    if (error instanceof TypeError && /decod|encod|utf/iu.test(error.message))
      return no(header === null ? 'not-a-log' : 'damaged', number, 'not a text in UTF-8');
    throw error;
  }
  if (seen.event < header.events || seen.reading < header.readings)
    return no('truncated', number, `${seen.event} of ${header.events} events`);
  if (seen.event > header.events || seen.reading > header.readings) return no('damaged', null, 'more lines than the header says');
  if (hash.hex() !== header.sha256) return no('damaged', null, 'the checksum differs: the file was changed');
  return { ok: true, header };
}

const MAX_HEADER = 100_000;

/** Two logs belong together when they share an account of the agency, or when one of them names none. */
export function isForeign(header: LogHeader, accounts: readonly string[]): boolean {
  if (header.accounts.length === 0 || accounts.length === 0) return false;
  const own = new Set(accounts.map((handle) => handle.toLowerCase()));
  return !header.accounts.some((handle) => own.has(handle.toLowerCase()));
}

/** Collects lines and makes the file, with its checksum in the header, in the end. */
export function logWriter() {
  const encoder = new TextEncoder();
  const hash = sha256();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let buffer: string[] = [];
  const seen = { events: 0, readings: 0 };
  const flush = (): void => {
    if (buffer.length === 0) return;
    const bytes = encoder.encode(`${buffer.join('\n')}\n`);
    hash.update(bytes);
    parts.push(bytes);
    buffer = [];
  };
  return {
    add(line: LogLine): void {
      if (line.kind === 'event') seen.events += 1;
      else seen.readings += 1;
      buffer.push(JSON.stringify(line.kind === 'event' ? line.event : { type: 'reading', data: line.reading }));
      if (buffer.length >= 1_000) flush();
    },
    finish(about: Pick<LogHeader, 'made' | 'agency' | 'accounts' | 'by' | 'masked'>): {
      header: LogHeader;
      parts: Uint8Array<ArrayBuffer>[];
    } {
      flush();
      const header: LogHeader = { format: LOG_FORMAT, formatVersion: LOG_FORMAT_VERSION, ...about, ...seen, sha256: hash.hex() };
      header.head = headOf(header);
      return { header, parts: [encoder.encode(headerLine(header)), ...parts] };
    },
  };
}
