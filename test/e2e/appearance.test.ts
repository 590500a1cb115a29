/** Usable by everybody, and nothing clipped, covered or scrolling sideways: sidebar and dashboard, both languages and colour schemes. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../components/dashboard/pages';
import { TEXTS } from '../../lib/i18n';
import type { Settings } from '../../lib/profile/types';
import { launch, type Driver } from './driver';
import { layoutFaults } from './layout';
import { readLog } from './log';
import { fill, idOf } from './many';
import { paths } from './replica';
import { soon } from './soon';
import { EXTENSION, seed, work, type Sidebar } from './story';

type Look = Pick<Settings, 'language' | 'colorScheme'>;
const looks: Look[] = [
  { language: 'id', colorScheme: 'light' },
  { language: 'id', colorScheme: 'dark' },
  { language: 'en', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
];
const sizes = [
  { width: 1366, height: 768 },
  { width: 1366, height: 600 },
  { width: 1024, height: 768 },
];

let driver: Driver;
let axe: string;
beforeAll(async () => {
  driver = await launch({ extensionDir: EXTENSION, reducedMotion: 'reduce' });
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await seed(driver);
});
afterAll(async () => {
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});

/** What axe-core finds that is serious or worse, one sentence each. */
async function barriers(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  const { violations } = (await frame.evaluate(`axe.run(document, { resultTypes: ['violations'], iframes: false })`)) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}

async function wear(look: Look): Promise<void> {
  await seed(driver, {}, look);
}
const worn = (frame: Frame, { language, colorScheme }: Look): Promise<unknown> =>
  frame.waitForFunction(
    ([lang, scheme]) => document.documentElement.lang === lang && document.documentElement.dataset['scheme'] === scheme,
    [language, colorScheme],
  );

describe('sidebar', () => {
  let sidebar: Sidebar;
  beforeAll(async () => {
    sidebar = await work(driver, 'instagram', paths.instagram.post('flood'));
  });
  afterAll(() => sidebar.page.close());

  const views: [name: string, go: () => Promise<void>][] = [
    ['list', () => sidebar.frame.getByRole('tablist').waitFor()],
    [
      'reply with a caution',
      async () => {
        await sidebar.openFirstUnanswered();
        await sidebar.draft.fill('Mohon maaf jika ada yang tersinggung. Laporan akan kami cek, Kak.');
        await sidebar.frame.locator('.draft[data-level=caution], .draft[data-level=stop]').waitFor();
      },
    ],
    [
      'capture by hand',
      async () => {
        await sidebar.frame.getByRole('listbox').focus();
        await sidebar.frame.getByRole('listbox').press('c');
        await sidebar.frame.locator('form.page-form').waitFor();
      },
    ],
    [
      'help',
      async () => {
        await sidebar.frame.getByRole('listbox').press('?');
        await sidebar.frame.getByRole('listbox').waitFor({ state: 'detached' });
      },
    ],
  ];

  it.each(views)('%s', async (_name, go) => {
    await go();
    const found: string[] = [];
    for (const look of looks) {
      await wear(look);
      await worn(sidebar.frame, look);
      for (const barrier of await barriers(sidebar.frame)) found.push(`${look.language} ${look.colorScheme}: ${barrier}`);
      for (const size of sizes) {
        await sidebar.page.setViewportSize(size);
        await soon(() => sidebar.frame.evaluate(() => innerHeight)).toBe(size.height);
        for (const fault of await layoutFaults(sidebar.frame)) found.push(`${look.language} ${size.width}×${size.height}: ${fault}`);
      }
    }
    await wear({ language: 'id', colorScheme: 'light' });
    await worn(sidebar.frame, { language: 'id', colorScheme: 'light' });
    await sidebar.backToList();
    expect(found).toEqual([]);
  });

  it('four lines of the draft, its tone and the foot are in sight on a low window', async () => {
    await sidebar.openFirstUnanswered();
    for (const size of sizes) {
      await sidebar.page.setViewportSize(size);
      await soon(() => sidebar.frame.evaluate(() => innerHeight)).toBe(size.height);
      const seen = await sidebar.frame.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const line = Number.parseFloat(getComputedStyle(document.querySelector('#draft') ?? document.body).lineHeight);
        return {
          lines: Math.floor(box('#draft').height / line),
          tone: box('#tone-line').bottom <= innerHeight && box('#tone-line').height > 0,
          foot: box('footer.foot').bottom <= innerHeight && box('footer.foot').height > 0,
        };
      });
      expect(seen.lines).toBeGreaterThanOrEqual(4);
      expect(seen).toMatchObject({ tone: true, foot: true });
    }
    await sidebar.page.setViewportSize({ width: 1366, height: 768 });
    await sidebar.backToList();
  });
});

describe('dashboard', () => {
  let page: Page;
  beforeAll(async () => {
    page = await driver.openExtensionPage('dashboard.html#/log');
    await page.getByText(TEXTS.id['log.empty']).waitFor();
    const log = await readLog(driver);
    await fill(log, 60);
    await log.page.close();
  });
  afterAll(() => page.close());

  it('both checks see what is wrong', async () => {
    const frame = page.mainFrame();
    await frame.evaluate(() => {
      const bad = document.createElement('div');
      bad.id = 'bad';
      bad.textContent = 'pucat';
      bad.style.cssText = 'position:fixed;inset:0;background:#fff;color:#ddd;z-index:9';
      document.body.append(bad);
    });
    const found = [...(await barriers(frame)), ...(await layoutFaults(frame))].join('\n');
    await frame.evaluate(() => document.querySelector('#bad')?.remove());
    expect(found).toContain('color-contrast');
    expect(found).toContain('is covered by');
  });

  it.each(PAGES.map(({ id, under = id }) => [id, under]))('%s', async (id, under) => {
    const found: string[] = [];
    const address = id === 'case' ? `case/${encodeURIComponent(idOf(4))}` : id;
    for (const look of looks) {
      await wear(look);
      await page.goto(`chrome-extension://${driver.extensionId}/dashboard.html#/${address}`);
      await worn(page.mainFrame(), look);
      await page.locator(`nav a[aria-current=page][href="#/${under}"]`).waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText(TEXTS[look.language]['dashboard.loading'], { exact: true }).waitFor({ state: 'detached' });
      for (const barrier of await barriers(page.mainFrame())) found.push(`${look.language} ${look.colorScheme}: ${barrier}`);
      for (const size of sizes) {
        await page.setViewportSize(size);
        for (const fault of await layoutFaults(page.mainFrame())) found.push(`${look.language} ${size.width}×${size.height}: ${fault}`);
      }
    }
    expect(found).toEqual([]);
  });
});
