/** What happens around the work: language and side changed in the middle, toolbar button and shortcut, an update of the extension. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { TEXTS } from '../../lib/i18n';
import { launch, type Driver } from './driver';
import { readLog } from './log';
import { paths } from './replica';
import { soon } from './soon';
import { EXTENSION, pressShortcut, seed, Sidebar, work } from './story';

const { id: t, en } = TEXTS;
/** In the service worker. */
declare const chrome: typeof Browser;

let driver: Driver;
beforeAll(async () => {
  driver = await launch({ extensionDir: EXTENSION });
});
beforeEach(() => seed(driver));
afterAll(async () => {
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});

/** What a click on the toolbar button tells the extension. */
async function pressToolbar(): Promise<void> {
  const worker = await driver.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.action as unknown as { onClicked: { dispatch(tab?: unknown): void } };
    onClicked.dispatch(tab);
  });
}
const dashboards = (): number => driver.context.pages().filter((page) => page.url().includes('/dashboard.html')).length;

const closeDashboards = async (): Promise<void> => {
  for (const page of driver.context.pages()) if (page.url().includes('/dashboard.html')) await page.close();
};

describe('toolbar button and shortcut', () => {
  it('unfold the sidebar on a post of the agency, and open the dashboard elsewhere', async () => {
    // The first screen opens by itself after the installation.
    await soon(dashboards).toBe(1);
    await closeDashboards();
    for (const press of [pressToolbar, (page: Sidebar['page']) => pressShortcut(driver, page)]) {
      const page = await driver.openReplica('instagram', paths.instagram.post('flood'));
      const sidebar = await Sidebar.of(page);
      await sidebar.folded.waitFor();
      await page.bringToFront();
      await press(page);
      await sidebar.rows.first().waitFor();
      expect(dashboards()).toBe(0);

      await page.goto('https://www.instagram.com/direct/inbox/');
      await page.bringToFront();
      await press(page);
      await soon(dashboards).toBe(1);
      // Pressed again, it comes to the front and is not opened twice.
      await page.bringToFront();
      await press(page);
      await soon(
        () =>
          driver.context
            .pages()
            .find((one) => one.url().includes('/dashboard.html'))
            ?.evaluate(() => document.visibilityState) ?? '',
      ).toBe('visible');
      expect(dashboards()).toBe(1);
      await closeDashboards();
      await page.close();
    }
  });
});

describe('the open sidebar follows the settings at once', () => {
  it('language, in the middle of a reply, with the draft as it was', async () => {
    const sidebar = await work(driver, 'instagram', paths.instagram.post('flood'));
    await sidebar.openFirstUnanswered();
    await sidebar.draft.fill('Terima kasih laporannya, Kak.');
    await seed(driver, {}, { language: 'en' });
    await sidebar.button(en['sidebar.reply.insert']).waitFor();
    expect(await sidebar.button(t['sidebar.reply.insert']).count()).toBe(0);
    expect(await sidebar.draft.inputValue()).toBe('Terima kasih laporannya, Kak.');
    expect(await sidebar.frame.evaluate(() => document.documentElement.lang)).toBe('en');
    await seed(driver);
    await sidebar.button(t['sidebar.reply.insert']).waitFor();
    await sidebar.page.close();
  });

  it('the side that the person chose, which is remembered on the next page', async () => {
    const sidebar = await work(driver, 'instagram', paths.instagram.post('flood'));
    const left = async (): Promise<number> => (await (await sidebar.frame.frameElement()).boundingBox())?.x ?? -1;
    expect(await left()).toBe(0);
    await sidebar.button(t['sidebar.menu']).click();
    await sidebar.frame.getByRole('menuitem', { name: t['sidebar.menu.dock-right'] }).click();
    await soon(left).toBeGreaterThan(600);
    await sidebar.page.close();
    const next = await work(driver, 'instagram', paths.instagram.post('quiet'));
    expect((await (await next.frame.frameElement()).boundingBox())?.x).toBeGreaterThan(600);
    await next.page.close();
  });
});

describe('a draft', () => {
  it('survives a reload of the page', async () => {
    const words = 'Terima kasih, Kak. Ini draf yang belum selesai';
    const sidebar = await work(driver, 'facebook', paths.facebook.post('flood'));
    const row = sidebar.frame.locator('[role=option][data-state=unanswered]').first();
    const id = await sidebar.idOf(row);
    await sidebar.open(id);
    await sidebar.draft.fill(words);
    await sidebar.backToList();
    await sidebar.page.reload();
    const again = await Sidebar.of(sidebar.page);
    await again.unfold();
    await again.open(id);
    await soon(() => again.draft.inputValue()).toBe(words);
    await again.page.close();
  });
});

// Last: afterwards the extension is another one.
describe('the extension is updated in the middle of a reply', () => {
  it('the page says to reload, and the draft is there after it', async () => {
    const words = 'Terima kasih, Kak. Draf ini tidak boleh hilang';
    const sidebar = await work(driver, 'instagram', paths.instagram.post('flood'));
    const { page } = sidebar;
    const row = sidebar.frame.locator('[role=option][data-state=unanswered]').first();
    const id = await sidebar.idOf(row);
    await sidebar.open(id);
    await sidebar.draft.fill(words);
    // A pause in typing, and it is kept; an update waits for one as well.
    const log = await readLog(driver);
    await soon(() => log.drafts()).toContain(words);
    await log.page.close();
    const worker = await driver.worker();
    const restarted = driver.context.waitForEvent('serviceworker');
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await restarted;
    // The frame goes with the old extension; the page's closed root is read past its walls.
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('DOM.enable');
    const said = async (): Promise<string> => {
      const { nodes } = await cdp.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
      return nodes.map(({ nodeValue }) => nodeValue).join(' ');
    };
    await soon(said).toContain('Muat ulang halaman ini');
    await page.reload();
    const again = await Sidebar.of(page);
    await again.unfold();
    await again.open(id);
    await soon(() => again.draft.inputValue()).toBe(words);
  });
});
