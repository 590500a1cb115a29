/** The browser's sidebar in Firefox: opened by the toolbar button, also by one press that wakes the background, and worked from. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TEXTS } from '../../lib/i18n';
import { soon } from '../e2e/soon';
import { paths } from '../site/ids';
import type { BrowserWindow } from './chrome';
import { Firefox } from './driver';
import { FirefoxSidebar } from './sidebar';
import { body, filledBoxes, submissions } from './replica';

const t = TEXTS.id;
const INSERT = `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(t['sidebar.reply.insert'])})`;
const LIST_REPLY = `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(t['sidebar.list.reply'])})`;
const UNANSWERED = `document.querySelector('[role=option][data-state=unanswered]')`;

let firefox: Firefox;
let own: BrowserWindow;
let page: Page;
beforeAll(async () => {
  firefox = await Firefox.launch({ idleAfter: 1_500 });
  own = await firefox.window();
});
afterAll(async () => {
  expect(firefox.pageErrors).toEqual([]);
  await firefox.close();
});
afterEach(async () => {
  await own.closePanel();
  await page.close();
});

/** Does something with what is there as soon as it is there. */
async function press(element: string): Promise<void> {
  await soon(() => own.inPanel(`${element} ? true : false`)).toBe(true);
  await own.inPanel(`${element}.click()`);
}

async function insertFirst(): Promise<string> {
  await press(UNANSWERED);
  await press(LIST_REPLY);
  await soon(() => own.inPanel('document.querySelector("#draft")?.value ?? ""')).not.toBe('');
  while ((await own.inPanel('document.querySelector(".slot[data-open]") !== null')) === true) {
    await own.inPanel('document.querySelector(".slot[data-open]").setUserInput("depan Pasar Baru")');
  }
  const draft = String(await own.inPanel('document.querySelector("#draft").value'));
  await press(INSERT);
  await soon(() => own.inPanel('document.body.innerText')).toContain(t['sidebar.insert.done']);
  return draft;
}

describe.each([
  ['instagram', paths.instagram.post('provoked')],
  ['facebook', paths.facebook.post('provoked')],
] as const)('%s', (site, path) => {
  it('chosen in the settings: one press opens it, and a reply goes from there into the box of the site', async () => {
    await firefox.seed({}, { placement: 'panel' });
    page = await firefox.openReplica(site, path);
    await soon(() => firefox.backgroundRuns()).toBe(false);
    await own.pressToolbarButton();
    await soon(() => own.panel()).toMatch(/\/sidebar\.html$/u);
    const draft = await insertFirst();
    const filled = await filledBoxes(page);
    expect(filled).toMatchObject([{ kind: 'reply', target: (await firefox.of('inserted')).at(-1)?.data.commentId }]);
    expect(body(filled[0]?.text ?? '')).toBe(body(draft));
    expect(await submissions(page)).toEqual([]);
  });
});

const host = (): Promise<number> => page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);

it('where the page takes the frame away, the badge says so, and the button opens the sidebar', async () => {
  await firefox.seed();
  page = await firefox.openReplica('instagram', paths.instagram.post('flood'));
  // Put back once, then no more.
  for (const left of [1, 0]) {
    await soon(host).toBe(1);
    await page.evaluate(() => document.querySelector('html > :not(head, body)')?.remove());
    await soon(host).toBe(left);
  }
  await soon(() => own.badge()).toBe('!');
  await soon(() => firefox.backgroundRuns()).toBe(false);
  await own.pressToolbarButton();
  await soon(() => own.panel()).toMatch(/\/sidebar\.html$/u);
  await soon(() => own.inPanel(`${UNANSWERED} !== null`)).toBe(true);
  await soon(() => own.badge()).toBe('');
});

it('a page that Chromium would keep the frame out of (COEP) takes it here', async () => {
  await firefox.seed();
  page = await firefox.openReplica('instagram', paths.instagram.post('flood'), { coep: true });
  const sidebar = await FirefoxSidebar.of(page);
  await sidebar.unfold();
});
