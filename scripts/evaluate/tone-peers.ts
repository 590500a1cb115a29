/** The two simple methods beside which the tone check is measured. */
import type { Family, Finding, ToneLevel } from '../../lib/tone/types';
import type { Row } from '../train/tone-fit';

export interface Answer {
  level: ToneLevel;
  families: Set<Family>;
  findings: readonly Finding[];
}

const LEVELS: readonly ToneLevel[] = ['ok', 'caution', 'stop'];
const BUCKETS = 1 << 16;

function hashed(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const line = ` ${words.join(' ')} `;
  const parts = [...words, ...words.map((w, i) => `${w} ${words[i + 1] ?? ''}`)];
  for (let n = 3; n <= 5; n += 1) for (let i = 0; i + n <= line.length; i += 1) parts.push(`#${line.slice(i, i + n)}`);
  const seen = new Set<number>();
  for (const part of parts) {
    let h = 0x811c9dc5;
    for (let i = 0; i < part.length; i += 1) h = Math.imul(h ^ part.charCodeAt(i), 0x01000193);
    seen.add((h >>> 0) % BUCKETS);
  }
  return [...seen];
}

/** Three-way logistic regression on hashed words and character 3–5-grams of the whole reply. */
export function trainPlain(rows: readonly Row[]): (row: Row) => Answer {
  const weights = new Float64Array(BUCKETS * 3);
  const bias = [0, 0, 0];
  const data = rows.map((row) => ({ x: hashed(row.reply), y: LEVELS.indexOf(row.level) }));
  const scores = (x: readonly number[]): number[] => {
    const scale = 1 / Math.sqrt(x.length || 1);
    const z = bias.map((b, k) => b + scale * x.reduce((sum, i) => sum + (weights[i * 3 + k] ?? 0), 0));
    const most = Math.max(...z);
    const e = z.map((v) => Math.exp(v - most));
    const total = e.reduce((a, b) => a + b, 0);
    return e.map((v) => v / total);
  };
  for (let epoch = 0; epoch < 30; epoch += 1) {
    for (const { x, y } of data) {
      const p = scores(x);
      const scale = 0.5 / Math.sqrt(x.length || 1);
      p.forEach((value, k) => {
        const g = value - (k === y ? 1 : 0);
        bias[k] = (bias[k] ?? 0) - 0.05 * g;
        for (const i of x) weights[i * 3 + k] = (weights[i * 3 + k] ?? 0) * 0.9999 - scale * g;
      });
    }
  }
  return (row) => {
    const p = scores(hashed(row.reply));
    return { level: LEVELS[p.indexOf(Math.max(...p))] ?? 'ok', families: new Set(), findings: [] };
  };
}

/** The phrases that the label guide itself gives for each family. */
const PHRASES: Partial<Record<Family, readonly string[]>> = {
  deny_duty: ['bukan wewenang kami', 'salah alamat', 'itu tugas', 'bukan urusan', 'bukan bagian'],
  blame: ['makanya', 'salah sendiri', 'harusnya', 'baca dulu', 'kan sudah'],
  dismiss: ['iya tau', 'sudah tahu', 'sabar', 'cuma', 'baper', 'wajar', 'namanya juga'],
  demand_gratitude: ['bersyukur', 'masih untung', 'harusnya berterima kasih'],
  procedure_shield: ['sesuai sop', 'sesuai prosedur', 'anggaran terbatas', 'masih proses', 'dianggarkan'],
  order: ['urus sendiri', 'datang saja', 'lapor sana', 'silakan lapor', 'hubungi sendiri', 'datang ke kantor'],
  threat: ['dipidana', 'uu ite', 'kurang ajar', 'kami laporkan', 'hati-hati bicara', 'mampus', 'goblok'],
  doubt: ['hoaks', 'fitnah', 'jangan asal bicara', 'buktinya mana', 'mengada-ada'],
  absolute_denial: ['tidak mungkin', 'kami tidak pernah', 'semua sudah', 'tidak benar'],
  promise: ['pasti selesai', 'dijamin', 'besok pasti', 'minggu depan', 'tahun ini'],
  conditional_apology: ['maaf kalau', 'maaf jika', 'maaf tapi', 'tersinggung'],
  politics: ['pendukung sebelah', 'bupati lama', 'lawan politik', 'nyinyir', 'coblos', 'dua periode'],
  shouting: ['!!!', '???'],
  mockery: ['wkwk', 'hehe', '🤣', 'ya ampun', 'lucu'],
  personal_data: ['nik', 'nomor hp', 'alamat'],
  robotic: [],
  impolite: ['kamu', ' lu ', 'bro'],
};
const STOP: ReadonlySet<Family> = new Set(['threat', 'politics']);

export function keywordCheck(row: Row): Answer {
  const text = ` ${row.reply.toLowerCase()} `;
  const findings: Finding[] = [];
  for (const [name, phrases] of Object.entries(PHRASES)) {
    const family = name as Family;
    for (const phrase of phrases) {
      const at = text.indexOf(phrase);
      if (at >= 0)
        findings.push({
          family,
          level: STOP.has(family) ? 'stop' : 'caution',
          better: null,
          start: Math.max(0, at - 1),
          end: at - 1 + phrase.length,
        });
    }
  }
  const level = findings.some((f) => f.level === 'stop') ? 'stop' : findings.length > 0 ? 'caution' : 'ok';
  return { level, findings, families: new Set(findings.map((f) => f.family)) };
}
