/** A trainer's mistakes are answered with sheet, row and column, in words, and nothing is loaded in part. */
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { TEXTS, translator } from '../../../lib/i18n';
import { mendText, whatText, whereText } from '../../../lib/packs/problem';
import { PROBLEM_CODES } from '../../../lib/packs/types';
import { COLUMNS, file, HEAD, packOf, problemsOf, workbook } from './files';

const t = translator('id');
const good = [
  '',
  'Jalan rusak',
  'Tugas kami',
  'Jalan & jembatan',
  '',
  '',
  'Halo {sapaan}, petugas kami minta mengecek {tempat}. -{inisial}',
];
const cell = (row: number, column: string, heading: string) => ({ at: 'cell', sheet: 'Contoh balasan', row, column, heading });

describe('mistakes in a workbook', () => {
  it('names row and column of each, also behind a title line', async () => {
    const problems = await problemsOf(
      await workbook([['Paket DPU'], COLUMNS, good, ['', '', 'Tugas kita', 'Jalan', 'Indonesia', 'mungkin', 'Halo {sapan}']]),
    );
    expect(problems).toMatchObject([
      { code: 'required', where: cell(4, 'B', 'Judul') },
      { code: 'choice', where: cell(4, 'C', 'Situasi'), params: { found: 'Tugas kita' } },
      { code: 'yes-no', where: cell(4, 'F', 'Sudah dicek penutur') },
    ]);
  });

  it('says it in words', async () => {
    const [first] = await problemsOf(await workbook([COLUMNS, good, ['', 'Lampu', 'Kapan saja', '', '', '', 'Halo.']]));
    if (!first) throw new Error('nothing found');
    expect(whereText(first.where, t)).toBe('Lembar Contoh balasan, baris 3, kolom C (Situasi)');
    expect(whatText(first, t)).toBe('"Kapan saja" tidak ada di pilihan.');
    expect(mendText(first, t)).toMatch(/^Pilih dari: Balasan awal, Kabar lanjutan/u);
  });

  it('finds an isian that nobody describes, in the column of its variant', async () => {
    const problems = await problemsOf(
      await workbook([
        [...COLUMNS, 'Balasan 2'],
        [...good, 'Halo {sapan}, kami cek.'],
      ]),
    );
    expect(problems).toMatchObject([{ code: 'slot-unknown', where: cell(2, 'H', 'Balasan 2'), params: { found: 'sapan' } }]);
  });

  it('finds doubled ids, missing columns and a missing sheet', async () => {
    expect(await problemsOf(await workbook([COLUMNS, ['a', ...good.slice(1)], ['a', ...good.slice(1)]]))).toMatchObject([
      { code: 'double-id', where: cell(3, 'A', 'ID') },
    ]);
    expect(await problemsOf(await workbook([COLUMNS.filter((name) => name !== 'Situasi'), good]))).toMatchObject([
      { code: 'missing-column', params: { heading: 'Situasi' } },
    ]);
    expect(await problemsOf(file('x.xlsx', await writeXlsx({ sheets: [{ name: 'Contoh balasan', rows: [COLUMNS] }] })))).toMatchObject([
      { code: 'missing-sheet', params: { sheet: 'Paket' } },
    ]);
    expect(await problemsOf(file('x.xlsx', await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['x']] }] })))).toMatchObject([
      { code: 'unknown-sheets' },
    ]);
  });

  it('refuses formulas, dates, merged cells, HTML and invisible signs, and says where', async () => {
    const with1 = (text: string) => workbook([COLUMNS, [...good.slice(0, 6), text]]);
    expect(
      await problemsOf(await workbook([COLUMNS, good], { cells: new Map([['1,1', { formula: 'A1', formulaResult: 'x' }]]) })),
    ).toMatchObject([{ code: 'formula', where: cell(2, 'B', 'Judul') }]);
    expect(await problemsOf(await workbook([COLUMNS, ['', new Date(Date.UTC(2026, 0, 2)), ...good.slice(2)]]))).toMatchObject([
      { code: 'date', where: cell(2, 'B', 'Judul'), params: { found: '2026-01-02' } },
    ]);
    expect(
      (await problemsOf(await workbook([COLUMNS, good, good], { merges: [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }] }))).map(
        ({ code }) => code,
      ),
    ).toEqual(['merged', 'merged']);
    expect(await problemsOf(await with1('Halo <b>Kak</b>'))).toMatchObject([{ code: 'html', where: cell(2, 'G', 'Balasan 1') }]);
    expect(await problemsOf(await with1('Halo \u202eKak'))).toMatchObject([{ code: 'strange' }]);
    expect(await problemsOf(await with1('a'.repeat(2_201)))).toMatchObject([{ code: 'too-long', params: { found: 2_201, most: 2_200 } }]);
  });

  it('takes names as people write them, and tells what it did not read', async () => {
    const { pack, remarks } = await packOf(
      await workbook(
        [
          [...COLUMNS, 'Catatan'],
          ['', 'Lampu  jalan', 'tugas kami; Balasan Awal', 'penerangan jalan', 'jawa (krama)', '', 'Nggih {sapaan}.', 'x'],
        ],
        {},
        [
          { name: 'Coretan', rows: [['x']] },
          {
            name: 'Etika',
            rows: [
              ['ID', 'Isi'],
              ['', 'Santun selalu.'],
            ],
            hidden: true,
          },
        ],
      ),
    );
    expect(pack.templates).toMatchObject([
      { id: 'lampu-jalan', situations: ['ours', 'holding'], topics: ['pju'], language: 'jv', nativeChecked: false },
    ]);
    expect(pack.ethics).toEqual([{ id: 'etika-1', text: 'Santun selalu.' }]);
    expect(remarks.map(({ code }) => code).sort()).toEqual(['hidden-sheet', 'unknown-column', 'unknown-sheet']);
  });
});

