import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { RECAP_COLUMNS, recapFileName, toCsv } from '../../../lib/export';
import { INJECTIONS } from './injections';
import { cellText, cleanText, harmless, type Cell } from '../../../lib/export/cells';

const COLUMNS = [
  { title: 'A', kind: 'text' as const },
  { title: 'B', kind: 'text' as const },
];

describe('CSV', () => {
  test('has a BOM, semicolons, CRLF and a heading', () => {
    expect(toCsv([['a', 'b;c']], COLUMNS)).toBe('\uFEFFA;B\r\na;"b;c"\r\n');
  });

  test('any text comes back as it was, or with the apostrophe that makes it harmless', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { maxLength: 8 }), (rows) => {
        const read = Papa.parse<string[]>(toCsv(rows, COLUMNS).slice(1), {
          delimiter: ';',
          newline: '\r\n',
          skipEmptyLines: false,
        }).data.slice(1, -1);
        expect(read).toEqual(rows.map((row) => row.map((cell) => harmless(cleanText(cell)))));
      }),
      { numRuns: 300 },
    );
  });

  test.each(INJECTIONS)('%j never becomes a formula', (text) => {
    const read = Papa.parse<string[]>(toCsv([[text, 'x']], COLUMNS).slice(1), { delimiter: ';', newline: '\r\n' }).data[1]?.[0] ?? '';
    // What counts is the first sign that a spreadsheet sees after it has dropped what it ignores.
    expect(/^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠−﹢﹣﹦﹫]/u.test(read)).toBe(false);
  });

  test('ordinary texts stay as they are', () => {
    for (const text of ['Jalan rusak', '3-4 hari', 'a@b', 'RT 02/RW 05', '1+1', '"kutip"', '± 3,5', '😀 tolong'])
      expect(harmless(text)).toBe(text);
  });
});

test('numbers are written as a person in Indonesia writes them', () => {
  const cells: [Cell, Parameters<typeof cellText>[1], string][] = [
    [46_350, 'day', '24/11/2026'],
    [0.4458333333, 'time', '10:42'],
    [46_350.5, 'moment', '24/11/2026 12:00'],
    [3.46, 'hours', '3,5'],
    [12, 'integer', '12'],
    [{ roughly: 3.46 }, 'hours', '± 3,5'],
    [{ roughly: 0.4458333333 }, 'time', '± 10:42'],
    [null, 'day', ''],
  ];
  for (const [cell, kind, text] of cells) expect(cellText(cell, kind)).toBe(text);
});

test('the recap has its 28 columns in their order', () => {
  expect(RECAP_COLUMNS.map((column) => column.title)).toEqual([
    'No',
    'ID kasus',
    'Tanggal aduan',
    'Jam',
    'Kanal (IG/FB)',
    'Akun OPD',
    'Tautan',
    'Pelapor (tersamar)',
    'Jenis',
    'Kategori (lokal)',
    'Kategori SP4N',
    'Ringkas substansi',
    'Isi aduan (tersamar)',
    'Lokasi',
    'Verifikasi (lengkap/kurang)',
    'OPD penanggung jawab',
    'Balasan',
    'Waktu balas pertama',
    'Lama balas (jam)',
    'Tepat waktu?',
    'Tindak lanjut',
    'Tanggal tuntas',
    'Lama tuntas (hari kerja)',
    'Status',
    'Bukti/tautan',
    'No. LAPOR/SAMBAT',
    'Admin',
    'Keterangan/alasan arsip',
  ]);
});

test('the file is named after agency, day and time of the office', () => {
  expect(recapFileName('Dinas PU / Kota Malang', '2026-11-24T17:30:00.000Z', 'Asia/Jakarta', 'xlsx')).toBe(
    'Rekap_Aduan_Dinas-PU-Kota-Malang_2026-11-25_0030.xlsx',
  );
  expect(recapFileName('', '2026-11-24T01:05:00.000Z', 'Asia/Jayapura', 'csv')).toBe('Rekap_Aduan_2026-11-24_1005.csv');
});
