/** A script of the page that wishes us ill: it can't be the other side of the sidebar, and can't have its buttons pressed unseen. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import { TEXTS } from '../../lib/i18n';
import { launch, type Driver } from '../e2e/driver';
import { readLog, type LogReader } from '../e2e/log';
import { paths, replica } from '../e2e/replica';
import { soon } from '../e2e/soon';
import { EXTENSION, seed, work, type Sidebar } from '../e2e/story';

const t = TEXTS.id;
declare const chrome: typeof Browser;
declare global {
  interface Window {
    /** Everything that the page's own script got to know of us. */
    overheard: string[];
    host(): HTMLElement;
    /** Lays something over the sidebar that lets every click through. */
    cover(width: number, height: number): void;
    uncover(): void;
  }
}

let driver: Driver;
let log: LogReader;
beforeAll(async () => {
  driver = await launch({ extensionDir: EXTENSION });
  await driver.context.addInitScript(() => {
    if (!location.protocol.startsWith('http')) return;
    window.overheard = [];
    const hear = (what: string): void => void window.overheard.push(what);
    new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => hear(name))).observe({
      entryTypes: [...PerformanceObserver.supportedEntryTypes],
    });
    for (const type of ['message', 'load', 'error', 'focus', 'securitypolicyviolation', 'keydown', 'click'])
      addEventListener(
        type,
        (event) => {
          const { data, blockedURI, target } = event as Event & { data?: unknown; blockedURI?: string };
          hear(`${type} ${JSON.stringify(data)} ${blockedURI ?? ''} ${(target as HTMLIFrameElement | null)?.src ?? ''}`);
        },
        true,
      );
    // A class for our element, made by the page as soon as it sees the name, gets at most the element's outside.
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof HTMLElement) || !node.localName.includes('-') || customElements.get(node.localName)) continue;
        customElements.define(
          node.localName,
          class extends HTMLElement {
            constructor() {
              super();
              const inside = this.attachInternals().shadowRoot;
              if (inside) hear(inside.innerHTML);
            }
          },
        );
      }
    }).observe(document, { childList: true, subtree: true });
    window.host = () => {
      const found = [...document.documentElement.children].find(({ localName }) => localName.includes('-'));
      if (!(found instanceof HTMLElement)) throw new Error('our element is not here');
      return found;
    };
    window.cover = (width, height) => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText = `position: fixed; inset: auto; left: 0; bottom: 0; width: ${width}px; height: ${height}px; margin: 0; padding: 0; border: 0; background: #fff; pointer-events: none`;
      cover.textContent = 'Klik untuk hadiah';
      document.body.append(cover);
      cover.showPopover();
    };
    window.uncover = () => document.getElementById('cover')?.remove();
  });
  await seed(driver);
  log = await readLog(driver);
});
let page: Page;
afterEach(async () => {
  await page.close();
  await log.clear();
});
afterAll(async () => {
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});

/** The address that the page would have to know: another one at each start of the browser. */
const secretAddress = async (): Promise<string> => (await driver.worker()).evaluate(() => chrome.runtime.getURL('/sidebar.html'));

