/** The second placement: the same list in the browser's own panel, by choice or where the page refuses the frame. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import { TEXTS } from '../../lib/i18n';
import { launch, sidebarFrame, type Driver } from '../e2e/driver';
import { readLog, type LogReader } from '../e2e/log';
import { commentId, paths, post, replica } from '../e2e/replica';
import { openPanels, PRESSES_BUTTONS, pressToolbarButton, SidePanel } from '../e2e/side-panel';
import { soon } from '../e2e/soon';
import { EXTENSION, seed } from '../e2e/story';

declare const chrome: typeof Browser;

const t = TEXTS.id;
const ROW = `document.querySelector('.row[role=option]')`;
const UNANSWERED = `document.querySelector('[role=option][data-state=unanswered]')`;

let driver: Driver;
let log: LogReader;
let page: Page;
beforeAll(async () => {
  driver = await launch({ extensionDir: EXTENSION, args: [PRESSES_BUTTONS] });
  log = await readLog(driver);
});
afterAll(async () => {
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});
afterEach(async () => {
  await page.close();
  // A panel that may not be open any more is closed by the browser.
  await seed(driver, {}, { placement: 'frame' });
  await soon(() => openPanels(driver)).toEqual([]);
});

const badge = async (): Promise<string> => {
  const worker = await driver.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  });
};
/** The setting has reached the browser when the panel may open in every tab. */
async function choosePanel(): Promise<void> {
  await seed(driver, {}, { placement: 'panel' });
  const worker = await driver.worker();
  await soon(() => worker.evaluate(async () => (await chrome.sidePanel.getOptions({})).enabled)).toBe(true);
}

const whose = (row: string, site: 'instagram' | 'facebook'): boolean =>
  post('provoked').comments.some(({ key }) => row === `row-${commentId(site, key)}`);

/** Answers the first complaint of the panel's list up to the site's box; gives the comment that the log says is being answered, and the text. */
async function insertFirst(panel: SidePanel): Promise<{ id: string; text: string }> {
  await panel.press(UNANSWERED, 2);
  await soon(() => panel.read('document.querySelector("#draft")?.value.length ?? 0')).toBeGreaterThan(20);
  const slot = 'document.querySelector(".slot[data-open]")';
  while (await panel.read<boolean>(`${slot} !== null`)) {
    await panel.read(`${slot}.focus()`);
    await panel.type('depan Pasar Baru');
  }
  const text = await panel.read<string>('document.querySelector("#draft").value');
  await panel.press(panel.button(t['sidebar.reply.insert']));
  await soon(() => panel.text()).toContain(t['sidebar.insert.done']);
  const inserted = (await log.of('inserted')).at(-1);
  return { id: inserted?.data.commentId ?? '', text };
}

describe('chosen in the settings', () => {
  it.each([
    ['instagram', paths.instagram.post('provoked')],
    ['facebook', paths.facebook.post('provoked')],
  ] as const)('%s: the toolbar button opens the panel, and a reply goes from there to the log', async (site, path) => {
    await choosePanel();
    page = await driver.openReplica(site, path);
    await pressToolbarButton(driver, page);
    const panel = await SidePanel.of(driver);
    const { id, text } = await insertFirst(panel);

    const filled = (await replica(page).boxes()).filter((box) => box.text.trim() !== '');
    expect(filled).toMatchObject([{ kind: 'reply', target: id }]);
    expect(filled[0]?.text.replace(/^@\S+\s/u, '').trim()).toBe(text.trim());
    expect((await replica(page).model()).submissions).toEqual([]);
    // The page itself is as the site made it: no frame stands beside the panel.
    expect(page.frames()).toHaveLength(1);

    if (site === 'instagram') await page.locator('form').getByRole('button', { name: 'Kirim', exact: true }).click();
    else await page.locator('#focused-state-composer-submit [role=button]').last().click();
    await soon(async () => (await log.of('replied')).filter(({ caseId }) => caseId === `${site}:${id}`)).toHaveLength(1);
    expect((await replica(page).model()).submissions).toMatchObject([{ visibility: 'public', target: id, outcome: 'posted' }]);
    await soon(() => panel.text()).toContain('Tercatat');
    await panel.close();
  });

  it('follows the tab in front, a reload, and says where there is nothing to read', async () => {
    await choosePanel();
    page = await driver.openReplica('instagram', paths.instagram.post('provoked'));
    await pressToolbarButton(driver, page);
    const panel = await SidePanel.of(driver);
    const firstOf = (site: 'instagram' | 'facebook') => soon(async () => whose(await panel.read(`${ROW}?.id ?? ''`), site)).toBe(true);
    await firstOf('instagram');

    const other = await driver.openReplica('facebook', paths.facebook.post('provoked'));
    await other.bringToFront();
    await firstOf('facebook');
    await other.reload();
    await firstOf('facebook');
    await other.goto('https://www.facebook.com/');
    await soon(() => panel.read(`${ROW} === null`)).toBe(true);
    await other.close();

    await page.bringToFront();
    await firstOf('instagram');
    await log.page.bringToFront();
    await soon(() => panel.read(`${ROW} === null`)).toBe(true);
    await panel.close();
  });
});

describe('where the page refuses the frame', () => {
  it('the badge says so, the toolbar button opens the panel of that tab, and there the work goes on', async () => {
    await seed(driver);
    page = await driver.openReplica('instagram', paths.instagram.post('provoked'), { coep: true });
    await page.bringToFront();
    await soon(badge).toBe('!');
    await pressToolbarButton(driver, page);
    const panel = await SidePanel.of(driver);
    await insertFirst(panel);
    expect(await badge()).toBe('');
    await panel.close();
  });

  it('another tab keeps its frame meanwhile, and the button closes the panel again', async () => {
    await seed(driver);
    page = await driver.openReplica('instagram', paths.instagram.post('provoked'), { coep: true });
    await page.bringToFront();
    await soon(badge).toBe('!');
    await pressToolbarButton(driver, page);
    const panel = await SidePanel.of(driver);
    await soon(() => panel.read(`${ROW} !== null`)).toBe(true);

    const other = await driver.openReplica('facebook', paths.facebook.post('provoked'));
    await other.bringToFront();
    const frame = await sidebarFrame(other);
    await frame.locator('.folded').waitFor();
    await pressToolbarButton(driver, other);
    await frame.getByRole('tablist').waitFor();
    await other.close();
    await panel.close();

    // Pressed again, the button closes the panel.
    await pressToolbarButton(driver, page);
    await soon(() => openPanels(driver)).toEqual([]);
    await soon(badge).toBe('!');
  });
});
