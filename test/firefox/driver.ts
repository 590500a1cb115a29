/** Starts the stock Firefox with the built extension on the replica sites under their real origins. playwright can't drive it; WebDriver BiDi can. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { vi } from 'vitest';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { findFirefox, missingFirefox } from '../../scripts/firefox.mjs';
import type { Profile, Settings } from '../../lib/profile/types';
import type { CaseEvent } from '../../lib/cases/types';
import { AGENCY } from '../e2e/story';
import { rowsOf } from '../e2e/log';
import type { Desk } from '../editors/matrix';
import { buildSites } from '../site/build';
import type { ReplicaConfig, SiteName } from '../site/config';
import { origins, SiteServer, type Answer } from '../site/document';
import { accounts } from '../site/ids';
import { BrowserWindow } from './chrome';

/** In a page of the extension in a Firefox. */
declare const browser: {
  storage: { local: { set(values: object): Promise<void> } };
  extension: { getBackgroundPage(): Window | null };
};

/** Fixed beforehand; Firefox would choose one by chance. */
const UUID = '5f0d6a52-7a4e-4c53-9d6c-0f6d2b1f8a11';
const BASE = `moz-extension://${UUID}/`;
const EXTENSION = process.env['TANGGAP_FIREFOX_BUILD'] ?? join(process.cwd(), '.output', 'firefox-mv3');

export interface FirefoxOptions {
  /** The background is ended after so many ms without work; Firefox waits 30 s by itself. */
  idleAfter?: number;
}

export class Firefox {
  /** Every request of a page that went neither to the extension nor to a replica. */
  readonly foreignRequests: string[] = [];
  readonly pageErrors: string[] = [];
  /** Where files are saved to. */
  readonly downloads: string;
  private readonly browser: Browser;
  private readonly server: SiteServer;
  /** A page of the extension that runs nothing of it: a picture. From it log and background are looked at. */
  private readonly office: Page;

  private constructor(started: Browser, server: SiteServer, office: Page, downloads: string) {
    this.browser = started;
    this.downloads = downloads;
    this.server = server;
    this.office = office;
  }

  static async launch(options: FirefoxOptions = {}): Promise<Firefox> {
    const executablePath = findFirefox();
    if (executablePath === null) throw new Error(missingFirefox());
    if (!existsSync(join(EXTENSION, 'manifest.json')))
      throw new Error(`no built extension in ${EXTENSION}: run "npm run build:firefox" first`);
    const server = new SiteServer(await buildSites());
    const downloads = await mkdtemp(join(tmpdir(), 'downloads-'));
    const started = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: !process.env['HEADED'],
      defaultViewport: { width: 1366, height: 900 },
      // Else the protocol may not open pages of an extension.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ 'tanggap@tanggap.id': UUID }),
        ...(options.idleAfter === undefined ? {} : { 'extensions.background.idle.timeout': options.idleAfter }),
        'browser.download.dir': downloads,
        'browser.download.folderList': 2,
        // Nothing can leave the machine: the replicas are answered before any name is looked up.
        'network.dns.disabled': true,
      },
    });
    try {
      await started.installExtension(EXTENSION);
      return new Firefox(started, server, await extensionPage(started, 'icon/16.png'), downloads);
    } catch (error) {
      await started.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.downloads, { recursive: true, force: true });
  }

  /** Profile and settings as the first screen and the settings page leave them. */
  async seed(profile: Partial<Profile> = {}, settings: Partial<Settings> = {}): Promise<void> {
    const values = {
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
    };
    await this.office.evaluate((given) => browser.storage.local.set(given), values);
  }

  openExtensionPage(path: string): Promise<Page> {
    return extensionPage(this.browser, path);
  }

  /** Opens a path of a site in a new tab, with the switches set before the page's first script. */
  async openReplica(site: SiteName, path: string, config: Partial<ReplicaConfig> = {}): Promise<Page> {
    const page = await this.newPage((url) => this.server.answer(url, config));
    await page.evaluateOnNewDocument((given) => {
      window.__replicaConfig = given;
    }, config);
    await page.goto(origins[site] + path, { waitUntil: 'load' });
    await page.waitForSelector('[id^=mount_0_0] > *');
    return page;
  }

  /** An empty tab whose requests are answered by a function; what it has no answer for goes nowhere. */
  async newPage(answer: (url: URL) => Partial<Answer> | null): Promise<Page> {
    const page = await this.browser.newPage();
    page.on('pageerror', (error) => this.pageErrors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = new URL(request.url());
      const answered = request.method() === 'GET' ? answer(url) : null;
      if (answered) return void request.respond(answered);
      if (!url.protocol.startsWith('http')) return void request.continue();
      this.foreignRequests.push(request.url());
      return void request.abort();
    });
    return page;
  }

  /** Adds another extension. */
  async install(dir: string): Promise<void> {
    await this.browser.installExtension(dir);
  }

  /** Every stored event, oldest first, past everything that the extension says about it. */
  async events(): Promise<CaseEvent[]> {
    return (await this.office.evaluate(rowsOf, 'log')) as CaseEvent[];
  }

  async of<T extends CaseEvent['type']>(type: T): Promise<Extract<CaseEvent, { type: T }>[]> {
    return (await this.events()).filter((event): event is Extract<CaseEvent, { type: T }> => event.type === type);
  }

  /** The replies that are being written, as far as they are kept. */
  async drafts(): Promise<{ commentId: string; text: string }[]> {
    return v.parse(v.array(v.object({ commentId: v.string(), text: v.string() })), await this.office.evaluate(rowsOf, 'drafts'));
  }

  /** The browser's own window: toolbar button, sidebar. */
  window(): Promise<BrowserWindow> {
    return BrowserWindow.of(this.browser);
  }

  backgroundRuns(): Promise<boolean> {
    return this.office.evaluate(() => browser.extension.getBackgroundPage() !== null);
  }
}

/** Page and keyboard as the bodies of tests want them that run in every browser. */
export const deskOf = (page: Page): Desk => ({
  evaluate: (work, given) => page.evaluate(work as never, given as never),
  type: (text) => page.keyboard.type(text),
  async press(key, held) {
    if (held) await page.keyboard.down(held);
    await page.keyboard.press(key as KeyInput);
    if (held) await page.keyboard.up(held);
  },
});

/** The protocol never says that such a page is loaded: it is asked where it is. */
async function extensionPage(started: Browser, path: string): Promise<Page> {
  const page = await started.newPage();
  page.goto(BASE + path, { timeout: 0 }).catch((error: unknown) => {
    if (!page.isClosed()) console.debug(`${path}: the protocol lost sight of it`, error);
  });
  await vi.waitUntil(async () => (await page.evaluate(() => location.href)) === BASE + path, { timeout: 15_000, interval: 40 });
  return page;
}
