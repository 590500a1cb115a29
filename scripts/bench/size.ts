/** Sizes after gzip of what the built extension loads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Line, Measurement } from './measure';

const ROOT = join(import.meta.dirname, '..', '..');
const BUILD = process.env['TANGGAP_BUILD'] ?? join(ROOT, '.output', 'chrome-mv3');

const gzip = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** Scripts that a page loads before it shows anything. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/gu)].map(([, path]) => join(BUILD, path ?? ''));
}

function line(what: string, files: readonly string[], limit: number | null): Line {
  const bytes = gzip(files);
  return {
    what: `${what}, gzip`,
    ours: `${(bytes / 1_024).toFixed(1)} KB`,
    beside: '',
    ratio: '',
    limit: limit === null ? '' : `≤ ${limit} KB`,
    ok: limit === null ? null : bytes <= limit * 1_024,
  };
}

export const size: Measurement = () =>
  Promise.resolve({
    lines: [
      line('Content script', [join(BUILD, 'content-scripts', 'page.js'), join(BUILD, 'content-scripts', 'page.css')], 45),
      line('Scripts of the sidebar', scriptsOf('sidebar.html'), null),
      line('Weights of the judge', [join(ROOT, 'assets', 'judge', 'weights.bin')], 200),
      line('Weights of the tone check', [join(ROOT, 'assets', 'tone', 'weights.json')], null),
    ],
  });
