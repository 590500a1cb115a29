/** The worker of the dashboard: opens the log itself and does one piece of work; the page stays free. */
import { doWork } from '../../components/dashboard/jobs/handlers';
import type { Work, WorkKind } from '../../components/dashboard/jobs/types';
import { openStore } from '../../lib/store';
import type { FromWorker, ToWorker } from './work';

/** Progress is told in whole percents. */
const STEP = 0.01;

addEventListener('message', ({ data }: MessageEvent<ToWorker<WorkKind>>) => void run(data));

async function run<K extends WorkKind>({ kind, ask }: ToWorker<K>): Promise<void> {
  const say = (message: FromWorker<Work[K]['answer']>): void => postMessage(message);
  try {
    let told = 0;
    const progress = (share: number) => {
      if (share - told < STEP) return;
      told = share;
      say({ share });
    };
    say({ answer: await doWork(await openStore(), kind, ask, { progress }) });
  } catch (error) {
    say({ failed: error instanceof Error ? error.message : String(error) });
  }
}
