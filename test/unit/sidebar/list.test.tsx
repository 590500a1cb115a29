// @vitest-environment happy-dom
/** The list says what is known of each comment, and can be worked with the keyboard alone. */
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { comment, NOW, SURFACE } from './fakes';
import { rows, show } from './render';

const flood = () => comment('Air masuk rumah, pompa mati. Jl. Kenanga RT 02', { postedAt: new Date(NOW - 12 * 60_000).toISOString() });

describe('the list', () => {
  it('says who is acting, how much was read, and what waits', async () => {
    await show({ comments: [flood(), comment('Semangat terus')] });
    expect(screen.getByText('@dpu.kotacontoh')).toBeTruthy();
    expect(screen.getByText('2 dari ±40 komentar terbaca.', { exact: false })).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Perlu dibalas 1+' })).toBeTruthy();
    const [row] = rows();
    if (!row) throw new Error('no row');
    expect(within(row).getByText('Air masuk rumah, pompa mati. Jl. Kenanga RT 02')).toBeTruthy();
    expect(within(row).getByText('Mendesak')).toBeTruthy();
    expect(within(row).getByText('12 mnt')).toBeTruthy();
    expect(within(row).getByText('Banjir & drainase · Jl. Kenanga RT 02')).toBeTruthy();
  });

  it('says of politics alone that it is not answered, and shows no name', async () => {
    const one = comment('Ganti bupati saja', { author: { handle: 'lawan_politik', name: null, id: null } });
    const { user, container } = await show({ comments: [one] });
    await user.click(screen.getByRole('tab', { name: /Lainnya/u }));
    await user.click(rows()[0] ?? document.body);
    expect(screen.getByText('di luar layanan: tidak ditanggapi')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(screen.getByText(/hanya dihitung, tidak disimpan/u)).toBeTruthy();
    expect(container.textContent).not.toContain('lawan');
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ini aduan layanan' }));
    expect(screen.getByRole('textbox', { name: 'Balasan' })).toBeTruthy();
  });

  it('says when the page can not be read, instead of showing an empty list as good news', async () => {
    const { page, pass } = await show();
    page.say({
      type: 'page/coverage',
      coverage: { read: 0, shown: 40, closedThreads: 0, more: true },
      diagnosis: {
        health: 'unreadable',
        causes: [],
        anchors: 0,
        rows: 0,
        withAuthor: 0,
        withText: 0,
        withReply: 0,
        composer: false,
        viewer: true,
      },
      failures: [],
    });
    await pass();
    expect(screen.getByText('Tidak terbaca')).toBeTruthy();
    expect(screen.getByText(/kosong karena halamannya tidak terbaca/u)).toBeTruthy();
  });

  it('is worked with j, k, arrows, Enter, numbers and b', async () => {
    const [first, second] = [flood(), comment('Jalan rusak depan Pasar Baru')];
    const { user, get, pass } = await show({ comments: [first, second] });
    const list = screen.getByRole('listbox');
    act(() => list.focus());
    expect(get().selected).toBe(first.id);
    await user.keyboard('j');
    expect(get().selected).toBe(second.id);
    await user.keyboard('k');
    expect(get().selected).toBe(first.id);
    expect(list.getAttribute('aria-activedescendant')).toBe(`row-${first.id}`);
    await user.keyboard('b');
    await pass();
    expect(get().rows.get(first.id)?.tab).toBe('other');
    await user.keyboard('3');
    expect(get().tab).toBe('other');
    await user.keyboard('1');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(get().view).toEqual({ name: 'reply', id: second.id });
  });

  it('offers new comments in a pill while the keyboard is in the list', async () => {
    const { report, user, pass } = await show({ comments: [comment('Jalan rusak')] });
    act(() => screen.getByRole('listbox').focus());
    await report(flood());
    await pass();
    expect(rows()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '1 komentar baru' }));
    expect(rows()).toHaveLength(2);
  });

  it('draws only the rows in sight', async () => {
    await show({ comments: Array.from({ length: 1_200 }, (_, at) => comment(`Jalan rusak nomor ${at}`)) });
    expect(screen.getByRole('tab', { name: /Perlu dibalas 1\.200/u })).toBeTruthy();
    expect(rows().length).toBeGreaterThan(5);
    expect(rows().length).toBeLessThan(40);
  });
});

describe('pages without work', () => {
  it('say that the post is not the agency’s, and read it once on request', async () => {
    const { page, user } = await show({ own: false });
    await user.click(screen.getByRole('button', { name: 'Baca halaman ini sekali' }));
    expect(page.last('sidebar/read-once')).toBeDefined();
    expect(screen.getByRole('tablist')).toBeTruthy();
  });

  it('say where Tanggap works', async () => {
    const { page, pass, get } = await show();
    page.say({ type: 'page/surface', surface: null, viewer: get().viewer, own: false, url: '' });
    await pass();
    expect(screen.getByText('Buka unggahan instansi Anda')).toBeTruthy();
  });

  it('ask to reload after an update, and give the draft back', async () => {
    const one = flood();
    const { page, pass, assistant } = await show({ comments: [one] });
    await act(async () => assistant.reply.open(one.id));
    act(() => assistant.reply.type('Draf saya yang panjang'));
    page.say({ type: 'page/stale' });
    await pass();
    expect(screen.getByText('Ekstensi diperbarui, muat ulang halaman.')).toBeTruthy();
    expect(screen.getByDisplayValue('Draf saya yang panjang')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Salin draf' })).toBeTruthy();
  });
});

describe('folded', () => {
  it('is a tab with the number, and says in words what it means', async () => {
    const { page, pass, user } = await show({ comments: [flood()] });
    page.say({ type: 'page/fold', folded: true });
    await pass();
    const tab = screen.getByRole('button', { name: /sedikitnya 1 komentar perlu dibalas/u });
    expect(tab.textContent).toContain('1+');
    await user.click(tab);
    expect(page.last('sidebar/fold')).toEqual({ type: 'sidebar/fold', folded: false });
  });

  it('shows the tone of what is typed on the page', async () => {
    const { page, pass } = await show({ comments: [flood()] });
    page.say({ type: 'page/fold', folded: true });
    page.say({
      type: 'page/box',
      box: { box: 1, kind: 'textarea', commentId: null, postId: SURFACE.postId, actingAs: null, text: 'Makanya baca dulu', mention: 0 },
    });
    await pass();
    expect(screen.getByRole('button', { name: /Jangan dikirim dulu/u })).toBeTruthy();
  });
});

describe('settings', () => {
  it('change the language at once', async () => {
    const { assistant, get } = await show({ comments: [flood()] });
    act(() => assistant.configure({ settings: { ...get().settings, language: 'en' } }));
    expect(screen.getByRole('tab', { name: /Need a reply/u })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });

  it('change the colour scheme at once', async () => {
    const { assistant, get } = await show();
    act(() => assistant.configure({ settings: { ...get().settings, colorScheme: 'dark' } }));
    expect(document.documentElement.dataset.scheme).toBe('dark');
  });
});
