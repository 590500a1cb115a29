/** Proves that the replica sites behave as badly as the real ones, and that every switch does what it says. */

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReplicaConfig, SiteName } from '../site/config';
import { findChromium, launch, type Driver } from './driver';
import { accounts, commentId, flat, newsPage, paths, post, replica, row } from './replica';

let driver: Driver;
let page: Page;

beforeAll(async () => {
  driver = await launch();
});
afterAll(() => driver?.close());
afterEach(async () => {
  await page?.close();
  expect(driver.pageErrors).toEqual([]);
});

async function open(site: SiteName, path: string, config: Partial<ReplicaConfig> = {}): Promise<Page> {
  page = await driver.openReplica(site, path, { delayMs: 0, ...config });
  page.setDefaultTimeout(8000);
  return page;
}

const ig = (key: string) => commentId('instagram', key);
const fb = (key: string) => commentId('facebook', key);
const button = (within: ReturnType<typeof row>, text: string) =>
  within.locator('[role=button], button').filter({ hasText: new RegExp(`^${text}$`) });
const permalinks = () => page.locator('a[href*="/c/"]');
const articles = (within = 'body') => page.locator(`${within} [role=article]:not([aria-posinset])`);
/** Waits until the page shows what is asked for. */
const until = (ask: () => Promise<unknown>, wanted: unknown) => expect.poll(ask, { timeout: 5000, interval: 20 }).toEqual(wanted);
const dialog = '[role=dialog][aria-labelledby]';

describe('content', () => {
  it('has a flood post of 40 comments with replies, and an expectation for every comment', () => {
    expect(post('flood').comments).toHaveLength(40);
    expect(post('quiet').comments).toHaveLength(2);
    expect(post('empty').comments).toHaveLength(0);
    const all = (['flood', 'quiet', 'praise', 'provoked', 'foreign', 'group'] as const).flatMap((key) => flat(post(key).comments));
    for (const site of ['instagram', 'facebook'] as const) expect(new Set(all.map((c) => commentId(site, c.key))).size).toBe(all.length);
    const kinds = new Set(all.map((c) => c.expect.kind));
    expect([...kinds].sort()).toEqual(['chat', 'complaint', 'mixed', 'own', 'political', 'praise', 'question', 'spam', 'suggestion']);
  });
});

describe('finding a browser', () => {
  it('says what to install when only a branded browser is there', () => {
    expect(() => findChromium({}, (path) => path === '/usr/bin/google-chrome')).toThrow(/Only \/usr\/bin\/google-chrome.*Load unpacked/s);
    expect(() => findChromium({}, () => false)).toThrow(/No Chromium was found/);
    expect(() => findChromium({ CHROMIUM_PATH: '/nowhere' }, () => false)).toThrow(/CHROMIUM_PATH/);
    expect(findChromium({}, (path) => path === '/usr/bin/chromium-browser')).toBe('/usr/bin/chromium-browser');
  });
});

