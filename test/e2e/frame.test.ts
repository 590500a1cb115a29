/** The sidebar's frame in the page: only where it belongs, one node, never in the way, never in the page's reach, never silently gone. */
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReplicaConfig, SiteName } from '../site/config';
import { gates, gzipSize } from '../../scripts/size';
import { launch, sidebarFrame, type Driver } from './driver';
import { accounts, paths, replica } from './replica';

const extensionDir = process.env['TANGGAP_BUILD'] ?? join(process.cwd(), '.output', 'chrome-mv3');

/** In the service worker of a Chromium. */
declare const chrome: typeof Browser;
declare global {
  interface Window {
    /** What the page's own observer saw of our node since the document began. */
    seenOfHost: string[];
    seenLater: string[];
  }
}

let driver: Driver;
let page: Page;
beforeAll(async () => {
  driver = await launch({ extensionDir });
  await driver.context.addInitScript(() => {
    window.seenOfHost = [];
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, attributeName } of records) {
        for (const node of addedNodes)
          if (target === document.documentElement && node.nodeName.includes('-')) window.seenOfHost.push('inserted');
        if (type === 'attributes' && target.nodeName.includes('-')) window.seenOfHost.push(`attribute ${attributeName ?? ''}`);
        else if (target.nodeName.includes('-')) window.seenOfHost.push(type);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const worker = await driver.worker();
  await worker.evaluate(
    async (own) => {
      await chrome.storage.local.set({
        profile: { v: 1, agency: 'Dinas PU Kota Contoh', accounts: own, onDuty: 'RN', admins: [{ name: 'Rina', initials: 'RN' }] },
      });
    },
    [
      { site: 'instagram', handle: accounts.agency.handle, id: null },
      { site: 'facebook', handle: accounts.agency.handle, id: accounts.agency.fbId },
    ],
  );
});
afterAll(() => driver.close());
afterEach(() => page.close());

async function open(site: SiteName, path: string, config: Partial<ReplicaConfig> = {}): Promise<Page> {
  page = await driver.openReplica(site, path, config);
  return page;
}
const tabMessage = async (message: unknown): Promise<unknown> => {
  const worker = await driver.worker();
  return worker.evaluate(
    async ([url, sent]) => {
      const [tab] = await chrome.tabs.query({ url: `${String(url).split('#')[0] ?? ''}*` });
      const all = await chrome.tabs.query({});
      const id = tab?.id ?? all.find((one) => one.active)?.id;
      return id === undefined ? null : chrome.tabs.sendMessage(id, sent);
    },
    [page.url(), message] as const,
  );
};
const badge = async (): Promise<string[]> => {
  const worker = await driver.worker();
  return worker.evaluate(async () =>
    Promise.all((await chrome.tabs.query({})).map(async ({ id }) => (id === undefined ? '' : chrome.action.getBadgeText({ tabId: id })))),
  );
};
/** Where the frame stands, from its own window's point of view: its size. */
const size = (frame: Frame): Promise<{ width: number; height: number }> =>
  frame.evaluate(() => ({ width: innerWidth, height: innerHeight }));
const place = async (frame: Frame): Promise<{ x: number; y: number; width: number; height: number }> => {
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  if (box === null) throw new Error('the frame has no place');
  return box;
};
/** As wide as fits beside the comments, at least 320 and at most 380. */
const unfolded = (frame: Frame): Promise<void> =>
  expect.poll(async () => (await size(frame)).width).toSatisfy((width: number) => width >= 320 && width <= 380);
const hosts = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.documentElement.children].map(({ localName }) => localName).filter((name) => name !== 'head' && name !== 'body'),
  );
const noFrame = async (): Promise<void> => {
  await page.waitForTimeout(400);
  expect(await hosts()).toEqual([]);
  expect(page.frames()).toHaveLength(1);
};

