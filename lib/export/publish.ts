/** Texts for the public, built from the figures and from nothing else: a caption for the month, and a press text of about 100 words. No names. */
import type { Summary } from '../cases/summary';
import type { Calendar } from '../clock';
import { baseText, percent, shareText } from './figures';
import { periodWords, topicWord, topTopics } from './sentences';

const hours = (n: number): string => `${(Math.round(n * 10) / 10).toLocaleString('id-ID')} jam`;
const topics = (s: Summary): string =>
  topTopics(s)
    .map(([topic]) => topicWord(topic).toLowerCase())
    .join(', ')
    .replace(/, ([^,]*)$/u, ', dan $1');

/** For a post: what came in, what was answered, what got done, and thanks. */
export function performanceCaption(s: Summary, agency: string, calendar: Calendar): string {
  const most = topics(s);
  const lines = [
    `Rekap aduan warga ${periodWords(s, calendar)}`,
    '',
    `📥 ${s.answerable} aduan, pertanyaan, dan saran kami catat dari kolom komentar.`,
    s.answered.of === 0 ? '' : `💬 ${shareText(s.answered)} sudah dibalas.`,
    s.within24Hours.of === 0 ? '' : `⏱️ ${shareText(s.within24Hours)} dibalas paling lama 24 jam.`,
    s.byShort.done === 0 ? '' : `✅ ${s.byShort.done} tuntas dengan bukti; ${s.byShort['in-progress']} masih kami tangani.`,
    most === '' ? '' : `📌 Terbanyak soal ${most}.`,
    '',
    `Terima kasih sudah melapor dan ikut menjaga kota. Yang belum tuntas tetap kami kawal; perkembangannya kami tulis di kolom komentar masing-masing.`,
    '',
    `${agency || 'Admin'} · ${baseText(s, calendar)}`,
  ];
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n');
}

/** Between 90 and 115 words, whatever the figures are. */
export function pressText(s: Summary, agency: string, calendar: Calendar): string {
  const who = agency || 'Instansi';
  const most = topics(s);
  const { median } = s.firstReplyHours;
  const open = s.byShort['in-progress'] + s.byShort.unanswered;
  const sentences = [
    `${who} mencatat ${s.answerable} aduan, pertanyaan, dan saran warga dari kolom komentar media sosial resminya selama ${periodWords(s, calendar)}.`,
    s.answered.of === 0
      ? 'Belum ada yang perlu dijawab pada masa ini.'
      : `Sebanyak ${s.answered.n} di antaranya (${percent(s.answered)}) sudah dibalas.`,
    median === null ? '' : `Separuh dari balasan pertama diberikan dalam ${hours(median)} atau kurang.`,
    most === '' ? '' : `Hal yang paling sering disampaikan adalah ${most}.`,
    `Sebanyak ${s.byShort.done} kasus dinyatakan tuntas setelah ada bukti penanganan, sedangkan ${open} kasus lain masih berjalan.`,
    'Setiap kasus yang ditutup disertai bukti, dan yang bukan kewenangan diteruskan kepada instansi yang menanganinya.',
  ];
  // Said as far as there is room: they hold for every month.
  const more = [
    'Warga dapat menyampaikan aduan lewat kolom komentar dengan menyebutkan lokasi dan waktu kejadian, tanpa menuliskan data pribadi.',
    'Angka ini dihitung dari komentar yang terbaca oleh petugas, sehingga aduan pada komentar yang belum terbuka belum termasuk di dalamnya.',
    `${who} berterima kasih kepada warga yang telah melapor dan mengingatkan.`,
    'Perkembangan setiap aduan disampaikan di utas komentar yang sama.',
    'Nama akun dan data pribadi pelapor tidak dipublikasikan.',
    'Balasan awal yang hanya menyatakan laporan diterima dihitung terpisah dari penanganan yang sudah selesai.',
    'Laporan serupa disusun setiap bulan sebagai bahan perbaikan layanan.',
  ];
  let text = sentences.filter((sentence) => sentence !== '').join(' ');
  for (const sentence of more) if (words(text) + words(sentence) <= MOST_WORDS) text += ` ${sentence}`;
  return text;
}

const MOST_WORDS = 115;
export const words = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
