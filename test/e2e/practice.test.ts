/** Practice in the built extension: the very same sidebar, a reply that is "logged", and an empty log afterwards. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEXTS } from '../../lib/i18n';
import { launch, type Driver } from './driver';
import { readLog } from './log';
import { EXTENSION, seed } from './story';

const t = TEXTS.id;
const PICTURES = join(process.cwd(), '.output', 'pictures');
let driver: Driver;
let page: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  driver = await launch({ extensionDir: EXTENSION });
  await seed(driver);
  page = await driver.openExtensionPage('dashboard.html#/practice');
});
afterAll(async () => {
  expect(driver.pageErrors).toEqual([]);
  // The page by which the log is read is a picture, whose own inline styles the browser refuses; nothing else may be refused.
  expect(driver.consoleErrors.filter((error) => !error.startsWith('Applying inline style'))).toEqual([]);
  await driver.close();
});

describe('practice', () => {
  it('starts with "3 menit pertama" under the band', async () => {
    await page.getByRole('link', { name: '3 menit pertama' }).click();
    await page.getByText(t['practice.band']).waitFor();
    await page.locator('.prac-host .row[role=option]').first().waitFor();
  });

  it('reads, drafts, inserts and follows a reply as on a site', async () => {
    const tool = page.locator('.prac-host');
    await tool.locator('.row[role=option]').first().click();
    await tool.getByRole('button', { name: t['sidebar.list.reply'], exact: true }).click();
    await tool.getByRole('button', { name: t['sidebar.reply.insert'], exact: true }).click();
    const box = page.locator('[data-practice-box]');
    await expect.poll(() => box.inputValue()).toMatch(/-RN$/u);
    await page.screenshot({ path: join(PICTURES, 'practice-1-inserted.png') });
    await page.getByRole('button', { name: t['practice.send'], exact: true }).click();
    await tool
      .getByText(/^Tercatat: /u)
      .first()
      .waitFor({ timeout: 30_000 });
    // The citizen writes back.
    await page.getByText('Siap min, ditunggu kabarnya.').waitFor();
  });

  it('types a question mark in the draft without opening the help', async () => {
    const draft = page.locator('.prac-host #draft');
    if ((await draft.count()) === 0) return;
    await draft.press('End');
    await draft.pressSequentially('?');
    expect(await draft.inputValue()).toContain('?');
  });

  it('explains the result, and the log stays empty', async () => {
    await page.getByRole('button', { name: t['practice.finish'] }).click();
    await page.getByRole('heading', { name: t['practice.result.title'].replace('{title}', '3 menit pertama') }).waitFor();
    await page.screenshot({ path: join(PICTURES, 'practice-2-result.png') });
    expect(await (await readLog(driver)).events()).toEqual([]);
  });

  it('keeps the score for the list and for the trainer', async () => {
    await page.bringToFront();
    await page.getByRole('button', { name: t['practice.toList'] }).click();
    await page.getByText(/^Nilai terbaik \d+/u).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: t['practice.export'] }).click()]);
    expect(download.suggestedFilename()).toMatch(/^latihan-\d{4}-\d\d-\d\d\.csv$/u);
  });
});
