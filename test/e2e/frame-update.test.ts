/** The extension is updated while somebody works: the page says what to do, and nothing of the old one goes on. */
import { join } from 'node:path';
import type { Browser } from 'wxt/browser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, sidebarFrame, type Driver } from './driver';
import { accounts, paths, replica } from './replica';

declare const chrome: typeof Browser;
let driver: Driver;
beforeAll(async () => {
  driver = await launch({ extensionDir: process.env['TANGGAP_BUILD'] ?? join(process.cwd(), '.output', 'chrome-mv3') });
});
afterAll(() => driver.close());

it('tells the person to reload the page, and stops', async () => {
  const worker = await driver.worker();
  await worker.evaluate(
    (handle) =>
      chrome.storage.local.set({
        profile: { v: 1, agency: 'Dinas PU', accounts: [{ site: 'instagram', handle, id: null }], onDuty: '', admins: [] },
      }),
    accounts.agency.handle,
  );
  const page = await driver.openReplica('instagram', paths.instagram.post('flood'), {});
  await sidebarFrame(page);
  // The worker ends with the reload, and with it the answer.
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  const cdp = await page.context().newCDPSession(page);
  const words = async (): Promise<string> => JSON.stringify(await cdp.send('DOM.getDocument', { depth: -1, pierce: true }));
  await expect.poll(words, { timeout: 10_000 }).toContain('Muat ulang halaman ini.');
  expect(page.frames()).toHaveLength(1);
  expect(await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('tg-')))).toEqual([]);
  // The site works on.
  await page.locator('form textarea').first().fill('halo');
  expect((await replica(page).boxes()).some(({ text }) => text === 'halo')).toBe(true);
  // The dying frame may fail in its own ways; the script in the page must not.
  expect(driver.pageErrors.filter((error) => error.includes('content-scripts/'))).toEqual([]);
});
