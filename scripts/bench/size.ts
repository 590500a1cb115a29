/** Sizes after gzip of what the built extension loads. */
import { join } from 'node:path';
import { BUILD, gates, gzipSize } from '../size';
import type { Line, Measurement } from './measure';

const ASSETS = join(import.meta.dirname, '..', '..', 'assets');

function line(what: string, files: readonly string[], limit: number | null): Line {
  const bytes = gzipSize(files);
  return {
    what: `${what}, gzip`,
    ours: `${(bytes / 1_024).toFixed(1)} KB`,
    beside: '',
    ratio: '',
    limit: limit === null ? '' : `≤ ${limit / 1_024} KB`,
    ok: limit === null ? null : bytes <= limit,
  };
}

export const size: Measurement = () =>
  Promise.resolve({
    lines: [
      ...gates(BUILD).map(({ what, files, limit }) => line(what, files, limit)),
      line('Weights of the judge', [join(ASSETS, 'judge', 'weights.bin')], 200 * 1_024),
      line('Weights of the tone check', [join(ASSETS, 'tone', 'weights.json'), join(ASSETS, 'tone', 'whole.json')], 420 * 1_024),
    ],
  });
