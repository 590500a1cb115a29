/** Odd comments, odd pages, odd files: plain good work or a clear message, and nothing lost. */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import { TEXTS } from '../../lib/i18n';
import type { SiteName } from '../site/config';
import { launch, type Driver } from '../e2e/driver';
import { layoutFaults } from '../e2e/layout';
import { readLog, type LogReader } from '../e2e/log';
import { paths, replica } from '../e2e/replica';
import { soon } from '../e2e/soon';
import { EXTENSION, pressShortcut, seed, Sidebar, work } from '../e2e/story';

const t = TEXTS.id;
/** In the service worker. */
declare const chrome: typeof Browser;

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

describe('comments', () => {
  it('none at all: it says so', async () => {
    const page = await driver.openReplica('instagram', paths.instagram.post('empty'));
    const sidebar = await Sidebar.of(page);
    await sidebar.folded.click();
    await sidebar.says(t['sidebar.empty.none']);
    await page.close();
  });

  const please = 'Min tolong Jl. Kenanga RT 04 banjir sepinggang, lansia belum dievakuasi!';
  const odd: [name: string, text: string][] = [
    ['10,000 characters', `${please} ${'Airnya masuk rumah sejak subuh. '.repeat(400)}`.slice(0, 10_000)],
    ['only emoji', '😭🙏🏽👨‍👩‍👧🌊🌊🌊'],
    ['right-to-left marks', `\u202E${please}\u202C \u200F(الفيضان)\u200E`],
    ['zero-width characters', please.split('').join('\u200B')],
    ['markup', `<img src=x onerror="window.pwned=1"><script>window.pwned=1</script> ${please}`],
    ['a formula', `=HYPERLINK("https://contoh.id";"klik") ${please}`],
  ];
  it.each<[SiteName]>([['instagram'], ['facebook']])('odd ones on %s are listed, opened and answered as they are', async (site) => {
    const sidebar = await work(driver, site, paths[site].post('quiet'));
    const { page } = sidebar;
    const errors = driver.consoleErrors.length;
    for (const [index, [name, text]] of odd.entries()) {
      const id = await replica(page).addComment({ post: 'quiet', text, by: { handle: `warga.aneh${index}`, name: `Warga Aneh ${index}` } });
      const key = name === 'only emoji' ? 'other' : 'todo';
      await sidebar.tab(key).click();
      await sidebar.open(id);
      const shown = await sidebar.frame.locator('.citizen-words').textContent();
      expect(shown?.replace(/\s+/gu, ' ').slice(0, 200)).toBe(
        (await replica(page).comments('quiet'))
          .find((one) => one.id === id)
          ?.text.replace(/\s+/gu, ' ')
          .slice(0, 200),
      );
      expect(await layoutFaults(sidebar.frame)).toEqual([]);
      await sidebar.draft.fill('Terima kasih laporannya, Kak. Petugas kami sedang menuju lokasi.');
      await sidebar.insert();
      expect((await replica(page).boxes()).filter(({ text: filled }) => filled !== '').map(({ target }) => target)).toEqual([id]);
      await sidebar.send();
      await sidebar.backToList();
    }
    await sidebar.hurry();
    await sidebar.allRecorded();
    expect(await sidebar.frame.evaluate(() => 'pwned' in window)).toBe(false);
    expect(driver.consoleErrors.slice(errors)).toEqual([]);
    const replied = (await log.of('replied')).filter(({ caseId }) => caseId.startsWith(site));
    expect(replied).toHaveLength(odd.length);
    await page.close();
  });
});

describe('pages', () => {
  it('an unknown page: nothing on it, and the toolbar button leads to the dashboard', async () => {
    const page = await driver.openReplica('instagram', '/direct/inbox/');
    await pressShortcut(driver, page);
    await soon(() => driver.context.pages().some((one) => one.url().includes('/dashboard.html'))).toBe(true);
    expect(page.frames()).toHaveLength(1);
    await page.close();
  });
});

describe('dashboard', () => {
  let office: Page;
  const at = (place: string): Promise<unknown> => office.goto(`chrome-extension://${driver.extensionId}/dashboard.html#/${place}`);
  beforeAll(async () => {
    office = await driver.openExtensionPage('dashboard.html');
  });
  afterAll(() => office.close());

  it('a settings file that is not one: the message names the file, and nothing changes', async () => {
    await at('settings');
    const stored = async (): Promise<unknown> => (await driver.worker()).evaluate(() => chrome.storage.local.get(['profile', 'settings']));
    const before = await stored();
    const part = office.getByRole('button', { name: t['settings.fileLoad'] });
    const load = async (name: string, content: string): Promise<void> => {
      const file = join(tmpdir(), `${process.pid}-${name}`);
      await writeFile(file, content);
      const [chooser] = await Promise.all([office.waitForEvent('filechooser'), part.click()]);
      await chooser.setFiles(file);
    };
    await load('foto.json', 'ini bukan JSON {');
    await office.getByText('isinya tidak terbaca sebagai JSON').waitFor();
    await load('lain.json', '{"halo": 1}');
    await office.getByText('tetapi JSON jenis lain').waitFor();
    expect(await stored()).toEqual(before);
  });
});
