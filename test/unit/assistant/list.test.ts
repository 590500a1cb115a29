/** What needs an answer comes first, the list does not move under the pointer, and judging never blocks. */
import { describe, expect, it } from 'vitest';
import { comment, fakeJudge, NOW, own, SURFACE } from '../sidebar/fakes';
import { stage } from './stage';

const hoursAgo = (hours: number): string => new Date(NOW - hours * 3_600_000).toISOString();

describe('the list', () => {
  it('sorts the urgent first, then what waits longest', async () => {
    const recent = comment('Jalan rusak', { postedAt: hoursAgo(1) });
    const old = comment('Sampah bau', { postedAt: hoursAgo(30) });
    const urgent = comment('Air masuk rumah', { postedAt: hoursAgo(0.2) });
    const praise = comment('Mantap, terima kasih', { postedAt: hoursAgo(2) });
    const s = await stage({ comments: [recent, praise, old, urgent] });
    expect(s.get().order.todo).toEqual([urgent.id, old.id, recent.id]);
    expect(s.get().order.other).toEqual([praise.id]);
  });

  it('shows a comment with an own reply as answered', async () => {
    const one = comment('Jalan rusak', { thread: 'open' });
    const s = await stage({ comments: [one, own('Terima kasih, kami cek.', one.id)] });
    expect(s.get().order.answered).toEqual([one.id]);
  });

  it('says of a closed thread only that it is closed', async () => {
    const one = comment('Jalan rusak', { thread: 'closed', hiddenReplies: 2 });
    const s = await stage({ comments: [one] });
    expect(s.get().rows.get(one.id)?.state).toBe('closed-thread');
  });

  it('keeps new rows outside while the person points at it', async () => {
    const first = comment('Jalan rusak', { postedAt: hoursAgo(3) });
    const s = await stage({ comments: [first] });
    s.assistant.hold(true);
    const newer = comment('Air masuk rumah', { postedAt: hoursAgo(0.1) });
    await s.report(newer);
    expect(s.get().order.todo).toEqual([first.id]);
    expect(s.get().fresh).toBe(1);
    s.assistant.letIn();
    expect(s.get().order.todo).toEqual([newer.id, first.id]);
    expect(s.get().fresh).toBe(0);
  });

  it('fills freely while the page is first read, also under the pointer', async () => {
    const first = comment('Jalan rusak', { postedAt: hoursAgo(3) });
    const s = await stage({ comments: [first] });
    s.page.say({ type: 'page/surface', surface: { ...SURFACE, postId: 'next' }, viewer: s.get().viewer, own: true, url: '' });
    s.assistant.hold(true);
    await s.report(first);
    const newer = comment('Air masuk rumah', { postedAt: hoursAgo(0.1) });
    await s.report(newer);
    expect(s.get().order.todo).toEqual([newer.id, first.id]);
  });

  it('moves a comment at once when the admin says that it is no complaint, and takes that back', async () => {
    const one = comment('Jalan rusak depan Pasar Baru sejak bulan lalu');
    const twin = comment('Jalan rusak depan Pasar Baru sejak bulan lalu!');
    const s = await stage({ comments: [one, twin] });
    s.assistant.decide.correct(one.id, false);
    expect(s.get().order.todo).toEqual([]);
    expect(s.get().order.other).toEqual([one.id, twin.id]);
    expect(s.store.asked.some(({ type }) => type === 'store/corrections.put')).toBe(true);
    s.assistant.decide.undoCorrection(one.id);
    expect(s.get().order.todo).toHaveLength(2);
  });

  it('raises a comment by hand', async () => {
    const one = comment('Ganti bupati, biar beres');
    const s = await stage({ comments: [one] });
    s.assistant.decide.correct(one.id, true);
    expect(s.get().order.todo).toEqual([one.id]);
  });

  it('marks on the page what needs an answer', async () => {
    const one = comment('Jalan rusak');
    const s = await stage({ comments: [one, comment('Mantap')] });
    expect(s.page.last('sidebar/marks')).toEqual({ type: 'sidebar/marks', marked: [one.id], current: null });
    s.assistant.reply.open(one.id);
    await s.clock.advance(50);
    expect(s.page.last('sidebar/marks')?.current).toBe(one.id);
  });

  it('judges 5,000 comments in slices of at most 8 ms and a comment', async () => {
    let now = 0;
    const slices: number[] = [];
    const s = await stage({
      deps: {
        judge: (text) => {
          now += 0.4;
          return fakeJudge(text);
        },
      },
    });
    const { clock } = s.assistant.deps;
    clock.tick = () => now;
    clock.soon = (run) =>
      queueMicrotask(() => {
        const start = now;
        run();
        slices.push(now - start);
      });
    const many = Array.from({ length: 5_000 }, (_, at) => comment(`Jalan rusak nomor ${at}`));
    for (let at = 0; at < many.length; at += 100) s.page.say({ type: 'page/comments', comments: many.slice(at, at + 100) });
    while (s.get().unjudged > 0) await s.clock.advance(5);
    await s.clock.advance(1_000);
    expect(Math.max(...slices)).toBeLessThanOrEqual(8.5);
    expect(s.get().order.todo.length).toBe(5_000);
  });

  it('starts anew on another post, and lets nothing of the old one through', async () => {
    const one = comment('Jalan rusak');
    const s = await stage({ comments: [one] });
    s.assistant.reply.open(one.id);
    s.assistant.reply.type('Draf saya');
    s.page.say({ type: 'page/surface', surface: null, viewer: s.get().viewer, own: false, url: '' });
    expect(s.get().comments.size).toBe(0);
    expect(s.get().view).toEqual({ name: 'list' });
    expect(s.store.drafts.get(one.id)?.text).toBe('Draf saya');
  });

  it.each([
    ['', 'empty'],
    ['🙏🙏🙏', 'only emoji'],
    ['\u202Eabc\u200B\u200F', 'invisible signs'],
    ['banjir '.repeat(1_500), '10,000 characters'],
  ])('takes a strange comment (%#)', async (text) => {
    const s = await stage({ comments: [comment(text)] });
    expect(s.get().rows.size).toBe(1);
  });
});

describe('catat manual', () => {
  it('stores a masked case without a comment id', async () => {
    const s = await stage();
    const done = s.assistant.decide.capture({
      channel: 'whatsapp',
      handle: '@wati_k09',
      text: 'Banjir, hubungi 081234567890',
      link: '',
      postedAt: null,
    });
    await s.clock.advance(50);
    expect(await done).toMatch(/^manual:/u);
    const [noted, judged] = [...s.store.events.values()];
    expect(noted).toMatchObject({
      type: 'noted',
      data: { source: 'by-hand', comment: { channel: 'whatsapp', commentId: null, handle: 'wa***09', text: 'Banjir, hubungi [telepon]' } },
    });
    expect(noted?.caseId).toMatch(/^manual:/u);
    expect(judged).toMatchObject({ type: 'judged', data: { kind: 'complaint', by: 'admin' } });
  });
});
