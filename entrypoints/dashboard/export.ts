/** Runs an export in a worker of its own; cancelling ends the worker. */
import type { MadeFile, Services } from '../../components/dashboard/services';

export type FromWorker = { share: number } | { file: MadeFile } | { failed: string };

export const makeExport: Services['makeExport'] = (request, { signal, progress }) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal?.addEventListener('abort', () => end(() => reject(new DOMException('cancelled', 'AbortError'))), { once: true });
    worker.addEventListener('error', (event) => end(() => reject(new Error(event.message))));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('share' in data) progress?.(data.share);
      else if ('file' in data) end(() => resolve(data.file));
      else end(() => reject(new Error(data.failed)));
    });
    worker.postMessage(request);
  });
