/** One check of a draft of 600 characters, beside Harper's linter (its English rules) on the same text. */
import { checkReply } from '../../lib/tone';
import { compare, ratioLine, type Measurement } from './measure';

const TEXT = (
  'Terima kasih sudah mengingatkan, Pak, dan mohon maaf perjalanan warga di Jalan Kenanga jadi terganggu. Ruas ini berstatus jalan provinsi, jadi perbaikannya ' +
  'wewenang Dinas Bina Marga Provinsi, tetapi laporannya tidak berhenti di situ: foto Bapak sudah kami kirim ke UPT-nya pagi ini dan Dishub memasang rambu di dua titik ' +
  'terdalam. Besok pagi petugas mengukur kerusakan; hasilnya kami tulis di utas ini. Kalau sebelum itu ada yang jatuh, segera hubungi 112. Nomor tiketnya 620, dan ' +
  'perkembangannya kami kabari setiap Jumat. Sementara itu mohon kurangi kecepatan di tikungan depan pasar ya Pak, terutama saat hujan. Salam hangat dari kami semua.'
).slice(0, 600);

let keys = 0;
/** A changing tail, as while typing: what was checked at the key before may be remembered. */
const typed = (): string => `${TEXT.slice(0, 590)} ke ${(keys += 1)}`;
/** Every part changed, as when another draft is opened: Harper remembers parts of a sentence, and here that is of no use. */
const opened = (): string => TEXT.replace(/[,;:.]/gu, (mark) => ` ${(keys += 1)}${mark}`).slice(0, 600);

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
  const rounds = quick ? 3 : 11;
  const lines = [];
  for (const [what, draft] of [
    ['one more key', typed],
    ['another draft', opened],
  ] as const) {
    const ours = (): void => {
      for (let i = 0; i < 10 * jobs; i += 1) checkReply(draft());
    };
    const theirs = async (): Promise<void> => {
      for (let i = 0; i < jobs; i += 1) await lint(draft());
    };
    const result = await compare({ run: ours, jobs: 10 * jobs }, { run: theirs, jobs }, rounds, 3);
    lines.push(ratioLine(`Tone check of 600 characters, ${what}`, 'harper.js', result, 0.1));
  }
  return { lines };
};
