/**
 * The register of a reply, quieter than a finding: one way of addressing the citizen throughout, the one that the agency chose, and krama or lemes
 * words where the draft is Javanese or Sundanese. Never changes the level.
 */
import { readDraft } from './draft';
import { languageOf } from './language';
import type { RegisterNote } from './types';

/** Everyday Javanese (ngoko) and its krama; only words that an office's reply needs. Awaits a native speaker's look. */
const KRAMA: Readonly<Record<string, string>> = {
  kowe: 'panjenengan',
  koe: 'panjenengan',
  awakmu: 'panjenengan',
  sampeyan: 'panjenengan',
  aku: 'kula',
  opo: 'punapa',
  apa: 'punapa',
  piye: 'kados pundi',
  kepiye: 'kados pundi',
  endi: 'pundi',
  ngendi: 'pundi',
  sopo: 'sinten',
  kapan: 'kala punapa',
  iki: 'menika',
  kuwi: 'menika',
  ora: 'mboten',
  gak: 'mboten',
  durung: 'dereng',
  wis: 'sampun',
  uwis: 'sampun',
  arep: 'badhe',
  lagi: 'saweg',
  isih: 'taksih',
  mengko: 'mangke',
  saiki: 'sakmenika',
  sesuk: 'benjing',
  wingi: 'kala wingi',
  dalan: 'margi',
  omah: 'griya',
  banyu: 'toya',
  lampune: 'lampunipun',
  suwon: 'matur nuwun',
  njaluk: 'nyuwun',
  ngomong: 'matur',
  kandha: 'ngendika',
  ngerti: 'mangertos',
  krungu: 'mireng',
  teko: 'dugi',
  lunga: 'tindak',
  neng: 'wonten',
  nang: 'wonten',
  ning: 'wonten',
  ana: 'wonten',
  ono: 'wonten',
  karo: 'kaliyan',
  kanggo: 'kangge',
  nek: 'menawi',
  yen: 'menawi',
  sing: 'ingkang',
  ben: 'supados',
  kabeh: 'sedaya',
  akeh: 'kathah',
  apik: 'sae',
  iso: 'saged',
  isa: 'saged',
  kudu: 'kedah',
  yo: 'nggih',
  iyo: 'nggih',
  wae: 'kemawon',
};

/** Everyday Sundanese (loma) and its lemes. Awaits a native speaker's look. */
const LEMES: Readonly<Record<string, string>> = {
  maneh: 'Bapak/Ibu',
  sia: 'Bapak/Ibu',
  silaing: 'Bapak/Ibu',
  aing: 'abdi',
  urang: 'abdi',
  geus: 'parantos',
  enggeus: 'parantos',
  arek: 'badé',
  rek: 'badé',
  keur: 'nuju',
  bisa: 'tiasa',
  kudu: 'kedah',
  boga: 'gaduh',
  nyaho: 'terang',
  ngarti: 'ngartos',
  ngomong: 'nyarios',
  menta: 'nyuhunkeun',
  ménta: 'nyuhunkeun',
  datang: 'sumping',
  imah: 'bumi',
  ngaran: 'nami',
  isuk: 'énjing',
  poé: 'dinten',
  poe: 'dinten',
  lila: 'lami',
  alus: 'saé',
  nuhunkeun: 'nyuhunkeun',
  jeung: 'sareng',
  ngadenge: 'ngadangu',
  ngadéngé: 'ngadangu',
  beja: 'wartos',
  béja: 'wartos',
  bantu: 'bantos',
  laporanmu: 'laporan Bapak/Ibu',
  lamun: 'upami',
  mun: 'upami',
  enya: 'muhun',
  heueuh: 'muhun',
};

const YOU = /(?<![\p{L}\p{N}])(?:kamu|kau|engkau|kalian)(?![\p{L}\p{N}])/giu;
const ANDA = /(?<![\p{L}\p{N}])anda(?![\p{L}\p{N}])/giu;
const SAPAAN =
  /(?:^|[,.!?]\s*|(?:halo|hai|pagi|siang|sore|malam|assalamualaikum|terima kasih(?: [\p{L}/]+){0,3}|kasih),?\s+)(kakak|kak|bapak\/ibu|bapak|ibu|pak|bu|sobat(?: \p{Lu}\p{L}+)?|sahabat|sedulur|wargi|gan|agan|sis|mas|mbak|kang|teh|saudara|panjenengan|bestie|warganet)(?=\s*[,.!?]|\s*-|$)/giu;

/** The same word in its long and short form. */
const FAMILY: readonly (readonly string[])[] = [
  ['kak', 'kakak'],
  ['bapak', 'pak'],
  ['ibu', 'bu'],
  ['gan', 'agan'],
];

const sameWord = (a: string, b: string): boolean => a === b || FAMILY.some((family) => family.includes(a) && family.includes(b));

/** @param sapaan the agency's choice, e.g. "Kak" or "Bapak/Ibu"; "" when it made none. */
export function registerOf(text: string, sapaan = ''): RegisterNote[] {
  const notes: RegisterNote[] = [];
  const anda = [...text.matchAll(ANDA)];
  if (anda.length > 0)
    for (const { index, 0: word } of text.matchAll(YOU))
      notes.push({ kind: 'mixed', start: index, end: index + word.length, better: 'Anda' });

  const language = languageOf(readDraft(text));
  if (language === 'id' && sapaan !== '') {
    const chosen = sapaan.toLowerCase().split(/[/\s]+/u);
    for (const match of text.matchAll(SAPAAN)) {
      const word = match[1] ?? '';
      const fits = word
        .toLowerCase()
        .split(/[/\s]+/u)
        .some((part) => chosen.some((own) => sameWord(own, part)));
      const start = match.index + match[0].length - word.length;
      if (!fits) notes.push({ kind: 'sapaan', start, end: start + word.length, better: sapaan });
    }
  }
  if (language !== 'id') {
    const list = language === 'jv' ? KRAMA : LEMES;
    for (const { index, 0: word } of text.matchAll(/\p{L}+/gu)) {
      const plain = word.toLowerCase();
      const polite = Object.hasOwn(list, plain) ? list[plain] : undefined;
      if (polite === undefined) continue;
      const begins = word[0] !== word[0]?.toLowerCase();
      const better = begins ? `${polite[0]?.toUpperCase() ?? ''}${polite.slice(1)}` : polite;
      notes.push({ kind: language === 'jv' ? 'krama' : 'lemes', start: index, end: index + word.length, better });
    }
  }
  return notes.sort((a, b) => a.start - b.start);
}
