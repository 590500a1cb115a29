/** A pack ▸ workbook that a trainer fills in Excel: one sheet a part, a Petunjuk sheet, drop-downs; also the empty one to start from. */
import { writeXlsx } from 'hucre/xlsx';
import type { WholePack } from '../templates/types';
import { writeCell, type Column } from './columns';
import type { Choices } from './labels';
import { CHOICES_SHEET, GUIDE_SHEET, PACK_FIELDS, PACK_SHEET, sheetsFor, type Sheet } from './sheets';
import { letter } from './workbook-read';

type WriteSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type Value = string | number | null;

const HEAD = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: '0B666E' } },
  alignment: { vertical: 'center' as const, wrapText: true },
};
const BODY = { alignment: { vertical: 'top' as const, wrapText: true } };
/** Rows that have drop-downs though they are still empty. */
const ROOM = 500;

/** Excel reads `_x0041_` as "A", so such a text has to say that it means itself. */
const escaped = (value: Value): Value => (typeof value === 'string' ? value.replace(/_x([0-9A-Fa-f]{4})_/gu, '_x005F_x$1_') : value);

/** "#N/A" would be an error value; as rich text it is a text for every program. */
const looksLikeError = (value: Value): value is string => typeof value === 'string' && /^#[A-Z_/0]+[?!]?$/u.test(value);

type Cells = NonNullable<WriteSheet['cells']>;

/** Cells that need more than a value, by "row,column". */
function odd(rows: readonly (readonly Value[])[]): Cells {
  const cells: Cells = new Map();
  rows.forEach((row, at) =>
    row.forEach((text, column) => {
      if (looksLikeError(text)) cells.set(`${at},${column}`, { value: text, type: 'richText', richText: [{ text }] });
    }),
  );
  return cells;
}

/** Lists of choices stand on a sheet of their own: a drop-down in the cell itself holds 255 characters only. */
function choiceLists(sheets: readonly Sheet[]): Map<Choices<string> | 'yes-no', number> {
  const lists = new Map<Choices<string> | 'yes-no', number>([['yes-no', 0]]);
  for (const column of [...PACK_FIELDS, ...sheets.flatMap(({ columns }) => columns)]) {
    if (column.choices && !lists.has(column.choices)) lists.set(column.choices, lists.size);
  }
  return lists;
}

const valuesOf = (list: Choices<string> | 'yes-no'): string[] =>
  list === 'yes-no' ? ['Ya', 'Tidak'] : list.ids.map((id) => list.label(id));

function validation(
  column: Column,
  range: string,
  lists: ReturnType<typeof choiceLists>,
): NonNullable<WriteSheet['dataValidations']>[number] | null {
  const list = column.kind === 'yes-no' ? 'yes-no' : column.choices;
  if (!list) return null;
  const at = letter(lists.get(list) ?? 0);
  return {
    type: 'list',
    range,
    allowBlank: !column.required,
    formula1: `${CHOICES_SHEET}!$${at}$1:$${at}$${valuesOf(list).length}`,
    // Several choices are typed behind each other, so nothing is refused there.
    showErrorMessage: !column.many,
    errorStyle: 'stop',
    errorTitle: column.heading,
    errorMessage: 'Pilih dari daftar.',
    showInputMessage: true,
    inputTitle: column.heading.slice(0, 32),
    inputMessage: column.hint.slice(0, 255),
  };
}

function written(sheet: Sheet, pack: WholePack | null, lists: ReturnType<typeof choiceLists>): WriteSheet {
  const items = pack ? sheet.rows(pack) : [];
  const rows: Value[][] = [
    sheet.columns.map(({ heading }) => heading),
    ...items.map((item) => sheet.columns.map((column) => escaped(writeCell(column, item[column.field])))),
  ];
  const last = items.length + ROOM;
  return {
    name: sheet.name,
    rows,
    columns: sheet.columns.map(({ width }) => ({ width, style: BODY })),
    cells: new Map([
      ...odd(rows),
      ...sheet.columns.map(({ heading }, at) => [`0,${at}`, { value: heading, type: 'string' as const, style: HEAD }] as const),
    ]),
    freezePane: { rows: 1 },
    dataValidations: sheet.columns.flatMap((column, at) => validation(column, `${letter(at)}2:${letter(at)}${last}`, lists) ?? []),
  };
}

function head(pack: WholePack | null): WriteSheet {
  const values: Record<string, unknown> = pack ? { ...pack } : { version: '1.0.0', language: 'id' };
  const rows: Value[][] = PACK_FIELDS.map((field) => [field.heading, escaped(writeCell(field, values[field.field])), field.hint]);
  return {
    name: PACK_SHEET,
    rows,
    cells: odd(rows),
    columns: [
      { width: 22, style: { font: { bold: true }, ...BODY } },
      { width: 50, style: BODY },
      { width: 70, style: { font: { italic: true }, ...BODY } },
    ],
  };
}

function guide(sheets: readonly Sheet[]): WriteSheet {
  const rows: Value[][] = [
    ['Petunjuk mengisi paket Tanggap'],
    ['1. Isi lembar Paket, lalu lembar Contoh balasan. Lembar lain boleh kosong.'],
    ['2. Jangan mengubah nama lembar dan judul kolom (baris pertama). Kolom tambahan milik sendiri boleh, dan tidak dibaca.'],
    [
      '3. Isian ditulis dalam kurung kurawal, misalnya {tempat}. Setiap isian dijelaskan di lembar Isian; isian bawaan boleh langsung dipakai.',
    ],
    ['4. Kolom dengan daftar pilihan: pilih dari panah di kanan sel. Bila boleh lebih dari satu, pisahkan dengan titik koma (;).'],
    ['5. Tulis teks langsung: tanpa rumus, tanpa sel gabungan, tanpa HTML.'],
    ['6. Jangan menulis data pribadi warga. Jangan menjanjikan tanggal selesai.'],
    [
      '7. Simpan sebagai .xlsx, lalu muat di Tanggap (Contoh balasan > Paket). Bila ada yang keliru, Tanggap menunjukkan lembar, baris dan kolomnya, dan tidak memuat apa pun sebelum benar.',
    ],
    [null],
    ['Lembar', 'Kolom', 'Wajib', 'Keterangan'],
    ...sheets.flatMap((sheet): Value[][] => [
      [sheet.name, null, null, sheet.purpose],
      ...sheet.columns.map(({ heading, required, hint }): Value[] => [null, heading, required ? 'ya' : null, hint]),
    ]),
  ];
  return { name: GUIDE_SHEET, rows, columns: [{ width: 26 }, { width: 24 }, { width: 8 }, { width: 90, style: BODY }] };
}

/** Null writes the empty workbook; with `example` rows of a small pack it shows how it is meant. */
export async function writeWorkbook(pack: WholePack | null): Promise<Uint8Array> {
  const sheets = sheetsFor(pack);
  const lists = choiceLists(sheets);
  const depth = Math.max(...[...lists.keys()].map((list) => valuesOf(list).length));
  const choices: WriteSheet = {
    name: CHOICES_SHEET,
    hidden: true,
    rows: Array.from({ length: depth }, (_, row) => [...lists.keys()].map((list) => valuesOf(list)[row] ?? null)),
  };
  return writeXlsx({ sheets: [guide(sheets), head(pack), ...sheets.map((sheet) => written(sheet, pack, lists)), choices], activeSheet: 0 });
}
