/** "Tercatat" is said after the store has it, never before; what fails is said too, and tried again with the same ids. */
import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../lib/cases/types';
import { comment, fakePage, own, NOW, SURFACE } from '../sidebar/fakes';
import { stage } from './stage';

async function inserted() {
  const one = comment('Air masuk rumah, pompa mati. Jl. Kenanga RT 02');
  const next = comment('Jalan rusak depan Pasar Baru');
  const s = await stage({ comments: [one, next] });
  s.assistant.reply.open(one.id);
  await s.insert();
  await s.submit(one.id);
  const said = s.draft();
  const reply = own(`@${one.author.handle} ${said}`, one.id);
  return { ...s, one, next, reply, said };
}

describe('following a reply', () => {
  it('says that it waits, and credits it once it stayed', async () => {
    const s = await inserted();
    expect(s.get().rows.get(s.one.id)?.state).toBe('waiting');
    await s.report(s.reply);
    await s.clock.advance(4_000);
    expect(s.store.types()).not.toContain('replied');
    await s.clock.advance(6_000);
    const replied = [...s.store.events.values()].find(({ type }) => type === 'replied');
    // Without the account that the site put in front.
    expect(replied?.data).toMatchObject({ evidence: 'seen', replyId: s.reply.id, text: s.said });
    expect(s.get().notice?.key).toBe('sidebar.posted.stored');
    expect(s.get().rows.get(s.one.id)?.state).toBe('answered');
  });

  it('goes straight on to the next comment, and forgets the draft', async () => {
    const s = await inserted();
    await s.report(s.reply);
    await s.clock.advance(12_000);
    expect(s.get().view).toEqual({ name: 'reply', id: s.next.id });
    expect(s.get().drafts.has(s.one.id)).toBe(false);
    expect(s.store.asked.some((message) => message.type === 'store/drafts.delete' && message.commentId === s.one.id)).toBe(true);
  });

  it('does not pull the person away from another comment', async () => {
    const s = await inserted();
    s.assistant.next();
    s.assistant.reply.type('Sedang saya tulis');
    await s.report(s.reply);
    await s.clock.advance(12_000);
    expect(s.get().view).toEqual({ name: 'reply', id: s.next.id });
    expect(s.draft()).toBe('Sedang saya tulis');
  });

  it('says BELUM tercatat while storing fails, and stores once with the same id', async () => {
    const s = await inserted();
    s.store.fail('full');
    await s.report(s.reply);
    await s.clock.advance(12_000);
    expect(s.get().unsaved.get(s.one.id)).toBe('failed');
    expect(s.get().rows.get(s.one.id)?.state).toBe('unsaved');
    expect(s.get().notice?.key).not.toBe('sidebar.posted.stored');
    await s.clock.advance(20_000);
    s.store.fail(null);
    await s.clock.advance(31_000);
    expect(s.store.types().filter((type) => type === 'replied')).toHaveLength(1);
    const ids = s.store.asked.flatMap((message) =>
      message.type === 'store/append' && message.events[0]?.type === 'replied' ? [message.events[0].id] : [],
    );
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(1);
    expect(s.get().rows.get(s.one.id)?.state).toBe('answered');
  });

  it('is unsure after a minute and one more look, and credits it when it turns up', async () => {
    const s = await inserted();
    const looksBefore = s.page.sent.filter(({ type }) => type === 'sidebar/look').length;
    await s.clock.advance(65_000);
    expect(s.page.sent.filter(({ type }) => type === 'sidebar/look').length).toBe(looksBefore + 1);
    expect(s.get().rows.get(s.one.id)?.state).toBe('unsure');
    expect(s.store.types()).toContain('unsure');
    await s.report(s.reply);
    await s.clock.advance(12_000);
    expect(s.store.types()).toContain('replied');
  });

  it('tells a rejected reply apart', async () => {
    const s = await inserted();
    await s.report(s.reply);
    s.remove(s.reply.id);
    await s.clock.advance(12_000);
    expect(s.get().rows.get(s.one.id)?.state).toBe('rejected');
    const unsure = [...s.store.events.values()].find(({ type }) => type === 'unsure');
    expect(unsure?.data).toMatchObject({ reason: 'rejected' });
  });

  it('takes the person’s word: Sudah terkirim', async () => {
    const s = await inserted();
    await s.clock.advance(65_000);
    const [pending] = s.get().pending;
    s.assistant.following.confirmByHand(pending?.intentId ?? '');
    await s.clock.advance(100);
    const replied = [...s.store.events.values()].find(({ type }) => type === 'replied');
    expect(replied?.data).toMatchObject({ evidence: 'by-hand', intentId: pending?.intentId });
  });

  it('drops what was not sent after all', async () => {
    const s = await inserted();
    s.assistant.following.drop(s.get().pending[0]?.intentId ?? '');
    await s.clock.advance(100);
    expect(s.store.types()).toContain('dropped');
    expect(s.get().rows.get(s.one.id)?.state).toBe('unanswered');
  });
});

