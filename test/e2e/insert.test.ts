/** Tempel puts exactly the text into exactly the box that answers the comment, and never sends. Real React and Lexical boxes. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { launch, type Driver } from './driver';
import { startHarness, type PageHarness } from './harness/index';
import { commentId, paths, replica, row, accounts } from './replica';
import type { ReplicaConfig, SiteName } from '../site/config';

let driver: Driver;
let page: Page;
beforeAll(async () => {
  driver = await launch({ viewport: { width: 1366, height: 900 } });
});
afterAll(() => driver.close());
afterEach(() => page.close());

const own = [
  { site: 'instagram' as const, handle: accounts.agency.handle, id: null },
  { site: 'facebook' as const, handle: accounts.agency.handle, id: accounts.agency.fbId },
];
async function open(site: SiteName, path: string, config: Partial<ReplicaConfig> = {}): Promise<PageHarness> {
  page = await driver.openReplica(site, path, config);
  if (path.startsWith('/reels/')) await page.locator('main svg[aria-label="Komentar"]').first().click();
  const harness = await startHarness(page, { accounts: own });
  await harness.until((all) => all.some(({ type }) => type === 'page/comments'), 'comments');
  return harness;
}
const insert = (harness: PageHarness, id: string, text: string) => harness.ask({ type: 'sidebar/insert', commentId: id, text });
const untouched = async (): Promise<void> => {
  const { submissions, privateMessages } = await replica(page).model();
  expect(submissions).toEqual([]);
  expect(privateMessages).toEqual([]);
};

const texts = {
  'one line': 'Terima kasih laporannya, Kak. Tim kami menuju lokasi.',
  'many lines': 'Halo Kak,\nterima kasih laporannya.\nTim kami menuju lokasi.',
  emoji: 'Siap Kak 🙏🏽👨‍👩‍👧 mohon ditunggu 😊',
  '2,000 characters': 'Kami catat laporannya dan kami teruskan ke petugas. '.repeat(39).trim().slice(0, 2_000),
};

const boxes: [name: string, site: SiteName, path: string, config: Partial<ReplicaConfig>, id: string][] = [
  ['Instagram post', 'instagram', paths.instagram.post('flood'), {}, commentId('instagram', 'flood-02')],
  ['Instagram without @handle', 'instagram', paths.instagram.post('flood'), { atHandle: false }, commentId('instagram', 'flood-02')],
  [
    'Instagram box replaced on focus',
    'instagram',
    paths.instagram.post('flood'),
    { boxReplaced: true },
    commentId('instagram', 'flood-02'),
  ],
  ['Instagram reels input', 'instagram', paths.instagram.reels('flood'), { inputBox: true }, commentId('instagram', 'flood-02')],
  ['Facebook timeline, rich', 'facebook', paths.facebook.timeline, {}, commentId('facebook', 'flood-02')],
  ['Facebook dialog, plain', 'facebook', paths.facebook.post('flood'), { plainLexical: true }, commentId('facebook', 'flood-02')],
  ['Facebook dialog, rich, mention', 'facebook', paths.facebook.post('flood'), { mention: true }, commentId('facebook', 'flood-02')],
];

describe.each(boxes)('%s', (_name, site, path, config, id) => {
  it.each(Object.entries(texts))('takes %s exactly once', async (_kind, text) => {
    const harness = await open(site, path, config);
    const outcome = await insert(harness, id, text);
    expect(outcome).toMatchObject({ ok: true });
    const [box] = (await replica(page).boxes()).filter((one) => one.text !== '');
    // The site's own mention stays in front; an <input> keeps no line breaks.
    const flat = (value: string): string => value.replace(/\s+/gu, ' ').trim();
    const body = flat((box?.text ?? '').replace(/^@\S+\s/u, ''));
    expect(body.slice(-flat(text).length)).toBe(flat(text));
    expect(body.length - flat(text).length).toBeLessThan(30);
    expect(box?.target).toBe(id);
    await page.keyboard.type(' X');
    const [typed] = (await replica(page).boxes()).filter((one) => one.text !== '');
    expect(typed?.text.endsWith(' X')).toBe(true);
    await untouched();
  });
});

describe('Tempel refuses, says why, and leaves everything as it was', () => {
  const text = 'Terima kasih laporannya, Kak.';
  it('when the acting account is not the agency', async () => {
    const harness = await open('instagram', paths.instagram.post('flood'), { acting: 'person' });
    expect(await insert(harness, commentId('instagram', 'flood-02'), text)).toMatchObject({ ok: false, reason: 'wrong-account' });
    expect((await replica(page).boxes()).every((box) => box.text === '')).toBe(true);
  });
  it('when another Page is acting on Facebook', async () => {
    const harness = await open('facebook', paths.facebook.post('flood'), { acting: 'otherAgency' });
    expect(await insert(harness, commentId('facebook', 'flood-02'), text)).toMatchObject({ ok: false, reason: 'wrong-account' });
    expect((await replica(page).boxes()).every((box) => box.text === '')).toBe(true);
  });
  it.each(['instagram', 'facebook'] as const)('when the comment is gone (%s)', async (site) => {
    const harness = await open(site, paths[site].post('flood'));
    const id = commentId(site, 'flood-02');
    await replica(page).removeComment(id);
    await row(page, id).waitFor({ state: 'detached' });
    expect(await insert(harness, id, text)).toMatchObject({ ok: false, reason: 'comment-gone' });
  });
  it.each(['text', 'none'] as const)('when comments are off (Instagram, %s)', async (commentsOff) => {
    const harness = await open('instagram', paths.instagram.post('flood'), { commentsOff });
    const outcome = await insert(harness, commentId('instagram', 'flood-02'), text);
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringMatching(/^(?:comments-off|no-reply-control)$/u) as string });
  });
  it('when the box holds words of the person', async () => {
    const harness = await open('instagram', paths.instagram.post('flood'));
    await page.locator('form textarea').first().fill('sudah saya ketik sendiri');
    expect(await insert(harness, commentId('instagram', 'flood-02'), text)).toMatchObject({
      ok: false,
      reason: 'box-not-empty',
      found: 'sudah saya ketik sendiri',
    });
    expect(await page.locator('form textarea').first().inputValue()).toBe('sudah saya ketik sendiri');
  });
  it('when the reply box holds words of the person (Facebook)', async () => {
    const harness = await open('facebook', paths.facebook.post('flood'));
    const id = commentId('facebook', 'flood-02');
    await row(page, id).getByRole('button', { name: 'Balas', exact: true }).click();
    await page.locator('[data-lexical-editor][aria-label^="Balas"]').first().click();
    await page.keyboard.type('ketikan sendiri');
    expect(await insert(harness, id, text)).toMatchObject({ ok: false, reason: 'box-not-empty' });
    expect((await replica(page).boxes()).find((box) => box.target === id)?.text).toBe('ketikan sendiri');
  });
  afterEach(untouched);
});

describe('Tempel twice', () => {
  it.each(['instagram', 'facebook'] as const)('replaces its own text and nothing else (%s)', async (site) => {
    const harness = await open(site, paths[site].post('flood'));
    const id = commentId(site, 'flood-02');
    expect(await insert(harness, id, 'Versi pertama, Kak.')).toMatchObject({ ok: true });
    expect(await insert(harness, id, 'Versi kedua, Kak.')).toMatchObject({ ok: true });
    const filled = (await replica(page).boxes()).filter((box) => box.text !== '');
    expect(filled.map((box) => box.text.replace(/^@\S+\s/u, ''))).toEqual(['Versi kedua, Kak.']);
    await untouched();
  });
});

describe('a private-message box', () => {
  it('is never written to, reported or taken for the reply box', async () => {
    const harness = await open('facebook', paths.facebook.post('flood'));
    const id = commentId('facebook', 'flood-02');
    await row(page, id).getByRole('button', { name: 'Kirim pesan', exact: true }).click();
    await page.locator('[role=dialog] [data-lexical-editor]').last().click();
    await page.keyboard.type('rahasia');
    const outcome = await insert(harness, id, 'Terima kasih, Kak.');
    const boxesNow = await replica(page).boxes();
    expect(boxesNow.find((box) => box.kind === 'message')?.text).toBe('rahasia');
    expect(outcome).toMatchObject({ ok: false, reason: 'private-box' });
    const reported = JSON.stringify(await harness.messages());
    expect(reported).not.toContain('rahasia');
    await untouched();
  });
});
