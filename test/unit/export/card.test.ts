/** The card about a finished case and the texts for the public: no names, nothing cut off unseen, figures from the summary alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAll } from '../../../lib/cases/erase';
import { foldCase } from '../../../lib/cases/fold';
import { summary } from '../../../lib/cases/summary';
import { calendarOf } from '../../../lib/clock';
import { cardCaption, cardDoubts, cardTexts, drawCard, inkOn, wrapped, type Card, type Pen } from '../../../lib/export/card';
import { performanceCaption, pressText, words } from '../../../lib/export/publish';
import { DEFAULT_PROFILE } from '../../../lib/profile/schema';
import { story } from '../cases/story';
import { manyCases } from '../store/open';

function finished() {
  const s = story();
  s.noted({ handle: 'warga_melati', text: 'Pak Budi di Jalan Melati minta tolong, jalan berlubang, 0812-3456-7890' });
  s.judged();
  s.replied(s.inserted());
  s.add({ type: 'followedUp', data: { text: 'Lubang ditambal tim pemeliharaan', link: null } });
  s.add({ type: 'closed', data: { as: 'done', evidence: 'Foto sesudah ditambal, 24/11', why: null } });
  return foldCase(s.events);
}

/** Measures like a typewriter and remembers what was written where. */
function typewriter() {
  const written: { text: string; x: number; y: number; size: number; centre: boolean }[] = [];
  const size = (font: string) => Number(/(\d+)px/u.exec(font)?.[1] ?? 0);
  const pen = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    font: '',
    textBaseline: 'top',
    textAlign: 'left',
    measureText: (text: string) => ({ width: text.length * size(pen.font) * 0.5 }),
    fillText: (text: string, x: number, y: number) =>
      written.push({ text, x, y, size: size(pen.font), centre: pen.textAlign === 'center' }),
    ...Object.fromEntries(
      ['fillRect', 'beginPath', 'arc', 'fill', 'moveTo', 'lineTo', 'stroke', 'save', 'restore', 'clip', 'roundRect', 'drawImage'].map(
        (name) => [name, () => undefined],
      ),
    ),
  };
  return { pen: pen as unknown as Pen, written };
}

const card = (texts: Card['texts']): Card => ({
  agency: 'Dinas PU Kota Contoh',
  colour: '#0b666e',
  foot: 'Jalan Melati · 24 Nov 2026',
  texts,
});

