/** Finds e-mail addresses and number plates. */
import type { PersonalData } from './types';

const EMAIL =
  /[a-z0-9][a-z0-9._%+-]{0,63}(?:@| ?(?:\[at\]|\(at\)) ?| at (?=[a-z0-9-]{2,30} ?(?:dot|titik|\[dot\]|\(dot\)|\.) ?(?:com|co|id|net|org|ac)\b))[a-z0-9-]{1,63}(?:(?:\.| ?(?:\[dot\]|\(dot\)) ?| dot | titik )[a-z]{2,12}){1,3}/gi;
const OFFICIAL = /\.go\.id$|\.desa\.id$/i;

const REGIONS =
  'A|AA|AB|AD|AE|AG|B|BA|BB|BD|BE|BG|BH|BK|BL|BM|BN|BP|D|DA|DB|DC|DD|DE|DG|DH|DK|DL|DM|DN|DP|DR|DS|DT|DW|E|EA|EB|ED|F|G|H|K|KB|KH|KT|KU|L|M|N|P|PA|PB|R|S|T|W|Z';
const PLATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.-])(?:${REGIONS})[ .-]{0,2}(?:\d[ ]?){1,3}\d?[ .-]{0,2}[A-Z]{1,3}(?![\p{L}\p{N}])`,
  'gu',
);
const PLATE_LOWER = new RegExp(
  String.raw`\b(?:plat(?:nya|nomor| nomor| no)?|nopol(?:nya)?|no\.? ?pol(?:isi)?|nomor polisi|nomer polisi)[ :.]{0,3}((?:${REGIONS})[ .-]{0,2}\d{1,4}[ .-]{0,2}[a-z]{0,3})(?![\p{L}\p{N}])`,
  'giu',
);
/** Words that look like the end of a plate but belong to a time, a size or a count. */
const NOT_AN_END = /(?:WIB|WIT|KM|KG|RT|RW|PM|AM|GB|MB|HP|TH|JT|RB|KK|SD|M)$/;

export function findEmails(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const match of text.matchAll(EMAIL)) {
    if (!OFFICIAL.test(match[0])) found.push({ start: match.index, end: match.index + match[0].length, type: 'email' });
  }
  return found;
}

export function findPlates(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const match of text.matchAll(PLATE_LOWER)) {
    const plate = match[1] ?? '';
    const start = match.index + match[0].length - plate.length;
    found.push({ start, end: start + plate.length, type: 'plate' });
  }
  for (const match of text.matchAll(PLATE)) {
    if (!NOT_AN_END.test(match[0])) found.push({ start: match.index, end: match.index + match[0].length, type: 'plate' });
  }
  return found;
}
