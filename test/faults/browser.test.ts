/** What a working day does to a program: each test names what must not be lost. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CDPSession, Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import { TEXTS } from '../../lib/i18n';
import { launch, type Driver } from '../e2e/driver';
import { readLog, type LogReader } from '../e2e/log';
import { paths, replica } from '../e2e/replica';
import { soon } from '../e2e/soon';
import { EXTENSION, pressShortcut, seed, Sidebar, work } from '../e2e/story';

const t = TEXTS.id;
declare const chrome: typeof Browser;

let driver: Driver;
let log: LogReader;
let cdp: CDPSession;
beforeAll(async () => {
  driver = await launch({ extensionDir: EXTENSION });
  await seed(driver);
  log = await readLog(driver);
  cdp = await driver.context.newCDPSession(log.page);
  await cdp.send('ServiceWorker.enable');
});
afterEach(async () => {
  for (const page of driver.context.pages()) if (page !== log.page) await page.close();
  await log.clear();
  // A background that was killed begins with the next question.
  await log.page.evaluate(() => chrome.runtime.sendMessage({ type: 'store/status' }));
  await seed(driver);
});
afterAll(async () => {
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});

const WORDS = 'Terima kasih, Kak. Draf ini tidak boleh hilang.';
const kill = (): Promise<unknown> => cdp.send('ServiceWorker.stopAllWorkers');

/** A reply that has been inserted under the first comment that waits. */
async function inserted(config: Parameters<typeof work>[3] = {}): Promise<Sidebar> {
  const sidebar = await work(driver, 'instagram', paths.instagram.post('flood'), config);
  await sidebar.openFirstUnanswered();
  await sidebar.fillOpenSlots();
  await sidebar.insert();
  return sidebar;
}
/** A draft that is being written, and the comment that it answers. */
async function drafted(): Promise<{ sidebar: Sidebar; id: string }> {
  const sidebar = await work(driver, 'instagram', paths.instagram.post('flood'));
  const id = await sidebar.idOf(sidebar.frame.locator('[role=option][data-state=unanswered]').first());
  await sidebar.open(id);
  await sidebar.draft.fill(WORDS);
  await soon(() => log.drafts()).toContain(WORDS);
  return { sidebar, id };
}
/** The draft stands in the sidebar of this page again. */
async function draftIsBack(page: Page, id: string): Promise<void> {
  const again = await Sidebar.of(page);
  await again.unfold();
  await again.open(id);
  await soon(() => again.draft.inputValue()).toBe(WORDS);
}
const once = async (): Promise<void> => {
  const intents = (await log.of('inserted')).map(({ id }) => id);
  expect((await log.of('replied')).map(({ data }) => data.intentId).sort()).toEqual([...intents].sort());
};

describe('must not be lost: the draft', () => {
  it('when the page tears the sidebar out, again and again', async () => {
    const { sidebar, id } = await drafted();
    const { page } = sidebar;
    const tear = (): Promise<void> =>
      page.evaluate(() => [...document.documentElement.children].forEach((node) => node.localName.includes('-') && node.remove()));
    await tear();
    await soon(() => page.frames().length).toBe(2);
    await tear();
    await soon(() => page.frames().length).toBe(1);
    await pressShortcut(driver, page);
    const again = await Sidebar.of(page);
    await again.rows.first().waitFor();
    await again.open(id);
    await soon(() => again.draft.inputValue()).toBe(WORDS);
  });

  it('when the page is left and come back to, from the cache of pages or anew', async () => {
    const { sidebar, id } = await drafted();
    const { page } = sidebar;
    await page.goto(`https://www.instagram.com${paths.instagram.home}`);
    await page.goBack();
    await draftIsBack(page, id);
  });

  it('when the right to read the site is withdrawn and given again', async () => {
    const { sidebar, id } = await drafted();
    const { page } = sidebar;
    const settings = await driver.context.newPage();
    await settings.goto('chrome://extensions');
    const grant = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> =>
      settings.evaluate(
        ([extensionId, access]) =>
          (
            chrome as unknown as { developerPrivate: { updateExtensionConfiguration(change: unknown): Promise<void> } }
          ).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
        [driver.extensionId, hostAccess] as const,
      );
    await grant('ON_CLICK');
    await page.reload();
    await page.waitForFunction(() => Boolean(document.querySelector('[id^=mount_0_0] > *')));
    // Another page of the extension works meanwhile, and what was written is there.
    const dashboard = await driver.openExtensionPage('dashboard.html');
    await dashboard.getByRole('navigation').first().waitFor();
    expect(page.frames()).toHaveLength(1);
    expect(await log.drafts()).toContain(WORDS);
    await grant('ON_ALL_SITES');
    await page.reload();
    await draftIsBack(page, id);
  });
});

