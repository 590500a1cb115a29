/** The log in a real Chromium with the built extension: its first page at 1,000 and at 50,000 cases, read from the store and seen on the dashboard. */
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { launch, type Driver } from '../../test/e2e/driver';
import { EXTENSION, seed } from '../../test/e2e/story';
import { bundleAdapter } from '../page-reader';
import { compared, ratioLine, spreadOf, type Measurement } from './measure';

const ENTRY = fileURLToPath(new URL('./in-page-store.ts', import.meta.url));

class Office {
  private readonly driver: Driver;
  private readonly cdp: CDPSession;
  private readonly dashboard: Page;

  private constructor(driver: Driver, cdp: CDPSession, dashboard: Page) {
    this.driver = driver;
    this.cdp = cdp;
    this.dashboard = dashboard;
  }

  static async with(cases: number, script: string): Promise<Office> {
    const driver = await launch({ extensionDir: EXTENSION });
    await seed(driver);
    // A page of the extension that runs nothing of it: a picture. Evaluated by the protocol, which no policy of the page forbids.
    const page = await driver.openExtensionPage('icon/16.png');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Runtime.evaluate', { expression: script });
    const dashboard = await driver.context.newPage();
    await dashboard.addInitScript(() => {
      const look = new MutationObserver(() => {
        if (document.querySelector('.log-body [role=row]') === null) return;
        look.disconnect();
        Object.assign(window, { firstRow: performance.now() });
      });
      look.observe(document, { childList: true, subtree: true });
    });
    const office = new Office(driver, cdp, dashboard);
    const stored = await office.ask<number>(`benchStore.fill(${cases})`);
    if (stored !== cases) throw new Error(`${stored} of ${cases} cases were stored`);
    return office;
  }

  private async ask<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async firstPage(): Promise<number> {
    return spreadOf(await this.ask<number[]>('benchStore.firstPage(9)')).median;
  }

  /** From the start of the navigation to the first row of the log. */
  async firstRow(): Promise<number> {
    await this.dashboard.goto('about:blank');
    await this.dashboard.goto(`chrome-extension://${this.driver.extensionId}/dashboard.html#/log`);
    const time = await this.dashboard.waitForFunction(() => (window as unknown as { firstRow?: number }).firstRow);
    return (await time.jsonValue()) ?? NaN;
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

export const store: Measurement = async ({ quick }) => {
  const [many, few] = quick ? [5_000, 500] : [50_000, 1_000];
  const rounds = quick ? 3 : 9;
  const script = await bundleAdapter(ENTRY);
  const small = await Office.with(few, script);
  const large = await Office.with(many, script).catch(async (error: unknown) => {
    await small.close();
    throw error;
  });
  try {
    const pages: [number, number][] = [];
    const rows: [number, number][] = [];
    for (let round = -1; round < rounds; round += 1) {
      const page = [await large.firstPage(), await small.firstPage()] as [number, number];
      const row = [await large.firstRow(), await small.firstRow()] as [number, number];
      if (round < 0) continue;
      pages.push(page);
      rows.push(row);
    }
    const [at, beside] = [`${many.toLocaleString('en')} cases`, `${few.toLocaleString('en')} cases`];
    return {
      lines: [
        ratioLine(`First page of the log from the store, ${at}`, beside, compared(pages), 2),
        ratioLine(`First row of the log on the dashboard, ${at}`, beside, compared(rows), 2),
      ],
    };
  } finally {
    await small.close();
    await large.close();
  }
};
