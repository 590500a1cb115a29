/** The insertion matrix in Firefox, which gives scripts no clipboard data: Lexical is written to by another way there. */
import { afterAll, beforeAll, expect } from 'vitest';
import { buildPage, handsExtension, html, ORIGIN, type LexicalVersion } from '../editors/build';
import { insertionMatrix, type Desk } from '../editors/matrix';
import { deskOf, Firefox } from './driver';

let firefox: Firefox;
const desks = new Map<LexicalVersion, Desk>();
beforeAll(async () => {
  firefox = await Firefox.launch();
  await firefox.install(await handsExtension());
});
afterAll(async () => {
  expect(firefox.pageErrors).toEqual([]);
  await firefox.close();
});

async function opened(version: LexicalVersion): Promise<Desk> {
  const script = await buildPage(version);
  const page = await firefox.newPage(({ origin, pathname }) => {
    if (origin !== ORIGIN) return null;
    return pathname === '/page.js' ? { contentType: 'text/javascript', body: script } : { contentType: 'text/html', body: html };
  });
  await page.goto(ORIGIN, { waitUntil: 'load' });
  await page.waitForSelector('[data-hands]');
  const desk = deskOf(page);
  desks.set(version, desk);
  return desk;
}
insertionMatrix(async (version) => desks.get(version) ?? opened(version));
