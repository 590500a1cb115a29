/** `npm run recap -- EVENTS.jsonl --out FILE.xlsx|csv [--from DAY --to DAY]`: the recap of a log file, without a browser. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { foldAll, mergeEvents } from '../lib/cases/erase';
import { readLog, type LogCheck } from '../lib/cases/log-file';
import { readLogLine, type LogLine } from '../lib/cases/migrate';
import { summary } from '../lib/cases/summary';
import type { Case, CaseEvent, Reading } from '../lib/cases/types';
import { calendarOf, dayNumber, startOfDay, type TimeZone } from '../lib/clock';
import { recapRows, toCsv, toXlsx } from '../lib/export';
import { DEFAULT_PROFILE } from '../lib/profile/schema';

const USAGE =
  'usage: npm run recap -- EVENTS.jsonl --out FILE.xlsx|FILE.csv [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--zone wib|wita|wit] [--unmasked]';
const ZONES: Record<string, TimeZone> = { wib: 'Asia/Jakarta', wita: 'Asia/Makassar', wit: 'Asia/Jayapura' };

const PROBLEMS = {
  'not-a-log': 'this is not a log of Tanggap',
  newer: 'it was written by a newer version: update this one',
  damaged: 'it was changed or damaged',
  truncated: 'its end is missing',
  foreign: "it is another agency's log",
};

class Stop extends Error {}

function dayStart(text: string | undefined, name: string, zone: TimeZone, plusDays: number): string | null {
  if (text === undefined) return null;
  const day = dayNumber(text);
  if (day === null) throw new Stop(`--${name} ${text}: not a day like 2026-11-01`);
  return new Date(startOfDay(day + plusDays, zone)).toISOString();
}

/** Events without a header (a part of a log, say): taken as they are, since there is no checksum to hold them to. Null: there is a header. */
async function bareEvents(file: string, take: (lines: readonly LogLine[]) => void): Promise<LogCheck | null> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (text.trim() === '') continue;
    const read = readLogLine(text);
    if (!read.ok && number === 1) return null;
    if (!read.ok) return { ok: false, problem: read.newer ? 'newer' : 'damaged', line: number, detail: read.why };
    take([read.line]);
  }
  if (number === 0) return null;
  const made = new Date().toISOString();
  return {
    ok: true,
    header: {
      format: 'tanggap-log',
      formatVersion: 1,
      made,
      agency: '',
      accounts: [],
      by: '',
      masked: false,
      events: 0,
      readings: 0,
      sha256: '',
    },
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      zone: { type: 'string', default: 'wib' },
      unmasked: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  const out = values.out;
  if (file === undefined || out === undefined || positionals.length > 1) throw new Stop(USAGE);
  if (!/\.(?:xlsx|csv)$/iu.test(out)) throw new Stop(`--out ${out}: must end in .xlsx or .csv`);
  const zone = ZONES[values.zone.toLowerCase()];
  if (zone === undefined) throw new Stop(`--zone ${values.zone}: wib, wita or wit`);
  // `--to` is the last day that counts.
  const period = { from: dayStart(values.from, 'from', zone, 0), to: dayStart(values.to, 'to', zone, 1) };

  const events: CaseEvent[] = [];
  const readings: Reading[] = [];
  const take = (lines: readonly LogLine[]): void => {
    for (const line of lines) {
      if (line.kind === 'event') events.push(line.event);
      else readings.push(line.reading);
    }
  };
  const checked = (await bareEvents(file, take)) ?? (await readLog(createReadStream(file), take));
  if (!checked.ok)
    throw new Stop(
      `${basename(file)}${checked.line === null ? '' : `, line ${checked.line}`}: ${PROBLEMS[checked.problem]} (${checked.detail})`,
    );

  const profile = { ...DEFAULT_PROFILE, agency: checked.header.agency, timeZone: zone };
  const calendar = calendarOf(profile);
  const now = checked.header.made;
  const time = (c: Case): string => c.startedAt ?? c.notedAt;
  const cases = foldAll(mergeEvents(events))
    .filter((c) => (period.from === null || time(c) >= period.from) && (period.to === null || time(c) < period.to))
    .sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a.id < b.id ? -1 : 1));
  const rows = recapRows({ profile, calendar, now, masked: !values.unmasked })(cases);
  if (/\.csv$/iu.test(out)) await writeFile(out, toCsv(rows));
  else
    await writeFile(
      out,
      await toXlsx({ rows, summary: summary(cases, readings, period, profile.deadlines, calendar, now), agency: profile.agency, calendar }),
    );
  console.log(`${out}: ${rows.length} rows from ${events.length} events`);
}

main().catch((error: unknown) => {
  console.error(
    error instanceof Stop
      ? error.message
      : error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? `no such file: ${error.message}`
        : error,
  );
  process.exitCode = 1;
});
