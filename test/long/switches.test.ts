/** Whatever the sites do, the sidebar tells the truth about it: each behaviour of the replicas, as the person sees it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TEXTS, translator } from '../../lib/i18n';
import type { ReplicaConfig, SiteName } from '../site/config';
import { launch, type Driver } from '../e2e/driver';
import { readLog, type LogReader } from '../e2e/log';
import { accounts, commentId, paths, replica, row } from '../e2e/replica';
import { soon } from '../e2e/soon';
import { EXTENSION, seed, Sidebar, work } from '../e2e/story';

const t = TEXTS.id;
const say = translator('id');
let driver: Driver;
let log: LogReader;
let sidebar: Sidebar;

beforeAll(async () => {
  driver = await launch({ extensionDir: EXTENSION });
  await seed(driver);
  log = await readLog(driver);
});
// Each test starts with an empty log, and so with the same comments to answer.
afterEach(async () => {
  await sidebar.page.close();
  await log.clear();
});
afterAll(async () => {
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});

/** Opens a page that shows its comments. */
async function at(site: SiteName, path: string, config: Partial<ReplicaConfig> = {}): Promise<void> {
  sidebar = await work(driver, site, path, config);
}
async function write(id: string, text = 'Terima kasih laporannya, Kak. Petugas kami sedang menuju lokasi.'): Promise<string> {
  await sidebar.open(id);
  await sidebar.draft.fill(text);
  return text;
}
const boxes = async (): Promise<string[]> => (await replica(sidebar.page).boxes()).map(({ text }) => text).filter((text) => text !== '');
const repliesTo = async (id: string) => (await log.of('replied')).filter(({ caseId }) => caseId.endsWith(`:${id}`));

describe('a reply that the site does not keep', () => {
  it.each([
    ['instagram', { reject: 'silent' }, 'sidebar.posted.unsure', 20],
    ['instagram', { reject: 'kept' }, 'sidebar.posted.unsure', 20],
    ['instagram', { reject: 'kept', failureText: true, failureStays: true }, 'sidebar.posted.rejected', 1],
    ['facebook', { reject: 'painted', delayMs: 300 }, 'sidebar.posted.unsure', 20],
    ['facebook', { reject: 'silent', failureText: true, failureStays: true }, 'sidebar.posted.rejected', 1],
  ] as const)('%s %o: said as it is, never as recorded', async (site, config, text, speed) => {
    await at(site, paths[site].post('flood'), config);
    const id = commentId(site, 'flood-01');
    await write(id);
    await sidebar.insert();
    await sidebar.send();
    await sidebar.hurry(speed);
    await sidebar.says(t[text]);
    expect(await sidebar.frame.getByText(/^Tercatat/u).count()).toBe(0);
    expect(await repliesTo(id)).toEqual([]);
    const reason = text === 'sidebar.posted.rejected' ? 'rejected' : 'not-seen';
    await soon(async () => (await log.of('unsure')).filter(({ caseId }) => caseId.endsWith(id)).map(({ data }) => data.reason)).toEqual([
      reason,
    ]);
    // What is in doubt waits in a list of its own, and can be settled by hand.
    await sidebar.backToList();
    await sidebar.button(t['sidebar.strip.show']).click();
    await sidebar.says(t['sidebar.doubts.why']);
    await sidebar.button(t['sidebar.doubts.sent']).first().click();
    await soon(async () => (await repliesTo(id)).map(({ data }) => data.evidence)).toEqual(['by-hand']);
  });
});

