/** Checks that the built content script stays small: `tsx scripts/size.ts [BUILD_DIR]`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most bytes of the content script after gzip, script and style sheet together. */
export const LIMIT = 45 * 1024;

/** Bytes after gzip of what every page of the two sites has to load. */
export function contentScriptSize(build: string): number {
  const files = ['page.js', 'page.css'].map((name) => join(build, 'content-scripts', name));
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`${missing} is missing: run "npm run build" first.`);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

if (process.argv[1]?.endsWith('size.ts') === true) {
  const size = contentScriptSize(process.argv[2] ?? join('.output', 'chrome-mv3'));
  console.log(`content script: ${size} bytes gzip of ${LIMIT}`);
  if (size > LIMIT) process.exitCode = 1;
}
