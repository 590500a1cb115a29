/** Firefox ends the background after a while without work. Whenever that happens, nothing is lost and nothing is stored twice. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { soon } from '../e2e/soon';
import { paths } from '../site/ids';
import { Firefox } from './driver';
import { filledBoxes, send, submissions } from './replica';
import { FirefoxSidebar } from './sidebar';

let firefox: Firefox;
let page: Page;
beforeAll(async () => {
  firefox = await Firefox.launch({ idleAfter: 1_500 });
  await firefox.seed();
});
afterAll(async () => {
  expect(firefox.pageErrors).toEqual([]);
  await firefox.close();
});

const ended = () => soon(() => firefox.backgroundRuns()).toBe(false);

it('between every two steps of a reply the background is gone, and the log is whole', async () => {
  page = await firefox.openReplica('instagram', paths.instagram.post('provoked'));
  let sidebar = await FirefoxSidebar.of(page);
  await sidebar.unfold();
  await ended();

  // A draft that was begun is there again after a reload.
  await sidebar.openFirst();
  await sidebar.fillOpenSlots();
  await sidebar.press('#draft');
  await page.keyboard.press('End');
  await page.keyboard.type(' Terima kasih.');
  const draft = await sidebar.draft();
  await soon(async () => (await firefox.drafts()).map(({ text }) => text)).toEqual([draft]);
  const [kept] = await firefox.drafts();
  await ended();
  await page.reload();
  sidebar = await FirefoxSidebar.of(page);
  await sidebar.unfold();
  await sidebar.open(kept?.commentId ?? '');
  await soon(() => sidebar.draft()).toBe(draft);
  await ended();

  await sidebar.insert();
  const id = kept?.commentId ?? '';
  expect((await firefox.of('inserted')).map(({ data }) => data.commentId)).toEqual([id]);
  expect(await filledBoxes(page)).toMatchObject([{ target: id }]);
  await ended();

  await send(page, 'instagram');
  await soon(() => submissions(page)).toMatchObject([{ target: id, outcome: 'posted' }]);
  await sidebar.says(/Tercatat: /u);
  const mine = (await firefox.events()).filter(({ caseId }) => caseId === `instagram:${id}`);
  const steps = mine.map(({ type }) => type).filter((type) => type === 'noted' || type === 'inserted' || type === 'replied');
  expect(steps.sort()).toEqual(['inserted', 'noted', 'replied']);
  expect(new Set(mine.map((event) => event.id)).size).toBe(mine.length);
  await page.close();
});
