// @vitest-environment happy-dom
/** The rules files are well formed, and nothing in them can loosen what stands in code. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rules as facebook } from '../../../lib/sites/facebook/rules';
import { isForbiddenControl, isPrivateLabel } from '../../../lib/sites/guards';
import { rules as instagram } from '../../../lib/sites/instagram/rules';
import { rulesSchema } from '../../../lib/sites/rules-schema';
import { nameInLabel } from '../../../lib/sites/shared/rules';

const control = (label: string, attributes: Record<string, string> = {}): Element => {
  const element = document.createElement('div');
  element.setAttribute('role', 'button');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = label;
  return element;
};

describe.each([
  ['instagram', instagram],
  ['facebook', facebook],
])('%s', (_site, rules) => {
  it('fits the schema', () => {
    expect(v.safeParse(rulesSchema, rules).issues ?? []).toEqual([]);
  });
  it('has selectors that a browser understands', () => {
    for (const [name, selector] of Object.entries(rules.selectors)) expect(() => document.querySelector(selector), name).not.toThrow();
  });
  it('speaks Indonesian, English, Javanese and Portuguese where a reply is opened', () => {
    expect(rules.words.reply).toEqual(expect.arrayContaining(['balas', 'reply', 'wangsuli', 'responder']));
  });
  it('never names a control for answering that may not be pressed', () => {
    for (const word of rules.words.reply) expect(isForbiddenControl(control(word)), word).toBe(false);
  });
  it('never takes a control for both', () => {
    expect(rules.words.reply.filter((word) => (rules.words.notReply as readonly string[]).includes(word))).toEqual([]);
  });
  it('never calls a box public that is private', () => {
    for (const pattern of [...rules.boxes.comment, ...rules.boxes.reply])
      expect(isPrivateLabel(pattern.replace('{name}', 'Sinta')), pattern).toBe(false);
  });
});

describe('private labels', () => {
  it.each([
    'Message Sinta',
    'Send a message as Toko Uji',
    'Send Message',
    'Reply in Messenger',
    'Aa',
    'Kirim pesan ke Sinta',
    'Kirim pesan sebagai Dinas PU',
    'Tulis ke Sinta',
    'Pesan',
    'Message…',
    'Pesan...',
    'Kirimi Sinta pesan',
    'Enviar mensagem',
    'Nhắn tin cho Sinta',
    'Bericht sturen',
    'Balas pesan Sinta',
    'Write to Sinta',
    'Balas lewat pesan',
    'Ketik pesan',
  ])('%s', (label) => expect(isPrivateLabel(label)).toBe(true));
  it.each([
    'Balas ke Sinta',
    'Reply to Sinta',
    'Comment as Toko Uji',
    'Berkomentar sebagai Dinas PU',
    'Tambahkan komentar…',
    'Write a reply…',
    'Tulis komentar…',
    'Tulis balasan',
  ])('not %s', (label) => expect(isPrivateLabel(label)).toBe(false));
});

describe('controls that are never pressed', () => {
  it.each([
    'Hide',
    'Sembunyikan',
    'Delete',
    'Hapus',
    'Report',
    'Laporkan',
    'Block',
    'Blokir',
    'Send message',
    'Kirim pesan',
    'Kirim',
    'Post',
    'Like',
    'Suka',
    'Share',
    'Bagikan',
    'Move to Done',
    'Boost post',
    'Edit',
    'Sunting',
    'Follow',
    'Ikuti',
    'Ocultar',
    'Excluir',
    'Curtir',
    'Enviar',
    'Verwijderen',
    'Xóa',
  ])('%s', (label) => expect(isForbiddenControl(control(label))).toBe(true));
  it('nor one whose hidden name says it, nor one that opens a menu', () => {
    expect(isForbiddenControl(control('…', { 'aria-label': 'Delete, hide or report this' }))).toBe(true);
    expect(isForbiddenControl(control('Balas', { 'aria-haspopup': 'menu' }))).toBe(true);
  });
});

describe('names in labels', () => {
  it.each([
    ['Comment as Dinas PU Kota Contoh', 'Dinas PU Kota Contoh'],
    ['Berkomentar sebagai Dinas PU…', 'Dinas PU'],
    ['Tulis komentar…', ''],
    ['Cari di Facebook', null],
  ])('%s', (label, name) => expect(nameInLabel(label, facebook.boxes.comment)).toBe(name));
});