describe('a reply that the site keeps', () => {
  const reels = async (): Promise<void> => {
    const page = await driver.openReplica('instagram', paths.instagram.reels('provoked'), { inputBox: true, trayDialog: false });
    await page.locator('main svg[aria-label="Komentar"]').first().click();
    sidebar = await Sidebar.of(page);
    await sidebar.unfold();
  };
  it.each<[string, () => Promise<void>, SiteName]>([
    ['Instagram, slow server', () => at('instagram', paths.instagram.post('flood'), { delayMs: 2_000 }), 'instagram'],
    [
      'Instagram, strict policy, other permalinks, no @handle',
      () => at('instagram', paths.instagram.post('flood'), { csp: true, handlePermalink: true, replyPermalink: true, atHandle: false }),
      'instagram',
    ],
    [
      'Instagram, box replaced on focus, recycled rows',
      () => at('instagram', paths.instagram.post('flood'), { boxReplaced: true, recycled: true, virtual: true }),
      'instagram',
    ],
    ['Instagram, reels tray with an input', reels, 'instagram'],
    [
      'Facebook, plain editor, nested replies, strict policy',
      () => at('facebook', paths.facebook.post('flood'), { plainLexical: true, nestedReplies: true, csp: true }),
      'facebook',
    ],
    [
      'Facebook, mention in front, no feed role, no ids in the wrappers',
      () => at('facebook', paths.facebook.timeline, { mention: true, noRoleFeed: true, noDataCommentId: true }),
      'facebook',
    ],
  ])('%s: recorded once, without the name that the site puts in front', async (_name, open) => {
    await open();
    const first = sidebar.frame.locator('[role=option][data-state=unanswered]').first();
    const id = await sidebar.idOf(first);
    const text = await write(id);
    await sidebar.insert();
    expect(await boxes()).toHaveLength(1);
    await sidebar.send();
    await sidebar.hurry();
    await sidebar.recorded();
    const replies = await repliesTo(id);
    expect(replies.map(({ data }) => data.text)).toEqual([text]);
    const { submissions } = await replica(sidebar.page).model();
    expect(submissions.at(-1)).toMatchObject({ target: id, id: replies[0]?.data.replyId ?? 'none' });
  });
});

describe('Tempel says why it does not insert, and leaves the page alone', () => {
  const refused = async (words: string | RegExp): Promise<void> => {
    await sidebar.button(t['sidebar.reply.insert']).click();
    await sidebar.says(words);
    expect((await replica(sidebar.page).boxes()).every(({ text, kind }) => text === '' || kind === 'message')).toBe(true);
    expect((await replica(sidebar.page).model()).submissions).toEqual([]);
    await sidebar.button(t['sidebar.reply.insert']).waitFor();
  };
  it('another account is acting', async () => {
    await at('instagram', paths.instagram.post('flood'), { acting: 'person' });
    await sidebar.says(say('sidebar.account.wrong', { account: `@${accounts.person.handle}` }));
    await write(commentId('instagram', 'flood-04'));
    await refused(t['sidebar.refused.wrong-account']);
  });
  it('comments are off', async () => {
    await at('instagram', paths.instagram.post('flood'), { commentsOff: 'text' });
    await write(commentId('instagram', 'flood-04'));
    await refused(new RegExp(`${t['sidebar.refused.comments-off']}|${t['sidebar.refused.no-reply-control']}`, 'u'));
  });
  it('a private message is being written', async () => {
    await at('facebook', paths.facebook.post('flood'));
    const { page } = sidebar;
    const id = commentId('facebook', 'flood-06');
    await write(id);
    await row(page, id).getByRole('button', { name: 'Kirim pesan', exact: true }).click();
    await page.locator('[role=dialog] [data-lexical-editor]').last().click();
    await page.keyboard.type('rahasia');
    await refused(t['sidebar.refused.private-box']);
    expect(await boxes()).toEqual(['rahasia']);
  });
  it('the comment has gone out of the page', async () => {
    await at('instagram', paths.instagram.post('flood'));
    const id = commentId('instagram', 'flood-04');
    await write(id);
    await replica(sidebar.page).removeComment(id);
    await row(sidebar.page, id).waitFor({ state: 'detached' });
    await refused(t['sidebar.refused.comment-gone']);
  });
  it('an isian is open', async () => {
    await at('instagram', paths.instagram.post('flood'));
    await write(commentId('instagram', 'flood-04'), 'Halo Kak, kami cek di {lokasi} ya.');
    await refused(/^Masih ada isian kosong/u);
  });
});

