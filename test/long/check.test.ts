/** The checklist for live accounts, on replicas: reads the page in another tab, writes down no text and no name, and shows the report. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TEXTS } from '../../lib/i18n';
import { launch, type Driver } from '../e2e/driver';
import { paths, replica } from '../e2e/replica';
import { EXTENSION, seed } from '../e2e/story';

const t = TEXTS.id;
const PICTURES = join(process.cwd(), '.output', 'pictures');
let driver: Driver;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  driver = await launch({ extensionDir: EXTENSION });
  await seed(driver);
});
afterAll(async () => {
  expect(driver.foreignRequests).toEqual([]);
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});

it.each([
  ['ig-post', 'instagram', paths.instagram.post('flood')],
  ['fb-dialog', 'facebook', paths.facebook.post('flood')],
] as const)('%s: reads the open page and reports its form only', async (point, site, path) => {
  const live = await driver.openReplica(site, path);
  const { comments } = await replica(live).model();
  const page = await driver.openExtensionPage('dashboard.html#/guides');
  await page.getByRole('link', { name: t['check.title'] }).click();
  const card = page.locator('.check-point').filter({ hasText: t[`check.${point}.title`] });
  await card.getByRole('button', { name: t['check.read'] }).click();
  await card.getByText(/^\d+ komentar terbaca/u).waitFor({ timeout: 15_000 });
  expect(Number.parseInt((await card.getByText(/^\d+ komentar terbaca/u).textContent()) ?? '0', 10)).toBeGreaterThan(3);
  await card.getByRole('radio', { name: t['check.answer.yes'], exact: true }).check();
  await page.screenshot({ path: join(PICTURES, `check-${point}.png`) });
  await page.getByRole('button', { name: t['check.report'] }).click();
  const report = await page.getByRole('dialog').getByRole('textbox').inputValue();
  expect(report).toContain(`[${point}] yes`);
  for (const { text, handle, name } of comments) {
    if (text.length > 12) expect(report).not.toContain(text);
    for (const who of [handle, name]) expect(report).not.toContain(who);
  }
  await page.close();
  await live.close();
});
