/** The whole job on each main surface: list, choose, insert, press the site's own button, logged, exported. */
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEXTS } from '../../lib/i18n';
import type { SiteName } from '../site/config';
import { launch, type Driver } from './driver';
import { readLog, type LogReader } from './log';
import { accounts, flat, paths, post, replica } from './replica';
import { AGENCY, EXTENSION, setUp, Sidebar } from './story';

const t = TEXTS.id;
let driver: Driver;
let office: Page;
let log: LogReader;
/** What was answered, in order. */
const answered: { caseId: string; text: string }[] = [];

beforeAll(async () => {
  driver = await launch({ extensionDir: EXTENSION });
  office = await setUp(driver);
  log = await readLog(driver);
});
afterAll(async () => {
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});

const surfaces: [name: string, site: SiteName, path: string, arrive: (page: Page) => Promise<void>][] = [
  ['Instagram, post page', 'instagram', paths.instagram.post('provoked'), async () => undefined],
  [
    'Instagram, modal over the grid',
    'instagram',
    paths.instagram.profile(),
    (page) =>
      page
        .locator(`a[href*="${paths.instagram.post('flood')}"]`)
        .first()
        .click(),
  ],
  ['Facebook, timeline', 'facebook', paths.facebook.timeline, async () => undefined],
  ['Facebook, post dialog', 'facebook', paths.facebook.post('provoked'), async () => undefined],
];

describe.each(surfaces)('%s', (_name, site, path, arrive) => {
  it('from the list to the log', async () => {
    const page = await driver.openReplica(site, path);
    await arrive(page);
    const sidebar = await Sidebar.of(page);
    await sidebar.unfold();
    const before = await replica(page).model();

    // Choose: at most three actions until the box is filled.
    let actions = 0;
    const row = sidebar.frame.locator('[role=option][data-state=unanswered]').first();
    const id = await sidebar.idOf(row);
    await row.dblclick();
    actions += 1;
    await sidebar.draft.waitFor();
    actions += await sidebar.fillOpenSlots();
    await sidebar.insert();
    actions += 1;
    expect(actions).toBeLessThanOrEqual(3);

    // The site's own editor holds the text once, under that comment, and nothing was sent.
    const text = await sidebar.draft.inputValue();
    const filled = (await replica(page).boxes()).filter((box) => box.text.trim() !== '');
    expect(filled).toHaveLength(1);
    expect(filled[0]).toMatchObject({ kind: 'reply', target: id });
    expect(filled[0]?.text.replace(/^@\S+\s/u, '').trim()).toBe(text.trim());
    expect((await replica(page).model()).submissions).toEqual(before.submissions);
    // The intent is kept before the person can press the button; nothing is counted as answered.
    const caseId = `${site}:${id}`;
    expect((await log.of('inserted')).filter((event) => event.caseId === caseId)).toHaveLength(1);
    expect((await log.of('replied')).filter((event) => event.caseId === caseId)).toEqual([]);

    await sidebar.send();
    // The first surface takes the time that it takes; the others need not be waited for as long.
    if (answered.length > 0) await sidebar.hurry();
    await sidebar.recorded();
    const replies = (await log.of('replied')).filter((event) => event.caseId === caseId);
    expect(replies).toHaveLength(1);
    const { submissions, comments } = await replica(page).model();
    const sent = submissions.slice(before.submissions.length);
    expect(sent).toMatchObject([{ visibility: 'public', target: id, account: 'agency', outcome: 'posted' }]);
    expect(replies[0]?.data).toMatchObject({ replyId: sent[0]?.id, evidence: 'seen' });
    expect(comments.filter((comment) => comment.own && comment.text.includes(text.trim()))).toHaveLength(1);
    answered.push({ caseId, text });
    await page.close();
  });
});

it('every case stands in the log of the dashboard', async () => {
  await office.bringToFront();
  await office.goto(`chrome-extension://${driver.extensionId}/dashboard.html#/log`);
  await office.getByRole('heading', { name: t['log.title'], level: 1 }).waitFor();
  await office.getByText(t['log.count'].replace('{n}', String(surfaces.length)), { exact: true }).waitFor();
  for (const { caseId } of answered) {
    const row = office.getByRole('row').filter({ has: office.locator(`a[href="#/case/${encodeURIComponent(caseId)}"]`) });
    await row.waitFor();
    expect(await row.textContent()).toContain(t['status.replied']);
  }
});

it('and is exported as one row of the recap, masked', async () => {
  await office.getByRole('button', { name: t['export.open'] }).click();
  await office.getByRole('radio', { name: t['export.format.csv'] }).check();
  const [download] = await Promise.all([
    office.waitForEvent('download'),
    office.getByRole('button', { name: t['export.start'], exact: true }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { delimiter: ';', header: true, skipEmptyLines: true });
  expect(data).toHaveLength(answered.length);
  for (const { caseId, text } of answered) {
    const rows = data.filter((one) => one['ID kasus'] === caseId);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.['Balasan']).toBe(text);
    expect(rows[0]).toMatchObject({ Status: t['status.replied'], Admin: AGENCY.initials, 'OPD penanggung jawab': AGENCY.name });
  }
  // No citizen's account leaves in full.
  for (const { author } of flat([...post('flood').comments, ...post('provoked').comments])) {
    if (author.handle !== accounts.agency.handle) expect(csv).not.toContain(author.handle);
  }
});
