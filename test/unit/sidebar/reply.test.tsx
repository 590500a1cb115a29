// @vitest-environment happy-dom
/** From a comment to a filled box in two key presses; every warning and every refusal in words. */
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { comment, own } from './fakes';
import { show } from './render';

const flood = () => comment('Banjir lagi di Jl. Kenanga RT 02', { author: { handle: 'wati_k09', name: null, id: null } });

async function opened(more: Parameters<typeof show>[0] = {}) {
  const one = flood();
  const ui = await show({ comments: [one, comment('Jalan rusak depan Pasar Baru')], ...more });
  await act(async () => ui.assistant.reply.open(one.id));
  await ui.pass();
  return { ...ui, one, box: () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Balasan' }) };
}

describe('answering', () => {
  it('takes two key presses from the list to the filled box', async () => {
    const one = flood();
    const { user, page, pass } = await show({ comments: [one] });
    act(() => screen.getByRole('listbox').focus());
    await user.keyboard('{Enter}');
    const draft = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Balasan' });
    expect(document.activeElement).toBe(draft);
    expect(draft.value).not.toContain('{');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await pass(1_000);
    expect(page.last('sidebar/insert')).toMatchObject({ commentId: one.id, text: draft.value });
    expect(screen.getByText('Belum terkirim: tekan Kirim di halaman.')).toBeTruthy();
  });

  it('answers twenty comments by keyboard alone', async () => {
    const many = Array.from({ length: 20 }, (_, at) => comment(`Banjir nomor ${at} di Jl. Kenanga RT ${at + 10}`));
    const { user, page, pass, submit, report, get } = await show({ comments: many });
    act(() => screen.getByRole('listbox').focus());
    await user.keyboard('{Enter}');
    for (let n = 0; n < 20; n += 1) {
      const { view } = get();
      if (view.name !== 'reply') throw new Error(`no reply open at ${n}`);
      await user.keyboard('{Control>}{Enter}{/Control}');
      await pass(1_000);
      await act(() => submit(view.id));
      await act(() => report(own(get().drafts.get(view.id)?.text ?? '', view.id)));
      await pass(15_000);
    }
    expect(page.sent.filter(({ type }) => type === 'sidebar/insert')).toHaveLength(20);
    expect(get().order.answered).toHaveLength(20);
    expect(get().view).toEqual({ name: 'list' });
  });

  it('shows the citizen’s words, masked name and what is known', async () => {
    const { container } = await opened();
    expect(screen.getByRole('heading', { name: 'Balas @wa***09' })).toBeTruthy();
    expect(container.querySelector('.citizen-words')?.textContent).toBe('Banjir lagi di Jl. Kenanga RT 02');
    expect(container.querySelector('.citizen mark')?.textContent).toBe('Banjir');
    expect(screen.getByText(/Banjir & drainase · Jl\. Kenanga RT 02/u)).toBeTruthy();
  });

  it('warns while typing, and mends with one click; undo brings it back', async () => {
    const { user, box, container } = await opened();
    await user.clear(box());
    await user.type(box(), 'Regu kami di lokasi, besok pasti surut.');
    expect(screen.getByText('Janji hasil yang belum pasti')).toBeTruthy();
    expect(container.querySelector('.draft-mirror .wave-caution')?.textContent).toBe('besok pasti surut');
    await user.click(screen.getByRole('button', { name: 'Ganti' }));
    expect(box().value).toBe('Regu kami di lokasi, akan kami kabari perkembangannya.');
    expect(screen.getByText('Nada baik.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Urungkan' }));
    expect(box().value).toContain('besok pasti surut');
  });

  it('asks before a harmful text, with the safe answer in front', async () => {
    const { user, box, page, pass } = await opened();
    await user.clear(box());
    await user.type(box(), 'Makanya baca dulu pengumumannya ya Bu.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await pass();
    const question = screen.getByRole('alertdialog');
    expect(question.textContent).toContain('Tetap tempel?');
    expect(document.activeElement?.textContent).toBe('Perbaiki dulu');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(page.last('sidebar/insert')).toBeUndefined();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(screen.getByRole('button', { name: 'Tetap tempel' }));
    await pass(1_000);
    expect(page.last('sidebar/insert')).toBeDefined();
  });

  it('puts the cursor into an open isian when it refuses', async () => {
    const { user, box, assistant, pass } = await opened();
    act(() => assistant.reply.type('Halo Kak, {petugas} menuju lokasi. -RN'));
    expect(screen.getByText('isian: regu atau unit yang berangkat')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await pass();
    expect(screen.getByText(/Masih ada isian kosong/u)).toBeTruthy();
    expect(document.activeElement?.id).toBe('slot-petugas');
    await user.keyboard('Regu pompa');
    expect(box().value).toBe('Halo Kak, Regu pompa menuju lokasi. -RN');
  });

  it('changes suggestions with Alt and arrows', async () => {
    const { user, box } = await opened();
    const first = box().value;
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(box().value).not.toBe(first);
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(screen.getByText('2 lainnya')).toBeTruthy();
  });

  it('goes back with Escape, to the same row', async () => {
    const { user, one, get } = await opened();
    await user.keyboard('{Escape}');
    expect(get().view).toEqual({ name: 'list' });
    expect(get().selected).toBe(one.id);
    expect(document.activeElement).toBe(screen.getByRole('listbox'));
  });

  it('says when a colleague has just answered', async () => {
    const { user, shown, one, pass, page } = await opened();
    shown.push(own('Sudah kami tangani ya Kak. -BA', one.id));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await pass(1_000);
    expect(screen.getByRole('alertdialog').textContent).toMatch(/Akun ini baru saja membalas \(±12\.00\)/u);
    expect(page.last('sidebar/insert')).toBeUndefined();
  });

  it('waits, warns against sending twice, and says Tercatat only when it is stored', async () => {
    const { user, one, pass, submit, report, get } = await opened();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await pass(1_000);
    await act(() => submit(one.id));
    expect(screen.getByText('Menunggu muncul di halaman… Jangan kirim ulang dulu.')).toBeTruthy();
    expect(screen.queryByText(/^Tercatat/u)).toBeNull();
    await act(() => report(own(get().drafts.get(one.id)?.text ?? '', one.id)));
    await pass(11_000);
    expect(screen.getByText('Tercatat: balasan untuk wa***09.')).toBeTruthy();
  });

  it('says BELUM tercatat when storing fails', async () => {
    const { user, one, pass, submit, report, get, store } = await opened();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await pass(1_000);
    await act(() => submit(one.id));
    store.fail('full');
    await act(() => report(own(get().drafts.get(one.id)?.text ?? '', one.id)));
    await pass(15_000);
    expect(screen.getByText(/^BELUM tercatat/u)).toBeTruthy();
    expect(screen.queryByText(/^Tercatat/u)).toBeNull();
  });
});
