/** Masking hides people and keeps the place of the trouble; it bears any input. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, maskHandle, maskText } from '../../../lib/privacy';

describe('maskText', () => {
  it.each([
    ['NIK saya 3374012003990001 belum aktif', 'NIK saya [NIK] belum aktif'],
    ['Jalan Melati RT 03 RW 05 depan masjid berlubang', 'Jalan Melati RT 03 RW 05 depan masjid berlubang'],
    ['rumah saya Jl. Kenanga No. 12 banjir', 'rumah saya Jl. Kenanga [no. rumah] banjir'],
    ['WA saya nol delapan satu dua tiga empat lima enam tujuh delapan sembilan ya', 'WA saya [telepon] ya'],
    ['Halo Kak Budi, sudah kami teruskan', 'Halo Kak Budi, sudah kami teruskan'],
    ['Pak Lurah dan Bu Camat tolong ditinjau', 'Pak Lurah dan Bu Camat tolong ditinjau'],
    ['Saya Hesti, rumah Jl. Cempaka No. 12 RT 02', '[nama], rumah Jl. Cempaka [no. rumah] RT 02'],
    ['min, saya Budi Santoso warga RT 04, jalan rusak', 'min, [nama] warga RT 04, jalan rusak'],
    ['Perkenalkan saya Ratna dari Kampung Baru', '[nama] dari Kampung Baru'],
    ['Kula Suparno, RT 03, nyuwun pirsa', '[nama], RT 03, nyuwun pirsa'],
    ['Punten, abdi Asep ti Gang Kenanga', 'Punten, [nama] ti Gang Kenanga'],
    ['Saya Kecewa, warga RT 02 tidak dilayani', 'Saya Kecewa, warga RT 02 tidak dilayani'],
    ['Saya Warga RT 02, jalan rusak', 'Saya Warga RT 02, jalan rusak'],
    ['Tolong Min, saya Lapor dari kemarin', 'Tolong Min, saya Lapor dari kemarin'],
  ])('%s', (text, masked) => expect(maskText(text)).toBe(masked));

  it("keeps the agency's own channels and what it is told to keep", () => {
    expect(maskText('WA 0812-3456-7890', { keep: ['+62 812 3456 7890'] })).toBe('WA 0812-3456-7890');
    expect(maskText('rumah saya Jl. Kenanga No. 12', { keep: ['Jl. Kenanga No. 12'] })).toBe('rumah saya Jl. Kenanga No. 12');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => maskText(maskText(text)) === maskText(text)));
  });
});

describe('maskHandle', () => {
  it.each([
    ['@rani_putri12', '@ra***12'],
    ['rani_putri12', 'ra***12'],
    ['@rani', '@r***'],
    ['', ''],
    ['@', '@'],
  ])('%s ▸ %s', (handle, masked) => expect(maskHandle(handle)).toBe(masked));
});

describe('findPersonalData', () => {
  it('gives sorted spans inside any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '0812',
        ' ',
        '3374',
        'NIK',
        'Pak ',
        'Budi',
        'Jl. ',
        'No. 3',
        '@',
        '.com',
        'pelapornya ',
        'TBC',
        'O',
        'nol ',
        'delapan ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['0 ', '08', 'Pak Budi ', 'pelapornya ', 'a@', 'a.', 'Jl. A ', 'B 1 ', 'yang lapor ', 'pasien ', 'atas nama ', ' ', 'kota '])(
    'takes a time that grows linearly on a text of nothing but "%s"',
    (unit) => {
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const from = process.cpuUsage().user;
        findPersonalData(text);
        return (process.cpuUsage().user - from) / 1000;
      };
      time(2_000);
      const small = Math.min(time(12_500), time(12_500));
      expect(time(100_000)).toBeLessThan(Math.max(400, small * 24));
    },
  );
});
