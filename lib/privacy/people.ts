/** Finds people: names that are given away, who reported whom, someone's health, a child. Works sentence by sentence. */
import type { PersonalData, PersonalDataType } from './types';

const OFFICE =
  'Lurah|Camat|Bupati|Wali|Walikota|Wabup|Wawali|Gubernur|Wagub|Kades|Kadus|Dukuh|Kepala|Ketua|Kadis|Kabid|Kapus|Kapolsek|Kapolres|Sekdes|Sekda|Sekcam|Dokter|Bidan|Guru|Perawat|Presiden|Wapres|Wakil|Menteri|Menpan|Polisi|Polantas|Dewan|Admin|Haji|RT|RW|Rt|Rw|Satpam|Satpol|Sopir|Direktur|Dirut|Bhabin|Babinsa|Danramil|Pj|PJ|Ibu|Bapak|Bu|Pak|Kak|Kakak|Warga|Mohon|Terima|Maaf|Untuk|Kami|Saat|Silakan|Info|Petugas|Tim|Pihak|Sudah|Kota|Jl|Jalan|Dinas|Hamil|Rumah|Tangga|Pemkot|Pemkab|Kalau|Bila|Jika|Yang|Itu|Ini|Nanti|Baik|Siap|NIK|KK|KTP|BPJS|PKH|PLN|PDAM|DM|Kandung|Pertiwi|Menyusui';
/** What people write with a capital after "saya" that is no name. */
const FEELING =
  'Kecewa|Marah|Heran|Bingung|Capek|Lelah|Sedih|Kesal|Takut|Lapor|Melapor|Tinggal|Tanya|Bertanya|Usul|Lihat|Orang|Pelanggan|Pedagang|Pengguna|Korban|Pemilik|Anak|Asli|Juga|Hanya|Cuma|Sangat|Ingin|Mau|Minta|Dan|Selaku|Sebagai|Mewakili|Tidak|Gak|Nggak|Belum|Pernah|Baru|Penduduk|Masyarakat|Rakyat';
const TITLE =
  '(?:Pak|Bu|Bapak|Ibu|Mas|Mbak|Mbah|Kang|Teh|Téh|Teteh|Akang|Sdr|Sdri|Saudara|Saudari|dr|Ust|Ustadz|Hj|H|Alm|Almarhum|Almarhumah|adik|Adik|ananda|Ananda|dek|Dek|adek|pak|bu|bapak|ibu|mas|mbak|mbah|kang|teh|almarhum|almarhumah|Ci|Ceu|Mang|Bi|Bli|Bang|Uda|Uni|Opa|Oma|Kakek|Nenek)';
const NAME = String.raw`(?!(?:${OFFICE})(?![a-zé]))\p{Lu}[\p{Ll}'’]{1,20}(?: (?!(?:${OFFICE})(?![a-zé]))\p{Lu}[\p{Ll}'’]{1,20}){0,2}`;
const PERSON = String.raw`${TITLE}\.? ${NAME}`;
const DETAIL = String.raw`(?:\s*[,(]?\s*(?:(?:di|warga|rumahnya|tetangga) )?(?:RT|RW|rt|rw|Jl|Jalan|Blok|Gang|kelas)\b[^,.;!?\n]{0,24})?`;

const CONDITION_WORDS =
  'tbc|tb|tb paru|tuberkulosis|hiv|aids|odha|odgj|gangguan jiwa|gangguan mental|sakit jiwa|skizofrenia|stroke|kanker|tumor|diabetes|kencing manis|lara gula|sakit gula|penyakit gula|hamil|keguguran|positif|kusta|epilepsi|ayan|depresi|hepatitis|sifilis|gagal ginjal|cuci darah|stunting|gizi buruk|dipasung|lumpuh|autis|down syndrome|opname|dirawat|rawat inap|bipolar|overdosis|narkoba|aborsi|demensia|pikun|lara jiwa|gering|udur|panyakit|gerah|meteng|reuneuh|kakandungan|bobot|penyakit kelamin|paru-paru|jantung|dbd';
const CONDITION = `(?:${anyCase(CONDITION_WORDS)})`;

/** Each alternative as written, in capitals, and with a capital first letter: names need case, so the patterns can't ignore it. */
function anyCase(alternatives: string): string {
  const words = alternatives.split('|');
  return words.flatMap((w) => [w, w.toUpperCase(), w.charAt(0).toUpperCase() + w.slice(1)]).join('|');
}

interface Rule {
  type: PersonalDataType;
  pattern: RegExp;
}
const rule = (type: PersonalDataType, source: string): Rule => ({ type, pattern: new RegExp(source, 'gu') });
const HEAD = String.raw`(?<![\p{L}\p{N}])`;
const TAIL = String.raw`(?![\p{L}\p{N}])`;

