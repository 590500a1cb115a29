/** One click on *Ganti* makes a reply better, in its own language and with its capital letters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReply, replacementOf, type Finding } from '../../../lib/tone';

function apply(text: string, finding: Finding): string {
  const fix = replacementOf(finding);
  return fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : text;
}

/** What a person gets who takes every offer, worst first. */
function mended(text: string, complaint: string): string {
  let now = text;
  for (let click = 0; click < 6; click += 1) {
    const fixable = checkReply(now, { complaint }).findings.find((finding) => replacementOf(finding) !== null);
    if (!fixable) break;
    now = apply(now, fixable);
  }
  return now;
}

describe('better phrasing', () => {
  it('takes the place of the whole sentence when no exchange of words saves it', () => {
    const text = 'Makanya baca dulu pengumuman kami. Terima kasih laporannya, petugas kami minta mengecek hari ini.';
    const now = mended(text, 'Lampu jalan mati');
    expect(now).not.toContain('Makanya');
    expect(now).toContain('Terima kasih laporannya, petugas kami minta mengecek hari ini.');
    expect(checkReply(now, { complaint: 'Lampu jalan mati' }).level).toBe('ok');
  });

  it('begins a sentence with a capital letter', () => {
    const text = 'Mohon maaf jika ada yang tersinggung. Laporan kami teruskan ke petugas.';
    expect(mended(text, 'petugas kasar')).toMatch(/^Mohon maaf atas kejadian ini/u);
  });

  it('answers in the language of the draft', () => {
    const javanese = checkReply('Lha njenengan dhewe sing mbuwang sampah wonten kalen nggih, dadi mampet.', { complaint: 'got mampet' });
    const [first] = javanese.findings;
    expect(first && replacementOf(first)?.text).toMatch(/kula|Nyuwun|Matur/u);
  });

  it('leaves almost no reply of other writers in need of more after the offers are taken', () => {
    const rows = readFileSync(join(import.meta.dirname, '../../fixtures/tone/own.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    const bad = rows.filter(([, , , , , complaint = '', reply = '']) => checkReply(reply, { complaint }).level !== 'ok');
    expect(bad.length).toBeGreaterThan(60);
    const after = bad.map(([, , , , , complaint = '', reply = '']) => checkReply(mended(reply, complaint), { complaint }).level);
    expect(after.filter((level) => level === 'stop').length / bad.length).toBeLessThan(0.05);
    expect(after.filter((level) => level === 'ok').length / bad.length).toBeGreaterThan(0.85);
  });
});
