/** What is read from the replica pages is what their server keeps: id, parent, author, text, own, and nothing that isn't there. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { ReplicaConfig, SiteName } from '../site/config';
import type { PostKey } from '../site/content';
import type { PageComment } from '../../lib/sites/types';
import { launch, type Driver } from './driver';
import { startHarness, type PageHarness } from './harness/index';
import { accounts, commentId, paths, replica } from './replica';

let driver: Driver;
let page: Page;
beforeAll(async () => {
  driver = await launch();
});
afterAll(() => driver.close());
afterEach(() => page.close());

const own = [
  { site: 'instagram' as const, handle: accounts.agency.handle, id: null },
  { site: 'facebook' as const, handle: accounts.agency.handle, id: accounts.agency.fbId },
];
async function open(site: SiteName, path: string, config: Partial<ReplicaConfig> = {}): Promise<PageHarness> {
  page = await driver.openReplica(site, path, config);
  if (path.startsWith('/reels/'))
    await page
      .locator(`main svg[aria-label="${config.lang === 'en' ? 'Comment' : 'Komentar'}"]`)
      .first()
      .click();
  const harness = await startHarness(page, { accounts: own });
  await harness.until((all) => all.some(({ type }) => type === 'page/coverage'), 'coverage');
  return harness;
}

/** Ids of all comments that links in the page name, worked out apart from the adapters. */
const shownIds = (site: SiteName): Promise<string[]> =>
  page.evaluate((name) => {
    const dialog = [...document.querySelectorAll('[role=dialog]')].find((one) =>
      one.querySelector('a[href*="comment_id="], a[href*="/c/"]'),
    );
    const ids = [...(dialog ?? document).querySelectorAll('a[href]')].map((link) => {
      const href = link.getAttribute('href') ?? '';
      if (name === 'instagram') return /\/c\/(?:\d+\/r\/)?(\d+)\/$/u.exec(href)?.[1];
      return /reply_comment_id=(\d+)/u.exec(href)?.[1] ?? /[?&]comment_id=(\d+)/u.exec(href)?.[1];
    });
    return [...new Set(ids.filter((id) => id !== undefined))];
  }, site);

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

async function agrees(site: SiteName, harness: PageHarness, posts: PostKey[]): Promise<PageComment[]> {
  const shown = await shownIds(site);
  expect(shown.length).toBeGreaterThan(0);
  await harness.until((all) => {
    const ids = new Set(all.flatMap((message) => (message.type === 'page/comments' ? message.comments.map(({ id }) => id) : [])));
    return shown.every((id) => ids.has(id));
  }, `all of ${shown.length} comments`);
  const read = await harness.comments();
  const kept = (await Promise.all(posts.map((post) => replica(page).comments(post)))).flat();
  for (const comment of read) {
    const real = kept.find(({ id }) => id === comment.id);
    expect(real, `comment ${comment.id} "${comment.text}" is no comment of the post`).toBeDefined();
    if (real === undefined) continue;
    expect({ id: comment.id, parent: comment.parentId, own: comment.isOwn }).toEqual({
      id: real.id,
      parent: real.parent,
      own: real.handle === accounts.agency.handle,
    });
    if (site === 'instagram') expect(comment.author.handle).toBe(real.handle);
    else expect(comment.author.name).toBe(real.name);
    // A mention stands in front of the words; a long text is cut with "…".
    const words = plain(comment.text).replace(/(?:\.\.\.|…)\s*$/u, '');
    const meant = plain(`${real.mention ?? ''} ${real.text}`);
    if (comment.truncated) expect(meant).toContain(plain(words).slice(-40));
    else expect(words.endsWith(plain(real.text).replace(/(?:\.\.\.|…)\s*$/u, '')), `"${words}" for "${meant}"`).toBe(true);
    expect(Number.isNaN(Date.parse(comment.postedAt ?? ''))).toBe(false);
    expect(comment.postedAtApproximate).toBe(site === 'facebook');
  }
  return read;
}

