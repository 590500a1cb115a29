/** The insertion matrix in Chromium. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, type Driver } from '../e2e/driver';
import { isolatedWorld } from '../e2e/harness/index';
import { buildHands, buildPage, html, ORIGIN, type LexicalVersion } from '../editors/build';
import { insertionMatrix, type Desk } from '../editors/matrix';

let driver: Driver;
const desks = new Map<LexicalVersion, Desk>();
beforeAll(async () => {
  driver = await launch();
});
afterAll(() => driver.close());

async function opened(version: LexicalVersion): Promise<Desk> {
  const page: Page = await driver.context.newPage();
  const script = await buildPage(version);
  await page.route(`${ORIGIN}/**`, (route) =>
    new URL(route.request().url()).pathname === '/page.js'
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto(ORIGIN);
  await isolatedWorld(page, await buildHands());
  const desk: Desk = {
    evaluate: (work, given) => page.evaluate(work as never, given),
    type: (text) => page.keyboard.type(text),
    press: (key, held) => page.keyboard.press(held ? `${held}+${key}` : key),
  };
  desks.set(version, desk);
  return desk;
}
insertionMatrix(async (version) => desks.get(version) ?? opened(version));
