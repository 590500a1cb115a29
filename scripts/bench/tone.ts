/** Times one check of a 600-character draft beside Harper's JavaScript linter (English rules) on the same text: `npx tsx scripts/bench/tone.ts`. */
import { cpus } from 'node:os';
import { checkReply } from '../../lib/tone';

const TEXT = (
  'Terima kasih sudah mengingatkan, Pak, dan mohon maaf perjalanan warga di Jalan Kenanga jadi terganggu. Ruas ini berstatus jalan provinsi, jadi perbaikannya ' +
  'wewenang Dinas Bina Marga Provinsi, tetapi laporannya tidak berhenti di situ: foto Bapak sudah kami kirim ke UPT-nya pagi ini dan Dishub memasang rambu di dua titik ' +
  'terdalam. Besok pagi petugas mengukur kerusakan; hasilnya kami tulis di utas ini. Kalau sebelum itu ada yang jatuh, segera hubungi 112. Nomor tiketnya 620, dan ' +
  'perkembangannya kami kabari setiap Jumat. Sementara itu mohon kurangi kecepatan di tikungan depan pasar ya Pak, terutama saat hujan. Salam hangat dari kami semua.'
).slice(0, 600);

interface Timing {
  /** Processor time of one run, milliseconds: steady also when other work goes on. */
  cpu: number;
  /** Median by the clock. */
  clock: number;
}

async function time(run: (i: number) => unknown, rounds: number): Promise<Timing> {
  for (let i = 0; i < 20; i += 1) await run(i);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let i = 20; i < rounds + 20; i += 1) {
    const from = performance.now();
    await run(i);
    times.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  return { cpu: (user + system) / 1000 / rounds, clock: times[Math.floor(times.length / 2)] ?? NaN };
}

const show = (name: string, t: Timing): void =>
  console.log(`${name.padEnd(28)}${t.cpu.toFixed(3)} ms of processor time, ${t.clock.toFixed(3)} ms by the clock`);

/** A changing tail, as while typing, so that no linter can answer from its memory. */
const typed = (i: number): string => `${TEXT.slice(0, 590)} ke ${i}`;

export async function benchTone(): Promise<number | null> {
  console.log(`600 characters, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
  const ours = await time((i) => checkReply(typed(i)), 400);
  show('checkReply', ours);
  try {
    const { LocalLinter, Dialect } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
    await linter.setup();
    const theirs = await time((i) => linter.lint(typed(i)), 60);
    show('harper.js, English rules', theirs);
    const ratio = ours.cpu / theirs.cpu;
    console.log(`ratio ${ratio.toFixed(3)} (wanted: at most 0.1)`);
    return ratio;
  } catch (error) {
    console.log(`harper.js does not load here: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

await benchTone();
