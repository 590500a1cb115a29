/** The checklist writes down counts and forms, and lets no text, name, number or address through. */
import { describe, expect, it } from 'vitest';
import { factsOf, idForm, linkForm } from '../../../lib/check/facts';
import { observe } from '../../../lib/check/observe';
import { EMPTY_CHECK, repairCheck } from '../../../lib/check/record';
import { checkReport } from '../../../lib/check/report';
import { POINTS } from '../../../lib/check/types';
import type { FromPage, SidebarEnd, ToPage } from '../../../lib/messages/page-link';
import { comment, own, SURFACE } from '../sidebar/fakes';

const NOW = Date.parse('2026-11-24T05:00:00.000Z');
const SECRET = ['Sinta', 'sinta.ayu', '0812345678', 'jalan rusak', '179000000000001', 'dpu.kotacontoh', 'DRx7pQkF2aL'];
const top = comment('jalan rusak, hubungi 08123456789', {
  id: '17900000000000123',
  author: { handle: 'sinta.ayu', name: 'Sinta', id: null },
  hasMedia: true,
  thread: 'open',
});
const told = {
  surface: {
    type: 'page/surface',
    surface: SURFACE,
    viewer: { handle: 'dpu.kotacontoh', name: null, id: null },
    own: true,
    url: 'https://x/',
  },
  coverage: {
    type: 'page/coverage',
    coverage: { read: 2, shown: 40, closedThreads: 0, more: true },
    diagnosis: { health: 'read', causes: [], anchors: 2, rows: 2, withAuthor: 2, withText: 2, withReply: 2, composer: true, viewer: true },
    failures: ['Tidak bisa mengirim ke Sinta'],
  },
} satisfies Record<string, FromPage>;

/** A page that answers as the content script does. */
function page(comments = [top, own('sudah kami cek', top.id)], answers = true) {
  const asked: ToPage['type'][] = [];
  let say = (_message: FromPage): void => undefined;
  const state = { closed: false };
  const end: SidebarEnd = {
    send(message) {
      asked.push(message.type);
      if (!answers) return;
      if (message.type === 'sidebar/ready') {
        say(told.surface);
        say({ type: 'page/comments', comments });
        say(told.coverage);
      }
      if (message.type === 'sidebar/structure')
        say({ type: 'page/done', id: message.id, outcome: { ok: true, text: '<div role=button> "xxxx"' } });
    },
    listen: (receive) => void (say = receive),
    onClose: () => undefined,
    close: () => void (state.closed = true),
  };
  return { end, asked, state };
}

describe('reading a live page', () => {
  it('counts, and closes the link', async () => {
    const { end, asked, state } = page();
    const facts = await observe(end, () => NOW, new AbortController().signal);
    expect(facts).toMatchObject({
      site: 'instagram',
      kind: SURFACE.kind,
      comments: 2,
      replies: 1,
      byUs: 1,
      media: 1,
      shown: 40,
      failures: 1,
      threads: { open: 1 },
      postId: 'A×11',
    });
    expect(facts?.ids['9×17']).toBeGreaterThan(0);
    expect(asked).toEqual(['sidebar/ready', 'sidebar/structure']);
    expect(state.closed).toBe(true);
  });

  it('gives up when the page does not answer in time', async () => {
    const stop = new AbortController();
    const { end, state } = page([], false);
    const waiting = observe(end, () => NOW, stop.signal);
    stop.abort();
    expect(await waiting).toBeNull();
    expect(state.closed).toBe(true);
  });

  it('keeps neither texts nor names, in the record or in the report', async () => {
    const facts = await observe(page().end, () => NOW, new AbortController().signal);
    const record = { v: 1 as const, points: { 'ig-post': { answer: 'yes' as const, note: 'Tambahkan komentar…', facts } } };
    const report = checkReport(record, { version: '0.1.0', browser: 'Chromium', language: 'id' });
    for (const secret of SECRET) expect(JSON.stringify(record) + report).not.toContain(secret);
    expect(report).toContain('[ig-post] yes "Tambahkan komentar…"');
    expect(report).toContain('comments 2 (replies 1, ours 1), site says 40');
    for (const point of POINTS) expect(report).toContain(`[${point}]`);
    expect(repairCheck(JSON.parse(JSON.stringify(record)))).toEqual(record);
    expect(repairCheck({ points: { 'ig-post': { answer: 'perhaps' }, x: 1 } })).toEqual(EMPTY_CHECK);
  });

  it('is nothing where there is nothing to read', () => {
    const seen = { ...told.coverage, surface: { ...told.surface, surface: null }, comments: [], structure: null };
    expect(factsOf(seen, NOW)).toBeNull();
  });
});

it.each([
  ['https://www.instagram.com/p/DRx7pQkF2aL/c/17900000000000123/r/1/', '/p/A×11/c/9×17/r/9×1/'],
  ['https://www.facebook.com/permalink.php?story_fbid=pfbid0x&id=61550000000001&comment_id=5', '/permalink.php?story_fbid&id&comment_id'],
  ['https://www.facebook.com/sinta.ayu/posts/pfbid0abcDEF', '/?/posts/pfbid…'],
  ['no link', '?'],
])('%s has the form %s', (link, form) => expect(linkForm(link)).toBe(form));

it.each([
  ['1234', '9×4'],
  ['pfbid02xyz', 'pfbid…'],
  ['a b', '?'],
])('id %s has the form %s', (id, form) => expect(idForm(id)).toBe(form));
