/** What an admin does, step by step, in words: drives the sidebar's frame, the site's own buttons and the dashboard. */
import type { Frame, Locator, Page } from 'playwright-core';
import { TEXTS } from '../../lib/i18n';
import type { SiteName } from '../site/config';
import { sidebarFrame, type Driver } from './driver';

const texts = TEXTS.id;

export const AGENCY = {
  name: 'Dinas Pekerjaan Umum Kota Contoh',
  instagram: 'dpu.kotacontoh',
  facebook: 'https://www.facebook.com/profile.php?id=61550000000001',
  admin: 'Rina Novita',
  initials: 'RN',
};

/** Fills in the first screen as a newcomer does. Leaves the dashboard open and returns it. */
export async function setUp(driver: Driver): Promise<Page> {
  const page = await driver.openExtensionPage('dashboard.html');
  await page.getByLabel(texts['setup.agency']).fill(AGENCY.name);
  await page.getByLabel(texts['site.instagram']).fill(AGENCY.instagram);
  await page.getByLabel(texts['site.facebook']).fill(AGENCY.facebook);
  await page.getByLabel(texts['setup.name']).fill(AGENCY.admin);
  await page.getByLabel(texts['setup.initials'], { exact: true }).fill(AGENCY.initials);
  await page.getByRole('button', { name: texts['setup.begin'] }).click();
  await page.getByText(texts['start.ready']).waitFor();
  return page;
}

/** The sidebar of one open page. */
export class Sidebar {
  readonly page: Page;
  readonly frame: Frame;
  readonly site: SiteName;

  private constructor(page: Page, frame: Frame) {
    this.page = page;
    this.frame = frame;
    this.site = page.url().startsWith('https://www.instagram.com') ? 'instagram' : 'facebook';
  }

  static async of(page: Page): Promise<Sidebar> {
    return new Sidebar(page, await sidebarFrame(page));
  }

  get draft(): Locator {
    return this.frame.locator('#draft');
  }

  get rows(): Locator {
    return this.frame.locator('.row[role=option]');
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: typeof name === 'string' });
  }

  get folded(): Locator {
    return this.frame.locator('.folded');
  }

  async unfold(): Promise<void> {
    await this.folded.click();
    await this.frame.getByRole('tablist').waitFor();
    await this.rows.first().waitFor();
  }

  tab(key: 'todo' | 'answered' | 'other'): Locator {
    return this.frame.getByRole('tab', { name: new RegExp(`^${texts[`sidebar.tab.${key}`]}`, 'u') });
  }

  /** Number on the tab *Perlu dibalas*, without the "+". */
  async todo(): Promise<number> {
    return Number.parseInt(/\d+/u.exec((await this.tab('todo').textContent()) ?? '')?.[0] ?? '0', 10);
  }

  /** Comments that the sidebar says it has read. */
  async commentsRead(): Promise<number> {
    const said = await this.frame.getByText(/\d+ (?:dari ±\d+ )?komentar terbaca/u).first().textContent();
    return Number.parseInt(/\d+/u.exec(said ?? '')?.[0] ?? '0', 10);
  }

  /** Opens the first comment of the list that is not said to have a reply hidden in a closed thread. */
  async openFirstUnanswered(): Promise<void> {
    await this.frame.locator('[role=option][data-state=unanswered]').first().click();
    await this.openChosen();
  }

  /** Opens the comment that is chosen in the list. */
  async openChosen(): Promise<void> {
    await this.button(texts['sidebar.list.reply']).click();
    await this.draft.waitFor();
  }

  /** Gives every open *isian* a value that names it. */
  async fillOpenSlots(value = 'depan Pasar Baru'): Promise<number> {
    const open = this.frame.locator('.slot[data-open]');
    let filled = 0;
    while ((await open.count()) > 0) {
      await open.first().fill(value);
      filled += 1;
    }
    return filled;
  }

  /** Puts the draft into the site's box and waits until the sidebar says that it stands there. */
  async insert(): Promise<void> {
    await this.button(texts['sidebar.reply.insert']).click();
    await this.frame.getByText(texts['sidebar.insert.done']).first().waitFor();
  }

  /** What the admin does: presses the site's own button. */
  async send(): Promise<void> {
    if (this.site === 'instagram') await this.page.locator('form').getByRole('button', { name: /^(?:Kirim|Post)$/u }).click();
    else await this.page.locator('#focused-state-composer-submit [role=button]').last().click();
  }

  /** Waits until the log has acknowledged the reply. */
  async recorded(): Promise<void> {
    await this.frame.getByText(/^Tercatat: /u).first().waitFor({ timeout: 30_000 });
  }

  /** Waits until no reply is on its way any more. */
  async allRecorded(): Promise<void> {
    await this.frame.locator('.strip').waitFor({ state: 'detached', timeout: 60_000 });
    await this.frame.locator('.progress-line').waitFor({ state: 'detached', timeout: 60_000 });
  }

  async backToList(): Promise<void> {
    const back = this.button(texts['common.back']);
    const tabs = this.frame.getByRole('tablist');
    await back.or(tabs).first().waitFor();
    if (await back.isVisible()) await back.click();
    await tabs.waitFor();
  }

  async next(): Promise<void> {
    await this.button(texts['sidebar.reply.next']).click();
  }
}
