/** Runs one piece of work in a worker of its own; cancelling ends the worker. */
import { lookSoon } from '../../lib/reminders/in-browser';
import type { Services } from '../../components/dashboard/services';
import type { Work, WorkKind } from '../../components/dashboard/jobs/types';

export interface ToWorker<K extends WorkKind> {
  kind: K;
  ask: Work[K]['ask'];
}
export type FromWorker<A> = { share: number } | { answer: A } | { failed: string };

/** After these the reminders are looked at anew. */
const WRITES: ReadonlySet<WorkKind> = new Set<WorkKind>(['merge', 'restore', 'undoRestore']);

export const work: Services['work'] = <K extends WorkKind>(
  kind: K,
  ask: Work[K]['ask'],
  { signal, progress }: { signal?: AbortSignal; progress?: (share: number) => void },
) =>
  new Promise<Work[K]['answer']>((resolve, reject) => {
    const worker = new Worker(new URL('./work.worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal?.addEventListener('abort', () => end(() => reject(new DOMException('cancelled', 'AbortError'))), { once: true });
    worker.addEventListener('error', (event) => end(() => reject(new Error(event.message))));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<Work[K]['answer']>>) => {
      if ('share' in data) progress?.(data.share);
      else if ('answer' in data) {
        if (WRITES.has(kind)) void lookSoon();
        end(() => resolve(data.answer));
      } else end(() => reject(new Error(data.failed)));
    });
    const message: ToWorker<K> = { kind, ask };
    worker.postMessage(message);
  });
