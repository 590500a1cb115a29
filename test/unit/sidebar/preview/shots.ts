/** Takes a picture of every scene of the preview: `npx tsx test/unit/sidebar/preview/shots.ts [scene…]`, into `.output/sidebar/`. */
import { mkdirSync } from 'node:fs';
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
    if (cut.length > 0) console.log(`${scene} ${height} ${lang}:`, cut.join(' | '));
    await page.close();
  }
}
await browser.close();
await server.close();
