/** `Rekap_Aduan_{OPD}_{tanggal}_{jam}`: signs that every file system takes. */
import { offsetMs, type TimeZone } from '../clock';

export function recapFileName(agency: string, now: string, zone: TimeZone, extension: 'xlsx' | 'csv' | 'jsonl'): string {
  const local = new Date(Date.parse(now) + offsetMs(zone)).toISOString();
  const office = agency
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  return `${['Rekap_Aduan', office, local.slice(0, 10), local.slice(11, 16).replace(':', '')].filter((part) => part !== '').join('_')}.${extension}`;
}
