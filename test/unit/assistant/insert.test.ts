/** *Tempel* never promises what it can't keep: look, check, store the intent, insert. */
import { describe, expect, it } from 'vitest';
import { comment, own } from '../sidebar/fakes';
import { OWN, stage } from './stage';

const flood = () => comment('Air masuk rumah, pompa mati. Jl. Kenanga RT 02');

describe('inserting', () => {
  it('stores noted, judged and inserted before the text goes into the box', async () => {
    const one = flood();
    const s = await stage({ comments: [one] });
    s.assistant.reply.open(one.id);
    let storedWhenInserting: string[] = [];
    s.page.answerWith((message) => {
      if (message.type === 'sidebar/insert') storedWhenInserting = s.store.types();
      return { ok: true, text: null };
    });
    await s.insert();
    expect(storedWhenInserting).toEqual(['noted', 'judged', 'inserted']);
    expect(s.page.last('sidebar/insert')).toMatchObject({ commentId: one.id, text: s.draft() });
    expect(s.get().rows.get(one.id)?.state).toBe('inserted');
  });

  it('masks the citizen before an event is made', async () => {
    const one = comment('Banjir di Jl. Kenanga, hubungi 081234567890', { author: { handle: 'wati_k09', name: null, id: null } });
    const s = await stage({ comments: [one] });
    s.assistant.reply.open(one.id);
    await s.insert();
    const noted = [...s.store.events.values()].find(({ type }) => type === 'noted');
    expect(noted?.data).toMatchObject({ comment: { handle: 'wa***09', text: 'Banjir di Jl. Kenanga, hubungi [telepon]' } });
    expect(JSON.stringify([...s.store.events.values()])).not.toContain('081234567890');
  });

  it('refuses while an isian is open, and puts the cursor there', async () => {
    const one = flood();
    const s = await stage({ comments: [one] });
    s.assistant.reply.open(one.id);
    s.assistant.reply.type('Halo Kak, {petugas} sedang menuju lokasi.');
    await s.insert();
    expect(s.get().notice?.key).toBe('sidebar.refused.slot-open');
    expect(s.get().focusSlot).toBe('petugas');
    expect(s.page.last('sidebar/look')).toBeUndefined();
    expect(s.store.events.size).toBe(0);
  });

  it.each([
    ['another account', { handle: 'rina.pribadi', name: null, id: null }, 'sidebar.refused.wrong-account'],
    ['an account that the page does not tell', null, 'sidebar.refused.unknown-account'],
  ] as const)('refuses with %s', async (_who, viewer, key) => {
    const one = flood();
    const s = await stage({ comments: [one], viewer });
    s.assistant.reply.open(one.id);
    await s.insert();
    expect(s.get().notice?.key).toBe(key);
    expect(s.store.events.size).toBe(0);
    expect(s.page.last('sidebar/insert')).toBeUndefined();
  });

  it('asks before a harmful text, and inserts it when told to', async () => {
    const one = flood();
    const s = await stage({ comments: [one] });
    s.assistant.reply.open(one.id);
    s.assistant.reply.type('Makanya baca dulu pengumuman kami.');
    await s.insert();
    expect(s.get().question).toEqual({ ask: 'stop-tone', id: one.id });
    expect(s.page.last('sidebar/insert')).toBeUndefined();
    await s.insert({ despiteTone: true });
    expect(s.page.last('sidebar/insert')).toBeDefined();
  });

  it('stops when a colleague has just answered', async () => {
    const one = flood();
    const s = await stage({ comments: [one] });
    s.assistant.reply.open(one.id);
    s.shown.push(own('Sudah kami tangani, Kak. -BA', one.id));
    await s.insert();
    expect(s.get().question).toMatchObject({ ask: 'already-answered', id: one.id });
    expect(s.store.events.size).toBe(0);
    expect(s.page.last('sidebar/insert')).toBeUndefined();
    expect(s.get().rows.get(one.id)?.state).toBe('answered');
  });

  it('does not insert when the log can not be written, and sends the same ids at the second try', async () => {
    const one = flood();
    const s = await stage({ comments: [one] });
    s.assistant.reply.open(one.id);
    s.store.fail('gone');
    await s.insert();
    expect(s.get().notice?.key).toBe('sidebar.save.intent-failed');
    expect(s.page.last('sidebar/insert')).toBeUndefined();
    const tried = s.store.asked.flatMap((message) => (message.type === 'store/append' ? [message.events.map(({ id }) => id).join()] : []));
    expect(tried.length).toBe(3);
    s.store.fail(null);
    await s.insert();
    const all = s.store.asked.flatMap((message) => (message.type === 'store/append' ? [message.events.map(({ id }) => id).join()] : []));
    expect(new Set(all).size).toBe(1);
    expect(s.store.types()).toEqual(['noted', 'judged', 'inserted']);
  });

  it('takes the intent back when the page refuses, and says what to do', async () => {
    const one = flood();
    const s = await stage({ comments: [one] });
    s.page.answerWith((message) =>
      message.type === 'sidebar/insert' ? { ok: false, reason: 'private-box', found: null } : { ok: true, text: null },
    );
    s.assistant.reply.open(one.id);
    await s.insert();
    expect(s.get().notice?.key).toBe('sidebar.refused.private-box');
    expect(s.store.types()).toEqual(['noted', 'judged', 'inserted', 'dropped']);
    expect(s.get().pending).toEqual([]);
    expect(s.get().rows.get(one.id)?.state).toBe('unanswered');
  });

  it('offers the clipboard when the editor takes nothing, and keeps waiting for the reply', async () => {
    const one = flood();
    let copied = '';
    const s = await stage({
      comments: [one],
      deps: {
        copy: async (text) => {
          copied = text;
          return true;
        },
      },
    });
    s.page.answerWith((message) =>
      message.type === 'sidebar/insert' ? { ok: false, reason: 'not-accepted', found: '' } : { ok: true, text: null },
    );
    s.assistant.reply.open(one.id);
    await s.insert();
    expect(copied).toBe(s.draft());
    expect(s.get().notice?.key).toBe('sidebar.insert.copied');
    expect(s.get().pending).toHaveLength(1);
  });

  it('joins the case of the same citizen in the same thread', async () => {
    const top = flood();
    const again = comment('Airnya makin tinggi, banjir sampai dapur', { parentId: top.id, author: top.author });
    const s = await stage({ comments: [top, again] });
    s.assistant.reply.open(top.id);
    await s.insert();
    const caseId = `instagram:${top.id}`;
    s.assistant.state.setState({ cases: new Map([[top.id, { id: caseId, status: 'inserted', comment: { commentId: top.id } } as never]]) });
    s.assistant.reply.open(again.id);
    await s.insert();
    const last = [...s.store.events.values()].slice(-2);
    expect(last.map(({ type, caseId: id }) => [type, id])).toEqual([
      ['citizenReplied', caseId],
      ['inserted', caseId],
    ]);
  });

  it('never inserts on a page that is not the agency’s own', async () => {
    const one = flood();
    const s = await stage({ comments: [one], own: false, viewer: OWN });
    s.assistant.reply.open(one.id);
    await s.insert();
    expect(s.get().notice?.key).toBe('sidebar.refused.not-own');
  });

  it('does not answer politics alone, and stores nothing of it', async () => {
    const one = comment('Ganti bupati saja biar beres');
    const s = await stage({ comments: [one] });
    expect(s.get().rows.get(one.id)?.state).toBe('political');
    s.assistant.reply.open(one.id);
    await s.insert();
    expect(s.get().notice?.key).toBe('sidebar.refused.political');
    await s.clock.advance(6_000);
    expect(s.store.events.size).toBe(0);
    const reading = s.store.asked.find((message) => message.type === 'store/reading');
    expect(reading).toMatchObject({ reading: { political: 1, complaints: 0 } });
    expect(JSON.stringify(s.store.asked.filter(({ type }) => type !== 'store/cases' && type !== 'store/drafts.get'))).not.toContain(
      'bupati',
    );
  });
});
