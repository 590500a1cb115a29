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
import { eventsOf, logFile } from '../../scripts/bench/cases';
import { bundleOf } from '../e2e/harness';

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

/** The middle of what was measured. */
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** From the start of the navigation to the first row of the log. */
async function firstRow(): Promise<number> {
  await office.goto('about:blank');
  await at('log');
  const time = await office.waitForFunction(() => (window as unknown as { firstRow?: number }).firstRow);
  return (await time.jsonValue()) ?? NaN;
}

/** The longest stretch in which the page could not answer, while `job` runs; milliseconds. */
async function longestTask(job: () => Promise<void>): Promise<number> {
  await office.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    Object.assign(window, { tasks });
  });
  await job();
  // Entries come after the task; another turn of the page brings the last ones.
  await office.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
  return office.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
}

async function heap(): Promise<number> {
  const cdp = await office.context().newCDPSession(office);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / 1e6;
}

interface Taken {
  row: number;
  search: number;
  recap: number;
  heap: number;
}

/** How the dashboard bears a log of `n` cases. */
async function measured(n: number): Promise<Taken> {
  const total = new Intl.NumberFormat('id').format(n);
  await firstRow();
  const rows = [];
  for (let i = 0; i < 5; i += 1) rows.push(await firstRow());
  await office.getByText(t['log.count'].replace('{n}', total), { exact: true }).waitFor();
  const search = await longestTask(async () => {
    await office.getByLabel(t['common.search']).fill('pasar baru (31');
    await office.getByText(new RegExp(`dari ${total.replace('.', '\\.')} kasus$`, 'u')).waitFor();
  });
  await office.goto('about:blank');
  await at('recap?all=yes');
  const recap = await longestTask(() => office.getByRole('table', { name: t['recap.byTopic'] }).waitFor());
  await office.goto('about:blank');
  await at('log');
  await office.locator('.log-body [role=row]').nth(3).waitFor();
  await office.locator('.log-body [role=row] a').first().focus();
  for (let i = 0; i < 60; i += 1) await office.keyboard.press('PageDown');
  return { row: median(rows), search, recap, heap: await heap() };
}

describe('against a log of 1,000 cases', () => {
  it('first rows, any page, search, recap and memory of 50,000', { timeout: 600_000 }, async () => {
    await office.addInitScript(() => {
      const look = new MutationObserver(() => {
        if (document.querySelector('.log-body [role=row]') === null) return;
        look.disconnect();
        Object.assign(window, { firstRow: performance.now() });
      });
      look.observe(document, { childList: true, subtree: true });
    });
    await log.clear();
    await fill(log, 1_000, () => false);
    const few = await measured(1_000);
    await log.clear();
    await fill(log, 50_000, () => false);
    const many = await measured(50_000);

    const cdp = await log.page.context().newCDPSession(log.page);
    await cdp.send('Runtime.evaluate', { expression: await bundleOf('in-page-log') });
    const page = async (share: number): Promise<number> => {
      const { result } = await cdp.send('Runtime.evaluate', {
        expression: `logTimes.page(${share}, 15)`,
        awaitPromise: true,
        returnByValue: true,
      });
      return median(result.value as number[]);
    };
    await page(0);
    const first = await page(0);
    const others = [await page(0.25), await page(0.5), await page(0.9)];
    console.log(JSON.stringify({ few, many, first, others }));
    expect(many.row / few.row).toBeLessThan(1.5);
    for (const other of others) expect(other / first).toBeLessThan(1.5);
    // A long task is one of more than 50 ms; what the small log costs on this machine comes on top.
    expect(many.search).toBeLessThan(Math.max(50, few.search * 1.5));
    expect(many.recap).toBeLessThan(Math.max(50, few.recap * 1.5));
    expect(many.heap / few.heap).toBeLessThan(2);
  });
});

describe('restore', () => {
  it(
    'takes as long for each case of many as of few, tells its progress, and can be cancelled and undone',
    { timeout: 600_000 },
    async () => {
      await log.clear();
      const file = (n: number) => ({ name: `${n}.jsonl`, mimeType: 'application/jsonl', buffer: Buffer.concat(logFile(eventsOf(0, n))) });
      const choose = async (n: number): Promise<void> => {
        await at('backup');
        await office.reload();
        await office.locator('input[type=file]').setInputFiles(file(n));
        await office.getByRole('button', { name: t['backup.replace'], exact: true }).waitFor();
      };
      const restore = async (n: number): Promise<number> => {
        await choose(n);
        const from = performance.now();
        await office.getByRole('button', { name: t['backup.replace'], exact: true }).click();
        await office.getByText(t['backup.replaced'].replace('{name}', `${n}.jsonl`)).waitFor({ timeout: 240_000 });
        return performance.now() - from;
      };
      await restore(1_500);
      const few = await restore(1_500);
      const many = await restore(6_000);
      console.log(JSON.stringify({ few, many, ratio: many / few }));
      // The log that is kept for undoing counts too: 1,500 and then 1,500 cases beside 1,500 and 6,000.
      expect(many / few).toBeLessThan(5);

      await choose(6_000);
      await office.getByRole('button', { name: t['backup.replace'], exact: true }).click();
      await soon(() => office.getByRole('progressbar').evaluate((bar) => Number((bar as HTMLProgressElement).value))).toBeGreaterThan(0.3);
      await office.getByRole('button', { name: t['common.cancel'], exact: true }).click();
      await office.getByText(t['backup.restoreCancelled']).waitFor();
      expect((await log.events()).length).toBe(eventsOf(0, 6_000).length);
      await office.getByRole('button', { name: t['backup.undo'] }).click();
      await office.getByText(t['backup.undone']).waitFor({ timeout: 120_000 });
      expect((await log.events()).length).toBe(eventsOf(0, 1_500).length);
    },
  );
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