describe('where it shows', () => {
  it.each([
    ['instagram', paths.instagram.post('flood'), 'left'],
    ['instagram', paths.instagram.reel('flood'), 'left'],
    ['facebook', paths.facebook.photo('flood'), 'left'],
  ] as const)('%s %s: folded at the %s edge', async (site, path, side) => {
    await open(site, path);
    const frame = await sidebarFrame(page);
    await expect.poll(() => size(frame)).toEqual({ width: 56, height: 120 });
    const { x, width } = await place(frame);
    expect(side === 'left' ? x : x + width).toBe(side === 'left' ? 0 : await page.evaluate(() => document.documentElement.clientWidth));
    expect(await hosts()).toHaveLength(1);
  });
  it.each([
    ['instagram', paths.instagram.home],
    ['instagram', paths.instagram.profile()],
    ['instagram', paths.instagram.post('foreign')],
    ['facebook', paths.facebook.group],
    ['facebook', paths.facebook.otherTimeline],
  ] as const)('nothing on %s %s', async (site, path) => {
    await open(site, path);
    await noFrame();
  });
  it('follows the person from page to page without a reload', async () => {
    await open('instagram', paths.instagram.profile());
    await page
      .locator(`a[href*="${paths.instagram.post('flood')}"]`)
      .first()
      .click();
    await sidebarFrame(page);
    await page.keyboard.press('Escape');
    await expect.poll(hosts, { timeout: 5_000 }).toEqual([]);
  });
  it('shows on request where it would not by itself, unfolded', async () => {
    await open('instagram', paths.instagram.post('foreign'));
    await page.bringToFront();
    expect(await tabMessage({ type: 'app/unfold' })).toEqual({ unfolded: true });
    const frame = await sidebarFrame(page);
    await unfolded(frame);
  });
  it.each([
    [1366, 600],
    [1024, 768],
  ])('unfolds over the full height at %i × %i', async (width, height) => {
    await open('instagram', paths.instagram.post('flood'));
    await page.setViewportSize({ width, height });
    const frame = await sidebarFrame(page);
    await page.bringToFront();
    await tabMessage({ type: 'app/unfold' });
    await expect.poll(() => place(frame)).toMatchObject({ x: 0, y: 0, height });
    await unfolded(frame);
  });
  it.each([
    ['instagram', paths.instagram.post('flood')],
    ['facebook', paths.facebook.timeline],
    ['facebook', paths.facebook.post('flood')],
  ] as const)('covers no comment on %s %s', async (site, path) => {
    await open(site, path);
    const frame = await sidebarFrame(page);
    await page.bringToFront();
    await tabMessage({ type: 'app/unfold' });
    await unfolded(frame);
    const { x, width } = await place(frame);
    const covered = await page.evaluate(
      ([left, right]) => {
        const rows = [...document.querySelectorAll('a[href*="comment_id="], a[href*="/c/"]')].filter(
          (link) => link.closest('[role=dialog]') !== null || !document.querySelector('[role=dialog]'),
        );
        return rows.map((link) => link.getBoundingClientRect()).filter((box) => box.width > 0 && box.right > left && box.left < right)
          .length;
      },
      [x, x + width] as const,
    );
    expect(covered).toBe(0);
  });
});

describe('the page stays as the site made it', () => {
  it.each(['instagram', 'facebook'] as const)('one insertion and nothing else is seen (%s)', async (site) => {
    await open(site, paths[site].post('flood'));
    const frame = await sidebarFrame(page);
    await expect.poll(() => size(frame)).toEqual({ width: 56, height: 120 });
    const before = await page.evaluate(() => document.body.outerHTML);
    await page.evaluate(() => {
      window.seenLater = [];
      new MutationObserver((records) => records.forEach(({ type, target }) => window.seenLater.push(`${type} ${target.nodeName}`))).observe(
        document,
        {
          subtree: true,
          childList: true,
          attributes: true,
        },
      );
    });
    await tabMessage({ type: 'app/unfold' });
    await unfolded(frame);
    await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('tg-')))).toBe(true);
    const strip = (html: string): string => html.replace(/>\s*\d+ (?:mnt|menit|detik|j)[^<]*</gu, '><');
    expect(strip(await page.evaluate(() => document.body.outerHTML))).toBe(strip(before));
    expect(await page.evaluate(() => window.seenLater)).toEqual([]);
    expect(await page.evaluate(() => window.seenOfHost)).toEqual(['inserted']);
  });
  it('the page finds no frame and no way in', async () => {
    await open('instagram', paths.instagram.post('flood'));
    const frame = await sidebarFrame(page);
    expect(frame.url()).toContain('#');
    const reach = await page.evaluate(() => {
      const host = [...document.documentElement.children].find(({ localName }) => localName.includes('-'));
      return {
        frames: window.length,
        root: host?.shadowRoot ?? null,
        html: host?.innerHTML ?? '',
        open: document.querySelectorAll('iframe').length,
      };
    });
    expect(reach).toEqual({ frames: 0, root: null, html: '', open: 0 });
  });
  it('a patched prototype of the page changes nothing', async () => {
    await open('instagram', paths.instagram.post('flood'), { csp: true });
    await page.evaluate(() => {
      Element.prototype.attachShadow = () => {
        throw new Error('no');
      };
      Node.prototype.appendChild = () => {
        throw new Error('no');
      };
      Object.defineProperty(HTMLElement.prototype, 'click', { value: () => undefined });
    });
    await page.evaluate((path) => history.pushState(null, '', path), paths.instagram.post('quiet'));
    await sidebarFrame(page);
  });
});

