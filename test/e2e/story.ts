/** What an admin does, step by step, in words: drives the sidebar's frame, the site's own buttons and the dashboard. */
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import { TEXTS } from '../../lib/i18n';
import type { Profile, Settings } from '../../lib/profile/types';
import type { ReplicaConfig, SiteName } from '../site/config';
import { accounts } from '../site/ids';
import { sidebarFrame, type Driver } from './driver';

const texts = TEXTS.id;

/** In the service worker and the extension's pages of a Chromium. */
declare const chrome: typeof Browser;

/** The built extension that the tests load. */
export const EXTENSION = process.env['TANGGAP_BUILD'] ?? join(process.cwd(), '.output', 'chrome-mv3');

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

/** Profile and settings as the first screen and the settings page leave them, for tests that are about something else. */
export async function seed(driver: Driver, profile: Partial<Profile> = {}, settings: Partial<Settings> = {}): Promise<void> {
  const worker = await driver.worker();
  await worker.evaluate((values) => chrome.storage.local.set(values), {
    profile: {
      v: 1,
      agency: AGENCY.name,
      accounts: [
        { site: 'instagram', handle: accounts.agency.handle, id: null },
        { site: 'facebook', handle: accounts.agency.handle, id: accounts.agency.fbId },
      ],
      admins: [{ name: AGENCY.admin, initials: AGENCY.initials }],
      onDuty: AGENCY.initials,
      ...profile,
    },
    settings: { v: 1, ...settings },
  });
}

/** Opens a page of a site with its sidebar unfolded and its comments listed. */
export async function work(driver: Driver, site: SiteName, path: string, config: Partial<ReplicaConfig> = {}): Promise<Sidebar> {
  const page = await driver.openReplica(site, path, config);
  const sidebar = await Sidebar.of(page);
  await sidebar.unfold();
  return sidebar;
}

/** The shortcut of the extension, which a headless browser doesn't fire by itself, in the tab of this page. */
export async function pressShortcut(driver: Driver, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = await driver.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(command: string, tab?: unknown): void } };
    onCommand.dispatch('unfold', tab);
  });
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
    const said = await this.frame
      .getByText(/\d+ (?:dari ±\d+ )?komentar terbaca/u)
      .first()
      .textContent();
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
    await this.inserted();
  }

  async inserted(): Promise<void> {
    await this.button(texts['sidebar.reply.insert.again']).waitFor();
    await this.frame.getByText(texts['sidebar.insert.done']).first().waitFor();
  }

  /** The row of a comment in the list. */
  rowOf(id: string): Locator {
    return this.frame.locator(`[id="row-${id}"]`);
  }

  /** Id of the comment that a row shows. */
  async idOf(row: Locator): Promise<string> {
    return ((await row.getAttribute('id')) ?? '').replace(/^row-/u, '');
  }

  /** Opens the reply to one comment of the list. */
  async open(id: string): Promise<void> {
    await this.rowOf(id).click();
    await this.openChosen();
  }

  /** From now on time passes this many times as fast for the sidebar: what it waits for is the same. */
  async hurry(times = 6): Promise<void> {
    await this.frame.evaluate((factor) => {
      const real = Date.now.bind(Date);
      const start = real();
      Date.now = () => start + (real() - start) * factor;
    }, times);
  }

  /** Waits for a text that is said in the sidebar. */
  async says(text: string | RegExp): Promise<void> {
    await this.frame.getByText(text).first().waitFor();
  }

  /** What the admin does: presses the site's own button. */
  async send(): Promise<void> {
    if (this.site === 'instagram')
      await this.page
        .locator('form')
        .getByRole('button', { name: /^(?:Kirim|Post)$/u })
        .click();
    else await this.page.locator('#focused-state-composer-submit [role=button]').last().click();
  }

  /** Waits until the log has acknowledged the reply. */
  async recorded(): Promise<void> {
    await this.frame
      .getByText(/^Tercatat: /u)
      .first()
      .waitFor({ timeout: 30_000 });
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
