/** Firefox gives scripts no clipboard data, so Lexical is written to by another way there: exactly once all the same, with lines and emoji. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { soon } from '../e2e/soon';
import { paths } from '../site/ids';
import { Firefox } from './driver';
import { body, filledBoxes, submissions } from './replica';
import { FirefoxSidebar } from './sidebar';

let firefox: Firefox;
let page: Page;
beforeAll(async () => {
  firefox = await Firefox.launch();
  await firefox.seed();
});
afterAll(async () => {
  expect(firefox.pageErrors).toEqual([]);
  await firefox.close();
});
afterEach(() => page.close());

const LINES = 'Halo Kak 🙏🏽\nterima kasih laporannya.\n\nTim kami menuju lokasi 👨‍👩‍👧 hari ini.';

describe.each([
  ['Instagram, a text field', 'instagram', paths.instagram.post('flood'), {}],
  ['Facebook, a rich box with a mention', 'facebook', paths.facebook.post('flood'), { mention: true }],
  ['Facebook, a plain box', 'facebook', paths.facebook.timeline, { plainLexical: true }],
] as const)('%s', (_name, site, path, config) => {
  it('takes lines and emoji once, and another text in its place', async () => {
    page = await firefox.openReplica(site, path, config);
    const sidebar = await FirefoxSidebar.of(page);
    await sidebar.unfold();
    await sidebar.openFirst();
    await sidebar.write(LINES);
    await sidebar.insert();
    const [box, ...others] = await filledBoxes(page);
    expect(others).toEqual([]);
    const text = body(box?.text ?? '');
    expect(text.endsWith(body(LINES))).toBe(true);
    // In front stands at most the site's own mention.
    const mention = text.slice(0, -body(LINES).length);
    expect(mention.length).toBeLessThan(30);
    if (site === 'instagram') expect(box?.text.endsWith(LINES)).toBe(true);

    // Several lines by several lines, by one line, and one line by another.
    const last = 'Versi keempat, Kak.';
    for (const next of ['Versi kedua, Kak.\nTerima kasih.', 'Versi ketiga, Kak.', last]) {
      await sidebar.write(next);
      await sidebar.insert(true);
      await soon(async () => (await filledBoxes(page)).map((one) => body(one.text))).toEqual([mention + body(next)]);
    }
    await page.keyboard.type(' X');
    await soon(async () => (await filledBoxes(page)).map((one) => body(one.text))).toEqual([`${mention}${last} X`]);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await soon(async () => (await filledBoxes(page)).map((one) => body(one.text))).toEqual([mention + last]);
    expect(await submissions(page)).toEqual([]);
  });
});
