/** Finds home addresses, and leaves places of trouble and offices alone. */
import type { PersonalData } from './types';

const HOUSE = String.raw`(?:,? ?(?:[Nn]o(?:mor|mer)?\.?|#) ?\d{1,4}(?! ?(?:HP|WA|telp))[A-Za-z]?(?:/\d{1,3})?)`;
const STREET = String.raw`(?:[Jj](?:l|ln)\.?|[Jj]alan|[Gg]g\.?|[Gg]ang|[Pp]erum(?:ahan)?|[Kk]omplek(?:s)?|[Gg]riya|[Dd]usun|[Dd]sn\.?|[Kk]p\.?|[Kk]ampung)`;
const LANE = String.raw`(?:,? ?(?:[Gg]ang|[Gg]g\.?|[Ll]orong|[Ll]r\.?) ?[\p{L}\p{N}]+)?`;
const NAMED = String.raw`${STREET} ?(?:\p{Lu}[\p{L}.]*|\p{Ll}+|\d+)(?: (?!(?:no|nomor|nomer|gang|gg|blok|rt|rw|yang|itu|ini|sudah)\b)[\p{L}\d]+){0,3}?${LANE}`;
const BLOCK = String.raw`(?:,? ?[Bb]lo[ck]k? ?[A-Za-z]{1,2}[ -]?\d{0,3}(?:,? ?(?:[Nn]o(?:mor|mer)?\.?) ?\d{1,3}[A-Za-z]?|[/-]\d{1,3}))`;
const RTRW = String.raw`(?:,? ?R[Tt]\.? ?\d{1,3}(?: ?/ ?(?:R[Ww]\.? ?)?\d{1,3}|,? ?R[Ww]\.? ?\d{1,3})?)`;

/** The words that make an address somebody's home. */
const HOME =
  /(?:\brumah(?:nya| saya| beliau| ibu| bapak| pak| bu)?\b|\bomah(?:e|ku|ipun)?\b|\bgriya(?:nipun|ne)\b|\bdalem(?:ipun|e)\b|\bbumi(?:na|nipun)\b|\bimah(?:na|kuring| abdi)?\b|\btinggal\b|\bberalamat\b|\balamat(?:nya| saya| rumah| lengkap|e|ipun|na)?\b|\bdomisili\b|\bdialamatkan\b|\bmanggon\b|\bcalik\b|\blinggih\b|\bpelapor|\bmelapor\b|\bwarga di\b|\bkos(?:an)?\b|\bkontrakan\b|\bpenerima\b|\bKTP\b|\batas nama\b|\ba\.?n\.)/i;
const OFFICE =
  /\b(?:kantor|dinas|loket|gedung|posko|puskesmas|rsud|rumah sakit|balai|bapenda|bawaslu|dukcapil|disdukcapil|mpp|samsat|kecamatan|kelurahan|dishub|uptd?|pdam|polsek|polres|sekolah|sd|smp|sma|kpu|bpn|bkn|dinkes|dinsos|pln|bank|toko|pasar|masjid|rumah dinas|rumah makan|warung|ruko)\b/i;

const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NAMED}(?:${BLOCK}${HOUSE}?|${HOUSE})${RTRW}?|${BLOCK}${RTRW}?)(?![\p{L}\p{N}])`,
  'gu',
);
/** A home told by landmark: "omahe kulon mesjid RT 2". */
const BY_LANDMARK =
  /(?<![\p{L}])(?:rumahnya|omahe|dalemipun|griyanipun|bumina|imahna|alamatnya|tinggalnya|omahé)(?: (?:ada|itu|di|ning|ing|wonten|aya|téh))*(?: (?:wetan|kulon|lor|kidul|etan|pojok|sebelah|samping|dekat|depan|belakang|ngarep|mburi|cedhak|cerak|gigireun|hareupeun|tukangeun|deukeut|gang|RT|RW|Jl|Jalan|Blok|No))[^,.;!?\n]{0,36}/gu;

const PRECISE = /R[TW]\.? ?\d|\b[Nn]o(?:mor|mer)?\.? ?\d|[Bb]lok|[Gg]ang|\bJl/;
const NAMED_BEFORE = /(?:Pak|Bu|Bapak|Ibu|Mas|Mbak|Mbah|Kang|Teh|Téh) \p{Lu}\p{Ll}+[^.!?]{0,16}$/u;

export function findAddresses(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const match of text.matchAll(BY_LANDMARK)) {
    const named = NAMED_BEFORE.test(text.slice(Math.max(0, match.index - 32), match.index));
    if (named || PRECISE.test(match[0])) found.push({ start: match.index, end: match.index + match[0].trimEnd().length, type: 'address' });
  }
  for (const match of text.matchAll(ADDRESS)) {
    const lead = /^[\s,]*/.exec(match[0])?.[0].length ?? 0;
    const start = match.index + lead;
    const before = text.slice(Math.max(0, start - 56), start);
    const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1);
    if (OFFICE.test(clause) && !/pelapor|rumahnya|tinggal|omahe|bumina/i.test(clause)) continue;
    const perum = /^(?:Perum|Komplek|Griya)/i.test(match[0]) || /^Blok [A-Z]{1,2} ?-?\d{0,3},? ?(?:No|\d)/i.test(match[0].slice(lead));
    if (perum || HOME.test(clause)) found.push({ start, end: match.index + match[0].length, type: 'address' });
  }
  return found;
}