describe('keys typed in it stay in it', () => {
  it('over a dialog with a focus trap, with single-key shortcuts on the page', async () => {
    await open('facebook', paths.facebook.post('flood'));
    const frame = await sidebarFrame(page);
    await page.bringToFront();
    await tabMessage({ type: 'app/unfold' });
    await unfolded(frame);
    await frame.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'probe';
      field.style.cssText = 'position:fixed;top:40%;left:10px;z-index:9';
      document.body.append(field);
    });
    await frame.locator('#probe').click();
    await page.keyboard.type('jkl c draf ini utuh', { delay: 5 });
    await page.keyboard.press('Enter');
    // Keys go to another process, which may be busy reading the list.
    await expect.poll(() => frame.locator('#probe').inputValue(), { timeout: 15_000 }).toBe('jkl c draf ini utuh\n');
    expect(await replica(page).shortcuts()).toEqual([]);
    expect((await replica(page).boxes()).filter(({ text }) => text !== '')).toEqual([]);
    expect((await replica(page).model()).submissions).toEqual([]);
  });
});

describe('a page that resists', () => {
  it('removes the host: it is put back once, then the toolbar says so', async () => {
    await open('instagram', paths.instagram.post('flood'));
    await sidebarFrame(page);
    await page.bringToFront();
    const first = (await hosts())[0];
    const remove = (): Promise<void> =>
      page.evaluate(() => [...document.documentElement.children].forEach((element) => element.localName.includes('-') && element.remove()));
    await remove();
    await expect.poll(hosts).toHaveLength(1);
    expect((await hosts())[0]).not.toBe(first);
    await remove();
    await expect.poll(badge).toContain('!');
    await noFrame();
    // Asking for it brings it back.
    expect(await tabMessage({ type: 'app/unfold' })).toEqual({ unfolded: true });
    await expect.poll(hosts).toHaveLength(1);
    await expect.poll(badge).not.toContain('!');
  });
  it('hides the host by a style sheet: it is put back once, then the toolbar says so', async () => {
    await open('instagram', paths.instagram.post('flood'));
    await sidebarFrame(page);
    await page.bringToFront();
    await page.addStyleTag({
      content: 'html { visibility: visible } html > :not(head):not(body) { display: none !important; opacity: 0 !important; }',
    });
    await page.waitForTimeout(3_500);
    // Inline declarations of importance win over any style sheet of the page.
    expect(await hosts()).toHaveLength(1);
    const frame = await sidebarFrame(page);
    expect(await place(frame)).toMatchObject({ width: 56, height: 120 });
  });
  it('forbids frames (COEP): the toolbar says so within seconds', async () => {
    await open('instagram', paths.instagram.post('flood'), { coep: true });
    await page.bringToFront();
    await expect.poll(badge, { timeout: 9_000 }).toContain('!');
    expect(await hosts()).toEqual([]);
  });
  it('sends messages of its own: they are not taken for the handshake', async () => {
    await open('instagram', paths.instagram.post('flood'));
    const frame = await sidebarFrame(page);
    await page.evaluate(() => {
      for (const nonce of ['0'.repeat(32), 'f'.repeat(32)])
        window.postMessage({ tanggap: 'page-link', nonce }, '*', [new MessageChannel().port1]);
    });
    await expect.poll(() => size(frame)).toEqual({ width: 56, height: 120 });
  });
});

it('what has to be there at once is small', () => {
  for (const { what, files, limit } of gates(extensionDir)) expect(gzipSize(files), what).toBeLessThanOrEqual(limit);
});