describe('the card', () => {
  test('begins with what the office did, not with the words of the citizen', () => {
    const texts = cardTexts(finished());
    expect(texts).toEqual({
      problem: 'Aduan warga soal jalan & jembatan di Jalan Melati.',
      action: 'Lubang ditambal tim pemeliharaan.',
      proof: 'Foto sesudah ditambal, 24/11.',
      thanks: 'Terima kasih sudah melapor dan ikut menjaga lingkungan kita.',
    });
    expect(cardDoubts(texts, finished(), [])).toEqual([]);
  });

  test.each([
    ['problem', 'Laporan @warga.lain soal jalan', 'account'],
    ['action', 'Sudah ditambal untuk WARGA_MELATI', 'account'],
    ['proof', 'Hubungi 0812-3456-7890', 'phone'],
    ['thanks', 'Terima kasih, NIK 3573011505900001', 'nik'],
  ] as const)('finds what must not be published in %s: %s', (part, text, type) => {
    const c = finished();
    expect(cardDoubts({ ...cardTexts(c), [part]: text }, c, [])).toMatchObject([{ part, type }]);
  });

  test('the agency’s own hotline may stand in it', () => {
    const c = finished();
    expect(cardDoubts({ ...cardTexts(c), thanks: 'Aduan lain: 0341-555111' }, c, ['0341-555111'])).toEqual([]);
  });

  test('whatever the texts are, all of it stands inside, one below the other, or it says that it does not fit', () => {
    const text = fc.oneof(
      fc.lorem({ maxCount: 60 }),
      fc.string({ maxLength: 400, unit: 'grapheme' }),
      fc.constant('A'.repeat(300)),
      fc.constant(''),
    );
    fc.assert(
      fc.property(fc.record({ problem: text, action: text, proof: text, thanks: text }), fc.boolean(), (texts, withPhoto) => {
        const { pen, written } = typewriter();
        const fits = drawCard(pen, card(texts), withPhoto ? { image: {} as CanvasImageSource, width: 800, height: 600 } : null);
        const body = written.filter(({ centre }) => !centre);
        for (const { text: said, x, size } of body) expect(x + said.length * size * 0.5).toBeLessThanOrEqual(1080);
        if (!fits) return;
        const lines = body.slice(3).sort((a, b) => a.y - b.y);
        for (const { y, size } of lines) expect(y + size).toBeLessThanOrEqual(1350 - 92);
        lines.slice(1).forEach(({ y }, i) => expect(y).toBeGreaterThanOrEqual((lines[i]?.y ?? 0) + (lines[i]?.size ?? 0)));
        // No word is lost on the way.
        const all = lines
          .map(({ text: said }) => said)
          .join('')
          .replace(/\s/gu, '');
        for (const part of Object.values(texts)) expect(all).toContain(part.replace(/\s/gu, ''));
      }),
      { numRuns: 200 },
    );
  });

  test('lines are no wider than their room, and a long word is broken', () => {
    const { pen } = typewriter();
    Object.assign(pen, { font: '10px x' });
    expect(wrapped(pen, 'satu dua tiga empat', 50)).toEqual(['satu dua', 'tiga empat']);
    expect(wrapped(pen, 'abcdefghijklmno', 50)).toEqual(['abcdefghij', 'klmno']);
  });

  test('its letters can be read on any colour of an agency', () => {
    const part = (hex: string, at: number) => {
      const v = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    };
    const light = (hex: string) => 0.2126 * part(hex, 1) + 0.7152 * part(hex, 3) + 0.0722 * part(hex, 5);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (n) => {
        const colour = `#${n.toString(16).padStart(6, '0')}`;
        const [a, b] = [light(colour), light(inkOn(colour))].sort((x, y) => y - x) as [number, number];
        expect((a + 0.05) / (b + 0.05)).toBeGreaterThanOrEqual(4.2);
      }),
    );
  });

  test('its caption says the same, with the agency’s channel', () => {
    expect(cardCaption(card(cardTexts(finished())), ['LAPOR! lapor.go.id'])).toBe(
      [
        'Aduan warga soal jalan & jembatan di Jalan Melati.',
        'Tindak lanjut: Lubang ditambal tim pemeliharaan.',
        'Bukti: Foto sesudah ditambal, 24/11.',
        '',
        'Terima kasih sudah melapor dan ikut menjaga lingkungan kita.',
        'Ada aduan lain? Tulis di kolom komentar atau lewat LAPOR! lapor.go.id.',
        '',
        'Dinas PU Kota Contoh',
      ].join('\n'),
    );
  });
});

describe('texts for the public', () => {
  const calendar = calendarOf(DEFAULT_PROFILE);
  const of = (n: number) =>
    summary(
      foldAll(manyCases(n)),
      [],
      { from: '2025-12-31T17:00:00.000Z', to: '2026-01-31T17:00:00.000Z' },
      DEFAULT_PROFILE.deadlines,
      calendar,
      '2026-02-02T02:00:00.000Z',
    );

  test.each([0, 1, 2, 30, 700])('the press text of a month with %d cases has about 100 words and the figures', (n) => {
    const s = of(n);
    const text = pressText(s, 'Dinas Pekerjaan Umum Kota Contoh', calendar);
    expect(words(text)).toBeGreaterThanOrEqual(90);
    expect(words(text)).toBeLessThanOrEqual(115);
    expect(text).toContain(`mencatat ${s.answerable} aduan`);
    expect(text).not.toMatch(/warga_\d|NaN|undefined|null/u);
  });

  test('the caption prints the base of each share and names nobody', () => {
    const text = performanceCaption(of(30), 'Dinas PU', calendar);
    expect(text).toContain('10 dari 30 (33 %) sudah dibalas');
    expect(text).toContain('1 Januari 2026 s.d. 31 Januari 2026');
    expect(text).toContain('dari 30 kasus yang tercatat');
    expect(text).not.toMatch(/warga_\d|NaN|undefined/u);
  });
});
