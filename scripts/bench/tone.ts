/** One check of a draft of 600 characters, beside Harper's linter (its English rules) on the same text. */
import { checkReply } from '../../lib/tone';
import { compare, ratioLine, type Measurement } from './measure';

const TEXT = (
  'Terima kasih sudah mengingatkan, Pak, dan mohon maaf perjalanan warga di Jalan Kenanga jadi terganggu. Ruas ini berstatus jalan provinsi, jadi perbaikannya ' +
  'wewenang Dinas Bina Marga Provinsi, tetapi laporannya tidak berhenti di situ: foto Bapak sudah kami kirim ke UPT-nya pagi ini dan Dishub memasang rambu di dua titik ' +
  'terdalam. Besok pagi petugas mengukur kerusakan; hasilnya kami tulis di utas ini. Kalau sebelum itu ada yang jatuh, segera hubungi 112. Nomor tiketnya 620, dan ' +
  'perkembangannya kami kabari setiap Jumat. Sementara itu mohon kurangi kecepatan di tikungan depan pasar ya Pak, terutama saat hujan. Salam hangat dari kami semua.'
).slice(0, 600);

/** A changing tail, as while typing, so that no linter can answer from its memory. */
let keys = 0;
const typed = (): string => `${TEXT.slice(0, 590)} ke ${(keys += 1)}`;

async function harper(): Promise<((text: string) => Promise<unknown>) | string> {
  try {
    const { LocalLinter, Dialect } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
    await linter.setup();
    return (text) => linter.lint(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const tone: Measurement = async ({ quick }) => {
  const lint = await harper();
  if (typeof lint === 'string') return { lines: [], notes: [`The tone check has no peer here: harper.js does not load (${lint}).`] };
  const jobs = quick ? 3 : 10;
  const ours = (): void => {
    for (let i = 0; i < 10 * jobs; i += 1) checkReply(typed());
  };
  const theirs = async (): Promise<void> => {
    for (let i = 0; i < jobs; i += 1) await lint(typed());
  };
  const result = await compare({ run: ours, jobs: 10 * jobs }, { run: theirs, jobs }, quick ? 3 : 11, 3);
  return { lines: [ratioLine('Tone check, draft of 600 characters', 'harper.js', result, 0.1)] };
};