const instagram: [string, string, Partial<ReplicaConfig>][] = [
  ['post', paths.instagram.post('flood'), {}],
  ['post with open threads', paths.instagram.post('flood'), { openThreads: true }],
  ['post in English, long labels', paths.instagram.post('flood'), { lang: 'en', openThreads: true, replyWording: 'all' }],
  ['post with the handle in the address', paths.instagram.handlePost('flood'), { handlePermalink: true, openThreads: true }],
  ['post with replies linked under their parent', paths.instagram.post('flood'), { replyPermalink: true, openThreads: true }],
  ['reel page', paths.instagram.reel('flood'), { openThreads: true }],
  ['reels tray in a dialog', paths.instagram.reels('flood'), { openThreads: true }],
  ['reels tray in a plain div, input', paths.instagram.reels('flood'), { openThreads: true, trayDialog: false, inputBox: true }],
  ['virtual list', paths.instagram.post('flood'), { virtual: true, openThreads: true }],
  ['strict policy', paths.instagram.post('flood'), { csp: true }],
];
const facebook: [string, string, Partial<ReplicaConfig>, PostKey[]][] = [
  ['timeline', paths.facebook.timeline, {}, ['flood', 'quiet', 'empty', 'praise', 'provoked']],
  ['timeline by name, open threads', paths.facebook.vanity, { openThreads: true }, ['flood', 'quiet', 'empty', 'praise', 'provoked']],
  [
    'timeline without data-commentid and feed',
    paths.facebook.timeline,
    { noDataCommentId: true, noRoleFeed: true, openThreads: true },
    ['flood', 'quiet', 'empty', 'praise', 'provoked'],
  ],
  ['dialog', paths.facebook.post('flood'), {}, ['flood']],
  ['dialog in English, nested replies', paths.facebook.post('flood'), { lang: 'en', nestedReplies: true, openThreads: true }, ['flood']],
  ['dialog, cut texts, mentions', paths.facebook.vanityPost('flood'), { seeMoreAt: 60, openThreads: true, mention: true }, ['flood']],
  ['dialog, recycled rows', paths.facebook.post('flood'), { recycled: true, openThreads: true }, ['flood']],
  ['photo', paths.facebook.photo('flood'), { openThreads: true }, ['flood']],
];

describe('Instagram', () => {
  it.each(instagram)('%s', async (_name, path, config) => {
    const harness = await open('instagram', path, config);
    const read = await agrees('instagram', harness, ['flood']);
    if (config.openThreads === true) expect(read.some(({ parentId }) => parentId !== null)).toBe(true);
    const [surface] = (await harness.of('page/surface')).slice(-1);
    expect(surface).toMatchObject({
      own: true,
      viewer: { handle: accounts.agency.handle },
      surface: { owner: { handle: accounts.agency.handle } },
    });
  });
  it.each([{}, { oldLayout: true }])('modal over the grid %o', async (config) => {
    const harness = await open('instagram', paths.instagram.post('quiet'), config);
    await page.evaluate((path) => history.pushState(null, '', path), paths.instagram.profile());
    await page.goto(`https://www.instagram.com${paths.instagram.profile()}`);
    await page
      .locator(`a[href*="${paths.instagram.post('flood')}"]`)
      .first()
      .click();
    await page.locator('[role=dialog] time').first().waitFor();
    const again = await startHarness(page, { accounts: own });
    await agrees('instagram', again, ['flood']);
    expect((await again.of('page/surface')).at(-1)?.surface?.kind).toBe('modal');
    expect(harness).toBeDefined();
  });
});

describe('Facebook', () => {
  it.each(facebook)('%s', async (_name, path, config, posts) => {
    const harness = await open('facebook', path, config);
    const read = await agrees('facebook', harness, posts);
    if (config.openThreads === true) expect(read.some(({ parentId }) => parentId !== null)).toBe(true);
    if (config.seeMoreAt !== undefined) expect(read.some(({ truncated }) => truncated)).toBe(true);
    const last = (await harness.of('page/surface')).at(-1);
    expect(last).toMatchObject({ own: true, surface: { owner: { id: accounts.agency.fbId } } });
    // A photo's comment box, which says who is acting, is mounted only after a press.
    if (last?.surface?.kind !== 'photo') expect(last?.viewer?.name).toBe(accounts.agency.name);
  });
});