describe('somebody else answers meanwhile', () => {
  it('just before Tempel: it asks, and inserts nothing', async () => {
    await at('instagram', paths.instagram.post('flood'));
    const id = commentId('instagram', 'flood-04');
    await write(id);
    await replica(sidebar.page).addReply(id, { by: 'agency', text: '@mas_gondrong.smg Sudah kami tindak lanjuti, Kak.' });
    await sidebar.button(/^Tempel/u).click();
    await sidebar.frame.getByRole('alertdialog').waitFor();
    await sidebar.button(t['sidebar.question.answered.no']).click();
    expect(await boxes()).toEqual([]);
    expect(await repliesTo(id)).toEqual([]);
  });
  it('while the reply box opens: the answer of the colleague is not taken for ours', async () => {
    const id = commentId('instagram', 'flood-04');
    await at('instagram', paths.instagram.post('flood'), {
      colleagueReply: { to: id, when: 'reply', text: 'Tim kami sudah di sana, Kak.' },
    });
    await write(id);
    await sidebar.button(t['sidebar.reply.insert']).click();
    await soon(async () =>
      (await replica(sidebar.page).comments('flood')).some(({ text }) => text.includes('Tim kami sudah di sana')),
    ).toBe(true);
    await soon(boxes).toHaveLength(1);
    await sidebar.hurry(20);
    await soon(async () => (await log.of('inserted')).length).toBe(1);
    await sidebar.frame.locator('[data-state], .progress-line').first().waitFor();
    expect(await repliesTo(id)).toEqual([]);
  });
  it('before the page was opened: the comment is not in the list of those to answer', async () => {
    const id = commentId('instagram', 'flood-04');
    await at('instagram', paths.instagram.post('flood'), {
      openThreads: true,
      colleagueReply: { to: id, when: 'load', text: '@mas_gondrong.smg Sudah kami kerjakan, Kak.' },
    });
    await sidebar.tab('answered').click();
    await sidebar.rowOf(id).waitFor();
  });
});

describe('what the list says', () => {
  it('new comments wait behind a pill while the list is used, and nothing moves under the pointer', async () => {
    await at('instagram', paths.instagram.post('flood'));
    // In the first moments the list still settles; after that it stands.
    await sidebar.hurry(200);
    await sidebar.rows.nth(1).hover();
    const order = () => sidebar.rows.evaluateAll((rows) => rows.map(({ id }) => id));
    const before = await order();
    for (const street of ['Mawar', 'Melati', 'Anggrek'])
      await replica(sidebar.page).addComment({
        post: 'flood',
        text: `Min tolong segera, Jl. ${street} banjir sepinggang dan lansia belum dievakuasi!`,
        by: { handle: `warga.${street.toLowerCase()}`, name: `Warga ${street}` },
      });
    await sidebar.button(say('sidebar.list.fresh', { n: 3 })).waitFor();
    expect(await order()).toEqual(before);
    await sidebar.button(say('sidebar.list.fresh', { n: 3 })).click();
    await soon(order).not.toEqual(before);
  });
  it('a closed thread has a state of its own until it is opened', async () => {
    await at('instagram', paths.instagram.post('flood'));
    const id = commentId('instagram', 'flood-03');
    await sidebar.rowOf(id).getByText(t['sidebar.state.closed-thread']).waitFor();
    await sidebar.page.getByText('Lihat balasan (2)', { exact: true }).first().click();
    await sidebar.tab('answered').click();
    await sidebar.rowOf(id).waitFor();
  });
  it('a long comment that the site cuts is shown as cut', async () => {
    await at('facebook', paths.facebook.post('flood'), { seeMoreAt: 60 });
    await sidebar.open(commentId('facebook', 'flood-01'));
    await sidebar.says(t['sidebar.reply.truncated']);
  });
  it('the older modal is read as well', async () => {
    const page = await driver.openReplica('instagram', paths.instagram.profile(), { oldLayout: true });
    await page
      .locator(`a[href*="${paths.instagram.post('flood')}"]`)
      .first()
      .click();
    sidebar = await Sidebar.of(page);
    await sidebar.unfold();
    expect(await sidebar.todo()).toBeGreaterThan(3);
  });
  it('thousands of rows of which the page holds a few: each is read once, in the order of the page', async () => {
    await at('instagram', paths.instagram.post('flood'), { virtual: true, count: 400, initial: 400 });
    const { page } = sidebar;
    const before = await sidebar.commentsRead();
    await page.mouse.move(1_000, 350);
    await soon(async () => {
      await page.mouse.wheel(0, 1_500);
      return sidebar.commentsRead();
    }).toBeGreaterThan(before + 20);
    const ids = await sidebar.rows.evaluateAll((rows) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
