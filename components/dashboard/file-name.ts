/** Names of exported files: what, which agency, when; only signs that every file system takes. */

/** `tanggap-cadangan_Dinas-PU-Kota_2026-11-24_0930.jsonl` */
export function fileName(what: string, agency: string, at: number, timeZone: string, extension: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const [day = '', time = ''] = parts.format(new Date(at)).split(', ');
  const office = agency
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  return `${[what, office, day, time.replace(':', '')].filter(Boolean).join('_')}.${extension}`;
}
