/** *Utang kabar*: a reply that promises news is noticed, its reminder is logged once the reply stands, and a comment asked for elsewhere is opened. */
import { describe, expect, test } from 'vitest';
import { foldAll } from '../../../lib/cases/erase';
import { promiseIn } from '../../../lib/assistant';
import { bundledPacks } from '../../../lib/templates';
import type { Wanted } from '../../../lib/messages/wanted';
import { comment, own } from '../sidebar/fakes';
import { stage } from './stage';

const citizen = (id: string, text: string) => comment(text, { id });
const ownReply = (id: string, parentId: string, text: string) => own(text, parentId, { id });

describe('a promise', () => {
  test.each([
    'Petugas kami minta mengecek, dan hasilnya kami kabari di komentar ini. -RN',
    'Kabar berikutnya kami tulis di sini.',
    'Begitu ada perkembangan akan kami infokan kembali, Kak.',
    'Nanti kami update ya Kak.',
    'Kelanjutannya kami sampaikan di kolom komentar ini.',
    'Jawabannya tetap kami kabari di komentar ini.',
  ])('%s', (text) => expect(promiseIn(text)).not.toBeNull());

  test.each([
    'Bila masih bermasalah, mohon kabari kami di sini.',
    'Boleh kabari lokasinya, Kak?',
    'Terima kasih kabarnya, Kak. Lampu sudah menyala kembali.',
    'Laporan sudah kami teruskan ke petugas.',
    'Silakan sampaikan lewat DM.',
    '',
  ])('none: %s', (text) => expect(promiseIn(text)).toBeNull());

  test('is found in every bundled reply that makes one, and told by its sentence', () => {
    const making = bundledPacks()
      .flatMap((pack) => pack.templates.flatMap(({ variants }) => variants))
      .filter((text) => /kami (?:kabari|tulis|balas)|kula (?:kabari|serat)|diserat/u.test(text));
    expect(making.length).toBeGreaterThan(40);
    expect(making.filter((text) => promiseIn(text) === null)).toEqual([]);
    expect(promiseIn('Terima kasih, Kak. Hasilnya kami kabari di sini. -RN')).toBe('Hasilnya kami kabari di sini.');
  });
});

const TEXT = 'Terima kasih, Kak. Hasilnya kami kabari di komentar ini. -RN';

test('the reminder is logged with the reply, due at the end of the third working day', async () => {
  const s = await stage({ comments: [citizen('1', 'jalan rusak')] });
  s.assistant.reply.open('1');
  s.assistant.reply.type(TEXT);
  s.assistant.reply.remindIn(3);
  await s.insert();
  expect(s.store.types()).not.toContain('promised');
  await s.submit('1');
  await s.report(ownReply('9', '1', TEXT));
  await s.clock.advance(10_000);
  const promised = [...s.store.events.values()].find(({ type }) => type === 'promised');
  // Tuesday and three working days: Friday, to its end in Jakarta.
  expect(promised?.data).toEqual({ what: 'Hasilnya kami kabari di komentar ini.', dueAt: '2026-11-27T16:59:59.999Z' });
  const [case_] = foldAll(s.store.events.values());
  expect(case_).toMatchObject({ replies: 1, promisedDueAt: '2026-11-27T16:59:59.999Z' });
  expect(s.get().promises.size).toBe(0);
});

test('without a choice, or when the promise was taken out again, nothing is logged', async () => {
  const s = await stage({ comments: [citizen('1', 'jalan rusak')] });
  s.assistant.reply.open('1');
  s.assistant.reply.type(TEXT);
  s.assistant.reply.remindIn(7);
  s.assistant.reply.type('Terima kasih, Kak. Sudah kami teruskan ke petugas. -RN');
  await s.insert();
  await s.submit('1');
  await s.report(ownReply('9', '1', 'Terima kasih, Kak. Sudah kami teruskan ke petugas. -RN'));
  await s.clock.advance(10_000);
  expect(s.store.types()).toContain('replied');
  expect(s.store.types()).not.toContain('promised');
});

describe('a comment that was asked for on the dashboard', () => {
  const asked = (wanted: Wanted) => {
    let left: Wanted | null = wanted;
    return { get: () => Promise.resolve(left), done: () => Promise.resolve(void (left = null)) };
  };
  const wanted: Wanted = { site: 'instagram', commentId: '2', situations: ['update'], values: { kabar: 'aspal tiba besok pagi' } };

  test('is opened with an update that says the news, and only once', async () => {
    const door = asked(wanted);
    const s = await stage({ comments: [citizen('1', 'jalan rusak'), citizen('2', 'lampu mati')], deps: { wanted: door } });
    await s.clock.advance(100);
    expect(s.get().view).toEqual({ name: 'reply', id: '2' });
    expect(s.get().folded).toBe(false);
    expect(s.draft()).toContain('aspal tiba besok pagi');
    expect(await door.get()).toBeNull();
  });

  test('that is not in sight is said, and opened when it comes', async () => {
    const s = await stage({ comments: [citizen('1', 'jalan rusak')], deps: { wanted: asked(wanted) } });
    expect(s.get().view.name).toBe('list');
    await s.clock.advance(7_000);
    expect(s.get().notice?.key).toBe('sidebar.wanted.missing');
    await s.report(citizen('2', 'lampu mati'));
    await s.clock.advance(1_500);
    expect(s.get().view).toEqual({ name: 'reply', id: '2' });
  });

  test('of another site stays asked for', async () => {
    const door = asked({ ...wanted, site: 'facebook' });
    const s = await stage({ comments: [citizen('2', 'lampu mati')], deps: { wanted: door } });
    expect(s.get().view.name).toBe('list');
    expect(await door.get()).not.toBeNull();
  });
});
