/** Sentences for the monthly report, and the ten lines for WhatsApp, built from the figures and from nothing else; no names. */
import { dayOf, isoDay, type Calendar } from '../clock';
import type { Summary } from '../cases/summary';
import { TEXTS, translator, type TextKey } from '../i18n';
import { baseText, shareText } from './figures';

export interface Report {
  introduction: string[];
  results: string[];
  advice: string[];
}

const t = translator('id');
const isTextKey = (key: string): key is TextKey => key in TEXTS.id;
export const topicWord = (topic: string | null): string => {
  const key = `topic.${topic ?? ''}`;
  return isTextKey(key) ? t(key) : 'Belum ditentukan';
};

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

/** "24 November 2026" */
function dayWords(iso: string, calendar: Calendar): string {
  const [year = '', month = '1', day = '1'] = isoDay(dayOf(Date.parse(iso), calendar.zone)).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** "1 November 2026 s.d. 30 November 2026"; the end of a period is exclusive, what is printed is not. */
export function periodWords(s: Summary, calendar: Calendar): string {
  const from = s.period.from === null ? 'awal pencatatan' : dayWords(s.period.from, calendar);
  const to = dayWords(s.period.to === null ? s.now : new Date(Date.parse(s.period.to) - 1).toISOString(), calendar);
  return from === to ? from : `${from} s.d. ${to}`;
}

const number = (n: number): string => (Math.round(n * 10) / 10).toLocaleString('id-ID');

export const topTopics = (s: Summary): [string, number][] =>
  Object.entries(s.byTopic)
    .filter(([topic]) => topic !== 'none')
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3);

export function reportSentences(s: Summary, agency: string, calendar: Calendar): Report {
  const top = topTopics(s)
    .map(([topic, n]) => `${topicWord(topic)} (${n})`)
    .join(', ');
  const results = [
    `Selama ${periodWords(s, calendar)} tercatat ${s.total} kasus, ${s.answerable} di antaranya perlu dijawab.`,
    `Yang sudah dibalas: ${shareText(s.answered)}. Dibalas paling lama 24 jam: ${shareText(s.within24Hours)}. Dasar: ${baseText(s, calendar)}.`,
    `Balasan pertama sesuai batas waktu profil: ${shareText(s.firstInTime)}. Tuntas sesuai batas waktu: ${shareText(s.completedInTime)}.`,
  ];
  if (s.firstReplyHours.median !== null && s.firstReplyHours.longest !== null) {
    results.push(
      `Lama balasan pertama: median ${number(s.firstReplyHours.median)} jam, terlama ${number(s.firstReplyHours.longest)} jam${s.firstReplyHours.approximate > 0 ? ` (${s.firstReplyHours.approximate} dari ${s.firstReplyHours.count} berdasarkan waktu perkiraan)` : ''}.`,
    );
  }
  if (s.completionDays.median !== null && s.completionDays.longest !== null) {
    results.push(
      `Lama penyelesaian: median ${number(s.completionDays.median)} hari kerja, terlama ${number(s.completionDays.longest)} hari kerja, dari ${s.completionDays.count} kasus selesai.`,
    );
  }
  if (top !== '') results.push(`Kategori terbanyak: ${top}.`);
  for (const issue of s.issues.slice(0, 3))
    results.push(
      `Masalah berulang: ${topicWord(issue.topic)} di ${issue.place}, 1 masalah, ${issue.reporters} pelapor (${issue.cases} kasus).`,
    );
  if (s.unsure > 0) results.push(`${s.unsure} balasan belum bisa dipastikan terkirim dan tidak dihitung sebagai dibalas.`);
  if (s.readings.political > 0)
    results.push(`${s.readings.political} komentar politik hanya dihitung, tidak ditanggapi dan tidak disimpan.`);

  const advice: string[] = [];
  if (s.overdueFirst.length > 0) advice.push(`Membalas ${s.overdueFirst.length} kasus yang lewat batas waktu balasan pertama.`);
  if (s.overdueCompletion.length > 0)
    advice.push(`Menyelesaikan atau menjelaskan ${s.overdueCompletion.length} kasus yang lewat batas waktu penyelesaian.`);
  if (s.holdingOnly > 0) advice.push(`Memberi kabar lanjutan pada ${s.holdingOnly} kasus yang baru mendapat balasan awal.`);
  if (s.promisesDue > 0) advice.push(`Memenuhi ${s.promisesDue} janji kabar yang sudah jatuh tempo.`);
  for (const issue of s.issues.slice(0, 1))
    advice.push(`Menangani lebih dulu ${topicWord(issue.topic)} di ${issue.place} karena dilaporkan ${issue.reporters} warga.`);
  if (advice.length === 0) advice.push('Mempertahankan kecepatan dan mutu balasan; tidak ada kasus yang lewat batas waktu.');
  return {
    introduction: [
      `Laporan ini memuat rekap aduan, pertanyaan, dan saran warga pada kolom komentar media sosial ${agency || 'instansi'} selama ${periodWords(s, calendar)}.`,
      'Data diambil dari komentar yang terbaca oleh admin; nama akun dan data pribadi disamarkan.',
    ],
    results,
    advice,
  };
}

/** Ten lines at most, without names, to be pasted into WhatsApp. */
export function whatsAppSummary(s: Summary, agency: string, calendar: Calendar, about: string = periodWords(s, calendar)): string {
  const top = topTopics(s)
    .map(([topic, n]) => `${topicWord(topic)} ${n}`)
    .join(', ');
  const issue = s.issues[0];
  const lines = [
    `*Rekap aduan ${agency || 'media sosial'}*`,
    about,
    `Tercatat: ${s.total} (perlu dijawab ${s.answerable})`,
    `Dibalas: ${shareText(s.answered)}`,
    s.within24Hours.of === 0 ? '' : `≤ 24 jam: ${shareText(s.within24Hours)}`,
    `Selesai: ${s.byShort.done}, dalam proses: ${s.byShort['in-progress']}, belum dibalas: ${s.byShort.unanswered}`,
    top === '' ? '' : `Terbanyak: ${top}`,
    issue === undefined ? '' : `Berulang: ${topicWord(issue.topic)} di ${issue.place} (1 masalah, ${issue.reporters} pelapor)`,
    s.overdueFirst.length + s.unsure === 0
      ? ''
      : `Perlu perhatian: ${s.overdueFirst.length} lewat batas${s.unsure > 0 ? `, ${s.unsure} belum pasti terkirim` : ''}`,
    `_${baseText(s, calendar)}_`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
