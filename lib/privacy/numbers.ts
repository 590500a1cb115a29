/** Tells what a run of digits is: an identity number, a phone, an account, or nothing personal. */
import { digitRuns, type DigitGroup } from './digits';
import type { PersonalData, PersonalDataType } from './types';

const CUES: readonly (readonly [PersonalDataType | 'none' | 'money', RegExp])[] = [
  ['nik', /\b(?:n[ .]?i[ .]?k\.?|no(?:mor|\.)? ?(?:e-?)?ktp|ktp(?:-el)?|nomor induk|nomer induk)(?![a-z])/g],
  ['kk', /\b(?:kk|kartu keluarga|k\.k)(?![a-z])/g],
  ['npwp', /\bnpwp(?![a-z])/g],
  ['bpjs', /\b(?:bpjs|jkn|kis|kartu sehat)(?![a-z])/g],
  ['bank', /\b(?:rek|rekening(?:nya|ku)?|norek|bca|bri|bni|mandiri|btn|bsi|bjb|bank [a-z]+|transfer|tf)(?![a-z])/g],
  [
    'phone',
    /\b(?:hp|no ?hp|nohp|wa|whatsapp|wasap|watsap|telp|tlp|telpon|telepon|phone|sms|kontak|hubungi|telegram|nomor(?:nya|ku)?|nomer(?:e|na|ku)?|call)(?![a-z])/g,
  ],
  [
    'none',
    /\b(?:tiket|aduan|laporan|resi|surat|registrasi|reg|sk|perda|perwal|perbup|perpres|uu|pp|se|antrean|antrian|invoice|kode|pendaftaran|berkas|id pelanggan|nomor pelanggan|pelanggan|meter|kontrak|paket|seri|versi|isbn|dokumen|agenda|no\. reg)(?![a-z])/g,
  ],
  ['money', /(?:\brp\.?|\bidr|\bsenilai|\bsebesar|\btotal|\bharga|\banggaran|\btarif) ?$/g],
];
const CHANNEL =
  /\b(?:hotline|call ?center|contact ?center|wa ?center|layanan|pengaduan|posko|customer service|cs|darurat|piket|nomor kami|wa kami|wa resmi|resmi|kantor|dinas|pdam|perumda|pln|bpbd|damkar|dishub|dukcapil|disdukcapil|rsud|puskesmas|psc|ambulans?|satpol(?: pp)?|kecamatan|kelurahan|samsat|mpp|loket|bapenda|dinkes|dinsos|disdik|diskominfo|dlh|dpupr|puskeswan|inspektorat|uptd?|lapor|sapa|ppa|siaga|bantuan|pelayanan|satgas|babinsa)(?![a-z])/g;
const STRONG_CHANNEL =
  /^(?:hotline|call ?center|contact ?center|wa ?center|layanan|pengaduan|posko|customer service|cs|darurat|piket|nomor kami|wa kami|wa resmi|siaga)$/;
const CONNECTORS =
  /^(?:[\s:,.()\-–]|\b(?:di|ke|nomor|no|nomer|telp|tlp|telpon|telepon|wa|whatsapp|hotline|center|kami|kota|kab|kabupaten|resmi|24 jam|via|lewat|pada|bisa|pengaduan|layanan|call|cabang|pelayanan|admin|kak|pak|bu|bapak|ibu|ya|atau|sms)\b|\b(?=[A-Z])[\p{L}]+\b)*$/iu;
const PERSONAL =
  /(?:\bsaya\b|\baku\b|\bku\b|\bpribadi\b|\bpelapor|\bmilik\b|\bbeliau\b|\b[pP]ak [Rr][TtWw]\b|\b[bB]u [Rr][TtWw]\b|\b(?:Pak|Bu|Bapak|Ibu|Mas|Mbak|Kang|Teh|Téh|Sdr\.?) [A-Z][a-zé]+)/g;

/** The cue that stands nearest before the digits, or just after them. */
function cueNear(text: string, start: number, end: number): PersonalDataType | 'none' | 'money' | null {
  const before = text.slice(Math.max(0, start - 48), start).toLowerCase();
  let best: PersonalDataType | 'none' | 'money' | null = null;
  let at = -1;
  for (const [cue, pattern] of CUES) {
    for (const match of before.matchAll(pattern)) {
      if (match.index >= at && !(cue === 'phone' && best !== null && /nom[oe]r/.test(match[0]))) {
        at = match.index;
        best = cue;
      }
    }
  }
  if (best !== null) return best;
  const after = text.slice(end, end + 18).toLowerCase();
  for (const [cue, pattern] of CUES) if (cue !== 'money' && cue !== 'none' && after.match(pattern)) return cue;
  return null;
}

/** True when the number is one of an office: a channel word stands before it, and no person comes between. */
function isChannel(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 64), start);
  const lower = before.toLowerCase();
  for (const match of lower.matchAll(CHANNEL)) {
    const between = before.slice(match.index + match[0].length);
    if (between.match(PERSONAL) || /\bhubungi|\bkabari|\bkontak|[!?\n]|\. [A-Z]/.test(between)) continue;
    if (STRONG_CHANNEL.test(match[0]) || CONNECTORS.test(between)) return true;
  }
  return false;
}

