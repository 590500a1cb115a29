/** The sheets of a pack's workbook: one a part, with headings as an Indonesian trainer would write them. */
import type { WholePack } from '../templates/types';
import { MOST } from '../templates/schema';
import type { Column } from './columns';
import { actions, blockParts, kinds, languages, officeScopes, situations, slotSources, topics, traps, wordListKinds } from './labels';

type Row = Record<string, unknown>;

export interface Sheet {
  name: string;
  /** What it is for, in one sentence; stands on the Petunjuk sheet. */
  purpose: string;
  columns: readonly Column[];
  rows(pack: WholePack): Row[];
}

const id: Column = { field: 'id', heading: 'ID', width: 22, hint: 'Huruf kecil, angka dan tanda hubung. Boleh kosong: dibuat dari judul.' };
const language: Column = {
  field: 'language',
  heading: 'Bahasa',
  width: 16,
  hint: 'Kosong berarti Indonesia.',
  choices: languages,
  fallback: 'id',
};
const manyTopics: Column = {
  field: 'topics',
  heading: 'Topik',
  width: 26,
  hint: 'Kosong berarti untuk semua topik. Lebih dari satu dipisah titik koma (;).',
  choices: topics,
  many: true,
};

const VARIANT = 'Balasan';
const variant = (n: number): Column => ({
  field: `variant-${n}`,
  heading: `${VARIANT} ${n}`,
  width: 60,
  required: n === 1,
  hint:
    n === 1
      ? 'Teks balasan. Isian ditulis dalam kurung kurawal, misalnya {tempat}.'
      : 'Bunyi lain untuk maksud yang sama, supaya balasan tidak kembar.',
});

/** How a change of the number of variants is met: always three columns, more when the pack has more. */
const variantColumns = (pack: WholePack | null): Column[] =>
  Array.from({ length: Math.max(3, ...(pack?.templates.map(({ variants }) => variants.length) ?? [])) }, (_, at) => variant(at + 1));

const ALL_VARIANTS: readonly Column[] = Array.from({ length: MOST.variants }, (_, at) => variant(at + 1));

const TEMPLATE_COLUMNS: readonly Column[] = [
  id,
  { field: 'title', heading: 'Judul', width: 32, hint: 'Nama singkat yang dibaca admin saat memilih.', required: true },
  {
    field: 'situations',
    heading: 'Situasi',
    width: 26,
    hint: 'Kapan dipakai. Lebih dari satu dipisah titik koma (;).',
    choices: situations,
    many: true,
    required: true,
  },
  manyTopics,
  language,
  {
    field: 'nativeChecked',
    heading: 'Sudah dicek penutur',
    width: 14,
    hint: 'Untuk Jawa dan Sunda: Ya bila sudah dibaca penuturnya; sebelum itu tidak ditawarkan.',
    kind: 'yes-no',
    fallback: null,
  },
];

export const templateSheet = (pack: WholePack | null): Sheet => ({
  name: 'Contoh balasan',
  purpose: 'Satu baris satu contoh balasan.',
  columns: [...TEMPLATE_COLUMNS, ...variantColumns(pack)],
  rows: ({ templates }) =>
    templates.map(({ variants, ...rest }) => ({ ...rest, ...Object.fromEntries(variants.map((text, at) => [`variant-${at + 1}`, text])) })),
});

/** Every column that a sheet of templates may have. */
export const templateColumns: readonly Column[] = [...TEMPLATE_COLUMNS, ...ALL_VARIANTS];

export const PACK_FIELDS: readonly Column[] = [
  {
    field: 'id',
    heading: 'ID paket',
    width: 22,
    hint: 'Huruf kecil, angka dan tanda hubung; tetap sama untuk setiap versi.',
    required: true,
  },
  { field: 'version', heading: 'Versi', width: 12, hint: 'Tiga angka, misalnya 1.0.0. Naikkan setiap kali dibagikan.', required: true },
  { field: 'name', heading: 'Nama paket', width: 30, hint: 'Dibaca admin saat memuat.', required: true },
  { field: 'author', heading: 'Pembuat', width: 30, hint: 'Nama pelatih atau instansi.', required: true },
  { field: 'licence', heading: 'Lisensi', width: 20, hint: 'Misalnya: bebas dipakai instansi pemerintah.', required: true },
  { ...language, heading: 'Bahasa' },
  { field: 'changelog', heading: 'Riwayat perubahan', width: 60, hint: 'Apa yang baru di versi ini.', fallback: '' },
];

