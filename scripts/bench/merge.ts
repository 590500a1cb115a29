/** Logs of many admins read, checked and merged into cases: twice the files may cost little more than twice the time. */
import { foldAll, mergeEvents } from '../../lib/cases/erase';
import { readLog } from '../../lib/cases/log-file';
import type { CaseEvent } from '../../lib/cases/types';
import { eventsOf, logFile } from './cases';
import { compare, ratioLine, type Measurement } from './measure';

async function merged(files: readonly Uint8Array[][]): Promise<number> {
  const logs: CaseEvent[][] = [];
  for (const file of files) {
    const events: CaseEvent[] = [];
    const checked = await readLog(file, (lines) => {
      for (const line of lines) if (line.kind === 'event') events.push(line.event);
    });
    if (!checked.ok) throw new Error(`a generated log is not read: ${checked.detail}`);
    logs.push(events);
  }
  return foldAll(mergeEvents(...logs)).length;
}

export const merge: Measurement = async ({ quick }) => {
  const each = quick ? 500 : 5_000;
  // A tenth of each file stands in the one before it too, as where two admins share a shift.
  const files = Array.from({ length: 40 }, (_, n) => {
    const from = Math.floor((n * each * 0.9) / 3.66);
    return logFile(eventsOf(from, from + each / 2).slice(0, each));
  });
  const half = files.slice(0, 20);
  const result = await compare({ run: () => merged(files) }, { run: () => merged(half) }, quick ? 3 : 5, quick ? 1 : 0);
  return { lines: [ratioLine(`Merging 40 files of ${each.toLocaleString('en')} events`, '20 files', result, 2.4)] };
};
