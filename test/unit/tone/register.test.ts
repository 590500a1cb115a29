/** Register: one sapaan, the chosen one, and krama or lemes; silent on what is in order. */
import { describe, expect, it } from 'vitest';
import { bundledPacks, fillSlots } from '../../../lib/templates';
import { registerOf } from '../../../lib/tone';

const notes = (text: string, sapaan = 'Kak'): string[] =>
  registerOf(text, sapaan).map(({ kind, start, end, better }) => `${kind}: ${text.slice(start, end)} → ${better}`);

describe('what is pointed out', () => {
  it.each([
    ['Halo Sobat, terima kasih laporannya. Kami cek ya, Gan.', ['sapaan: Sobat → Kak', 'sapaan: Gan → Kak']],
    ['Terima kasih laporannya, Bapak/Ibu. Petugas kami minta mengecek.', ['sapaan: Bapak/Ibu → Kak']],
    ['Laporan Anda kami teruskan. Nanti kamu kami kabari.', ['mixed: kamu → Anda']],
    ['Matur nuwun, Kak. Dalane durung iso ditambal, nyuwun pangapunten nggih.', ['krama: durung → dereng', 'krama: iso → saged']],
    ['Wis kula terasaken dhateng petugas nggih.', ['krama: Wis → Sampun']],
    ['Hatur nuhun. Laporanana geus didugikeun ka patugas, engké diwartosan deui di dieu.', ['lemes: geus → parantos']],
  ])('%s', (text, expected) => expect(notes(text)).toEqual(expected));
});

describe('what is left alone', () => {
  it.each([
    ['Halo Kakak, terima kasih laporannya, Kak. Perkembangannya kami kabari. -RN', 'Kak'],
    ['Terima kasih, Pak. Selamat pagi Bapak, petugas kami cek.', 'Bapak/Ibu'],
    ['Laporan sudah kami teruskan ke Pak Lurah dan Bu RT setempat, Kak.', 'Kak'],
    ['Halo Sobat, terima kasih.', ''],
    ['Laporan Anda kami terima, Kak.', 'Kak'],
    ['Kota ini lagi dibenahi, apa saja bisa disampaikan di sini.', 'Kak'],
  ])('%s', (text, sapaan) => expect(notes(text, sapaan)).toEqual([]));
});

it('the bundled replies keep the register', () => {
  const [pack] = bundledPacks();
  const values = Object.fromEntries((pack?.slots ?? []).map(({ name, example }) => [name, example]));
  for (const template of pack?.templates ?? [])
    for (const variant of template.variants) expect([template.id, ...notes(fillSlots(variant, values))]).toEqual([template.id]);
});