describe('left alone', () => {
  it.each([
    ['instagram', paths.instagram.home, null],
    ['instagram', paths.instagram.profile(), null],
    ['instagram', paths.instagram.post('foreign'), 'post'],
    ['facebook', paths.facebook.group, null],
    ['facebook', paths.facebook.otherTimeline, 'timeline'],
  ] as const)('%s %s', async (site, path, kind) => {
    page = await driver.openReplica(site, path, {});
    const harness = await startHarness(page, { accounts: own });
    await page.waitForLoadState('networkidle');
    const [last] = (await harness.of('page/surface')).slice(-1);
    expect(last?.surface?.kind ?? null).toBe(kind);
    expect(last?.own).toBe(false);
    expect(await harness.of('page/comments')).toEqual([]);
  });
  it('until the person asks to read it once', async () => {
    page = await driver.openReplica('instagram', paths.instagram.post('foreign'), {});
    const harness = await startHarness(page, { accounts: own });
    await harness.say({ type: 'sidebar/read-once' });
    await harness.until((all) => all.some(({ type }) => type === 'page/comments'), 'comments');
    expect((await harness.of('page/surface')).at(-1)?.own).toBe(false);
  });
});

describe('what happens on the page', () => {
  it.each(['instagram', 'facebook'] as const)('a new comment is told once, and alone (%s)', async (site) => {
    const harness = await open(site, paths[site].post('flood'));
    await agrees(site, harness, ['flood']);
    const before = (await harness.of('page/comments')).length;
    const id = await replica(page).addComment({ post: 'flood', text: 'Baru saja banjir lagi min', at: 'first' });
    await harness.until(
      (all) => all.some((message) => message.type === 'page/comments' && message.comments.some((comment) => comment.id === id)),
      'the new comment',
    );
    const after = (await harness.of('page/comments')).slice(before);
    expect(after.flatMap(({ comments }) => comments.map((comment) => comment.id))).toEqual([id]);
  });
  it.each([
    ['instagram', 'button'],
    ['instagram', 'enter'],
    ['facebook', 'enter'],
    ['facebook', 'button'],
  ] as const)('sending is noticed with its text (%s, %s)', async (site, how) => {
    const harness = await open(site, paths[site].post('flood'));
    const id = commentId(site, 'flood-02');
    expect(await harness.ask({ type: 'sidebar/insert', commentId: id, text: 'Terima kasih, Kak. Kami cek.' })).toMatchObject({ ok: true });
    if (how === 'enter') await page.keyboard.press('Enter');
    else if (site === 'facebook')
      await page.locator('#focused-state-composer-submit [role=button], #focused-state-composer-submit').last().click();
    else await page.locator('form').getByRole('button', { name: 'Kirim', exact: true }).click();
    const model = await replica(page).model();
    if (model.submissions.length === 0) return expect(how).toBe('enter');
    const all = await harness.until((seen) => seen.some(({ type }) => type === 'page/submitted'), 'the intent');
    const intents = all.filter((message) => message.type === 'page/submitted');
    expect(intents).toHaveLength(1);
    expect(intents[0]?.intent).toMatchObject({ commentId: id, how });
    expect(intents[0]?.intent.text).toContain('Terima kasih, Kak. Kami cek.');
  });
  it('typing in a public box is told, so that its tone can be checked', async () => {
    const harness = await open('facebook', paths.facebook.post('flood'));
    await page.locator('[data-lexical-editor]').last().click();
    await page.keyboard.type('jangan asal bicara');
    const all = await harness.until(
      (seen) => seen.some((message) => message.type === 'page/box' && message.box.text === 'jangan asal bicara'),
      'the box',
    );
    const box = all.findLast((message) => message.type === 'page/box')?.box.box ?? 0;
    await harness.say({ type: 'sidebar/box-marks', box, text: 'jangan asal bicara', marks: [{ start: 7, end: 18, level: 'stop' }] });
    expect(
      await harness.evaluate(`[...(CSS.highlights.get('tg-d') ?? [])].map((range) => document.getSelection && range.toString())`),
    ).toEqual(['asal bicara']);
    expect(await harness.ask({ type: 'sidebar/replace', box, start: 7, end: 18, expected: 'asal bicara', text: 'khawatir' })).toMatchObject(
      { ok: true },
    );
    expect((await replica(page).boxes()).some((one) => one.text === 'jangan khawatir')).toBe(true);
  });
});