describe('the page as the other side', () => {
  it('learns neither the address of the sidebar nor its nonce, and sees one element without a name of ours', async () => {
    const sidebar = await work(driver, 'instagram', paths.instagram.post('flood'), { csp: true });
    ({ page } = sidebar);
    await sidebar.openFirstUnanswered();
    await sidebar.draft.fill('rahasia sebelum dikirim');
    const nonce = new URL(sidebar.frame.url()).hash.slice(1);
    expect(nonce).toMatch(/^[0-9a-f]{32}$/u);
    const known = await page.evaluate(() => [
      ...window.overheard,
      ...performance.getEntries().map(({ name }) => name),
      document.documentElement.outerHTML,
      ...CSS.highlights.keys(),
      String(window.length),
    ]);
    const secrets = [nonce, driver.extensionId, new URL(await secretAddress()).host, 'chrome-extension', 'tanggap', 'rahasia'];
    for (const secret of secrets) expect(known.filter((text) => text.toLowerCase().includes(secret))).toEqual([]);
    expect(await page.evaluate(() => [...window.host().attributes].map(({ name }) => name).sort())).toEqual(['popover', 'style']);
  });

  it.each(['by its id', 'by the secret address'] as const)('a sidebar that it frames %s does not listen to it', async (way) => {
    const sidebar = await work(driver, 'instagram', paths.instagram.post('flood'));
    ({ page } = sidebar);
    const before = page.frames().length;
    const address = way === 'by its id' ? `chrome-extension://${driver.extensionId}/sidebar.html` : await secretAddress();
    const heard = await page.evaluate(async (url) => {
      const nonce = 'a'.repeat(32);
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = `${url}#${nonce}`;
      document.body.append(frame);
      await loaded;
      const { port1, port2 } = new MessageChannel();
      const said: unknown[] = [];
      port1.addEventListener('message', ({ data }) => said.push(data));
      port1.start();
      frame.contentWindow?.postMessage({ tanggap: 'page-link', nonce }, '*', [port2]);
      Object.assign(window, { said });
      return true;
    }, address);
    expect(heard).toBe(true);
    await expect.poll(() => page.frames().length).toBe(before + 1);
    // Our own sidebar answers on this page meanwhile: had the other one listened, it would have spoken by then.
    await sidebar.openFirstUnanswered();
    await sidebar.fillOpenSlots();
    await sidebar.insert();
    expect(await page.evaluate(() => (window as unknown as { said: unknown[] }).said)).toEqual([]);
    const framed = page.frames().at(-1);
    expect(await framed?.locator('.row').count()).toBe(0);
  });
});

describe('buttons pressed unseen', () => {
  /** A reply ready to be inserted. */
  async function ready(): Promise<Sidebar> {
    const sidebar = await work(driver, 'instagram', paths.instagram.post('flood'));
    ({ page } = sidebar);
    await page.bringToFront();
    await sidebar.openFirstUnanswered();
    await sidebar.fillOpenSlots();
    return sidebar;
  }
  const nothing = async (): Promise<void> => {
    expect((await replica(page).boxes()).filter(({ text }) => text !== '')).toEqual([]);
    expect(await log.events()).toEqual([]);
  };
  /** Where the button stands in the window; a real mouse presses there, whatever lies over it. */
  async function press(sidebar: Sidebar, name: string): Promise<void> {
    const box = await sidebar.button(name).boundingBox();
    if (box === null) throw new Error(`"${name}" has no place`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
  /** The sidebar has noticed that it can't be seen: the browser looks ten times a second. */
  const unseen = (sidebar: Sidebar): Promise<void> => sidebar.frame.locator('html[data-unseen]').waitFor({ state: 'attached' });

  const hidings: [string, () => void][] = [
    ['covered', () => window.cover(400, 768)],
    ['covered but for the button', () => (window.cover(400, 500), (document.getElementById('cover')!.style.bottom = '200px'))],
    ['faded', () => window.host().style.setProperty('opacity', '0.02', 'important')],
    ['shrunk', () => window.host().style.setProperty('zoom', '0.2', 'important')],
    ['pushed out of the window', () => window.host().style.setProperty('transform', 'translateX(-200px)', 'important')],
    ['washed out', () => window.host().style.setProperty('filter', 'contrast(0)', 'important')],
  ];
  it.each(hidings)('%s: nothing is inserted, nothing stored, and it says why', async (how, hide) => {
    const sidebar = await ready();
    await page.evaluate(hide);
    if (how === 'shrunk') await soon(() => sidebar.frame.evaluate(() => devicePixelRatio)).toBeLessThan(0.5);
    else await unseen(sidebar);
    await sidebar.button(t['sidebar.reply.insert']).focus();
    await page.keyboard.press('Enter');
    await sidebar.says(t['sidebar.refused.not-seen']);
    await page.keyboard.press('Control+Enter');
    await sidebar.says(t['sidebar.refused.not-seen']);
    await nothing();
  });

  it('uncovered under the pointer, as a trap does: not before it was seen for a while; then it works', async () => {
    const sidebar = await ready();
    await page.evaluate(() => window.cover(400, 768));
    await unseen(sidebar);
    await press(sidebar, t['sidebar.reply.insert']);
    await sidebar.says(t['sidebar.refused.not-seen']);
    const before = await sidebar.button(t['sidebar.reply.insert']).boundingBox();
    if (before === null) throw new Error('no button');
    await page.mouse.move(before.x + 20, before.y + 10);
    await page.evaluate(() => window.uncover());
    await page.mouse.down();
    await page.mouse.up();
    await nothing();
    // Pressed again and again, as an impatient person would: in the end it is seen long enough.
    await soon(async () => {
      if ((await log.of('inserted')).length === 0) await press(sidebar, t['sidebar.reply.insert']);
      return (await log.of('inserted')).length;
    }).toBe(1);
    await sidebar.inserted();
  });

  it('a cover over the page beside it, or a site that lies under it, is no hindrance', async () => {
    const sidebar = await ready();
    await page.evaluate(() => {
      const under = document.createElement('div');
      under.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 0 0 / 0.4); pointer-events: none';
      document.body.append(under);
    });
    await sidebar.insert();
    expect(await log.of('inserted')).toHaveLength(1);
  });

  it('events made by a script: nothing happens', async () => {
    const sidebar = await ready();
    await sidebar.frame.evaluate((name) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      if (!button) throw new Error('no button');
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    }, t['sidebar.reply.insert']);
    // What comes after it through the same doors has arrived.
    await sidebar.draft.pressSequentially(' a');
    await nothing();
    await sidebar.insert();
  });

  it('a correction is not saved either', async () => {
    const sidebar = await ready();
    await sidebar.backToList();
    await sidebar.rows.first().click();
    await page.evaluate(() => window.cover(400, 768));
    await unseen(sidebar);
    const waiting = await sidebar.todo();
    await press(sidebar, t['sidebar.list.not-complaint']);
    await sidebar.says(t['sidebar.refused.not-seen']);
    expect(await sidebar.todo()).toBe(waiting);
    await page.evaluate(() => window.uncover());
    // Uncovered it is saved: the button was the right one.
    await soon(async () => {
      if ((await sidebar.todo()) === waiting) await press(sidebar, t['sidebar.list.not-complaint']);
      return sidebar.todo();
    }).toBe(waiting - 1);
  });
});

