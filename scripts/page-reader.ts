/** Opens saved pages in a real Chromium under the real address and reads them with the shipped adapter. */
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { ensureChromium } from './chromium.mjs';
import type { PageReading } from './read-page-in-page';

export interface PageReader {
  /** Reads one page. `accounts` are the agency's own, for `isOwn`. */
  read(html: string, url: string, accounts?: { handle: string; id: string | null }[]): Promise<PageReading>;
  /** The opened page with the adapter in it, for further questions. */
  open(html: string, url: string): Promise<Page>;
  close(): Promise<void>;
}

/** The shipped adapter as one script. */
export async function bundleAdapter(entry = fileURLToPath(new URL('./read-page-in-page.ts', import.meta.url))): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'readPage' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find((part) => part.type === 'chunk');
  if (chunk === undefined || chunk.type !== 'chunk') throw new Error('The adapter could not be bundled.');
  return chunk.code;
}

export async function startPageReader(entry?: string): Promise<PageReader> {
  const script = await bundleAdapter(entry);
  const browser: Browser = await chromium.launch({
    executablePath: ensureChromium(),
    headless: true,
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID', serviceWorkers: 'block' });
  const open = async (html: string, url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? // The page's own scripts stay off: it is looked at as it was saved.
          route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "script-src 'none'; connect-src 'none'" },
            body: html,
          })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    return page;
  };
  return {
    open,
    async read(html, url, accounts = []) {
      const page = await open(html, url);
      try {
        return await page.evaluate((own) => globalThis.tanggapReadPage(own), accounts);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
