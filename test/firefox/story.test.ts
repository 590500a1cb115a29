/** The main story in Firefox: the list, the reply in the site's own box, the site's button, the log. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TEXTS } from '../../lib/i18n';
import { soon } from '../e2e/soon';
import { paths } from '../site/ids';
import { Firefox } from './driver';
import { body, filledBoxes, send, submissions } from './replica';
import { FirefoxSidebar } from './sidebar';

const t = TEXTS.id;
let firefox: Firefox;
let page: Page;
beforeAll(async () => {
  firefox = await Firefox.launch();
  await firefox.seed();
});
afterAll(async () => {
  expect(firefox.foreignRequests).toEqual([]);
  expect(firefox.pageErrors).toEqual([]);
  await firefox.close();
});
afterEach(() => page.close());

describe.each([
  ['instagram', paths.instagram.post('provoked')],
  ['facebook', paths.facebook.post('provoked')],
] as const)('%s', (site, path) => {
  it('from the list to the log', async () => {
    page = await firefox.openReplica(site, path);
    const sidebar = await FirefoxSidebar.of(page);
    await sidebar.unfold();
    await sidebar.openFirst();
    await sidebar.fillOpenSlots();
    const draft = await sidebar.draft();
    await sidebar.insert();

    // Once, under the comment that the log says is being answered, and nothing was sent.
    const inserted = (await firefox.of('inserted')).at(-1);
    const id = inserted?.data.commentId ?? '';
    const filled = await filledBoxes(page);
    expect(filled).toMatchObject([{ kind: 'reply', target: id }]);
    expect(body(filled[0]?.text ?? '')).toBe(body(draft));
    expect(await submissions(page)).toEqual([]);

    // The box is the site's own still: what the person types goes on where the text ends.
    await page.keyboard.type(' Salam.');
    await soon(async () => body((await filledBoxes(page))[0]?.text ?? '')).toBe(`${body(draft)} Salam.`);

    await send(page, site);
    await soon(() => submissions(page)).toMatchObject([{ visibility: 'public', target: id, account: 'agency', outcome: 'posted' }]);
    await soon(async () => (await firefox.of('replied')).filter(({ caseId }) => caseId === `${site}:${id}`)).toHaveLength(1);
    await sidebar.says(/Tercatat: /u);
  });
});

it('every case stands in the log of the dashboard', async () => {
  page = await firefox.openExtensionPage('dashboard.html#/log');
  await soon(() => page.evaluate(() => document.body.innerText)).toContain(t['log.count'].replace('{n}', '2'));
  for (const { caseId } of await firefox.of('replied')) {
    const text = await page.evaluate(
      (href) => document.querySelector(`a[href="${href}"]`)?.closest('[role=row], tr')?.textContent ?? '',
      `#/case/${encodeURIComponent(caseId)}`,
    );
    expect(text).toContain(t['status.replied']);
  }
});
