/** How long the tasks of a frame's main thread keep it, in time of the processor: what else the machine does is not counted. */
import type { Frame, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Microseconds on the processor. */
  tdur?: number;
}

const MARK = 'tanggap-test';

export interface TaskRecord {
  /** Milliseconds, longest first. */
  stop(): Promise<number[]>;
}

/** @param page any page of the browser; the recording is the browser's */
export async function recordTasks(page: Page, frame: Frame): Promise<TaskRecord> {
  const browser = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  browser.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  // The mark tells which of the browser's processes and threads is the frame's.
  await frame.evaluate((name) => void performance.mark(name), MARK);
  return {
    async stop() {
      const complete = new Promise<void>((resolve) => browser.once('Tracing.tracingComplete', () => resolve()));
      await browser.send('Tracing.end');
      await complete;
      const mark = events.find(({ name }) => name === MARK);
      if (!mark) throw new Error('the recording does not hold the frame');
      return events
        .filter(({ name, pid, tid, tdur }) => name === 'ThreadControllerImpl::RunTask' && pid === mark.pid && tid === mark.tid && tdur)
        .map(({ tdur = 0 }) => tdur / 1000)
        .sort((a, b) => b - a);
    },
  };
}
