/** "3 jam" is three hours, in the languages seen; words that only look like a time are none. */
import { describe, expect, it } from 'vitest';
import { parseRelative, relativeToIso } from '../../../lib/sites/shared/relative-time';

const M = 60_000;
const H = 60 * M;
const D = 24 * H;

describe('labels', () => {
  it.each([
    ['3 mnt', 3 * M],
    ['19 mnt', 19 * M],
    ['2 menit', 2 * M],
    ['1 j', H],
    ['3 jam', 3 * H],
    ['3 jam yang lalu', 3 * H],
    ['sehari yang lalu', D],
    ['2 hari', 2 * D],
    ['1 mgg', 7 * D],
    ['2 minggu', 14 * D],
    ['kemarin', D],
    ['baru saja', 0],
    ['sekitar satu jam yang lalu', H],
    ['sejam yang lalu', H],
    ['3 bln', 90 * D],
    ['1 thn', 365 * D],
    ['beberapa detik yang lalu', 0],
    ['3m', 3 * M],
    ['5h', 5 * H],
    ['1d', D],
    ['2w', 14 * D],
    ['1y', 365 * D],
    ['39m', 39 * M],
    ['a day ago', D],
    ['an hour ago', H],
    ['23 hours ago', 23 * H],
    ['just now', 0],
    ['a few seconds ago', 0],
    ['28 minutes ago', 28 * M],
    ['2 sem', 14 * D],
    ['há 3 horas', 3 * H],
    ['um dia', D],
    ['5 dias', 5 * D],
    ['agora', 0],
    ['3 uur', 3 * H],
    ['een dag geleden', D],
    ['2 weken', 14 * D],
    ['5 phút', 5 * M],
    ['2 giờ trước', 2 * H],
    ['3 ngày', 3 * D],
    ['rong dina'.replace('rong', '2'), 2 * D],
  ])('%s', (label, ago) => expect(parseRelative(label)).toEqual({ ago }));
  it.each([
    '',
    'Suka',
    'Balas',
    'Sari Wulan',
    'banjir sudah 2 jam belum surut dan pompa mati terus pak',
    '17 Agustus',
    'Jl. Melati RT 04',
    '12',
    'lihat 3 balasan',
    '4.30',
  ])('%j is none', (label) => expect(parseRelative(label)).toBeNull());
});

it.each([
  ['vor 3 Std.', 'de', 3 * H],
  ['1 T.', 'de', D],
  ['il y a 2 jours', 'fr', 2 * D],
  ['2 j', 'fr-FR', 2 * D],
  ['2 j', 'id', 2 * H],
  ['2 j', '', 2 * H],
  ['3 sem.', 'fr', 21 * D],
  ['1 j', 'nl', 365 * D],
  ['3 g', 'it', 3 * D],
  ['hace 3 horas', 'es', 3 * H],
  ['5 minit', 'ms', 5 * M],
  ['3小时', 'zh', 3 * H],
  ['3日前', 'ja', 3 * D],
  ['3시간', 'ko', 3 * H],
  ['3 ชม.', 'th', 3 * H],
  ['3 ч.', 'ru', 3 * H],
])('%s in %j', (label, language, ago) => expect(parseRelative(label, false, language)).toEqual({ ago }));

it('short units mean what they mean in the language of the page', () => {
  expect(parseRelative('1 hr', false, 'id')).toEqual({ ago: D });
  expect(parseRelative('1 hr', false, 'en')).toEqual({ ago: H });
  expect(parseRelative('2 h', false, 'id-ID')).toEqual({ ago: 2 * D });
});

it('the last time in a row’s label counts, even when the name has numbers', () => {
  expect(parseRelative('Komentar oleh Toko 24 Jam Jaya 3 menit yang lalu', true)).toEqual({ ago: 3 * M });
  expect(parseRelative("Reply by Toko Uji to Sinta's comment a day ago", true)).toEqual({ ago: D });
});

it('gives ISO in UTC', () => {
  expect(relativeToIso('3 jam', Date.UTC(2026, 10, 24, 12))).toBe('2026-11-24T09:00:00.000Z');
  expect(relativeToIso('Balas', 0)).toBeNull();
});