describe('mistakes in JSON and CSV', () => {
  it('names the JSON path', async () => {
    const problems = await problemsOf(
      file(
        'p.json',
        JSON.stringify({
          format: 'tanggap-pack',
          formatVersion: 1,
          id: 'X',
          version: '1',
          name: 'n',
          author: 'a',
          licence: 'l',
          language: 'id',
          changelog: '',
          slots: [],
          templates: [{ id: 'a' }],
          blocks: [],
          offices: [],
          ethics: [],
        }),
      ),
    );
    expect(problems).toMatchObject([
      { code: 'id', where: { path: 'id' } },
      { code: 'version', where: { path: 'version' } },
      { code: 'required', where: { path: 'templates[0].title' } },
      ...problems.slice(3),
    ]);
  });

  it('names the row of a CSV, reads Windows letters aloud, and comma as well as semicolon', async () => {
    expect(await problemsOf(file('contoh.csv', 'Judul;Situasi;Balasan 1\nLampu;Entah;Halo\n'))).toMatchObject([
      { code: 'choice', where: { at: 'line', line: 2, heading: 'Situasi' } },
    ]);
    const windows = await packOf(
      file(
        'contoh.csv',
        Uint8Array.from([
          ...new TextEncoder().encode('Judul,Situasi,Balasan 1\r\nKaf'),
          0xe9,
          ...new TextEncoder().encode(',Pujian,Terima kasih.\r\n'),
        ]),
      ),
    );
    expect(windows.pack.templates[0]?.title).toBe('Kafé');
    expect(windows.remarks).toMatchObject([{ code: 'guessed-encoding' }]);
  });

  it('keeps the head rows of the test workbook sound', async () => {
    expect((await packOf(await workbook([COLUMNS, good]))).pack).toMatchObject({ id: 'dpu-contoh', version: '1.0.0', name: HEAD[2]?.[1] });
  });
});

describe('the words for problems', () => {
  it.each(PROBLEM_CODES)('%s has what is wrong and how to mend it, in both languages', (code) => {
    for (const language of ['id', 'en'] as const) {
      expect(TEXTS[language][`problem.${code}`].length).toBeGreaterThan(8);
      expect(TEXTS[language][`problem.${code}.mend`].length).toBeGreaterThan(8);
    }
  });
});
