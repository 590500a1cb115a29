/** The main story in Firefox: the first screen, the list, the reply in the site's own box, the site's button, the log, the recap. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TEXTS } from '../../lib/i18n';
import { soon } from '../e2e/soon';
import { AGENCY } from '../e2e/story';
import { paths } from '../site/ids';
import { Firefox } from './driver';
import { body, filledBoxes, send, submissions } from './replica';
import { FirefoxSidebar } from './sidebar';

const t = TEXTS.id;
let firefox: Firefox;
let page: Page;
beforeAll(async () => {
  firefox = await Firefox.launch();
});
afterAll(async () => {
  expect(firefox.foreignRequests).toEqual([]);
  expect(firefox.pageErrors).toEqual([]);
  await firefox.close();
});
afterEach(() => page.close());

/** Types into the field with this label, over what is there. */
async function fill(label: string, value: string): Promise<void> {
  await (
    await page.waitForSelector(`::-p-xpath(//*[@id=//label[starts-with(normalize-space(), ${JSON.stringify(label)})]/@for])`)
  )?.click({ count: 3 });
  await page.keyboard.type(value);
}
const press = async (selector: string): Promise<void> => (await page.waitForSelector(selector))?.click();
const button = (name: string): string => `::-p-xpath(//button[normalize-space()=${JSON.stringify(name)}])`;

it('a newcomer fills in the first screen', async () => {
  page = await firefox.openExtensionPage('dashboard.html');
  await fill(t['setup.agency'], AGENCY.name);
  await fill(t['site.instagram'], AGENCY.instagram);
  await fill(t['site.facebook'], AGENCY.facebook);
  await fill(t['setup.name'], AGENCY.admin);
  await fill(t['setup.initials'], AGENCY.initials);
  await press(button(t['setup.begin']));
  await soon(() => page.evaluate(() => document.body.innerText)).toContain(t['start.ready']);
});

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

it('every case stands in the log of the dashboard, and in the recap that is saved', async () => {
  page = await firefox.openExtensionPage('dashboard.html#/log');
  await soon(() => page.evaluate(() => document.body.innerText)).toContain(t['log.count'].replace('{n}', '2'));
  for (const { caseId } of await firefox.of('replied')) {
    const text = await page.evaluate(
      (href) => document.querySelector(`a[href="${href}"]`)?.closest('[role=row], tr')?.textContent ?? '',
      `#/case/${encodeURIComponent(caseId)}`,
    );
    expect(text).toContain(t['status.replied']);
  }
  await press(button(t['export.open']));
  await press(`::-p-xpath(//label[starts-with(normalize-space(), "${t['export.format.csv']}")])`);
  await press(button(t['export.start']));
  const saved = async (): Promise<Record<string, string>[]> => {
    const name = (await readdir(firefox.downloads)).find((one) => one.endsWith('.csv'));
    if (name === undefined) return [];
    const csv = await readFile(join(firefox.downloads, name), 'utf8');
    return Papa.parse<Record<string, string>>(csv.slice(1), { delimiter: ';', header: true, skipEmptyLines: true }).data;
  };
  // The browser makes the file first and fills it then.
  await soon(saved).toHaveLength(2);
  const rows = await saved();
  expect(rows.map((row) => row['ID kasus']).sort()).toEqual((await firefox.of('replied')).map(({ caseId }) => caseId).sort());
  for (const row of rows) expect(row).toMatchObject({ Status: t['status.replied'], Admin: AGENCY.initials });
});