describe('Instagram', () => {
  it('shows a post without article, list or test ids, with a permalink around each time', async () => {
    await open('instagram', paths.instagram.post('flood'));
    await permalinks().first().waitFor();
    expect(await page.evaluate(() => location.origin)).toBe('https://www.instagram.com');
    expect(await page.locator('main article, main [role=article], [data-testid]').count()).toBe(0);
    const first = permalinks().first();
    expect(await first.getAttribute('href')).toBe(`/p/${post('flood').code}/c/${ig('flood-01')}/`);
    expect(await first.locator('time[title]').getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(await page.locator('time:not(a[href*="/c/"] time)').count()).toBe(2);
    expect(await row(page, ig('flood-01')).locator('span[dir=auto]').filter({ hasText: 'sepinggang' }).last().textContent()).toContain(
      'Min, Jl. Melati',
    );
    expect(await page.locator('section a[href="/dpu.kotacontoh/"] img[alt="Foto profil dpu.kotacontoh"]').count()).toBeGreaterThan(0);
  });

  it.each([paths.instagram.handlePost('flood'), paths.instagram.reel('provoked')])('opens %s as its own page', async (path) => {
    await open('instagram', path);
    await permalinks().first().waitFor();
    expect(await permalinks().first().getAttribute('href')).toMatch(/^\/p\//);
  });

  it('has class names that mean nothing', async () => {
    await open('instagram', paths.instagram.post('quiet'));
    await permalinks().first().waitFor();
    const names = await page.evaluate(() => [...document.querySelectorAll('[class]')].flatMap((e) => [...e.classList]));
    expect(names.filter((name) => !/^(x[0-9a-z]+|html-div)$/.test(name))).toEqual([]);
  });

  it('loads more comments only when the panel is scrolled or the button is clicked', async () => {
    await open('instagram', paths.instagram.post('flood'), { manual: true });
    await until(() => permalinks().count(), 12);
    await page.locator('svg[aria-label="Muat komentar lainnya"]').click();
    expect(await replica(page).pending()).toBe(1);
    expect(await permalinks().count()).toBe(12);
    await replica(page).flush();
    await until(() => permalinks().count(), 24);
    await permalinks().last().scrollIntoViewIfNeeded();
    await until(() => replica(page).pending(), 1);
    await replica(page).flush();
    await until(() => permalinks().count(), 36);
  });

  it('keeps threads closed until they are clicked, and closes them again', async () => {
    await open('instagram', paths.instagram.post('flood'));
    const closed = page.getByText('Lihat balasan (2)', { exact: true }).first();
    await closed.click();
    await row(page, ig('flood-03.1')).waitFor();
    expect(await row(page, ig('flood-03.1')).textContent()).toContain('@niken_larasati');
    await page.getByText('Sembunyikan semua balasan', { exact: true }).click();
    await until(() => page.locator(`a[href*="/c/${ig('flood-03.1')}/"]`).count(), 0);
    await replica(page).set({ lang: 'en' });
    await page.getByText('View all 2 replies', { exact: true }).first().waitFor();
    await replica(page).set({ replyWording: 'count' });
    await page.getByText('View replies (2)', { exact: true }).first().waitFor();
  });

  it('answers a comment: handle in the box, button only with text, reply under the top comment', async () => {
    await open('instagram', paths.instagram.post('flood'), { openThreads: true, manual: true });
    const send = page.locator('form [role=button]').filter({ hasText: /^Kirim$/ });
    expect(await send.count()).toBe(0);
    await button(row(page, ig('flood-03.2')), 'Balas').click();
    const box = page.locator('form textarea');
    await until(() => box.inputValue(), '@niken_larasati ');
    expect(await replica(page).boxes()).toEqual([
      { kind: 'reply', label: 'Tambahkan komentar…', text: '@niken_larasati ', target: ig('flood-03.2'), focused: true },
    ]);
    await page.keyboard.type('siap Kak');
    await send.click();
    expect(await box.inputValue()).toBe('');
    expect((await replica(page).model()).comments).toEqual([]);
    await replica(page).flush();
    const { comments, submissions } = await replica(page).model();
    expect(comments).toMatchObject([{ parent: ig('flood-03'), text: '@niken_larasati siap Kak', own: true, state: 'real' }]);
    expect(submissions).toMatchObject([
      { visibility: 'public', target: ig('flood-03.2'), parent: ig('flood-03'), via: 'click', outcome: 'posted', id: comments[0]?.id },
    ]);
    await row(page, comments[0]?.id ?? '').waitFor();
    await page.reload();
    await until(async () => (await replica(page).model()).comments.map((c) => c.text), ['@niken_larasati siap Kak']);
  });

  it('sends with Enter, and to the post itself when the handle was removed', async () => {
    await open('instagram', paths.instagram.post('quiet'), { atHandle: true });
    await button(row(page, ig('quiet-02')), 'Balas').click();
    await until(() => page.locator('form textarea').inputValue(), '@dewi_anggrn ');
    await page.locator('form textarea').fill('Terima kasih');
    await page.keyboard.press('Enter');
    await until(
      async () => (await replica(page).model()).submissions.map((s) => [s.parent, s.via, s.outcome]),
      [[null, 'enter', 'posted']],
    );
    expect((await replica(page).comments('quiet'))[0]).toMatchObject({ text: 'Terima kasih', parent: null });
  });

  it('keeps a new reply inside a closed thread when asked to', async () => {
    await open('instagram', paths.instagram.post('flood'), { replyStaysClosed: true });
    await button(row(page, ig('flood-03')), 'Balas').click();
    await until(() => page.locator('form textarea').inputValue(), '@niken_larasati ');
    await page.keyboard.type('baik');
    await page.keyboard.press('Enter');
    await page.getByText('Lihat balasan (3)', { exact: true }).waitFor();
  });

  it('rejects without a trace, with the box left as it was, or after painting', async () => {
    await open('instagram', paths.instagram.post('empty'), { manual: true });
    const box = page.locator('form textarea');
    for (const [reject, left, painted] of [
      ['silent', '', 0],
      ['kept', 'halo warga', 0],
      ['painted', '', 1],
    ] as const) {
      await replica(page).set({ reject });
      await box.fill('halo warga');
      await page.keyboard.press('Enter');
      await until(() => box.inputValue(), left);
      await until(async () => (await replica(page).comments('empty')).length, painted);
      await replica(page).flush();
      await until(async () => (await replica(page).comments('empty')).length, 0);
      expect((await replica(page).model()).submissions.at(-1)).toMatchObject({ outcome: 'rejected', id: null });
    }
  });

  it('shows the failure text of the site, or another', async () => {
    await open('instagram', paths.instagram.post('empty'), { failureText: true, failureStays: true, lang: 'en' });
    await page.locator('form textarea').fill('hello');
    await page.keyboard.press('Enter');
    await page.getByText("Couldn't post comment.", { exact: true }).waitFor();
    await replica(page).set({ failureText: 'Try again later' });
    await page.locator('form textarea').fill('hello');
    await page.keyboard.press('Enter');
    await page.getByText('Try again later', { exact: true }).waitFor();
  });

  it('turns comments off with a text or without any box', async () => {
    await open('instagram', paths.instagram.post('quiet'), { commentsOff: 'text' });
    await page.getByText('Komentar pada postingan ini telah dibatasi').waitFor();
    expect(await page.locator('textarea').count()).toBe(0);
    expect(await button(row(page, ig('quiet-01')), 'Balas').count()).toBe(0);
    await replica(page).set({ commentsOff: 'none' });
    await until(() => page.getByText('Komentar pada postingan ini telah dibatasi').count(), 0);
  });

  it('replaces the box on its first focus when asked to', async () => {
    await open('instagram', paths.instagram.post('quiet'), { boxReplaced: true });
    const before = await page.locator('form textarea').elementHandle();
    await page.locator('form textarea').click();
    await until(() => before?.evaluate((element) => element.isConnected) ?? Promise.resolve(null), false);
    await page.keyboard.type('halo');
    await until(() => page.locator('form textarea').inputValue(), 'halo');
  });

  it('opens a post over the grid by pushState and goes back to it', async () => {
    await open('instagram', paths.instagram.profile());
    expect(await permalinks().count()).toBe(0);
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.locator(`main a[href*="${post('flood').code}"]`).click();
    await page.locator('[role=dialog] article[role=presentation]').waitFor();
    expect(new URL(page.url()).pathname).toBe(paths.instagram.handlePost('flood'));
    expect(await page.locator(`main a[href*="${post('quiet').code}"]`).count()).toBe(1);
    await until(() => permalinks().count(), 12);
    await page.goBack();
    await until(() => page.locator('[role=dialog]').count(), 0);
    await page.goForward();
    await page.locator('[role=dialog]').waitFor();
    await page.keyboard.press('Escape');
    await until(() => page.locator('[role=dialog]').count(), 0);
    expect(new URL(page.url()).pathname).toBe('/dpu.kotacontoh/');
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });

  it('has the older ul/li modal with real buttons', async () => {
    await open('instagram', paths.instagram.profile(), { oldLayout: true, lang: 'en' });
    await page.locator(`main a[href*="${post('flood').code}"]`).click();
    await page.locator('ul._a9z6 ul._a9ym h3._a9zc a[href="/sari.wulan22/"]').waitFor();
    expect(await page.locator('h2._a9zc').count()).toBe(1);
    await page.locator('ul._a9yo button span._a9yi', { hasText: 'View replies (2)' }).first().click();
    await page.locator(`ul._a9yo a[href*="/c/${ig('flood-03.1')}/"] > time._a9ze`).waitFor();
    await page.locator(`ul._a9ym:has(a[href*="/c/${ig('flood-01')}/"]) button`, { hasText: /^Reply$/ }).click();
    await until(() => page.locator('[role=dialog] textarea').inputValue(), '@sari.wulan22 ');
    await page.locator('button:has(svg[aria-label="Load more comments"])').click();
    await page.locator(`a[href*="/c/${ig('flood-24')}/"]`).waitFor();
  });

  it('changes the address while reels are scrolled, with the tray outside main still on the reel before', async () => {
    await open('instagram', paths.instagram.reels('provoked'), { manual: true, inputBox: true });
    await page.locator('main svg[aria-label="Komentar"]').first().click();
    await page.locator('[role=dialog] input[placeholder="Tambahkan komentar…"]').waitFor();
    expect(await page.locator('main a[href*="/c/"]').count()).toBe(0);
    const codes = () => permalinks().evaluateAll((links) => [...new Set(links.map((a) => a.getAttribute('href')?.split('/')[2]))]);
    expect(await codes()).toEqual([post('provoked').code]);
    await page.evaluate(() => document.querySelector('main > div')?.scrollTo(0, innerHeight));
    await page.waitForURL(`**/reels/${post('praise').code}/`);
    expect(await codes()).toEqual([post('provoked').code]);
    await replica(page).flush();
    await until(codes, [post('praise').code]);
    await replica(page).set({ trayDialog: false, inputBox: false });
    await page.locator('textarea').waitFor();
    expect(await page.locator('[role=dialog]').count()).toBe(0);
  });

  it("has a feed with previews and no comment permalinks, and somebody else's post", async () => {
    await open('instagram', paths.instagram.home);
    await page.locator('article').first().waitFor();
    expect(await permalinks().count()).toBe(0);
    await page.getByText('Lihat semua 51 komentar').click();
    await page.locator('[role=dialog]').waitFor();
    await page.close();
    await open('instagram', paths.instagram.handlePost('foreign'));
    await until(() => permalinks().count(), 3);
    expect(await page.locator(`main a[href="/${newsPage.handle}/"]`).count()).toBeGreaterThan(1);
  });

  it('shows who is acting in the navigation outside main', async () => {
    await open('instagram', paths.instagram.post('quiet'), { acting: 'otherAgency' });
    await page.locator(`a[href="/${accounts.otherAgency.handle}/"] img[alt*="profil"]`).waitFor();
    await replica(page).set({ acting: 'agency' });
    await page.locator(`section ~ div a[href="/${accounts.agency.handle}/"] img`).waitFor();
  });

  it('links replies and posts in the other known forms', async () => {
    await open('instagram', paths.instagram.post('flood'), { openThreads: true, replyPermalink: true, handlePermalink: true });
    await page.locator(`a[href="/dpu.kotacontoh/p/${post('flood').code}/c/${ig('flood-03')}/r/${ig('flood-03.1')}/"]`).waitFor();
  });

  it('cuts long comments when asked to', async () => {
    await open('instagram', paths.instagram.post('flood'), { seeMoreAt: 60 });
    const first = row(page, ig('flood-01'));
    expect(await first.textContent()).not.toContain('segera');
    await button(first, 'Lihat selengkapnya').click();
    await until(async () => (await first.textContent())?.includes('segera'), true);
  });

  it('keeps only some rows of 10,000 in the DOM, new ones or the same ones used again', async () => {
    await open('instagram', paths.instagram.post('flood'), { count: 10_000, initial: 10_000, virtual: true });
    await permalinks().first().waitFor();
    expect((await replica(page).comments()).filter((c) => c.parent === null)).toHaveLength(10_000);
    expect(await permalinks().count()).toBeLessThan(40);
    await replica(page).set({ recycled: true });
    const first = await page.locator('[data-i="0"]').elementHandle();
    const idOf = () => first?.evaluate((element) => element.querySelector('a[href*="/c/"]')?.getAttribute('href')) ?? Promise.resolve(null);
    const before = await idOf();
    await page.evaluate(() => {
      const panel = [...document.querySelectorAll('main div')].find((e) => getComputedStyle(e).overflowY === 'auto');
      panel?.scrollTo(0, 40_000);
    });
    await expect.poll(idOf, { timeout: 5000, interval: 20 }).not.toBe(before);
    expect(await first?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await permalinks().count()).toBeLessThan(40);
  });

  it("lets new comments, a colleague's answer and removals arrive", async () => {
    await open('instagram', paths.instagram.post('quiet'), {
      countPost: 'quiet',
      manual: true,
      colleagueReply: { to: ig('quiet-02'), text: 'Sudah kami cek ya', when: 'reply' },
    });
    const [id] = await replica(page).arrive(1);
    await row(page, id ?? '').waitFor();
    await button(row(page, ig('quiet-02')), 'Balas').click();
    await until(() => replica(page).pending(), 1);
    await replica(page).flush();
    await page.getByText('Sudah kami cek ya').waitFor();
    expect(await replica(page).comments('quiet')).toContainEqual(
      expect.objectContaining({ parent: ig('quiet-02'), own: true, text: '@dewi_anggrn Sudah kami cek ya' }),
    );
    expect((await replica(page).model()).comments).toEqual([]);
    await replica(page).removeComment(ig('quiet-02'));
    await until(() => page.locator(`a[href*="/c/${ig('quiet-02')}/"]`).count(), 0);
    const added = await replica(page).addComment({ post: 'quiet', text: 'Baru nih', at: 'last' });
    const reply = await replica(page).addReply(added, { text: 'ikut', by: { handle: 'seseorang', name: 'Seseorang' } });
    await row(page, reply).waitFor();
    await replica(page).set({ newComments: { n: 2, everyMs: 5 } });
    await until(() => permalinks().count(), 6);
  });

  it('works under a strict policy with Trusted Types, and with COEP', async () => {
    await open('instagram', paths.instagram.post('quiet'), { csp: true, coep: true });
    await until(() => permalinks().count(), 2);
    await page.locator('form textarea').fill('halo');
    await page.keyboard.press('Enter');
    await until(() => permalinks().count(), 3);
    const answer = await page.evaluate(() => {
      const blocked = (() => {
        try {
          document.createElement('div').innerHTML = '<b></b>';
          return false;
        } catch {
          return true;
        }
      })();
      return fetch(location.href).then((r) => ({
        blocked,
        coep: r.headers.get('cross-origin-embedder-policy'),
        csp: r.headers.get('content-security-policy'),
      }));
    });
    expect(answer).toMatchObject({ blocked: true, coep: 'require-corp', csp: expect.stringContaining("frame-src 'none'") });
  });
});

describe('Facebook', () => {
  it('shows comments as articles with ids in their links and wrappers, replies beside their comments', async () => {
    await open('facebook', paths.facebook.timeline);
    const first = page.locator(`[data-pagelet="TimelineFeedUnit_0"] [data-commentid="${fb('flood-01')}"] [role=article]`);
    await first.waitFor();
    expect(await first.getAttribute('aria-label')).toBe('Komentar oleh Sari Wulan 19 menit yang lalu');
    const links = await first.locator('a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    const token = encodeURIComponent(btoa(`comment:${post('flood').fbPostId}_${fb('flood-01')}`));
    expect(links.filter((href) => href.includes(`comment_id=${token}`))).toHaveLength(2);
    expect(links.filter((href) => href.endsWith(`comment_id=${fb('flood-01')}`))).toHaveLength(1);
    expect(
      await page
        .locator('[aria-posinset="1"] [role=textbox][aria-label="Berkomentar sebagai Dinas PU Kota Contoh"][contenteditable=true]')
        .count(),
    ).toBe(1);
    await page.locator('[aria-posinset="1"]').getByText('Dinas PU Kota Contoh membalas · 2 balasan').first().click();
    const reply = row(page, fb('flood-03.1'));
    await reply.waitFor();
    expect(await reply.getAttribute('aria-label')).toMatch(/^Balasan oleh Dinas PU Kota Contoh untuk komentar Niken Larasati/);
    expect(await reply.locator(`a[href*="comment_id=${fb('flood-03')}&reply_comment_id=${fb('flood-03.1')}"]`).count()).toBe(1);
    expect(await reply.locator('[aria-label="Edit atau hapus ini"]').count()).toBe(1);
    expect(await row(page, fb('flood-03')).locator('[role=article]').count()).toBe(0);
    await page.locator('[aria-posinset="1"]').getByText('Sembunyikan balasan').click();
    await until(() => reply.count(), 0);
    await page.locator('[aria-posinset="1"]').getByText('Lihat komentar lainnya').click();
    await row(page, fb('flood-13')).waitFor();
  });

  it('has switches for its structure', async () => {
    await open('facebook', paths.facebook.vanity, {
      noDataCommentId: true,
      noRoleFeed: true,
      openThreads: true,
      nestedReplies: true,
      emojiImages: false,
      lang: 'en',
    });
    await row(page, fb('flood-03.1')).waitFor();
    expect(await page.locator('[data-commentid], [role=feed]').count()).toBe(0);
    expect(await page.locator('[role=article] [role=article] [role=article]').count()).toBeGreaterThan(0);
    expect(await row(page, fb('flood-01')).textContent()).toContain('😭');
    expect(await row(page, fb('flood-01')).getAttribute('aria-label')).toBe('Comment by Sari Wulan 19 minutes ago');
    await replica(page).set({ noDataCommentId: false, noRoleFeed: false, emojiImages: true, nestedReplies: false });
    await page.locator('[role=feed]').first().waitFor();
    expect(await row(page, fb('flood-01')).locator('img[alt="😭"]').count()).toBe(1);
    expect(await page.locator('[data-commentid]').count()).toBeGreaterThan(0);
  });

  it('opens a post in a modal dialog over the live feed and closes it by Esc, click and history', async () => {
    await open('facebook', paths.facebook.timeline);
    const time = page.locator(`[aria-posinset="1"] a[href*="${post('flood').pfbid}"]:not([href*="comment_id"])`).first();
    await time.click();
    await page.locator(`${dialog}[aria-modal=true]`).waitFor();
    expect(page.url()).toContain(`permalink.php?story_fbid=${post('flood').pfbid}`);
    expect(await page.locator('[aria-posinset="2"] [role=article]').count()).toBeGreaterThan(0);
    expect(await page.locator(`${dialog} [data-commentid], ${dialog} [aria-posinset]`).count()).toBe(0);
    const [id] = await replica(page).arrive(1);
    await until(() => page.locator(`a[href$="comment_id=${id ?? ''}"]`).count(), 2);
    await page.keyboard.press('Escape');
    await until(() => page.locator(dialog).count(), 0);
    expect(page.url()).toContain('profile.php');
    await time.click();
    await page.locator(dialog).waitFor();
    await page.mouse.click(20, 400);
    await until(() => page.locator(dialog).count(), 0);
    await page.goBack();
    await page.locator(dialog).waitFor();
  });

  it.each([paths.facebook.post('flood'), paths.facebook.vanityPost('flood')])('opens %s directly, with a feed behind it', async (path) => {
    await open('facebook', path);
    await page.locator(dialog).waitFor();
    expect(await page.locator('[aria-posinset]').count()).toBeGreaterThan(2);
    expect(await articles(dialog).count()).toBeGreaterThanOrEqual(12);
  });

  it('pulls the focus back into the dialog and hears single keys before anybody else', async () => {
    await open('facebook', paths.facebook.post('quiet'));
    await page.locator(dialog).waitFor();
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'closed' }).innerHTML = '<textarea></textarea>';
      const own = document.createElement('input');
      own.id = 'outside';
      document.body.append(host, own);
      own.focus();
    });
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('[role=dialog]')))).toBe(true);
    await page.evaluate(() => (document.querySelector('[role=dialog]') as HTMLElement).focus());
    for (const key of ['j', 'l', 'k']) {
      await page.keyboard.press(key);
      await page.evaluate(() => (document.querySelector('[role=dialog]') as HTMLElement).focus());
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('c');
    await page.keyboard.type('clk');
    expect((await replica(page).shortcuts()).map((s) => s.key)).toEqual(['j', 'l', 'k', 'Enter', 'c']);
    expect((await replica(page).boxes()).find((b) => b.focused)).toMatchObject({ text: 'clk', kind: 'comment' });
  });

  it('answers in a Lexical box: Shift+Enter for a new line, Enter posts and the box is empty before others hear it', async () => {
    await open('facebook', paths.facebook.post('quiet'), { manual: true });
    await button(row(page, fb('quiet-02')), 'Balas').click();
    const box = page.locator(
      '[role=textbox][data-lexical-editor=true][aria-label="Balas Dewi Anggraini"][aria-placeholder="Balas Dewi Anggraini"]',
    );
    await box.waitFor();
    const send = page.locator(`${dialog} #focused-state-composer-submit [role=button]`);
    await until(() => send.getAttribute('aria-disabled'), 'true');
    await until(async () => (await replica(page).boxes()).find((b) => b.kind === 'reply'), {
      kind: 'reply',
      label: 'Balas Dewi Anggraini',
      text: '',
      target: fb('quiet-02'),
      focused: true,
    });
    await page.keyboard.type('Terima kasih Bu');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('kami cek');
    await until(() => send.getAttribute('aria-disabled'), 'false');
    expect((await replica(page).boxes()).find((b) => b.kind === 'reply')?.text).toBe('Terima kasih Bu\nkami cek');
    await page.evaluate(() => {
      window.addEventListener(
        'keydown',
        (e) => e.key === 'Enter' && Object.assign(window, { heard: (e.target as HTMLElement).textContent }),
        true,
      );
    });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (window as unknown as { heard: string }).heard)).toBe('');
    // Painted at once, without a real id and without the menu of own comments.
    await until(async () => (await replica(page).comments('quiet')).filter((c) => c.state === 'pending').length, 1);
    const painted = page.locator(`${dialog} [role=article]`, { hasText: 'kami cek' });
    expect(await painted.locator('a[href*="comment_id="], [aria-label="Edit atau hapus ini"]').count()).toBe(0);
    await replica(page).flush();
    await painted.locator('[aria-label="Edit atau hapus ini"]').waitFor();
    const { comments, submissions } = await replica(page).model();
    expect(comments).toMatchObject([{ parent: fb('quiet-02'), text: 'Terima kasih Bu\nkami cek', own: true }]);
    expect(submissions).toMatchObject([{ via: 'enter', target: fb('quiet-02'), visibility: 'public', outcome: 'posted' }]);
    expect(await painted.locator(`a[href*="comment_id=${fb('quiet-02')}&reply_comment_id=${comments[0]?.id ?? ''}"]`).count()).toBe(1);
  });

  it('files an answer to a reply under the top comment, with a mention when asked to, in rich and plain boxes', async () => {
    await open('facebook', paths.facebook.post('flood'), { openThreads: true, mention: true, lang: 'en' });
    await button(row(page, fb('flood-03.2')), 'Reply').click();
    const box = page.locator('[role=textbox][aria-label="Reply to Niken Larasati"]');
    await box.locator('span', { hasText: 'Niken Larasati' }).first().waitFor();
    await until(async () => (await replica(page).boxes()).find((b) => b.kind === 'reply')?.focused, true);
    await page.keyboard.type('noted');
    await page.locator(`${dialog} #focused-state-composer-submit [aria-label="Comment"]`).first().click();
    await until(
      async () => (await replica(page).model()).comments.map((c) => [c.parent, c.mention, c.text]),
      [[fb('flood-03'), 'Niken Larasati', 'noted']],
    );
    expect((await replica(page).model()).submissions[0]).toMatchObject({
      text: 'Niken Larasati noted',
      via: 'click',
      target: fb('flood-03.2'),
    });
    await replica(page).set({ plainLexical: true, mention: false });
    await button(row(page, fb('flood-01')), 'Reply').click();
    await page.locator('[role=textbox][aria-label="Reply to Sari Wulan"]').waitFor();
    await page.keyboard.type('plain');
    await page.keyboard.press('Enter');
    await until(async () => (await replica(page).model()).comments.at(-1)?.text, 'plain');
  });

  it("takes a pasted text into the editor's state", async () => {
    await open('facebook', paths.facebook.post('quiet'));
    await button(row(page, fb('quiet-01')), 'Balas').click();
    await until(async () => (await replica(page).boxes()).find((b) => b.kind === 'reply')?.focused, true);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Baik Kak 🙏\nkami cek');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await until(async () => (await replica(page).boxes()).find((b) => b.kind === 'reply')?.text, 'Baik Kak 🙏\nkami cek');
    await page.keyboard.press('Enter');
    await until(async () => (await replica(page).model()).submissions.map((s) => s.text), ['Baik Kak 🙏\nkami cek']);
  });

  it('opens the private dialog over the post, whose box looks like the public one', async () => {
    await open('facebook', paths.facebook.post('quiet'));
    await button(row(page, fb('quiet-02')), 'Kirim pesan').click();
    const message = page.locator('[role=dialog][aria-modal=true][aria-label="Kirim pesan ke Dewi Anggraini"]');
    await message.waitFor();
    const box = message.locator('[role=textbox][aria-placeholder="Kirim pesan sebagai Dinas PU Kota Contoh"]');
    expect(await box.getAttribute('aria-label')).toBeNull();
    await until(async () => (await replica(page).boxes()).find((b) => b.focused)?.kind, 'message');
    await page.keyboard.type('rahasia');
    await message.locator('[role=button][aria-label="Kirim Pesan"]').click();
    await until(
      async () => (await replica(page).model()).privateMessages.map((m) => [m.text, m.target, m.outcome]),
      [['rahasia', fb('quiet-02'), 'sent']],
    );
    expect((await replica(page).model()).comments).toEqual([]);
    await page.keyboard.press('Escape');
    await until(() => page.locator('[role=dialog]').count(), 1);
    await replica(page).set({ lang: 'en' });
    await button(row(page, fb('quiet-02')), 'Send message').click();
    await page
      .locator('[role=dialog][aria-label="Message Dewi Anggraini"] [aria-placeholder="Send a message as Dinas PU Kota Contoh"]')
      .waitFor();
  });

  it('rejects without a trace, with the box left as it was, or after painting', async () => {
    await open('facebook', paths.facebook.post('empty'), { manual: true, failureText: 'Gagal mengirim' });
    await page.locator(`${dialog} [role=textbox]`).click();
    for (const [reject, painted] of [
      ['silent', 0],
      ['painted', 1],
      ['kept', 0],
    ] as const) {
      await replica(page).set({ reject });
      await page.keyboard.type('halo');
      await page.keyboard.press('Enter');
      await until(() => articles(dialog).count(), painted);
      await replica(page).flush(1);
      await until(() => articles(dialog).count(), 0);
      await page.getByText('Gagal mengirim').waitFor();
      expect((await replica(page).boxes()).find((b) => b.focused)?.text).toBe(reject === 'kept' ? 'halo' : '');
      await replica(page).flush();
      await until(() => page.getByText('Gagal mengirim').count(), 0);
    }
  });

  it('cuts long comments, sorts, and turns comments off', async () => {
    await open('facebook', paths.facebook.post('flood'), { initial: 50, sort: 'relevant' });
    await row(page, fb('flood-01')).waitFor();
    const some = await articles(dialog).count();
    await page.locator(dialog).getByText('Paling relevan').click();
    await page.locator('[role=menuitem]').last().click();
    await expect.poll(() => articles(dialog).count(), { timeout: 5000, interval: 20 }).toBeGreaterThan(some);
    const long = row(page, fb('flood-39'));
    expect(await long.textContent()).not.toContain('pompa portabel');
    await button(long, 'Lihat selengkapnya').click();
    await until(async () => (await long.textContent())?.includes('pompa portabel'), true);
    await replica(page).set({ commentsOff: 'text' });
    await page.locator(dialog).getByText('Komentar untuk postingan ini telah dinonaktifkan').waitFor();
    expect(await page.locator(`${dialog} [role=textbox]`).count()).toBe(0);
  });

  it('loads more on scrolling the dialog and uses rows again', async () => {
    await open('facebook', paths.facebook.post('flood'), { recycled: true, count: 500, initial: 500 });
    await row(page, fb('flood-01')).waitFor();
    expect(await articles(dialog).count()).toBeLessThan(60);
    const first = await page.locator(`${dialog} [data-i="0"]`).elementHandle();
    await page
      .locator(dialog)
      .evaluate((d) => [...d.querySelectorAll('div')].find((e) => getComputedStyle(e).overflowY === 'auto')?.scrollTo(0, 12_000));
    await expect.poll(() => first?.getAttribute('data-i'), { timeout: 5000, interval: 20 }).not.toBe('0');
    await page.close();
    await open('facebook', paths.facebook.post('flood'));
    await row(page, fb('flood-12')).scrollIntoViewIfNeeded();
    await row(page, fb('flood-20')).waitFor();
  });

  it('shows who is acting in labels and menus', async () => {
    await open('facebook', paths.facebook.post('quiet'), { acting: 'person' });
    await page.locator(`${dialog} [role=textbox][aria-label="Berkomentar sebagai ${accounts.person.name}"]`).waitFor();
    expect(await row(page, fb('quiet-01')).getByText('Kirim pesan').count()).toBe(0);
    await replica(page).set({ acting: 'agency' });
    await row(page, fb('quiet-01')).locator('[aria-label="Hapus, sembunyikan, atau laporkan ini"]').waitFor();
  });

  it('mounts the box of the photo viewer only when its stub is clicked', async () => {
    await open('facebook', paths.facebook.photo('quiet'));
    const pane = page.locator('[role=complementary]');
    await pane.locator('[role=article]').first().waitFor();
    expect(await page.locator('[role=textbox]').count()).toBe(0);
    await pane.getByText('Komentari', { exact: true }).last().click();
    await pane.locator('[role=textbox][aria-label^="Berkomentar sebagai"]').waitFor();
    await until(async () => (await replica(page).boxes())[0]?.focused, true);
  });

  it("has a group, a home feed and somebody else's Page", async () => {
    await open('facebook', paths.facebook.groupPost);
    await page.locator('[role=feed] > [role=presentation] [role=article] a[href*="/groups/"][href*="/user/"]').first().waitFor();
    expect(await page.locator('[role=dialog]').count()).toBe(0);
    expect(await page.locator(`a[href*="/posts/${post('group').fbPostId}/?comment_id=${fb('group-01')}"]`).count()).toBe(1);
    await page.close();
    await open('facebook', paths.facebook.group);
    await page.locator('[aria-posinset="1"] [role=article]').first().waitFor();
    await page.close();
    await open('facebook', paths.facebook.home);
    await until(() => page.locator('[role=feed] > [data-pagelet]').count(), 3);
    await page.close();
    await open('facebook', paths.facebook.otherTimeline);
    await row(page, fb('foreign-01')).waitFor();
    expect(await row(page, fb('foreign-01')).getByText('Kirim pesan').count()).toBe(0);
  });

  it('works under a strict policy with Trusted Types', async () => {
    const errors = driver.consoleErrors.length;
    await open('facebook', paths.facebook.post('quiet'), {
      csp: true,
      colleagueReply: { to: fb('quiet-01'), text: 'Jam 8 sampai 3 ya Kak' },
    });
    await page.locator(dialog).getByText('Jam 8 sampai 3 ya Kak').waitFor();
    await button(row(page, fb('quiet-02')), 'Balas').click();
    await until(async () => (await replica(page).boxes()).find((b) => b.kind === 'reply')?.focused, true);
    await page.keyboard.type('baik');
    await page.keyboard.press('Enter');
    await until(async () => (await replica(page).model()).comments.map((c) => c.text), ['baik']);
    expect(driver.consoleErrors.slice(errors)).toEqual([]);
  });
});
