/** The draft: its isian, undo, pieces, and one-click replacements. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBlock,
  emptyDraft,
  redo,
  replaceSpan,
  restoreDraft,
  setSlot,
  slotValues,
  startDraft,
  typeText,
  undo,
  useTemplate,
} from '../../../lib/assistant/draft/model';
import { difference, splice } from '../../../lib/assistant/draft/ranges';
import { comment } from '../sidebar/fakes';
import { stage } from './stage';

const start = () =>
  startDraft('c', 't', 'Halo {sapaan}, {petugas} menuju {tempat}. {petugas} bersiap.', { sapaan: 'Kak', tempat: 'Jl. Kenanga' }, 0);

describe('isian', () => {
  it('are filled where a value is known and stay open where not', () => {
    expect(start().text).toBe('Halo Kak, {petugas} menuju Jl. Kenanga. {petugas} bersiap.');
    expect(slotValues(start())).toEqual({ sapaan: 'Kak', petugas: '', tempat: 'Jl. Kenanga' });
  });

  it('take their value everywhere, also after the text around them was edited', () => {
    let draft = typeText(start(), start().text.replace('Halo', 'Selamat pagi'), 1);
    draft = setSlot(draft, 'petugas', 'regu pompa', 2);
    draft = setSlot(draft, 'tempat', 'Jl. Melati RT 03', 3);
    expect(draft.text).toBe('Selamat pagi Kak, regu pompa menuju Jl. Melati RT 03. regu pompa bersiap.');
    expect(setSlot(draft, 'petugas', '', 4).text).toContain('{petugas} menuju');
  });

  it('follow what is typed into them in the text', () => {
    const draft = typeText(start(), start().text.replace('Jl. Kenanga', 'Jl. Kenanga RT 02'), 1);
    // Typed behind the value: it is not part of it; typed inside: it is.
    expect(slotValues(draft).tempat).toBe('Jl. Kenanga');
    expect(slotValues(typeText(start(), start().text.replace('Kenanga', 'Kenanga Indah'), 1)).tempat).toBe('Jl. Kenanga');
    expect(slotValues(typeText(start(), start().text.replace('Jl. ', 'Jl. Raya '), 1)).tempat).toBe('Jl. Raya Kenanga');
  });

  it('are found again in a kept draft', () => {
    const draft = setSlot(start(), 'petugas', 'regu pompa', 1);
    const back = restoreDraft({ commentId: 'c', text: draft.text, templateId: 't', blockIds: [], slots: slotValues(draft), changedAt: 1 });
    expect(setSlot(back, 'tempat', 'Jl. Melati', 2).text).toContain('menuju Jl. Melati.');
  });
});

describe('steps back', () => {
  it('undo and redo whole words of typing, templates, pieces and replacements', () => {
    let draft = emptyDraft('c', 0);
    for (const text of ['H', 'Ha', 'Hal', 'Halo']) draft = typeText(draft, text, 10);
    draft = replaceSpan(draft, 0, 4, 'Selamat pagi', 5_000);
    expect(draft.text).toBe('Selamat pagi');
    draft = undo(draft, 6_000);
    expect(draft.text).toBe('Halo');
    expect(undo(draft, 6_001).text).toBe('');
    expect(redo(draft, 6_002).text).toBe('Selamat pagi');
  });

  it('bring the old text back after another template was chosen', () => {
    const draft = useTemplate(typeText(start(), 'Tulisan saya', 1), 'u', 'Lain', {}, 2);
    expect(undo(draft, 3).text).toBe('Tulisan saya');
  });
});

describe('pieces and replacements', () => {
  it('a piece joins with a space and keeps its isian', () => {
    const draft = addBlock(
      typeText(emptyDraft('c', 0), 'Halo Kak.', 1),
      'b',
      'Hubungi {kanal} ya.',
      { kanal: '112' },
      'Halo Kak.'.length,
      2,
    );
    expect(draft.text).toBe('Halo Kak. Hubungi 112 ya.');
    expect(slotValues(draft)).toEqual({ kanal: '112' });
  });

  it('deleting a span takes the space before it along', () => {
    expect(replaceSpan(typeText(emptyDraft('c', 0), 'Baik makanya baca.', 1), 5, 12, '', 2).text).toBe('Baik baca.');
  });
});

describe('properties', () => {
  const text = fc.string({ maxLength: 60 });

  it('the difference of two texts turns one into the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start: from, end, insert } = difference(before, after);
        expect(splice(before, [], from, end, insert).text).toBe(after);
      }),
    );
  });

  it('ranges stay inside the text whatever is typed, and undo always leads back', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        let draft = start();
        texts.forEach((typed, at) => (draft = typeText(draft, typed, at * 5_000)));
        for (const range of draft.ranges) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(draft.text.length);
          expect(range.start).toBeLessThan(range.end);
        }
        while (draft.past.length > 0) draft = undo(draft, 0);
        expect(draft.text).toBe(start().text);
      }),
    );
  });
});

describe('the reply of the assistant', () => {
  it('offers a filled reply at once, and the next one with a key', async () => {
    const one = comment('Banjir lagi di Jl. Kenanga RT 02');
    const s = await stage({ comments: [one] });
    s.assistant.reply.open(one.id);
    const first = s.draft();
    expect(first).not.toBe('');
    expect(s.get().suggestions.length).toBeGreaterThan(1);
    s.assistant.reply.otherSuggestion(1);
    expect(s.draft()).not.toBe(first);
    s.assistant.reply.otherSuggestion(-1);
    expect(s.get().suggestion).toBe(0);
  });

  it('keeps what was typed, and not what was only offered', async () => {
    const one = comment('Banjir lagi di Jl. Kenanga RT 02');
    const s = await stage({ comments: [one] });
    s.assistant.reply.open(one.id);
    await s.clock.advance(2_000);
    expect(s.store.drafts.size).toBe(0);
    s.assistant.reply.type('Halo Kak, kami cek dulu.');
    await s.clock.advance(2_000);
    expect(s.store.drafts.get(one.id)?.text).toBe('Halo Kak, kami cek dulu.');
  });

  it('asks for a case number only for a text that has a place for it', async () => {
    const one = comment('Banjir lagi di Jl. Kenanga RT 02');
    const s = await stage({ comments: [one] });
    s.assistant.reply.open(one.id);
    const before = s.store.asked.filter(({ type }) => type === 'store/number').length;
    const template = s
      .get()
      .packs.flatMap((pack) => pack.templates)
      .find(({ variants }) => variants[0]?.includes('{nomor}'));
    expect(template).toBeDefined();
    if (template) s.assistant.reply.chooseTemplate(template);
    await s.clock.advance(50);
    expect(before).toBe(0);
    expect(s.draft()).toContain('RN-1124-01');
  });

  it('puts a shared fact into the reply', async () => {
    const one = comment('Banjir lagi di Jl. Kenanga RT 02');
    const s = await stage({ comments: [one] });
    await s.assistant.facts.put('Pompa Jl. Kenanga menyala 09.10', 'BPBD');
    expect(s.get().fact).toMatchObject({ text: 'Pompa Jl. Kenanga menyala 09.10', source: 'BPBD', initials: 'RN' });
    s.assistant.reply.open(one.id);
    expect(s.get().suggestions.some(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  it('checks what is typed on the page itself, and replaces there', async () => {
    const one = comment('Banjir');
    const s = await stage({ comments: [one] });
    s.page.say({
      type: 'page/box',
      box: { box: 3, kind: 'lexical', commentId: one.id, postId: 'p', actingAs: null, text: 'Sari Makanya baca dulu, Bu', mention: 5 },
    });
    expect(s.get().box?.report.level).toBe('stop');
    expect(s.page.last('sidebar/box-marks')).toMatchObject({ box: 3, marks: [{ start: 5, end: 22, level: 'stop' }] });
    await s.assistant.box.replace(0, 17, 'Izin menjelaskan kembali');
    expect(s.page.last('sidebar/replace')).toMatchObject({ box: 3, expected: 'Makanya baca dulu', start: 5, end: 22 });
    s.page.say({ type: 'page/box-gone', box: 3 });
    expect(s.get().box).toBeNull();
  });
});