function validNik(d: string): boolean {
  const province = Number(d.slice(0, 2));
  const day = Number(d.slice(6, 8)) % 40;
  const month = Number(d.slice(8, 10));
  return province >= 11 && province <= 97 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** True for clock times and dates, alone or as a range, which look like long numbers when read without their dots. */
function isTimeOrDate(raw: string): boolean {
  return /^(?:[\s\-–/()]*(?:\d{1,2}[.:]\d{2}(?!\d)|\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}))+[\s\-–/()]*$/.test(
    raw,
  );
}

function classify(text: string, groups: readonly DigitGroup[]): PersonalDataType | null {
  const first = groups[0];
  const last = groups[groups.length - 1];
  if (!first || !last) return null;
  const digits = groups.map((g) => g.digits).join('');
  const size = digits.length;
  if (size < 7 || size > 18) return null;
  const raw = text.slice(first.start, last.end);
  if (isTimeOrDate(raw)) return null;
  const cue = cueNear(text, first.start, last.end);
  if (cue === 'money' || (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(raw) && cue !== 'bank' && cue !== 'nik')) return null;
  if (/^\d{2}\.\d{3}\.\d{3}[.-]?\d[-.]\d{3}\.\d{3}$/.test(raw)) return 'npwp';
  if (cue === 'npwp' && size >= 14 && size <= 16) return 'npwp';
  if ((cue === 'nik' || cue === 'kk') && size >= 14 && size <= 17) return cue;
  if (cue === 'bpjs' && size >= 12 && size <= 14) return 'bpjs';
  if (cue === 'bank' && size >= 8 && size <= 16 && !/^0?8[1-9]\d{8,}$/.test(digits)) return 'bank';
  const phone = asPhone(digits, cue === 'phone', text, first.start);
  if (phone !== null)
    return phone &&
      !(cue === 'none' && !digits.startsWith('08')) &&
      !isChannel(text, first.start) &&
      !/^ ?\((?:siaga|posko|hotline|call|layanan|petugas|piket|24|admin|cs|DLH|BPBD|PDAM|Dishub|Damkar|Dinas|UPT)/i.test(
        text.slice(last.end, last.end + 12),
      )
      ? 'phone'
      : null;
  if (cue === 'none') return null;
  if (size === 16 && (validNik(digits) || groups.length === 1 || groups.every((g) => g.digits.length === 4))) return 'nik';
  if (size === 13 && digits.startsWith('000')) return 'bpjs';
  return null;
}

/** True: a personal (mobile) number. False: a landline, which is an office's unless the words say otherwise. Null: no phone number. */
function asPhone(digits: string, cued: boolean, text: string, start: number): boolean | null {
  const national = digits.replace(/^(?:0062|620?|0)(?=8)/, '0');
  if (/^08[1-9]\d{7,10}$/.test(national)) return true;
  if (cued && /^0?8[1-9]\d{6,11}$/.test(national)) return true;
  if (text[start - 1] === '+' && /^\d{9,15}$/.test(digits)) return true;
  if (/^(?:62|0)[2-79]\d{7,10}$/.test(digits)) return /\b(?:rumah|saya|pribadi|milik)\b/i.test(text.slice(Math.max(0, start - 32), start));
  return null;
}

/** Numbers that point at a person. `own`: digits of the agency's own numbers. */
export function findNumbers(text: string, own: ReadonlySet<string>): PersonalData[] {
  const found: PersonalData[] = [];
  for (const run of digitRuns(text)) {
    let i = 0;
    while (i < run.length) {
      const next = longest(text, run, i, own);
      if (next === null) {
        i += 1;
        continue;
      }
      if (next.found) found.push(next.found);
      i = next.after;
    }
  }
  return found;
}

function longest(
  text: string,
  run: readonly DigitGroup[],
  i: number,
  own: ReadonlySet<string>,
): { found: PersonalData | null; after: number } | null {
  let size = 0;
  let end = i;
  while (end < run.length && size + (run[end]?.digits.length ?? 0) <= 18) {
    size += run[end]?.digits.length ?? 0;
    end += 1;
  }
  for (let j = end; j > i; j -= 1) {
    const groups = run.slice(i, j);
    const type = classify(text, groups);
    if (type === null) continue;
    const digits = groups.map((g) => g.digits).join('');
    const first = groups[0];
    const last = groups[groups.length - 1];
    if (!first || !last) continue;
    let start = first.start;
    while (start > 0 && /[+(]/.test(text[start - 1] ?? '')) start -= 1;
    return { found: own.has(national(digits)) ? null : { start, end: last.end, type }, after: j };
  }
  return null;
}

/** A number as it is dialled inside the country: `+62 812` and `0812` are the same. */
export function national(digits: string): string {
  return digits.replace(/\D/g, '').replace(/^(?:0062|620?)(?=[2-9])/, '0');
}
