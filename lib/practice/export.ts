/** Results for the trainer: one row a scenario, as CSV that Excel opens. */
import { CRITERIA, type RunResult } from './types';

const HEADINGS = [
  'Tanggal',
  'Admin',
  'Instansi',
  'ID skenario',
  'Skenario',
  'Bahasa',
  'Nilai',
  'Jenis dikenali',
  'Nada',
  'Bagian lengkap',
  'Data pribadi',
  'Politik',
  'Dibalas',
  'Menit',
];

/** Neutralises what a spreadsheet would take for a formula, and quotes where needed. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const percent = (mark: number | null): string | number => (mark === null ? '' : Math.round(mark * 100));

/** @param date ISO time ▸ date as it is to be written. */
export function resultsCsv(results: readonly RunResult[], admin: string, agency: string, date: (iso: string) => string): string {
  const rows = results.map((result) => [
    date(result.at),
    admin,
    agency,
    result.scenario.id,
    result.scenario.title,
    result.scenario.language,
    result.score,
    ...CRITERIA.map((criterion) => percent(result.byCriterion[criterion])),
    result.answers.filter(({ answer }) => answer !== null).length,
    result.minutes,
  ]);
  return `\uFEFF${[HEADINGS, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
