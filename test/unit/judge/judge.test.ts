/** The judge says what a careful reader would say of plain cases. */
import { describe, expect, it } from 'vitest';
import { createJudge, decodeWeights, SP4N, TOPICS } from '../../../lib/judge/index';
import { judgeOf, weights } from './helpers';

const judge = judgeOf();

describe('kinds', () => {
  it.each([
    ['Jalan depan pasar rusak parah, tolong segera diperbaiki', 'complaint'],
    ['lampu jalan mati sudah dua minggu, gelap sekali', 'complaint'],
    ['hebat ya jalan jadi kolam ikan', 'complaint'],
    ['dalan ngarep omah jeglong kabeh, ndang didandani pak', 'complaint'],
    ['jalan ka lembur butut pisan iraha dibenerkeun', 'complaint'],
    ['syarat bikin KTP apa saja min?', 'question'],
    ['Mantap Bu, semangat terus 🔥', 'praise'],
    ['alhamdulillah lampunya sudah menyala, terima kasih', 'praise'],
    ['😍😍😍', 'praise'],
    ['situs slot gacor maxwin hari ini, klik link di bio', 'spam'],
    ['tolong hapus foto anak saya dari postingan ini', 'data-request'],
    ['saya minta data pribadi saya dihapus dari arsip', 'data-request'],
    ['', 'chat'],
    ['…', 'chat'],
  ])('%j is %s', (text, kind) => {
    expect(judge.assess(text).kind).toBe(kind);
  });

  it('does not take a wrong entry in one’s papers for a request about own data', () => {
    expect(judge.assess('data KTP saya salah tanggal lahirnya, sudah lapor dukcapil belum diperbaiki').kind).toBe('complaint');
  });
});

describe('politics', () => {
  it('a jibe beside a trouble stays a complaint', () => {
    expect(judge.assess('ganti bupati, banjir terus')).toMatchObject({ complaint: true, kind: 'complaint', political: true });
  });
  it.each(['baliho roboh di RT 02, bahaya', 'warga RT 02 kerja bakti', 'antrean nomor 02 kapan dipanggil?'])(
    '%j is not politics',
    (text) => {
      expect(judge.assess(text).political).toBe(false);
    },
  );
  it.each(['jangan dipilih lagi tahun depan', 'coblos nomor 2', 'ganti gubernur 2029'])('%j is politics', (text) => {
    expect(judge.assess(text).political).toBe(true);
  });
});

describe('what else it says', () => {
  it('gives at most three topics, best first, that add up to no more than one', () => {
    const { topics } = judge.assess('lampu jalan mati, jalannya berlubang dan banjir');
    expect(topics).toHaveLength(3);
    expect(topics.map(({ score }) => score)).toEqual(topics.map(({ score }) => score).sort((a, b) => b - a));
    expect(topics.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1.001);
  });
  it('sees danger', () => {
    expect(judge.assess('kabel listrik putus menjuntai di jalan depan SD, bahaya kesetrum, tolong segera').urgency).toBe('urgent');
    expect(judge.assess('trotoar depan kantor pos kotor, mohon dibersihkan').urgency).toBe('normal');
    expect(judge.assess('selamat pagi semua').urgency).toBe('none');
  });
  it.each([
    ['jalan rusak dari dulu tidak pernah diperbaiki', 'id'],
    ['dalane rusak kabeh ora tau didandani', 'jv'],
    ['jalanna ruksak pisan teu acan dibenerkeun', 'su'],
    ['مرحبا بكم جميعا', 'other'],
    ['👍👍', 'other'],
  ])('names the language of %j', (text, language) => {
    expect(judge.assess(text).language).toBe(language);
  });
  it('points at words that a person would point at', () => {
    const text = 'Min, lampu di gang kami PADAM dari kemarin';
    const said = judge
      .assess(text)
      .reasons.filter(({ why }) => why === 'complaint')
      .map(({ start, end }) => text.slice(start, end));
    expect(said.join(' ')).toContain('PADAM');
  });
  it('knows the SP4N home of every topic', () => {
    for (const topic of TOPICS) expect(SP4N[topic].length).toBeGreaterThan(0);
  });
});

describe('widths and weights', () => {
  it('a wider judge raises what a clearer one raises, and more', () => {
    const { clear, balanced, wide } = weights.thresholds;
    expect(clear).toBeGreaterThanOrEqual(balanced);
    expect(balanced).toBeGreaterThanOrEqual(wide);
  });
  it('says so when the file is none of its own', () => {
    expect(() => decodeWeights(new ArrayBuffer(12))).toThrow('weights file');
  });
  it('works from the text alone, and context only nudges', () => {
    const text = 'kapan ya';
    const alone = createJudge(weights).assess(text).score;
    const answered = judge.assess(text, { parent: { text: 'halo', isOwn: false } }).score;
    expect(Math.abs(alone - answered)).toBeLessThan(0.15);
  });
});