describe('after a reload', () => {
  it('credits an open intent of the log as found later', async () => {
    const one = comment('Air masuk rumah, pompa mati. Jl. Kenanga RT 02');
    const intent: Intent = {
      id: '01890000-0000-7000-8000-0000000000aa',
      caseId: `instagram:${one.id}`,
      commentId: one.id,
      site: 'instagram',
      postId: SURFACE.postId,
      permalink: one.permalink,
      text: 'Halo Kak, regu pompa sedang menuju Jl. Kenanga. -RN',
      templateId: null,
      holding: true,
      at: new Date(NOW - 20_000).toISOString(),
      state: 'open',
    };
    const s = await stage();
    s.store.replies['store/pending'] = { ok: true, open: [intent], unsure: [] };
    s.page.say({ type: 'page/surface', surface: { ...SURFACE, postId: 'other' }, viewer: s.get().viewer, own: true, url: '' });
    s.page.say({ type: 'page/surface', surface: SURFACE, viewer: s.get().viewer, own: true, url: '' });
    await s.report(one, own(intent.text, one.id));
    await s.clock.advance(15_000);
    const replied = [...s.store.events.values()].find(({ type }) => type === 'replied');
    expect(replied?.data).toMatchObject({ evidence: 'found-later', holding: true, intentId: intent.id });
  });

  it('says when the extension was updated, and keeps the draft', async () => {
    const one = comment('Banjir Jl. Kenanga');
    const s = await stage({ comments: [one] });
    s.assistant.reply.open(one.id);
    s.assistant.reply.type('Draf saya');
    s.page.say({ type: 'page/stale' });
    expect(s.get().link).toBe('stale');
    expect(s.draft()).toBe('Draf saya');
    await s.insert();
    expect(s.get().notice?.key).toBe('sidebar.link.stale');
  });

  it('gives back a kept draft', async () => {
    const one = comment('Banjir Jl. Kenanga');
    const s = await stage();
    s.store.drafts.set(one.id, {
      site: 'instagram',
      commentId: one.id,
      text: 'Draf kemarin',
      templateId: null,
      blockIds: [],
      slots: {},
      changedAt: NOW - 1,
    });
    await s.report(one);
    s.assistant.reply.open(one.id);
    expect(s.draft()).toBe('Draf kemarin');
  });

  it('links anew to another page end', async () => {
    const s = await stage({ comments: [comment('Banjir Jl. Kenanga')] });
    s.page.close();
    expect(s.get().link).toBe('lost');
    const again = fakePage();
    s.assistant.attach(again.end, new AbortController().signal);
    again.say({ type: 'page/surface', surface: SURFACE, viewer: s.get().viewer, own: true, url: '' });
    expect(s.get().link).toBe('linked');
    expect(s.get().comments.size).toBe(1);
  });
});
