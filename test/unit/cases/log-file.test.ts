import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldAll } from '../../../lib/cases/erase';
import { readLog } from '../../../lib/cases/log-file';
import { readEvent, readLogLine } from '../../../lib/cases/migrate';
import { caseEventSchema } from '../../../lib/cases/schema';
import type { CaseEvent } from '../../../lib/cases/types';

const DIR = join(import.meta.dirname, '../../fixtures/log');

describe.each(readdirSync(DIR).filter((name) => name.endsWith('.jsonl')))('the log of an earlier version, %s,', (name) => {
  const bytes = new Uint8Array(readFileSync(join(DIR, name)));

  test('is read completely, in pieces of any size', async () => {
    for (const size of [1, 7, 4_096, bytes.length]) {
      const events: CaseEvent[] = [];
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
      const checked = await readLog(
        pieces,
        (lines) => void events.push(...lines.flatMap((line) => (line.kind === 'event' ? [line.event] : []))),
      );
      expect(checked).toMatchObject({ ok: true, header: { events: 23, readings: 1 } });
      expect(
        foldAll(events)
          .map((c) => c.status)
          .sort(),
      ).toEqual(['done', 'erased', 'reopened']);
    }
  });

  test('holds every type of event, so that each is migrated', () => {
    const types = new Set(
      bytes.length > 0
        ? readFileSync(join(DIR, name), 'utf8')
            .split('\n')
            .slice(1)
            .filter(Boolean)
            .map((line) => {
              const read = readLogLine(line);
              return read.ok && read.line.kind === 'event' ? read.line.event.type : 'reading';
            })
        : [],
    );
    expect(caseEventSchema.options.map((option) => option.entries.type.literal).filter((type) => !types.has(type))).toEqual([]);
  });
});

test('an event of a newer version, of no version or of an unknown type is refused with the reason', () => {
  expect(readEvent({ v: 9 })).toEqual({ ok: false, newer: true, why: 'version 9' });
  expect(readEvent({})).toMatchObject({ ok: false, newer: false });
  expect(readEvent(null)).toMatchObject({ ok: false, newer: false });
  expect(readEvent({ v: 1, type: 'exploded' })).toMatchObject({ ok: false, newer: false });
  expect(readLogLine('{')).toEqual({ ok: false, newer: false, why: 'not JSON' });
});
