/** What every report keeps: spans in bounds, pure answers, linear time, phrasings that fit, and the situation taken into account. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReply, FAMILIES, reasonOf, REASONS, whyKey } from '../../../lib/tone';
import { beginnings, firstWords } from '../../../lib/tone/anchors';
import { readDraft, spanOf } from '../../../lib/tone/draft';
import { FAMILY_RULES } from '../../../lib/tone/families';
import { pairsOf, shareOf } from '../../../lib/text';

const PIECES = [
  'bukan wewenang kami',
  'Sabar dong',
  'NIK 3374012003990001',
  ' ',
  '.',
  '!!',
  'WKWK',
  '🤣',
  'é',
  '\u200d',
  '\ud83d',
  'maaf kalau ',
  'Pak Budi',
  'besok pasti selesai',
  '\n',
  'teu boga otak',
  '- ',
  'Jl. Melati No. 3',
];

describe('checkReply', () => {
  it('bears any text, and its spans lie inside it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (reply, complaint) => {
        const report = checkReply(reply, complaint === undefined ? {} : { complaint });
        for (const { start, end } of report.findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(reply.length);
        }
        expect(checkReply(reply, complaint === undefined ? {} : { complaint })).toEqual(report);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['a', 'kami ', 'besok pasti ', '08 ', '. ', '! ', 'tidak ', 'A', 'maaf ', '🙏', 'pak budi '])(
    'takes linear time on 100,000 characters of "%s"',
    (unit) => {
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const from = process.cpuUsage().user;
        checkReply(text);
        return (process.cpuUsage().user - from) / 1000;
      };
      time(1000);
      const small = Math.min(time(12_500), time(12_500));
      expect(time(100_000)).toBeLessThan(Math.max(600, small * 24));
    },
  );

  it('says the worst first', () => {
    const { findings, level } = checkReply('Sabar dong, masih dalam proses. Dasar goblok.', { complaint: 'jalan rusak' });
    expect(level).toBe('stop');
    expect(findings[0]?.level).toBe('stop');
  });

  it('ticks what a good reply has', () => {
    const { checklist, sentences } = checkReply(
      'Terima kasih Pak. Mohon maaf jalannya berlubang. Besok petugas mengecek, hasilnya kami kabari di sini. Ada pertanyaan, hubungi 112. Salam, tim PU',
      { complaint: 'jalannya berlubang' },
    );
    expect(checklist).toEqual({ thanks: true, empathy: true, substance: true, step: true, channel: true, closing: true });
    expect(sentences).toBe(5);
  });

  it("never flags the agency's own number", () => {
    const reply = 'Hubungi Bu Rina di 0812-3456-7890, sudah kami teruskan ke beliau dan kabarnya kami tulis di sini.';
    expect(checkReply(reply).level).toBe('stop');
    expect(checkReply(reply, { ownChannels: ['0812 3456 7890'] }).findings.filter((f) => f.family === 'personal_data')).toEqual([]);
  });

  it('allows no cheer under a disaster post', () => {
    const reply = 'Perahu sudah di gang 4 dan dapur umum buka sampai malam 😊 Semangat!';
    expect(checkReply(reply, { complaint: 'banjir' }).findings).toEqual([]);
    expect(checkReply(reply, { complaint: 'banjir', disaster: true }).findings.length).toBeGreaterThanOrEqual(2);
  });

  it('notices the same text under ten comments', () => {
    const reply = 'Terima kasih laporannya, Kak. Lubang di Jl. Melati sudah kami teruskan ke Bina Marga untuk dicek hari ini.';
    expect(checkReply(reply, { recentReplies: [reply] }).findings.map((f) => f.family)).toEqual(['robotic']);
    expect(shareOf(pairsOf(reply), pairsOf('Lampu di gang 3 diperiksa petugas malam ini, Pak.'))).toBeLessThan(0.2);
  });
});

describe('the reasons', () => {
  it('stand in both languages for every family', () => {
    for (const family of FAMILIES) {
      expect(REASONS[family].clause).not.toBe('');
      expect(reasonOf(family, 'id').title).not.toBe(reasonOf(family, 'en').title);
      expect(whyKey(family)).toBe(`tone.why.${family}`);
    }
  });
});

describe('the rules', () => {
  it("lead back to the draft's own letters", () => {
    const text = 'Itu  tdk  mungkin, Téh, pura-pura!';
    const [sentence] = readDraft(text).sentences;
    const at = sentence?.plain.indexOf('tidak mungkin') ?? -1;
    expect(sentence && spanOf(sentence, at, at + 13)).toEqual({ start: 5, end: 17 });
    expect(sentence?.plain).toContain(' pura-pura ');
  });

  it('begin with words by which they are found', () => {
    for (const { rules } of FAMILY_RULES) for (const { find } of rules) expect(firstWords(find.source)).not.toBeNull();
    expect(beginnings('wewenang')).toEqual(['wewe', 'w*', 'we*', 'wew*']);
  });
});

describe('a plain slip in an otherwise good, long reply', () => {
  const good =
    'Terima kasih kabarnya, Kak. Demi keselamatan, mohon warga tidak mendekati tiang atau kabel di Jl. Dahlia dulu. Kami teruskan ke petugas sekarang juga supaya diamankan; bila keadaan gawat, mohon hubungi 112. -RN';
  it.each([
    ['Mohon maaf jika ada yang tersinggung.', 'conditional_apology'],
    ['Makanya baca dulu pengumuman kami.', 'blame'],
  ])('%s is noticed', (slip, family) => {
    expect(checkReply(good).level).toBe('ok');
    const { level, findings } = checkReply(`${slip} ${good}`);
    expect(level).not.toBe('ok');
    expect(findings.map((finding) => finding.family)).toContain(family);
  });
});
