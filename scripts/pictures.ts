/**
 * `npm run pictures`: plays the job in the built extension on the replica pages, in both languages, and takes the pictures of the guides
 * (`assets/public/guide/`) and of the store listings (`assets/store/pictures/`).
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { TEXTS, type UiLanguage } from '../lib/i18n';
import type { GuidePicture } from '../lib/i18n/guide';
import { launch } from '../test/e2e/driver';
import { fill } from '../test/e2e/many';
import { readLog } from '../test/e2e/log';
import { paths } from '../test/e2e/replica';
import { seed, Sidebar } from '../test/e2e/story';

const GUIDE = join(process.cwd(), 'assets', 'public', 'guide');
const STORE = join(process.cwd(), 'assets', 'store', 'pictures');
const EXTENSION = join(process.cwd(), '.output', 'chrome-mv3');
/** The stores ask for exactly 1280 × 800, and take no WebP. */
const SIZES = { guide: { width: 1280, height: 720 }, store: { width: 1280, height: 800 } };
const FOR_STORE: readonly GuidePicture[] = ['list', 'tone', 'logged', 'recap', 'packs'];

/** In the browser: half the size of a JPEG of the same sharpness. */
async function asWebp(png: string): Promise<string> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes]));
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/webp', 0.72).split(',')[1] ?? '';
}

async function take(language: UiLanguage, purpose: keyof typeof SIZES): Promise<void> {
  const t = TEXTS[language];
  const driver = await launch({ extensionDir: EXTENSION, viewport: SIZES[purpose], lang: language });
  const darkroom = await driver.context.newPage();
  const shot = async (page: Page, name: GuidePicture) => {
    if (purpose === 'store') {
      if (FOR_STORE.includes(name))
        await page.screenshot({ path: join(STORE, `${language}-${name}.jpg`), type: 'jpeg', quality: 85, animations: 'disabled' });
      return;
    }
    const png = await page.screenshot({ animations: 'disabled' });
    const webp = await darkroom.evaluate(asWebp, png.toString('base64'));
    writeFileSync(join(GUIDE, `${language}-${name}.webp`), Buffer.from(webp, 'base64'));
  };
  try {
    const worker = await driver.worker();
    const office = await driver.openExtensionPage('dashboard.html');
    await office.getByRole('button', { name: language === 'id' ? 'Indonesia' : 'English', exact: true }).click();
    await office.getByRole('button', { name: t['setup.begin'] }).waitFor();
    await shot(office, 'setup');
    await seed(driver, {}, { language });
    const page = await driver.openReplica('instagram', paths.instagram.post('flood'), { lang: language });
    const sidebar = await Sidebar.of(page);
    await sidebar.folded.waitFor();
    await shot(page, 'folded');
    await sidebar.unfold();
    await sidebar.frame.locator('[role=option][data-state=unanswered]').first().click();
    await shot(page, 'list');
    await sidebar.button(t['sidebar.list.reply']).click();
    await sidebar.draft.waitFor();
    await sidebar.fillOpenSlots();
    const good = await sidebar.draft.inputValue();
    await sidebar.draft.fill(`Ini karena warga sendiri buang sampah sembarangan. ${good}`);
    await sidebar
      .button(new RegExp(`^${t['sidebar.tone.replace']}`, 'u'))
      .first()
      .waitFor();
    await shot(page, 'tone');
    await sidebar.draft.fill(good);
    await sidebar.button(t['sidebar.reply.insert']).click();
    await sidebar.button(t['sidebar.reply.insert.again']).waitFor();
    await shot(page, 'inserted');
    await sidebar.send();
    await sidebar.frame
      .getByText(t['sidebar.posted.stored'].split('{')[0] ?? '')
      .first()
      .waitFor({ timeout: 30_000 });
    await shot(page, 'logged');

    await office.bringToFront();
    await fill(await readLog(driver), 60);
    const base = `chrome-extension://${new URL(worker.url()).host}/dashboard.html`;
    await office.goto(`${base}#/recap?all=yes`);
    await office.reload();
    await office.locator('.figure-value').first().waitFor();
    await shot(office, 'recap');
    await office.goto(`${base}#/templates/packs`);
    await office.getByRole('button', { name: t['templates.load.file'] }).waitFor();
    await shot(office, 'packs');
  } finally {
    await driver.close();
  }
}

if (!existsSync(EXTENSION)) throw new Error('no built extension: run "npm run build" first');
for (const folder of [GUIDE, STORE]) mkdirSync(folder, { recursive: true });
for (const language of ['id', 'en'] as const) for (const purpose of ['guide', 'store'] as const) await take(language, purpose);
