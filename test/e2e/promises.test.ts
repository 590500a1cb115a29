/** What is promised to the page and to the person: one node, nothing read elsewhere, nothing asked of anybody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { SiteName } from '../site/config';
import { launch, type Driver } from './driver';
import { paths, replica } from './replica';
import { soon } from './soon';
import { EXTENSION, pressShortcut, seed, Sidebar } from './story';

declare global {
  interface Window {
    /** What the page's own observer saw since it was emptied last. */
    witnessed: string[];
  }
}

let driver: Driver;
beforeAll(async () => {
  driver = await launch({ extensionDir: EXTENSION });
  await driver.context.addInitScript(() => {
    window.witnessed = [];
    const note = (record: MutationRecord): void => {
      const nodes = [...record.addedNodes, ...record.removedNodes].map(({ nodeName }) => (nodeName.includes('-') ? 'HOST' : nodeName));
      window.witnessed.push([record.type, record.target.nodeName, record.attributeName ?? '', ...nodes].filter(Boolean).join(' '));
    };
    const observe = (root: Node): void =>
      new MutationObserver((records) => records.forEach(note)).observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    observe(document);
  });
});
afterAll(async () => {
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});

/** Waits until the page itself has come to rest, and forgets what was seen until then. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // The server owes nothing, and the page has had time of its own, several times over, without using it.
    const idle = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
    for (let quiet = 0; quiet < 5;) {
      const before = window.witnessed.length;
      await idle();
      quiet = window.__replica.pending() === 0 && before === window.witnessed.length ? quiet + 1 : 0;
    }
    window.witnessed = [];
  });
}
const witnessed = (page: Page): Promise<string[]> => page.evaluate(() => window.witnessed);
const frames = (page: Page): number => page.frames().length;
/** The content script has run and answered: from then on a frame that is to come would be on its way. */
const answers = (page: Page): Promise<void> => soon(() => frames(page)).toBeGreaterThan(1) as Promise<void>;

describe('a page that is otherwise still', () => {
  it.each<[SiteName, string]>([
    ['instagram', paths.instagram.post('flood')],
    ['facebook', paths.facebook.post('flood')],
  ])('sees the insertion of one node, and nothing while it is read, marked and answered (%s)', async (site, path) => {
    // The switch of the site is off while the page is built, so that everything of ours happens on a page at rest.
    await seed(driver, {}, { sites: { instagram: false, facebook: false } });
    const page = await driver.openReplica(site, path, { now: Date.now() });
    await atRest(page);
    expect(await witnessed(page)).toEqual([]);
    expect(frames(page)).toBe(1);

    await seed(driver);
    const sidebar = await Sidebar.of(page);
    await sidebar.folded.waitFor();
    await soon(() => sidebar.folded.getAttribute('aria-label')).toMatch(/\d/u);
    await pressShortcut(driver, page);
    await sidebar.rows.first().waitFor();
    await soon(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    await sidebar.frame.locator('[role=option][data-state=unanswered]').first().click();
    await sidebar.openChosen();
    await sidebar.draft.fill('Terima kasih laporannya, Kak. Petugas kami sedang menuju lokasi.');
    await sidebar.fillOpenSlots();
    await sidebar.backToList();
    await sidebar.tab('other').click();
    expect(await witnessed(page)).toEqual(['childList HTML HOST']);

    // Switched off again, it goes as it came, and its marks with it.
    await seed(driver, {}, { sites: { instagram: false, facebook: false } });
    await soon(() => frames(page)).toBe(1);
    expect(await witnessed(page)).toEqual(['childList HTML HOST', 'childList HTML HOST']);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect((await replica(page).boxes()).every(({ text }) => text === '')).toBe(true);
    await page.close();
    await seed(driver);
  });
});

describe('no frame, no marks', () => {
  it('on the posts of others, on pages that are no posts, and where the site is switched off', async () => {
    await seed(driver, {}, { sites: { instagram: true, facebook: false } });
    const left: [SiteName, string][] = [
      ['instagram', paths.instagram.post('foreign')],
      ['instagram', paths.instagram.home],
      ['instagram', '/direct/inbox/'],
      ['facebook', paths.facebook.post('flood')],
      ['facebook', paths.facebook.group],
    ];
    const pages = await Promise.all(left.map(([site, path]) => driver.openReplica(site, path)));
    // A page of the agency that is opened after them has its frame: so had they been given one by now.
    const own = await driver.openReplica('instagram', paths.instagram.post('flood'));
    await answers(own);
    for (const page of pages) {
      expect(frames(page)).toBe(1);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName))).toEqual(['head', 'body']);
      await page.close();
    }
    await own.close();
    await seed(driver);
  });
});
