/** Indonesian names of everything that is chosen from a list in a workbook, and the way back; ids are understood too. */
import { common } from '../i18n/id/common';
import { KINDS, TOPICS, type Kind, type Topic } from '../judge/types';
import { normalise } from '../text';
import {
  BLOCK_PARTS,
  OFFICE_SCOPES,
  REPLY_LANGUAGES,
  SITUATIONS,
  SLOT_SOURCES,
  TRAPS,
  WORD_LIST_KINDS,
  type BlockPart,
  type OfficeScope,
  type ReplyLanguage,
  type Situation,
  type SlotSource,
  type Trap,
  type WordListKind,
} from '../templates/types';

/** A list of choices: ids with their names, in the order of the drop-down. */
export interface Choices<T extends string> {
  ids: readonly T[];
  label(id: T): string;
  /** Id of a name or id as people write it; null when it is neither. */
  parse(text: string): T | null;
}

const key = (text: string): string =>
  normalise(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function choices<T extends string>(ids: readonly T[], labels: Readonly<Record<T, string>>): Choices<T> {
  const byName = new Map<string, T>();
  for (const id of ids) byName.set(key(id), id).set(key(labels[id]), id);
  return { ids, label: (id) => labels[id], parse: (text) => byName.get(key(text)) ?? null };
}

const SITUATION_LABELS: Readonly<Record<Situation, string>> = {
  holding: 'Balasan awal',
  update: 'Kabar lanjutan',
  ours: 'Tugas kami',
  'not-ours': 'Bukan kewenangan kami',
  unclear: 'Belum jelas',
  budget: 'Menunggu anggaran',
  done: 'Selesai',
  'false-claim': 'Informasi keliru',
  rude: 'Nada marah',
  repeat: 'Keluhan berulang',
  sensitive: 'Hal pribadi',
  'political-mix': 'Campuran politik',
  'our-mistake': 'Kesalahan kami',
  thanks: 'Pujian',
  'data-request': 'Permintaan data pribadi',
  danger: 'Bahaya',
  question: 'Pertanyaan',
  suggestion: 'Saran',
};

export const situations = choices<Situation>(SITUATIONS, SITUATION_LABELS);

export const topics = choices<Topic>(TOPICS, {
  jalan: common['topic.jalan'],
  pju: common['topic.pju'],
  banjir: common['topic.banjir'],
  sampah: common['topic.sampah'],
  air: common['topic.air'],
  lalin: common['topic.lalin'],
  adminduk: common['topic.adminduk'],
  izin: common['topic.izin'],
  bansos: common['topic.bansos'],
  kesehatan: common['topic.kesehatan'],
  pendidikan: common['topic.pendidikan'],
  trantib: common['topic.trantib'],
  fasum: common['topic.fasum'],
  aparatur: common['topic.aparatur'],
  lainnya: common['topic.lainnya'],
});

export const kinds = choices<Kind>(KINDS, {
  complaint: common['kind.complaint'],
  criticism: common['kind.criticism'],
  question: common['kind.question'],
  suggestion: common['kind.suggestion'],
  praise: common['kind.praise'],
  chat: common['kind.chat'],
  spam: common['kind.spam'],
  'data-request': common['kind.data-request'],
});

export const languages = choices<ReplyLanguage>(REPLY_LANGUAGES, {
  id: 'Indonesia',
  jv: 'Jawa (krama)',
  su: 'Sunda (lemes)',
  en: 'Inggris',
});

export const blockParts = choices<BlockPart>(BLOCK_PARTS, {
  salam: 'Salam',
  'terima-kasih': 'Terima kasih',
  empati: 'Empati',
  substansi: 'Substansi',
  'tindak-lanjut': 'Tindak lanjut',
  kanal: 'Kanal',
  penutup: 'Penutup',
});

export const slotSources = choices<SlotSource>(SLOT_SOURCES, {
  place: 'Tempat di komentar',
  topic: 'Topik aduan',
  sapaan: 'Sapaan instansi',
  agency: 'Nama instansi',
  emergency: 'Nomor darurat',
  channel: 'Kanal resmi',
  initials: 'Inisial admin',
  'case-number': 'Nomor aduan',
  office: 'Instansi yang menangani',
  'office-contact': 'Instansi dan kontaknya',
});

export const officeScopes = choices<OfficeScope>(OFFICE_SCOPES, {
  own: 'Instansi sendiri',
  local: 'Satu pemerintah daerah',
  outside: 'Di luar pemerintah daerah',
});

export const wordListKinds = choices<WordListKind>(WORD_LIST_KINDS, {
  complaint: 'Kata keluhan',
  politics: 'Kata politik',
  place: 'Nama tempat',
  avoid: 'Kata yang dihindari',
});

export const traps = choices<Trap>(TRAPS, {
  politics: 'Politik',
  'personal-data': 'Data pribadi',
  'not-ours': 'Bukan kewenangan',
  sarcasm: 'Sindiran',
  provocation: 'Pancingan',
  danger: 'Bahaya',
  promise: 'Menagih janji',
  unclear: 'Tidak jelas',
  'false-claim': 'Informasi keliru',
  repeat: 'Berulang',
});

export const actions = choices<'reply' | 'leave'>(['reply', 'leave'], { reply: 'Dibalas', leave: 'Tidak dibalas' });

/** Yes and no as people type them in a spreadsheet. */
export function yesNo(text: string): boolean | null {
  const plain = key(text);
  if (['ya', 'y', 'iya', 'sudah', 'benar', 'true', 'yes', '1', 'x', 'v'].includes(plain)) return true;
  if (['tidak', 'tdk', 't', 'belum', 'salah', 'false', 'no', '0', ''].includes(plain)) return false;
  return null;
}
