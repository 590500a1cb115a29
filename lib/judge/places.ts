/** Finds the place of a trouble: street, RT/RW, village or district, landmark. */
import { findAll, type Normalised } from '../text/index';
import type { PlaceSpan } from './types';

/** Words that end a place name. */
const STOP = new Set(
  (
    'yang yg di ke dari dan atau ini itu sudah udah udh sdh wis wes masih msh belum blm rusak lubang berlubang bolong banjir macet mati gelap mohon tolong tlg mhn kapan ada gak ga tidak tdk ora teu tos geus ' +
    'juga jg sampai sampe arah depan dpn belakang sebelah samping dekat deket sekitar karena krn biar agar supaya mau min pak bu kak ya lho loh kok to dong atuh euy wae ae saja aja sekali banget parah bgt sangat ' +
    'setiap tiap kalau kalo klo nek pas saat lagi lg jadi dadi penuh banyak sering selalu terus trs butuh perlu tanpa untuk utk dengan dgn adalah kami saya warga warganya terutama kemarin kmrn hari bulan tahun jam sore pagi malam siang ' +
    'jalan jalannya dalane air airnya lampu lampunya sampah sampahnya aspal kapan iraha durung urung ndang gek kudu harus bisa isa kena dampak kondisi kondisinya rawan bau tolongin dibenerin diperbaiki segera'
  ).split(' '),
);
const NAME = String.raw`[\p{L}][\p{L}\p{N}.'-]*|\d+[a-z]?|[ivx]+`;
const PATTERNS: readonly { type: PlaceSpan['type']; pattern: RegExp; most: number; least: number }[] = [
  { type: 'rt-rw', pattern: /\b(?:rt|rw)[ ./:]*\d{1,3}(?:[ ./,:-]*(?:rw)[ ./:]*\d{1,3}|[ ]?\/[ ]?\d{1,3})?/gu, most: 0, least: 0 },
  {
    type: 'street',
    pattern: new RegExp(String.raw`\b(?:jl|jln|jalan(?: raya)?|jalur|gang|gg|ruas|jembatan|dalan)\b\.? ?(?=(?:${NAME}))`, 'gu'),
    most: 4,
    least: 1,
  },
  {
    type: 'village',
    pattern: new RegExp(
      String.raw`\b(?:kelurahan|kel|desa|ds|dusun|dsn|kampung|kp|kmp|kecamatan|kec|perumahan|perum|komplek|kompleks|blok|lingkungan|dukuh|banjar|nagari|jorong|padukuhan)\b\.? ?(?=(?:${NAME}))`,
      'gu',
    ),
    most: 3,
    least: 1,
  },
  {
    type: 'landmark',
    pattern: new RegExp(
      String.raw`\b(?:depan|dpn|ngarep|ngarepe|hareupeun|payuneun|belakang|mburi|samping|gigireun|sebelah|seberang|dekat|deket|dkt|caket|deukeut|perempatan|pertigaan|prapatan|simpang|bundaran|pasar|terminal|stasiun|alun-alun|taman|sd|sdn|smp|smpn|sma|sman|smk|smkn|masjid|mushola|gereja|kantor|puskesmas|rsud|rs|pom bensin|spbu|jembatan|kali|sungai|flyover|underpass|halte|lapangan|gor|stadion|rusunawa|tps|pintu tol)\b ?(?=(?:${NAME}))`,
      'gu',
    ),
    most: 4,
    least: 1,
  },
];
const WORD = new RegExp(String.raw`^ ?(${NAME})`, 'u');
/** Generic words that alone are no name: "jalan raya", "depan rumah". */
const NO_NAME = new Set(
  'raya besar kecil utama umum desa kampung kota rumah gang tersebut situ sana sini sekolah pasar masjid kantor toko tol provinsi kabupaten nasional berlubang'.split(
    ' ',
  ),
);
const LANDMARK_NOUN = new Set(
  'pasar masjid mushola gereja kantor sekolah terminal stasiun toko puskesmas rsud rs rumah-sakit spbu pom balai gor stadion alfamart indomaret sd sdn smp smpn sma sman smk smkn jembatan jl jln jalan gang bank hotel mall kampus'.split(
    ' ',
  ),
);

/** Spans in order of the text; the more exact kind wins where two overlap. */
export function findPlaces(n: Normalised): PlaceSpan[] {
  const places: (PlaceSpan & { from: number; to: number })[] = [];
  for (const { type, pattern, most, least } of PATTERNS) {
    for (const found of findAll(n, pattern)) {
      let end = found.at + found.text.trimEnd().length;
      let words = 0;
      let named = false;
      for (let at = found.at + found.text.length; words < most; words++) {
        const match = WORD.exec(n.text.slice(at, at + 40));
        const word = match?.[1]?.replace(/[.'-]+$/, '') ?? '';
        if (!match || !word || STOP.has(word)) break;
        const follows = words === 0 || n.text[at] === ' ';
        if (!follows) break;
        named ||= !NO_NAME.has(word) || (type === 'landmark' && LANDMARK_NOUN.has(word));
        at += match[0].length;
        end = at - (match[1]?.length ?? 0) + word.length;
        if (match[1]?.endsWith('.') && word.length > 3) {
          words++;
          break;
        }
      }
      if (words < least || (most > 0 && !named)) continue;
      if (places.some((p) => found.at < p.to && end > p.from)) continue;
      const span = n.toSpan(found.at, end);
      places.push({ ...span, type, text: n.original.slice(span.start, span.end).replace(/\s+/g, ' ').trim(), from: found.at, to: end });
    }
  }
  return places.sort((a, b) => a.start - b.start).map(({ start, end, type, text }) => ({ start, end, type, text }));
}
