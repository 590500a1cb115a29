/**
 * Shows the whole job on replica pages: with a display for a person to play with, otherwise (or with `--headless`) it plays the story itself
 * and leaves pictures, the exported recap and a summary in `.output/demo/`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { TEXTS } from '../lib/i18n';
import { launch, type Driver } from '../test/e2e/driver';
import { layoutFaults } from '../test/e2e/layout';
import { paths, replica } from '../test/e2e/replica';
import { setUp, Sidebar } from '../test/e2e/story';
import type { SiteName } from '../test/site/config';

const OUT = '.output/demo';
const EXTENSION = join(process.cwd(), '.output', 'chrome-mv3');
/** Complaints that are answered on each site. */
const ANSWERED = 5;
const t = TEXTS.id;

function build(): void {
  console.log('Building the extension …');
  execFileSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function play(): Promise<void> {
  const driver = await launch({ extensionDir: EXTENSION, headless: false });
  const dashboard = await setUp(driver);
  await driver.openReplica('facebook', paths.facebook.timeline);
  await driver.openReplica('instagram', paths.instagram.post('flood'));
  console.log('The replica post is open with Tanggap at its edge; nothing you post leaves this computer. Close the window to end.');
  await new Promise<void>((resolve) => driver.context.once('close', () => resolve()));
  if (!dashboard.isClosed()) await driver.close();
}

interface Tally {
  comments: number;
  complaints: number;
  inserted: number;
  posted: number;
}

class Album {
  private taken = 0;
  readonly faults: string[] = [];

  async take(page: Page, name: string): Promise<void> {
    this.taken += 1;
    const file = `${String(this.taken).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: join(OUT, file), animations: 'disabled' });
    for (const frame of page.frames().filter((one) => one.url().startsWith('chrome-extension://'))) {
      for (const fault of await layoutFaults(frame)) this.faults.push(`${file}: ${fault}`);
    }
  }
}

/** A reply that blames the citizens, then mended with one click: what the tone check is for. */
async function beWarned(sidebar: Sidebar, album: Album): Promise<void> {
  const good = await sidebar.draft.inputValue();
  await sidebar.draft.fill(`Ini karena warga sendiri buang sampah sembarangan. ${good}`);
  const replace = sidebar.button(new RegExp(`^(?:${t['sidebar.tone.replace']}|${t['sidebar.tone.remove']})`, 'u')).first();
  await replace.waitFor();
  await album.take(sidebar.page, `${sidebar.site}-peringatan-nada`);
  await replace.click();
  await sidebar.frame.locator('.draft[data-level=ok]').waitFor();
  await album.take(sidebar.page, `${sidebar.site}-sudah-diperbaiki`);
}

async function answerOn(driver: Driver, site: SiteName, path: string, album: Album): Promise<Tally> {
  const page = await driver.openReplica(site, path);
  const sidebar = await Sidebar.of(page);
  await sidebar.folded.waitFor();
  await album.take(page, `${site}-terlipat`);
  await sidebar.unfold();
  await album.take(page, `${site}-daftar`);
  const tally: Tally = { comments: await sidebar.commentsRead(), complaints: await sidebar.todo(), inserted: 0, posted: 0 };
  const before = (await replica(page).model()).submissions.length;
  await sidebar.openFirstUnanswered();
  for (let n = 1; n <= ANSWERED; n += 1) {
    await sidebar.fillOpenSlots();
    if (n === 1) {
      await album.take(page, `${site}-balasan`);
      await beWarned(sidebar, album);
    }
    await sidebar.insert();
    tally.inserted += 1;
    if (n === 1) await album.take(page, `${site}-tertempel`);
    await sidebar.send();
    // The sidebar goes on by itself once a reply is logged; a person in a hurry presses "Berikutnya".
    if (n === 1) {
      await sidebar.recorded();
      await album.take(page, `${site}-tercatat`);
    } else if (n < ANSWERED) await sidebar.next();
  }
  await sidebar.allRecorded();
  tally.posted = (await replica(page).model()).submissions.length - before;
  await sidebar.backToList();
  await sidebar.tab('answered').click();
  await album.take(page, `${site}-sudah-dibalas`);
  return tally;
}

async function story(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const started = Date.now();
  const driver = await launch({ extensionDir: EXTENSION, headless: true });
  const album = new Album();
  try {
    const dashboard = await driver.openExtensionPage('dashboard.html');
    await dashboard.getByLabel(t['setup.agency']).waitFor();
    await album.take(dashboard, 'layar-pertama');
    await dashboard.close();
    const office = await setUp(driver);
    await album.take(office, 'siap');

    const instagram = await answerOn(driver, 'instagram', paths.instagram.post('flood'), album);
    const facebook = await answerOn(driver, 'facebook', paths.facebook.post('flood'), album);

    await office.bringToFront();
    await office.goto(`chrome-extension://${driver.extensionId}/dashboard.html#/log`);
    await office.getByRole('heading', { name: t['log.title'] }).waitFor();
    await office.locator('.log-body [role=row]').first().waitFor();
    await album.take(office, 'log');
    const logged = await loggedReplies(office);
    const exportedRows = await exportCsv(office, album);

    const sum = (key: keyof Tally): number => instagram[key] + facebook[key];
    const summary = {
      comments: sum('comments'),
      complaints: sum('complaints'),
      inserted: sum('inserted'),
      posted: sum('posted'),
      logged,
      exportedRows,
      seconds: Math.round((Date.now() - started) / 1000),
    };
    writeFileSync(join(OUT, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
    console.log(JSON.stringify(summary));
    const faults = [
      ...album.faults,
      ...driver.foreignRequests.map((url) => `request left the browser: ${url}`),
      ...(summary.posted >= 8 && summary.logged === summary.posted && summary.exportedRows === summary.posted
        ? []
        : ['posted, logged and exported do not agree, or fewer than 8 were answered']),
    ];
    if (faults.length > 0) {
      console.error(faults.join('\n'));
      process.exitCode = 1;
    }
    console.log(`Pictures, rekap.csv and summary.json are in ${OUT}/`);
  } catch (error) {
    for (const [n, page] of driver.context.pages().entries()) await page.screenshot({ path: join(OUT, `failed-${n}.png`) });
    throw error;
  } finally {
    await driver.close();
  }
}

/** Cases in the store that hold a posted reply, counted in the database itself. */
function loggedReplies(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const name = names.find((one) => one.startsWith('tanggap'));
    if (!name) return 0;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('the log can not be opened'));
    });
    const events = await new Promise<unknown[]>((resolve) => {
      const request = database.transaction('log').objectStore('log').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return events.filter((event) => JSON.stringify(event).includes('"type":"replied"')).length;
  });
}

async function exportCsv(page: Page, album: Album): Promise<number> {
  await page.getByRole('button', { name: t['export.open'] }).click();
  await page.getByRole('radio', { name: t['export.format.csv'] }).check();
  await album.take(page, 'unduh-rekap');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t['export.start'], exact: true }).click(),
  ]);
  const file = join(OUT, 'rekap.csv');
  await download.saveAs(file);
  const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''), { delimiter: ';', skipEmptyLines: true });
  return data.length - 1;
}

build();
const headless =
  process.argv.includes('--headless') || (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);
await (headless ? story() : play());
