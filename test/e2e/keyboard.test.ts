/** By keyboard alone: twenty replies on a post, and writing over a page that catches every key. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { launch, type Driver } from './driver';
import { readLog, type LogReader } from './log';
import { paths, replica } from './replica';
import { soon } from './soon';
import { EXTENSION, pressShortcut, seed, Sidebar } from './story';

const REPLIES = 20;

let driver: Driver;
let log: LogReader;
beforeAll(async () => {
  driver = await launch({ extensionDir: EXTENSION });
  await seed(driver);
  log = await readLog(driver);
});
afterAll(async () => {
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});

const focused = (sidebar: Sidebar): Promise<string> =>
  sidebar.frame.evaluate(() => (document.hasFocus() ? (document.activeElement?.id ?? '') : 'elsewhere'));

describe('the flood post', () => {
  it('twenty replies without touching the mouse in the sidebar', { timeout: 120_000 }, async () => {
    const page = await driver.openReplica('instagram', paths.instagram.post('flood'), { openThreads: true });
    const { keyboard } = page;
    const sidebar = await Sidebar.of(page);
    // The site loads more comments when the panel is scrolled; the sidebar never does that for the person.
    const read = await loadAll(page, sidebar);
    expect(read).toBeGreaterThan(40);

    await pressShortcut(driver, page);
    await sidebar.rows.first().waitFor();
    await soon(() => sidebar.todo()).toBeGreaterThanOrEqual(REPLIES);
    await soon(() => focused(sidebar)).toBe('comments');
    await keyboard.press('Enter');
    const targets = new Set<string>();
    for (let n = 1; n <= REPLIES; n += 1) {
      await soon(() => focused(sidebar)).toMatch(/^(?:draft|slot-)/u);
      await keyboard.press('Control+Enter');
      // An open *isian* gets the cursor; it is filled in and the key pressed again.
      const inserted = sidebar.inserted();
      const open = sidebar.frame.locator('.slot[data-open]');
      while ((await open.count()) > 0) {
        await soon(() => focused(sidebar)).toMatch(/^slot-/u);
        await keyboard.type('depan Pasar Baru');
        await keyboard.press('Control+Enter');
      }
      await inserted;
      const box = (await replica(page).boxes()).find(({ text }) => text !== '');
      expect(box?.focused).toBe(true);
      targets.add(box?.target ?? '');
      // The cursor is in the site's box: Enter sends, by the site's own doing.
      await keyboard.press('Enter');
      await soon(async () => (await replica(page).model()).submissions.length).toBe(n);
      await pressShortcut(driver, page);
      if (n === REPLIES) break;
      await soon(() => focused(sidebar)).not.toBe('elsewhere');
      const before = await sidebar.frame.locator('h1').first().textContent();
      await keyboard.press('Alt+ArrowRight');
      await soon(() => sidebar.frame.locator('h1').first().textContent()).not.toBe(before);
    }
    await sidebar.hurry();
    await sidebar.allRecorded();
    expect(targets.size).toBe(REPLIES);
    const { submissions } = await replica(page).model();
    expect(submissions.every(({ outcome, visibility }) => outcome === 'posted' && visibility === 'public')).toBe(true);
    const replied = await log.of('replied');
    expect(new Set(replied.map(({ data }) => data.intentId)).size).toBe(REPLIES);
    expect(replied.map(({ data }) => data.replyId).sort()).toEqual(submissions.map(({ id }) => id).sort());
    await page.close();
  });
});

/** Scrolls the panel as a person does, until nothing more comes. */
async function loadAll(page: Page, sidebar: Sidebar): Promise<number> {
  const rows = page.locator('a[href*="/c/"]');
  await page.mouse.move(1_000, 400);
  const total = (await replica(page).comments('flood')).length;
  await soon(async () => {
    await page.mouse.wheel(0, -600);
    await page.mouse.wheel(0, 4_000);
    return rows.count();
  }).toBeGreaterThanOrEqual(total);
  await sidebar.folded.waitFor();
  return rows.count();
}

describe('over a dialog that traps the focus and a page with single-key shortcuts', () => {
  it('what is typed arrives whole, and only in the sidebar', async () => {
    const page = await driver.openReplica('facebook', paths.facebook.post('flood'));
    const { keyboard } = page;
    const sidebar = await Sidebar.of(page);
    await pressShortcut(driver, page);
    await sidebar.rows.first().waitFor();
    await soon(() => focused(sidebar)).toBe('comments');
    // j and k move in the list, and only there.
    await keyboard.press('j');
    await keyboard.press('k');
    await keyboard.press('Enter');
    await soon(() => focused(sidebar)).toMatch(/^(?:draft|slot-)/u);
    await sidebar.draft.focus();
    await keyboard.press('Control+a');
    const words = 'jkl c lekas kami cek, Kak.\nJangan khawatir; jkl, c.';
    for (const [index, line] of words.split('\n').entries()) {
      if (index > 0) await keyboard.press('Enter');
      await keyboard.type(line);
    }
    expect(await sidebar.draft.inputValue()).toBe(words);
    expect(await replica(page).shortcuts()).toEqual([]);
    expect((await replica(page).boxes()).filter(({ text }) => text !== '')).toEqual([]);

    const dialog = page.getByRole('dialog');
    const dialogs = await dialog.count();
    expect(dialogs).toBeGreaterThan(0);
    await keyboard.press('Escape');
    await sidebar.frame.getByRole('tablist').waitFor();
    expect(await dialog.count()).toBe(dialogs);
    expect(page.url()).toContain('permalink.php');
    // Coming back, the draft is still there.
    await keyboard.press('Enter');
    await sidebar.draft.waitFor();
    expect(await sidebar.draft.inputValue()).toBe(words);
    const model = await replica(page).model();
    expect(model.submissions).toEqual([]);
    expect(model.privateMessages).toEqual([]);
    await page.close();
  });
});
