/** Checks that what has to be there at once stays small: `tsx scripts/size.ts [BUILD_DIR]`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const BUILD = process.env['TANGGAP_BUILD'] ?? join('.output', 'chrome-mv3');

/** Bytes of the files after gzip, each by itself as a browser would load it. */
export const gzipSize = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** Scripts that a page of the extension loads before it shows anything. */
function scriptsOf(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/gu)].map(([, path]) => join(build, path ?? ''));
}

export interface Gate {
  what: string;
  files: string[];
  /** Most bytes after gzip. */
  limit: number;
}

/** What every page of the two sites has to load, and what the sidebar's tab waits for; judge and tone come after it. */
export function gates(build: string): Gate[] {
  const content = ['page.js', 'page.css'].map((name) => join(build, 'content-scripts', name));
  const missing = [...content, join(build, 'sidebar.html')].find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`${missing} is missing: run "npm run build" first.`);
  return [
    { what: 'Content script', files: content, limit: 45 * 1024 },
    { what: 'Scripts before the sidebar’s tab', files: scriptsOf(build, 'sidebar.html'), limit: 250 * 1024 },
  ];
}

if (process.argv[1]?.endsWith('size.ts') === true) {
  for (const { what, files, limit } of gates(process.argv[2] ?? BUILD)) {
    const size = gzipSize(files);
    console.log(`${what}: ${size} bytes gzip of ${limit}`);
    if (size > limit) process.exitCode = 1;
  }
}
