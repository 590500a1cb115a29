/** Drafting: shared news, one trouble under many comments, pieces at the cursor, numbers, what holds for a post, whose account it is. */
import { describe, expect, it } from 'vitest';
import { isStale } from '../../../lib/assistant';
import { checkReply } from '../../../lib/tone';
import { comment, own, NOW, SURFACE } from '../sidebar/fakes';
import { stage } from './stage';

const HOUR = 3_600_000;
const at = (minutes: number): string => new Date(NOW - minutes * 60_000).toISOString();

describe('shared news', () => {
  it('stands in every draft under the post that it is about, in front of the closing, with its source', async () => {
    const flood = comment('Banjir lagi di Jl. Kenanga RT 02');
    const lamp = comment('Lampu jalan rusak di Jl. Melati');
    const s = await stage({ comments: [flood, lamp] });
    s.assistant.reply.open(flood.id);
    expect(s.draft()).not.toContain('09.10');
    s.assistant.reply.back();
    await s.assistant.facts.put('Pompa Jl. Kenanga menyala 09.10', 'BPBD');
    s.assistant.reply.open(flood.id);
    expect(s.draft()).toMatch(/Pompa Jl\. Kenanga menyala 09\.10/u);
    expect(s.draft()).toMatch(/-RN$/u);
    expect(s.draft()).not.toMatch(/\{/u);
    s.assistant.reply.open(lamp.id);
    expect(s.draft()).not.toContain('09.10');
  });

  it('is asked about after two hours, and no longer filled in until it was renewed', async () => {
    const flood = comment('Banjir lagi di Jl. Kenanga RT 02');
    const s = await stage({ comments: [flood] });
    await s.assistant.facts.put('Pompa Jl. Kenanga menyala 09.10', 'BPBD');
    await s.clock.advance(2 * HOUR + 1_000);
    const { fact } = s.get();
    expect(fact && isStale(fact, s.clock.now())).toBe(true);
    s.assistant.reply.open(flood.id);
    expect(s.draft()).not.toContain('09.10');
    s.assistant.reply.back();
    await s.assistant.facts.renew();
    s.assistant.reply.open(flood.id);
    expect(s.draft()).toContain('09.10');
  });
});

describe('one trouble under many comments', () => {
  const many = () => [
    comment('Lampu jalan rusak di Jl. Melati', { postedAt: at(500) }),
    ...Array.from({ length: 12 }, (_, n) =>
      comment(
        ['Banjir lagi di Jl. Kenanga', 'Jln kenanga RT 0 banjir min', 'banjir di jl Kenanga RT 02, bau'][n % 3]?.replace('0', String(n)) ??
          '',
        {
          postedAt: at(600 - n * 40),
        },
      ),
    ),
  ];
  const judged = (text: string): string => text.replace(/(?:jln|jl) kenanga/iu, 'Jl. Kenanga');

  it('is counted and stands together in the list', async () => {
    const comments = many().map((one) => ({ ...one, text: judged(one.text) }));
    const s = await stage({ comments });
    const rows = s.get().order.todo.map((id) => s.get().rows.get(id));
    expect(rows.filter((row) => row?.same === 12)).toHaveLength(12);
    const lamp = rows.findIndex((row) => row?.matter === null);
    expect([0, 12]).toContain(lamp);
  });

  it('gets twelve replies of which none repeats another', async () => {
    const comments = many().map((one) => ({ ...one, text: judged(one.text) }));
    const s = await stage({ comments, deps: { tone: checkReply } });
    await s.assistant.facts.put('Pompa Jl. Kenanga menyala 09.10', 'BPBD');
    const said: string[] = [];
    for (const id of s.get().order.todo.filter((one) => s.get().rows.get(one)?.same === 12)) {
      s.assistant.reply.open(id);
      said.push(s.draft());
      expect(s.get().report?.findings.map(({ family }) => family)).toEqual([]);
      expect(s.get().notes?.repeats).toBe(false);
      await s.insert();
    }
    expect(new Set(said).size).toBe(12);
  });

  it('a text that was typed again is noticed, and said in other words by one click', async () => {
    const [first, second] = [comment('Banjir di Jl. Kenanga'), comment('Banjir di Jl. Kenanga dekat pos')];
    const s = await stage({ comments: [first, second] });
    s.assistant.reply.open(first.id);
    const text = s.draft();
    await s.insert();
    s.assistant.reply.open(second.id);
    s.assistant.reply.type(text);
    expect(s.get().notes?.repeats).toBe(true);
    s.assistant.reply.vary();
    expect(s.get().notes?.repeats).toBe(false);
    s.assistant.reply.undo();
    expect(s.draft()).toBe(text);
  });
});

describe('pieces', () => {
  it('are stacked at the cursor, one after the other, in front of the initials', async () => {
    const one = comment('Banjir di Jl. Kenanga');
    const s = await stage({ comments: [one] });
    const block = (id: string) => {
      const found = s
        .get()
        .packs.flatMap((pack) => pack.blocks)
        .find((piece) => piece.id === id);
      if (!found) throw new Error(id);
      return found;
    };
    s.assistant.reply.open(one.id);
    s.assistant.reply.type('Halo Kak, Petugas sudah berangkat. -RN');
    s.assistant.reply.cursor.set('Halo Kak,'.length);
    s.assistant.reply.addBlock(block('tk-lapor'));
    s.assistant.reply.addBlock(block('empati-paham'));
    expect(s.draft()).toBe(
      'Halo Kak, terima kasih laporannya. Kami memahami hal ini mengganggu kegiatan warga. Petugas sudah berangkat. -RN',
    );
    s.assistant.reply.cursor.set(s.draft().length);
    s.assistant.reply.addBlock(block('tl-kabar'));
    expect(s.draft()).toMatch(/Perkembangannya kami kabari di kolom komentar ini\. -RN$/u);
    s.assistant.reply.undo();
    s.assistant.reply.undo();
    s.assistant.reply.undo();
    expect(s.draft()).toBe('Halo Kak, Petugas sudah berangkat. -RN');
  });
});

describe('No. aduan', () => {
  it('is logged with the reply that names it, and not with one that doesn’t', async () => {
    const one = comment('Banjir di Jl. Kenanga');
    const s = await stage({ comments: [one] });
    s.assistant.reply.open(one.id);
    s.assistant.reply.offerTemplate('awal-nomor', ['holding']);
    await s.clock.advance(10);
    expect(s.draft()).toContain('RN-1124-01');
    await s.insert();
    expect(s.store.types()).toEqual(['noted', 'judged', 'numbered', 'inserted']);
    s.assistant.reply.type('Terima kasih, Kak. Sedang kami cek. -RN');
    await s.insert();
    expect(s.store.types().filter((type) => type === 'numbered')).toHaveLength(1);
  });

  it('is logged when the matter is handed on', async () => {
    const one = comment('Banjir di Jl. Kenanga');
    const s = await stage({ comments: [one] });
    const row = s.get().rows.get(one.id);
    if (!row) throw new Error('no row');
    expect(await s.assistant.numbers.give(row)).toBe('RN-1124-01');
    s.assistant.decide.forward(one.id, 'BPBD', 'WhatsApp', 'Pak Budi');
    await s.clock.advance(10);
    expect(s.store.types()).toEqual(['noted', 'judged', 'numbered', 'forwarded']);
  });
});

describe('what holds for a post', () => {
  it('a disaster post stays one after a reload, and the tone check knows it', async () => {
    const one = comment('Banjir di Jl. Kenanga');
    const s = await stage({ comments: [one], deps: { tone: checkReply } });
    s.assistant.reply.open(one.id);
    s.assistant.reply.type('Terima kasih kabarnya, Kak 😊 Semangat! Petugas sedang mengecek. -RN');
    expect(s.get().report?.level).toBe('ok');
    s.assistant.setDisaster(true);
    expect(s.get().report?.level).toBe('caution');
    const mark = { site: SURFACE.site, postId: SURFACE.postId, disaster: true };
    expect(s.store.asked).toContainEqual({ type: 'store/mark.put', mark });
    s.store.replies['store/mark.get'] = { ok: true, mark };
    s.page.say({ type: 'page/surface', surface: null, viewer: null, own: false, url: 'https://www.instagram.com/' });
    s.page.say({ type: 'page/surface', surface: SURFACE, viewer: null, own: true, url: 'https://www.instagram.com/' });
    await s.clock.advance(10);
    expect(s.get().disaster).toBe(true);
  });

  it('politics alone gets no draft, no suggestion and no number, and nothing of it is stored', async () => {
    const one = comment('Ganti bupati saja biar beres');
    const s = await stage({ comments: [one] });
    s.assistant.reply.open(one.id);
    s.assistant.reply.type('coba');
    await s.insert();
    s.assistant.reply.back();
    await s.clock.advance(10_000);
    expect(s.get().suggestions).toEqual([]);
    expect(s.get().politicalCount).toBe(1);
    const stored = s.store.asked.filter(({ type }) => /append|put|number/u.test(type));
    expect(stored).toEqual([]);
    expect(s.store.asked.filter(({ type }) => type === 'store/reading').at(-1)).toMatchObject({
      reading: { political: 1, postId: SURFACE.postId },
    });
    s.assistant.decide.correct(one.id, true);
    expect(s.get().rows.get(one.id)?.tab).toBe('todo');
  });
});

it('one click makes the acting account the agency’s', async () => {
  const one = comment('Banjir di Jl. Kenanga');
  const saved: unknown[] = [];
  const viewer = { handle: 'dpu.kotacontoh.resmi', name: null, id: null };
  const s = await stage({
    comments: [one, own('Sudah kami cek', null)],
    viewer,
    deps: { saveProfile: (change) => void saved.push(change) },
  });
  s.assistant.reply.open(one.id);
  await s.insert();
  expect(s.get().notice?.key).toBe('sidebar.refused.wrong-account');
  s.assistant.addAccount(viewer);
  expect(saved).toEqual([{ accounts: expect.arrayContaining([{ site: 'instagram', handle: viewer.handle, id: null }]) }]);
  await s.insert();
  expect(s.page.last('sidebar/insert')).toBeDefined();
});