describe('must not be lost: that a reply was sent, and nothing may be said that is not stored', () => {
  it('when the disk is full: it says so, and stores it once there is room', async () => {
    const sidebar = await inserted();
    // As the browser does it: every write fails, until the background begins anew.
    await (
      await driver.worker()
    ).evaluate(() => {
      const full = (): never => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = full;
      IDBObjectStore.prototype.add = full;
    });
    await sidebar.send();
    await sidebar.hurry();
    await sidebar.says(t['sidebar.save.failed']);
    expect(await sidebar.frame.getByText(/^Tercatat/u).count()).toBe(0);
    expect(await log.of('replied')).toEqual([]);
    await kill();
    await sidebar.recorded();
    await once();
  });

  it('when the browser has cleared the log under the running background: the next reply is stored all the same', async () => {
    const before = await inserted();
    await before.send();
    await before.hurry();
    await before.recorded();
    await cdp.send('Storage.clearDataForOrigin', { origin: `chrome-extension://${driver.extensionId}`, storageTypes: 'indexeddb' });
    expect(await log.events()).toEqual([]);
    await before.page.close();
    const after = await inserted();
    await after.send();
    await after.hurry();
    await after.recorded();
    expect(await log.of('replied')).toHaveLength(1);
    await once();
  });

  it('when there is no network: everything of ours goes on', async () => {
    const sidebar = await work(driver, 'instagram', paths.instagram.post('flood'));
    await driver.context.setOffline(true);
    await kill();
    await sidebar.openFirstUnanswered();
    await sidebar.fillOpenSlots();
    await sidebar.insert();
    await sidebar.send();
    await sidebar.hurry();
    await sidebar.recorded();
    await driver.context.setOffline(false);
    await once();
  });

  it.each([
    ['slept for a night', 9 * 3_600_000],
    ['was set back by a day', -86_400_000],
  ])('when the computer %s between Kirim and the answer of the site', async (_what, jump) => {
    const sidebar = await inserted({ manual: true });
    await sidebar.send();
    await sidebar.frame.evaluate((by) => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + by;
    }, jump);
    await kill();
    expect(await sidebar.frame.getByText(/^Tercatat/u).count()).toBe(0);
    expect(await log.of('replied')).toEqual([]);
    await soon(async () => {
      await replica(sidebar.page).flush();
      return (await replica(sidebar.page).model()).submissions[0]?.outcome;
    }).toBe('posted');
    await sidebar.hurry();
    await soon(async () => (await log.of('replied')).length).toBe(1);
    await once();
  });

  it('when twenty tabs are at it at once', { timeout: 280_000 }, async () => {
    const tabs: Sidebar[] = [];
    for (let n = 0; n < 20; n += 1) {
      const sidebar = await work(driver, 'instagram', paths.instagram.post('flood'));
      await sidebar.frame
        .locator('[role=option][data-state=unanswered]')
        .nth(n % 5)
        .click();
      await sidebar.openChosen();
      await sidebar.draft.fill(`Terima kasih, Kak. Petugas kami menuju lokasi, laporan ke-${n}.`);
      tabs.push(sidebar);
    }
    await Promise.all(tabs.map((tab) => tab.button(t['sidebar.reply.insert']).click()));
    await Promise.all(tabs.map((tab) => tab.inserted()));
    expect(await log.of('inserted')).toHaveLength(20);
    for (const tab of tabs) {
      await tab.page.bringToFront();
      await tab.send();
    }
    await kill();
    await expect.poll(async () => (await log.of('replied')).length, { timeout: 120_000 }).toBe(20);
    await once();
  });
});

describe('must not be lost: the log', () => {
  it('when a newer version has written it: it is shown, says so, and stays as it is', async () => {
    const sidebar = await inserted();
    await sidebar.send();
    await sidebar.hurry();
    await sidebar.recorded();
    const before = await log.events();
    await log.setSchema(99);
    await kill();
    const dashboard = await driver.openExtensionPage('dashboard.html#/log');
    await dashboard.getByText(t['dashboard.open.read-only']).waitFor();
    expect(await log.events()).toEqual(before);
    await log.setSchema(1);
    await kill();
  });

  it('when two dashboards are open: each shows what the other one learns', async () => {
    const dashboards = [await driver.openExtensionPage('dashboard.html#/log'), await driver.openExtensionPage('dashboard.html#/log')];
    const sidebar = await inserted();
    await sidebar.send();
    await sidebar.hurry();
    await sidebar.recorded();
    const [one] = await log.of('noted');
    const words = one?.data.comment.text.slice(0, 30) ?? 'none';
    for (const dashboard of dashboards) await dashboard.getByText(words).first().waitFor();
    expect(await log.cases()).toHaveLength(1);
  });
});