const RULES: readonly Rule[] = [
  // who reported whom
  rule(
    'reporter',
    String.raw`${HEAD}(?:[Yy]ang|[Nn]u|[Ss]ing|[Ii]ngkang|[Aa]nu)(?: \p{Ll}+){0,2} (?:me)?(?:lapor|ngalapor|nglapor|nglaporke|ngadu|mengadu|wadul)\p{Ll}*(?: \p{Ll}+){0,4},? (?:${PERSON}|warga (?:di )?(?:RT|RW|Perum|Jl|Blok|Gang)\b[^,.;!?\n]{0,32}|tetangga\p{Ll}*|tatangga\p{Ll}*|tonggo\p{Ll}*)${DETAIL}`,
  ),
  rule(
    'reporter',
    String.raw`${HEAD}(?:[Pp]elapor|[Pp]engadu)(?:nya|e|ipun|na)?(?: (?:adalah|itu|yaitu|kemarin|tadi|inggih menika|nyaeta|téh|teh|atas nama))* (?:${PERSON}|(?!(?:${OFFICE})(?![a-zé]))\p{Lu}\p{Ll}+|tetangga|warga (?:RT|RW|Blok|Gang|Perum)\b)[^,.;!?\n]{0,24}`,
  ),
  rule(
    'reporter',
    String.raw`${HEAD}(?:[Ll]aporan|[Aa]duan)(?:nya)?(?: (?:itu|ini|kemarin|tadi))? (?:dari|saking|ti|masuk dari) (?:${PERSON})${DETAIL}`,
  ),
  rule(
    'reporter',
    String.raw`${HEAD}${PERSON}(?: \p{Ll}+){0,2} (?:yang|sing|nu|ingkang) (?:me)?(?:lapor|ngalapor|nglapor|ngadu|wadul)\p{Ll}*`,
  ),
  // a child
  rule(
    'child',
    String.raw`${HEAD}(?:korban,? |anak |murid |siswa |siswi |pelaku,? )?(?:[Aa]nanda|[Aa]dik|[Dd]ek|[Aa]dek|[Aa]n\.) ${NAME}(?:,? (?:dari )?(?:kelas|kls|murid|siswa|siswi|SD|SMP|SMA|TK|umur|usia)[^,.;!?\n]{0,20})?`,
  ),
  rule(
    'child',
    String.raw`${HEAD}(?:[Aa]nak|[Ss]iswa|[Ss]iswi|[Mm]urid|[Pp]utra|[Pp]utri|[Kk]orban|[Pp]elaku)(?:nya|nipun|e|na)?(?: (?:bernama|berinisial|atas nama|nama|jenengé|jenenge|asmanipun|namina|yaitu|adalah)) ${NAME}`,
  ),
  rule(
    'child',
    String.raw`${HEAD}(?:siswa|siswi|murid) (?:kelas|kls) [\p{L}\p{N}]+[^.;!?\n]{0,40}?(?:hamil|dicabuli|korban|dikeluarkan|diperkosa|dilecehkan|narkoba|pelaku|hamil \d+ bulan)${TAIL}(?: \d+ bulan)?`,
  ),
  // someone's health
  rule(
    'health',
    String.raw`${HEAD}(?:pasien(?:nya)? )?(?:${PERSON}|[Pp]asien(?:nya)? (?:atas nama )?${NAME})[^.;!?\n]{0,48}?${HEAD}${CONDITION}(?: ${CONDITION})?${TAIL}`,
  ),
  rule(
    'health',
    String.raw`${HEAD}(?:[Pp]asien|[Pp]engidap|[Pp]enderita|[Yy]ang (?:positif|kena|mengidap|sakit)|ODGJ|odgj|[Kk]asus)(?: \p{L}+){0,6}?,? (?:yaitu |itu |adalah |atas nama |bernama |nggih |inggih )?(?:${PERSON})${DETAIL}`,
  ),
  rule(
    'health',
    String.raw`${HEAD}(?:yang )?(?:positif|kena|mengidap|terinfeksi|penderita) ${CONDITION}[^.;!?\n]{0,24}(?:cuma|hanya|namung|ngan|satu|1) (?:\p{L}+ )?(?:orang|warga|tiyang|urang|jalmi)[^.;!?\n]{0,32}`,
  ),
  rule(
    'health',
    String.raw`${HEAD}(?:[Yy]ang bersangkutan|[Bb]eliau|[Ii]strinya|[Ss]uaminya|[Aa]naknya|[Ii]bunya|[Bb]apaknya)(?: \p{L}+){0,4},? ${CONDITION}(?: \d+ bulan)?${TAIL}`,
  ),
  rule(
    'health',
    String.raw`${HEAD}(?:[Hh]asil (?:lab|tes|swab|rapid|pemeriksaan|rontgen|usg)(?:nya| Ibu| Bapak| Kakak)*|[Dd]iagnos\p{Ll}+|[Rr]ekam medis|terdiagnos\p{Ll}+|mengidap|menderita)(?: (?!di|untuk|yang|bisa|sudah|belum|akan|boleh)\p{L}+){0,4} ${CONDITION}${TAIL}`,
  ),
  // a name given away
  rule(
    'name',
    String.raw`${HEAD}(?:[Aa]tas nama|[Aa]\.? ?[Nn]\.|[Aa]/[Nn]|[Aa]n\.)(?: ?: ?| )(?!(?:warga|pemerintah|pribadi|rakyat|dinas|instansi|pemkot|pemkab|kami|admin|masyarakat|siapa|sendiri|sinten|saha|keluarga|orang|yang|nopo|pelapor|perusahaan|bupati|wali|pimpinan|panitia|seluruh|PT|CV)(?![\p{L}]))(?:${TITLE}\.? )?[\p{L}'’]{3,20}(?: (?!(?:yang|sudah|belum|di|dan|dengan|kok|tidak|gak|ga|nggak|yg|blm|sdh|itu|ini|dari|ke|untuk|sampai|min|kapan|tapi|mohon|tolong|sebagai|pada|saat|ya|nggih|nya|RT|RW|NIK|alamat|bisa|mau|masih)(?![\p{L}]))[\p{L}'’]{3,20}){0,2}`,
  ),
  rule(
    'name',
    String.raw`${HEAD}(?:[Nn]ama (?:lengkap(?: saya)?|saya|anak saya|istri saya|suami saya|ibu saya|bapak saya|ibu kandung(?: saya)?|pemohon|penerima)|[Nn]amaku|[Nn]ami abdi|[Nn]ami kula|[Jj]enengku|[Bb]ernama|[Nn]amanya|[Nn]ama)(?: ?: ?| adalah | yaitu | )${NAME}`,
  ),
  rule(
    'name',
    String.raw`${HEAD}(?:[Pp]asien|[Pp]emohon|[Pp]enerima|[Kk]orban|[Tt]ersangka|[Pp]elaku)(?:nya)?,? (?:yaitu |adalah |bernama )?(?:${PERSON})`,
  ),
  // someone who introduces themselves: only with what follows such a name, because a capital letter alone is no name
  rule(
    'name',
    String.raw`${HEAD}(?:(?:[Pp]erkenalkan|[Nn]epangaken),? )?(?:[Ss]aya|[Kk]ula|[Kk]ulo|[Dd]alem|[Aa]bdi|[Aa]ku) (?:${TITLE}\.? )?(?!(?:${FEELING})(?![a-zé]))${NAME}(?=,? (?:dari|warga|warganipun|tinggal|rumah|alamat|umur|usia|asal|ti|saking|urang|no|hp|wa)${TAIL}|,? (?:RT|RW|Jl|Jalan|Gang|Blok|Perum|NIK|HP|WA|No)${TAIL})`,
  ),
  // birth and civil status
  rule(
    'birth',
    String.raw`${HEAD}(?:[Ll]ahir|[Tt]gl\.? lahir|[Tt]anggal lahir|[Tt]tl|TTL|[Tt]empat.{0,3}tanggal lahir|[Ll]airipun|[Ll]air|[Bb]abaran)(?:nya|ipun)?(?: ?: ?| )(?:(?:di|pada|tanggal|tgl|\p{Lu}\p{Ll}+,?) ){0,3}\d{1,2}(?:[-/. ]\d{1,2}[-/. ]|\s\p{L}{3,9}\s)(?:19|20)?\d{2}(?:,? status (?:cerai|kawin|janda|duda|lajang|belum kawin)[\p{L} ]{0,10})?`,
  ),
  rule(
    'birth',
    String.raw`${HEAD}(?:tercatat|di sistem|di data|data kami)[^.;!?\n]{0,32}status(?:nya)?(?: \p{L}+)? (?:cerai(?: hidup| mati)?|janda|duda|lajang|belum kawin|belum menikah)${TAIL}`,
  ),
];

/** Cheap words without which no rule of the type can match; most texts have none of them. */
const NEEDS: Partial<Record<PersonalDataType, RegExp>> = {
  reporter: /lapor|ngadu|wadul|aduan/i,
  child: /ananda|ad[ie]k|dek |an\.|anak|sisw|murid|putr|korban|pelaku/i,
  health: new RegExp(`(?:${CONDITION_WORDS}|pasien|pengidap|penderita)`, 'i'),
  name: /saya|kul[ao]|dalem|abdi|aku|nama|a\.? ?n\.? |a\/n|an\.|nami|jeneng|pasien|pemohon|penerima|korban|tersangka|pelaku/i,
  birth: /lahir|ttl|lair|babaran|status/i,
};

export function findPeople(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  const possible = new Set(Object.entries(NEEDS).flatMap(([type, needs]) => (needs.test(text) ? [type] : [])));
  for (const { type, pattern } of RULES) {
    if (!possible.has(type)) continue;
    for (const match of text.matchAll(pattern)) {
      const tail = /\s+$/.exec(match[0])?.[0].length ?? 0;
      found.push({ start: match.index, end: match.index + match[0].length - tail, type });
    }
  }
  return found;
}
