/** Takes a picture of every scene of the preview: `npx tsx test/unit/sidebar/preview/shots.ts [scene…]`, into `.output/sidebar/`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

const SCENES: [scene: string, width: number, height: number][] = [
  ['list', 380, 600],
  ['list', 380, 768],
  ['reply', 380, 600],
  ['reply', 380, 768],
  ['slot', 380, 600],
  ['caution', 380, 600],
  ['caution', 380, 768],
  ['stop', 380, 600],
  ['stop', 380, 768],
  ['long', 380, 600],
  ['guide', 380, 600],
  ['ethics', 380, 600],
  ['corrected', 380, 600],
  ['question', 380, 600],
  ['answered', 380, 600],
  ['inserted', 380, 600],
  ['waiting', 380, 600],
  ['unsaved', 380, 600],
  ['unsure', 380, 768],
  ['picker', 380, 768],
  ['menu', 380, 600],
  ['political', 380, 600],
  ['other', 380, 600],
  ['capture', 380, 600],
  ['forward', 380, 600],
  ['handover', 380, 600],
  ['news', 380, 600],
  ['news-old', 380, 600],
  ['verify', 380, 600],
  ['notes', 380, 600],
  ['pieces', 380, 600],
  ['fact', 380, 600],
  ['doubts', 380, 600],
  ['help', 380, 600],
  ['stale', 380, 600],
  ['unknown', 380, 600],
  ['foreign', 380, 600],
  ['unreadable', 380, 600],
  ['wrong', 380, 600],
  ['fresh', 380, 600],
  ['box', 380, 600],
  ['folded', 56, 120],
  ['folded-tone', 56, 120],
];
/** Scenes in which four lines of the draft, the tone line and the foot must be in sight. */
const WHOLE = new Set(['reply', 'slot', 'caution', 'stop', 'long', 'inserted', 'waiting']);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const only = process.argv.slice(2);
const out = '.output/sidebar';
mkdirSync(out, { recursive: true });

const server = await createServer({
  root: 'test/unit/sidebar/preview',
  configFile: false,
  logLevel: 'error',
  plugins: [react()],
  server: { port: 5199, hmr: false, watch: null, fs: { allow: ['../../../..'] } },
});
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [scene, width, height] of SCENES) {
  if (only.length > 0 && !only.includes(scene)) continue;
  for (const [lang, scheme] of [
    ['id', 'light'],
    ['id', 'dark'],
    ['en', 'light'],
  ] as const) {
    if (height === 768 && lang === 'en') continue;
    const page = await browser.newPage({ viewport: { width, height } });
    // The transpiler names inner functions by a helper that the page doesn't have.
    await page.addInitScript({ content: 'globalThis.__name ??= (f) => f' });
    page.on('pageerror', (error) => console.error(scene, error.message));
    page.on('console', (message) => message.type() === 'error' && console.error(scene, message.text()));
    await page.goto(`http://localhost:5199/index.html?scene=${scene}&lang=${lang}&scheme=${scheme}`);
    await page.waitForSelector('body[data-ready]', { timeout: 15_000 });
    await page.screenshot({ path: `${out}/${scene}-${height}-${lang}-${scheme}.png` });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, label, h1, h2, p, .row-state, .row-about, span')]
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 &&
            element.clientWidth > 0 &&
            !/row-words|row-about|sr-only|reply-head|account|citizen|tone-words/u.test(
              `${element.className} ${element.parentElement?.className ?? ''}`,
            ) &&
            getComputedStyle(element).display !== 'inline',
        )
        .map((element) => `${element.className}: ${element.textContent?.slice(0, 60)}`)
        .concat(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
    );
    if (WHOLE.has(scene)) {
      cut.push(
        ...(await page.evaluate(() => {
          const bottom = (selector: string): number => document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;
          const field = document.querySelector('#draft')?.getBoundingClientRect();
          return [
            (field?.height ?? 0) < 4 * 21 + 16 ? `the draft shows less than four lines (${field?.height})` : '',
            bottom('#tone-line') > bottom('.reply-body') ? 'the tone line is out of sight' : '',
            bottom('.reply-foot .foot') > innerHeight ? 'the foot is out of sight' : '',
          ].filter(Boolean);
        })),
      );
    }
    await page.evaluate(axeSource);
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (
        window as unknown as { axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }
      ).axe.run();
      return found
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' / ')}`);
    });
    cut.push(...violations);
    if (cut.length > 0) console.log(`${scene} ${height} ${lang} ${scheme}:`, cut.join(' | '));
    await page.close();
  }
}
await browser.close();
await server.close();
