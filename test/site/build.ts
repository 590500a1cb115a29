/** Builds the replica sites into `.output/site/`: one script and one style sheet a site. `tsx test/site/build.ts` */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { SiteName } from './config';

const here = fileURLToPath(new URL('.', import.meta.url));
export const outDir = resolve(here, '../../.output/site');
const sites: SiteName[] = ['instagram', 'facebook'];

async function buildSite(site: SiteName, into: string): Promise<void> {
  // Class names are different in every build, as on the real sites.
  const salt = `${site} ${Date.now()}`;
  await build({
    configFile: false,
    root: join(here, site),
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    css: {
      modules: {
        generateScopedName: (name) =>
          `x${BigInt(`0x${createHash('sha256').update(`${salt} ${name}`).digest('hex').slice(0, 10)}`).toString(36)}`,
      },
    },
    build: {
      outDir: join(into, site),
      emptyOutDir: true,
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        input: join(here, site, 'main.tsx'),
        output: { format: 'iife', entryFileNames: 'site.js', assetFileNames: 'site[extname]' },
      },
    },
  });
}

function newest(dir: string): number {
  return Math.max(
    ...readdirSync(dir, { withFileTypes: true }).map((e) =>
      e.isDirectory() ? newest(join(dir, e.name)) : statSync(join(dir, e.name)).mtimeMs,
    ),
  );
}

/** Builds only when a source is newer than what is there. */
export async function buildSites(force = false): Promise<string> {
  const built = sites.map((site) => join(outDir, site, 'site.js'));
  const since = Math.min(...built.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)));
  if (force || newest(here) > since) {
    // Built aside and put in place at once: another process may be serving the files of the build before.
    const aside = `${outDir}-${process.pid}`;
    mkdirSync(aside, { recursive: true });
    // Vite looks at NODE_ENV, whatever its mode: a test runner's "test" would give React's development build.
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    await Promise.all(sites.map((site) => buildSite(site, aside)));
    process.env['NODE_ENV'] = before;
    rmSync(outDir, { recursive: true, force: true });
    renameSync(aside, outDir);
  }
  return outDir;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = Date.now();
  await buildSites(true);
  console.log(`replica sites in ${outDir} (${Date.now() - start} ms)`);
}
