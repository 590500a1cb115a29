/** Starts a real Chromium, with or without the extension, on the replica sites under their real origins. */

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Frame, type Page, type Worker } from 'playwright-core';
import { buildSites } from '../site/build';
import type { ReplicaConfig, SiteName } from '../site/config';
import { origins, SiteServer } from '../site/document';

export interface LaunchOptions {
  /** Directory of the unpacked, built extension; without it the browser has none. */
  extensionDir?: string;
  /** Default: true, unless HEADED is set in the environment. */
  headless?: boolean;
  /** The browser's own language. */
  lang?: string;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  viewport?: { width: number; height: number };
  /** Further Chromium flags. */
  args?: string[];
}

export interface Driver {
  readonly context: BrowserContext;
  /** Empty when no extension was given. */
  readonly extensionId: string;
  /** The extension's service worker as it is now (it may have been stopped and started since the launch). */
  worker(): Promise<Worker>;
  /** Every request, from any page or worker, that went neither to the extension nor to a replica. */
  readonly foreignRequests: string[];
  readonly consoleErrors: string[];
  readonly pageErrors: string[];
  /** Opens a path of a site in a new tab, with the switches set before the page's first script. */
  openReplica(site: SiteName, path: string, config?: Partial<ReplicaConfig>): Promise<Page>;
  /** Opens a page of the extension, e.g. "dashboard.html". */
  openExtensionPage(path: string): Promise<Page>;
  /** @throws when anything was asked of anybody outside; a test that wants such a request takes it out of the list. */
  close(): Promise<void>;
}

/** Waits for the sidebar's frame of a page. It stands in a closed shadow root, where only `page.frames()` finds it. */
export async function sidebarFrame(page: Page, timeout = 10_000): Promise<Frame> {
  const isSidebar = (frame: Frame) => /^chrome-extension:\/\/[^/]+\/sidebar\.html/.test(frame.url());
  const there = page.frames().find(isSidebar);
  if (there) return there;
  return new Promise((resolve, reject) => {
    const done = (frame: Frame) => {
      if (!isSidebar(frame)) return;
      clearTimeout(timer);
      page.off('framenavigated', done);
      resolve(frame);
    };
    const timer = setTimeout(() => {
      page.off('framenavigated', done);
      reject(
        new Error(
          `no sidebar frame in ${page.url()} after ${timeout} ms; frames: ${page
            .frames()
            .map((f) => f.url())
            .join(', ')}`,
        ),
      );
    }, timeout);
    page.on('framenavigated', done);
  });
}

const unbranded = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/opt/chrome-for-testing/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];
const branded = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium that takes `--load-extension`, or an error that says what to do. */
export function findChromium(env: NodeJS.ProcessEnv = process.env, exists: (path: string) => boolean = existsSync): string {
  const wanted = env['CHROMIUM_PATH'];
  if (wanted) {
    if (exists(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH names "${wanted}", but there is no such file.`);
  }
  const found = unbranded.find(exists);
  if (found) return found;
  const only = branded.find(exists);
  const install =
    'Install Chromium (Debian or Ubuntu: apt-get install -y --no-install-recommends chromium fonts-liberation fonts-noto-color-emoji) ' +
    'or Chrome for Testing, and set CHROMIUM_PATH to its program if it is not found.';
  if (only)
    throw new Error(
      `Only ${only} is here, and branded Chrome and Edge no longer load an extension from the command line. ${install} ` +
        'To try the build by hand: open chrome://extensions (edge://extensions), switch on "Developer mode", choose "Load unpacked" and the folder .output/chrome-mv3.',
    );
  throw new Error(`No Chromium was found. ${install}`);
}

export async function launch(options: LaunchOptions = {}): Promise<Driver> {
  const { extensionDir, lang = 'id', colorScheme = 'light', viewport = { width: 1366, height: 768 } } = options;
  const headless = options.headless ?? !process.env['HEADED'];
  const executablePath = findChromium();
  if (extensionDir && !existsSync(join(extensionDir, 'manifest.json')))
    throw new Error(`no built extension in ${extensionDir}: run "npm run build" first`);
  const server = new SiteServer(await buildSites());
  const profile = await mkdtemp(join(tmpdir(), 'replica-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport,
    colorScheme,
    reducedMotion: options.reducedMotion ?? null,
    locale: lang,
    timezoneId: 'Asia/Jakarta',
    args: [
      ...(extensionDir ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${lang}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Nothing can leave the machine, whoever asks: the replicas are answered before any name is looked up.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      ...(options.args ?? []),
    ],
  });

  const foreignRequests: string[] = [];
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  const configs = new Map<Page, Partial<ReplicaConfig>>();
  let extensionId = '';

  const isOurs = (url: URL) =>
    Object.values(origins).includes(url.origin) ||
    // Under a dynamic address an extension has another host than its id; none of these leaves the browser.
    ['data:', 'blob:', 'about:', 'chrome:', 'chrome-extension:'].includes(url.protocol);
  context.on('request', (request) => {
    if (!isOurs(new URL(request.url()))) foreignRequests.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  context.on('weberror', (error) => pageErrors.push(error.error().stack ?? error.error().message));
  await context.route(
    (url) => url.protocol === 'https:' || url.protocol === 'http:',
    async (route, request) => {
      let page: Page | null = null;
      try {
        page = request.frame().page();
      } catch {
        // A request of a service worker has no frame.
      }
      const answer = request.method() === 'GET' ? server.answer(new URL(request.url()), (page && configs.get(page)) ?? {}) : null;
      if (answer) return route.fulfill(answer);
      return route.abort();
    },
  );

  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  try {
    if (extensionDir) extensionId = new URL((await worker()).url()).host;
  } catch (error) {
    await context.close();
    await rm(profile, { recursive: true, force: true });
    throw new Error(`the extension in ${extensionDir} did not start its service worker`, { cause: error });
  }

  return {
    context,
    extensionId,
    worker,
    foreignRequests,
    consoleErrors,
    pageErrors,
    async openReplica(site, path, config = {}) {
      const page = await context.newPage();
      configs.set(page, config);
      page.once('close', () => configs.delete(page));
      await page.addInitScript((given) => {
        window.__replicaConfig = given;
      }, config);
      await page.goto(origins[site] + path, { waitUntil: 'load' });
      await page.waitForFunction(() => Boolean(document.querySelector('[id^=mount_0_0] > *')));
      return page;
    },
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      if (foreignRequests.length > 0) throw new Error(`requests left the browser: ${foreignRequests.join(', ')}`);
    },
  };
}
