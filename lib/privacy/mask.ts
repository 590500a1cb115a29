/** Hides personal data in texts and handles for the log and the exports; the place of the trouble stays readable. */
import { findPersonalData } from './find';
import type { PersonalDataType } from './types';

const LABEL: Readonly<Record<PersonalDataType, string>> = {
  nik: 'NIK',
  kk: 'No. KK',
  phone: 'telepon',
  email: 'surel',
  plate: 'pelat',
  npwp: 'NPWP',
  bpjs: 'No. BPJS',
  bank: 'rekening',
  address: 'no. rumah',
  name: 'nama',
  birth: 'tanggal lahir',
  health: 'data kesehatan',
  child: 'data anak',
  reporter: 'pelapor',
};

export interface MaskOptions {
  /** Texts that stay as they are: the agency's own channels, the place of the trouble. */
  keep?: readonly string[];
}

/** Personal data replaced by a word in brackets, e.g. `[telepon]`. Masking a masked text changes nothing. */
export function maskText(text: string, options: MaskOptions = {}): string {
  let out = '';
  let at = 0;
  for (const item of findPersonalData(text, { own: options.keep ?? [] })) {
    out += text.slice(at, item.start);
    const piece = text.slice(item.start, item.end);
    out += item.type === 'address' ? maskAddress(piece) : `[${LABEL[item.type]}]`;
    at = item.end;
  }
  return out + text.slice(at);
}

/** Street, lane and RT/RW stay, because the trouble is there; the house goes. */
function maskAddress(address: string): string {
  const masked = address.replace(
    /(?:\b[Bb]lo[ck]k? ?[A-Za-z]{1,2}[ -]?\d{0,3})?,? ?(?:\b(?:[Nn]o(?:mor|mer)?\.?)|#) ?\d{1,4}[A-Za-z]?(?:\/\d{1,3})?|\b[Bb]lo[ck]k? ?[A-Za-z]{1,2}[ -]?\d{0,3}(?:[/-]\d{1,3})?/gu,
    ' [no. rumah]',
  );
  return masked === address ? '[alamat]' : masked.trim();
}

/** `@rani_putri12` ▸ `@ra***12`. Short handles keep their first letter only. */
export function maskHandle(handle: string): string {
  const at = handle.startsWith('@') ? '@' : '';
  const chars = [...handle.slice(at.length)];
  if (chars.length === 0) return handle;
  if (chars.length < 6) return `${at}${chars[0] ?? ''}***`;
  return `${at}${chars.slice(0, 2).join('')}***${chars.slice(-2).join('')}`;
}