describe('what leaves', () => {
  it('a request planted in any part of the extension reaches nobody', async () => {
    const { createServer } = await import('node:http');
    const reached: string[] = [];
    const server = createServer((request, response) => {
      reached.push(request.url ?? '');
      response.setHeader('access-control-allow-origin', '*');
      response.end('ok');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const origin = `http://127.0.0.1:${address.port}`;
    /** Every way that a script has. */
    const plant = async (to: string): Promise<string[]> => {
      const tried: string[] = [];
      const attempt = async (name: string, run: () => unknown): Promise<void> => {
        try {
          await run();
          tried.push(`${name} went`);
        } catch {
          tried.push(`${name} refused`);
        }
      };
      await attempt('fetch', () => fetch(`${to}/fetch`, { mode: 'no-cors' }));
      if (typeof navigator.sendBeacon === 'function') await attempt('beacon', () => navigator.sendBeacon(`${to}/beacon`));
      if (typeof EventSource === 'function') await attempt('events', () => new EventSource(`${to}/events`));
      await attempt('socket', () => new WebSocket(to.replace('http', 'ws')));
      if (typeof document === 'object') {
        const add = (tag: string, name: string, key: string): Promise<void> =>
          attempt(
            name,
            () =>
              new Promise<void>((resolve, reject) => {
                const element = document.createElement(tag);
                element.addEventListener('load', () => resolve());
                element.addEventListener('error', () => reject(new Error(name)));
                element.setAttribute(key, `${to}/${name}`);
                if (tag === 'link') element.setAttribute('rel', 'stylesheet');
                document.head.append(element);
              }),
          );
        await add('img', 'image', 'src');
        await add('script', 'script', 'src');
        await add('link', 'style', 'href');
      }
      return tried;
    };
    const sidebar = await work(driver, 'instagram', paths.instagram.post('flood'));
    ({ page } = sidebar);
    const dashboard = await driver.openExtensionPage('dashboard.html');
    const tried = [
      ...(await (await driver.worker()).evaluate(plant, origin)),
      ...(await dashboard.evaluate(plant, origin)),
      ...(await sidebar.frame.evaluate(plant, origin)),
    ];
    expect(tried.length).toBeGreaterThan(12);
    // The counter counts: the same from the site's own page arrives.
    await page.evaluate((to) => fetch(`${to}/site`, { mode: 'no-cors' }).catch(() => undefined), origin);
    await dashboard.close();
    server.close();
    expect(reached).toEqual([]);
    expect(driver.foreignRequests.splice(0)).toContain(`${origin}/site`);
  });
});
