/** A log of 50,000 cases works like a small one. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { TEXTS } from '../../lib/i18n';
import { launch, type Driver } from '../e2e/driver';
import { readLog, type LogReader } from '../e2e/log';
import { fill, idOf } from '../e2e/many';
import { soon } from '../e2e/soon';
import { EXTENSION, seed } from '../e2e/story';

const t = TEXTS.id;

let driver: Driver;
let log: LogReader;
let office: Page;
const at = (place: string): Promise<unknown> => office.goto(`chrome-extension://${driver.extensionId}/dashboard.html#/${place}`);
beforeAll(async () => {
  driver = await launch({ extensionDir: EXTENSION });
  await seed(driver);
  log = await readLog(driver);
  office = await driver.openExtensionPage('dashboard.html');
});
afterAll(async () => {
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});

describe('dashboard', () => {
  it('a log of 50,000 cases: counted, scrolled, searched, filtered, opened and exported', { timeout: 300_000 }, async () => {
    await log.clear();
    await fill(log, 50_000, (n) => n === 31_415);
    await at('log');
    await office.reload();
    await office.getByText(t['log.count'].replace('{n}', '50.000'), { exact: true }).waitFor();
    const rows = office.locator('.log-body [role=row]');
    const number = async (): Promise<number> => Number(/\((\d+)\)/u.exec((await rows.nth(2).textContent()) ?? '')?.[1] ?? -1);
    await soon(number).toBeGreaterThan(49_900);
    expect(await rows.count()).toBeLessThan(60);
    // Scrolling goes on by key, page after page.
    await rows.first().hover();
    await soon(async () => {
      await office.mouse.wheel(0, 6_000);
      return number();
    }).toBeLessThan(49_700);
    await office.getByLabel(t['common.search']).fill('(31415)');
    await office.getByText(t['log.countOf'].replace('{n}', '1').replace('{total}', '50.000'), { exact: true }).waitFor();
    await office
      .locator(`a[href="#/case/${encodeURIComponent(idOf(31_415))}"]`)
      .first()
      .click();
    await office.getByText('(31415)').first().waitFor();
    await at('log?topic=pju&short=in-progress');
    await office.getByText(/^\d[\d.]* dari 50\.000 kasus$/u).waitFor();
    const shown = Number((await office.getByText(/dari 50\.000 kasus$/u).textContent())?.split(' ')[0]?.replace('.', ''));
    expect(shown).toBeGreaterThan(3_000);
    await office.getByRole('button', { name: t['export.open'] }).click();
    await office.getByRole('radio', { name: t['export.format.csv'] }).check();
    const [download] = await Promise.all([
      office.waitForEvent('download'),
      office.getByRole('button', { name: t['export.start'], exact: true }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.trim().split('\r\n')).toHaveLength(shown + 1);
  });
});