export const PACK_SHEET = 'Paket';
export const GUIDE_SHEET = 'Petunjuk';
export const CHOICES_SHEET = 'Pilihan';

const task = (field: string, heading: string, width: number, hint: string, more: Partial<Column> = {}): Column => ({
  field: `task.${field}`,
  heading,
  width,
  hint,
  ...more,
});

const COMMENT_COLUMNS: readonly Column[] = [
  { field: 'scenario', heading: 'ID skenario', width: 18, hint: 'ID dari lembar Skenario.', required: true },
  { field: 'id', heading: 'ID komentar', width: 14, hint: 'Misalnya k1. Boleh kosong.' },
  { field: 'parent', heading: 'Membalas komentar', width: 14, hint: 'ID komentar di atasnya; kosong untuk komentar utama.' },
  { field: 'author', heading: 'Akun', width: 18, hint: 'Nama akun karangan, tanpa @.', required: true },
  { field: 'text', heading: 'Isi komentar', width: 60, hint: 'Kata-kata warga (atau instansi).', required: true },
  { field: 'minutesAgo', heading: 'Umur (menit)', width: 12, hint: 'Berapa menit lalu ditulis.', kind: 'number', fallback: 30 },
  { field: 'own', heading: 'Dari instansi', width: 12, hint: 'Ya bila ditulis akun instansi.', kind: 'yes-no' },
  task('action', 'Yang benar', 14, 'Kosong bila komentar ini hanya pelengkap.', { choices: actions }),
  task('kind', 'Jenis', 18, 'Jenis komentar.', { choices: kinds, fallback: 'complaint' }),
  task('parts', 'Bagian wajib', 26, 'Bagian yang ada di jawaban baik.', { choices: blockParts, many: true }),
  task('mention', 'Harus disebut', 30, 'Satu baris satu hal; kata semakna dipisah garis tegak (|).', { kind: 'lines' }),
  task('traps', 'Jebakan', 22, 'Yang bisa menjebak admin.', { choices: traps, many: true }),
  task('model', 'Contoh jawaban', 60, 'Jawaban yang baik, ditunjukkan sesudahnya.'),
  task('afterGood', 'Tanggapan bila baik', 40, 'Komentar warga berikutnya sesudah jawaban yang baik.'),
  task('afterBad', 'Tanggapan bila buruk', 40, 'Komentar warga berikutnya sesudah jawaban yang menyinggung.'),
];

const WORD_COLUMNS: readonly Column[] = [
  { field: 'id', heading: 'ID daftar', width: 20, hint: 'Sama untuk semua kata dalam satu daftar.', required: true },
  { field: 'kind', heading: 'Jenis daftar', width: 22, hint: 'Untuk apa kata-katanya.', choices: wordListKinds, required: true },
  { field: 'topic', heading: 'Topik', width: 22, hint: 'Topik yang ditunjuk; boleh kosong.', choices: topics },
  language,
  { field: 'word', heading: 'Kata', width: 26, hint: 'Satu kata atau ungkapan.', required: true },
  { field: 'better', heading: 'Lebih baik', width: 30, hint: 'Untuk kata yang dihindari: penggantinya.' },
];

