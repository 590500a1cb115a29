/** The page never shows a text exactly as it was sent; what people read decides. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText, plain, withoutMention } from '../../../lib/posted/match';
import { ownReplies } from '../../../lib/posted';
import { citizen, ours, REPLY } from './make';

describe('comparing texts', () => {
  it.each([
    ['as sent', REPLY],
    ['with the mention that the site puts before it', `@wati_k09 ${REPLY}`],
    ['with two mentions', `@wati_k09 @budi ${REPLY}`],
    ['with another spacing', REPLY.replaceAll(' ', '  ')],
    ['with line breaks doubled', REPLY.replace('. ', '.\n\n')],
    ['with an emoji drawn as a picture', REPLY.replace('Kak', 'Kak 🙏🏽')],
    ['with invisible signs', `\u200e${REPLY}\u2060`],
    ['in another Unicode form', REPLY.normalize('NFD')],
  ])('knows it %s', (_how, shown) => {
    expect(matchText(shown, false, REPLY, ['wati_k09'])).toBe('same');
  });

  it('knows a Facebook reply that begins with the name', () => {
    expect(matchText(`Wati Kusuma ${REPLY}`, false, REPLY, ['100012', 'Wati Kusuma'])).toBe('same');
  });

  it('knows a text that the site cut', () => {
    expect(matchText(`${REPLY.slice(0, 40)}… Lihat selengkapnya`, true, REPLY, [])).toBe('cut');
    expect(matchText(`${REPLY.slice(0, 40)}... See more`, false, REPLY, [])).toBe('cut');
  });

  it('knows a text in which some words were changed before sending', () => {
    expect(matchText(REPLY.replace('menuju', 'berangkat ke'), false, REPLY, [])).toBe('edited');
  });

  it.each([
    ['another reply', 'Terima kasih atas masukannya, Kak. Sampah sudah kami jemput.'],
    ['a few words of it', 'Halo Kak'],
    ['a cut that is too short to tell', 'Halo Kak… Lihat selengkapnya'],
    ['nothing', ''],
    ['only a mention', '@wati_k09'],
  ])('does not take %s for it', (_what, shown) => {
    expect(matchText(shown, false, REPLY, ['wati_k09'])).toBeNull();
  });

  it('never throws, and every text with letters is the same as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(plain(text)).toBe(plain(text.normalize('NFC')));
        if (plain(text) !== '') expect(matchText(text, false, text, [])).toBe('same');
      }),
    );
  });
});

describe('who was answered', () => {
  const top = citizen();
  const second = citizen({ parentId: top.id, author: { handle: 'budi', name: 'Budi Santoso', id: null } });

  it('a reply without a name answers the top comment', () => {
    expect([...ownReplies([top, second, ours(top.id, 'Terima kasih, kami cek.')]).keys()]).toEqual([top.id]);
  });

  it('a reply that names somebody answers them alone', () => {
    expect([...ownReplies([top, second, ours(top.id, '@budi terima kasih')]).keys()]).toEqual([second.id]);
    expect([...ownReplies([top, second, ours(top.id, 'Budi Santoso terima kasih')]).keys()]).toEqual([second.id]);
  });

  it('a comment written after the reply is not answered by it', () => {
    const again = citizen({ parentId: top.id, author: top.author, postedAt: '2026-11-25T00:00:00.000Z' });
    expect([...ownReplies([top, again, ours(top.id, '@wati_k09 sudah kami cek')]).keys()]).toEqual([top.id]);
  });

  it('an own comment under the post answers nobody', () => {
    expect(ownReplies([top, ours(null, 'Info terbaru: pompa menyala.')]).size).toBe(0);
  });
});

describe('the citizen whom the site names in front', () => {
  it.each([
    ['@suparman.gtg Halo Kak, kami cek.', [], 'Halo Kak, kami cek.'],
    ['Sari Wulan Halo Kak, kami cek.', ['sari.wulan22', 'Sari Wulan'], 'Halo Kak, kami cek.'],
    ['Sari Wulandari yang benar.', ['Sari Wulan'], 'Sari Wulandari yang benar.'],
    ['Halo Kak @suparman.gtg, kami cek.', [], 'Halo Kak @suparman.gtg, kami cek.'],
  ])('%s', (text, mentions, kept) => expect(withoutMention(text, mentions)).toBe(kept));
});
