/** The export worker: opens the log itself and makes one file; the page stays free. */
import { makeExport } from '../../components/dashboard/export/make';
import type { ExportRequest } from '../../components/dashboard/services';
import { openStore } from '../../lib/store';
import type { FromWorker } from './export';

const say = (message: FromWorker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  void make(data);
});

async function make(request: ExportRequest): Promise<void> {
  try {
    const store = await openStore();
    let told = 0;
    const file = await makeExport(store, request, {
      progress: (share) => {
        if (share - told < 0.01) return;
        told = share;
        say({ share });
      },
    });
    say({ file });
  } catch (error) {
    say({ failed: error instanceof Error ? error.message : String(error) });
  }
}