/** Parts whose rows are items just as they are. */
export const FLAT: readonly (Sheet & { part: 'blocks' | 'slots' | 'offices' | 'ethics' | 'situations' | 'topics' | 'scenarios' })[] = [
  {
    part: 'blocks',
    name: 'Potongan',
    purpose: 'Bagian balasan yang bisa disusun: salam, empati, penutup.',
    columns: [
      id,
      { field: 'part', heading: 'Bagian', width: 18, hint: 'Bagian balasan.', choices: blockParts, required: true },
      { field: 'title', heading: 'Judul', width: 28, hint: 'Nama singkat.', required: true },
      { field: 'text', heading: 'Isi', width: 60, hint: 'Teks potongan.', required: true },
      language,
    ],
    rows: (pack) => pack.blocks.map((one) => ({ ...one })),
  },
  {
    part: 'slots',
    name: 'Isian',
    purpose: 'Semua {isian} yang dipakai di balasan dan potongan.',
    columns: [
      { field: 'name', heading: 'Nama isian', width: 18, hint: 'Yang ditulis dalam kurung kurawal, tanpa kurungnya.', required: true },
      { field: 'hint', heading: 'Keterangan', width: 34, hint: 'Yang harus ditulis admin.', required: true },
      { field: 'example', heading: 'Contoh', width: 34, hint: 'Contoh isinya.', required: true },
      { field: 'source', heading: 'Diisi dari', width: 26, hint: 'Kosong: admin mengetik sendiri.', choices: slotSources },
    ],
    rows: (pack) => pack.slots.map((one) => ({ ...one })),
  },
  {
    part: 'offices',
    name: 'Instansi',
    purpose: 'Instansi tempat meneruskan aduan.',
    columns: [
      id,
      { field: 'name', heading: 'Nama', width: 36, hint: 'Nama instansi.', required: true },
      { field: 'scope', heading: 'Lingkup', width: 26, hint: 'Milik siapa instansi ini.', choices: officeScopes, required: true },
      manyTopics,
      { field: 'contact', heading: 'Kontak', width: 30, hint: 'Kontak umum saja, bukan nomor pribadi.' },
    ],
    rows: (pack) => pack.offices.map((one) => ({ ...one })),
  },
  {
    part: 'ethics',
    name: 'Etika',
    purpose: 'Etika admin; satu baris satu butir.',
    columns: [id, { field: 'text', heading: 'Isi', width: 80, hint: 'Bunyi butir etika.', required: true }],
    rows: (pack) => pack.ethics.map((one) => ({ ...one })),
  },
  {
    part: 'situations',
    name: 'Sebutan situasi',
    purpose: 'Bila daerah Anda punya sebutan sendiri untuk situasi.',
    columns: [
      { field: 'id', heading: 'Situasi', width: 26, hint: 'Situasi bawaan.', choices: situations, required: true },
      { field: 'title', heading: 'Sebutan', width: 30, hint: 'Sebutan di daerah Anda.', required: true },
      { field: 'hint', heading: 'Keterangan', width: 60, hint: 'Kapan dipakai.', required: true },
    ],
    rows: (pack) => pack.situations.map((one) => ({ ...one })),
  },
  {
    part: 'topics',
    name: 'Sebutan topik',
    purpose: 'Sebutan topik di daerah Anda dan kategori SP4N-LAPOR!.',
    columns: [
      { field: 'id', heading: 'Topik', width: 26, hint: 'Topik bawaan.', choices: topics, required: true },
      { field: 'title', heading: 'Sebutan', width: 30, hint: 'Sebutan di daerah Anda.', required: true },
      { field: 'sp4n', heading: 'Kategori SP4N', width: 60, hint: 'KATEGORI > SUBKATEGORI.' },
    ],
    rows: (pack) => pack.topics.map((one) => ({ ...one })),
  },
  {
    part: 'scenarios',
    name: 'Skenario',
    purpose: 'Unggahan untuk Latihan; komentarnya di lembar Komentar skenario.',
    columns: [
      id,
      { field: 'title', heading: 'Judul', width: 32, hint: 'Nama skenario.', required: true },
      { field: 'goal', heading: 'Tujuan', width: 50, hint: 'Apa yang dilatih.', required: true },
      manyTopics,
      language,
      { field: 'intro', heading: 'Pengantar', width: 12, hint: 'Ya untuk pengenalan alat.', kind: 'yes-no' },
      { field: 'caption', heading: 'Keterangan unggahan', width: 60, hint: 'Teks unggahan instansi.', required: true },
      {
        field: 'disaster',
        heading: 'Unggahan bencana',
        width: 12,
        hint: 'Ya bila tentang bencana: tanpa emoji dan sapaan ceria.',
        kind: 'yes-no',
      },
    ],
    rows: (pack) => pack.scenarios.map(({ comments: _comments, ...rest }) => rest),
  },
];

export const wordSheet: Sheet = {
  name: 'Daftar kata',
  purpose: 'Kata keluhan, politik, tempat, dan kata yang dihindari di daerah Anda.',
  columns: WORD_COLUMNS,
  rows: (pack) => pack.words.flatMap(({ words, ...list }) => words.map((one) => ({ ...list, ...one }))),
};

export const commentSheet: Sheet = {
  name: 'Komentar skenario',
  purpose: 'Satu baris satu komentar, urut dari atas.',
  columns: COMMENT_COLUMNS,
  rows: (pack) =>
    pack.scenarios.flatMap(({ id: scenario, comments }) =>
      comments.map(({ task: what, ...rest }) => ({
        scenario,
        ...rest,
        ...Object.fromEntries(Object.entries(what ?? {}).map(([field, value]) => [`task.${field}`, value])),
      })),
    ),
};

/** All sheets but Petunjuk, Paket and Pilihan, in their order. */
export const sheetsFor = (pack: WholePack | null): Sheet[] => [
  templateSheet(pack),
  ...FLAT.slice(0, 6),
  wordSheet,
  ...FLAT.slice(6),
  commentSheet,
];
