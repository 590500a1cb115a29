/** Both languages say the same things, with the same holes. */
import { describe, expect, it } from 'vitest';
import { TEXTS, formats, translator, type TextKey } from '../../../lib/i18n';
import { holesOf } from '../../../lib/i18n/message';

const keys = Object.keys(TEXTS.id) as TextKey[];

describe('texts', () => {
  it('exist in both languages, none of them empty', () => {
    expect(Object.keys(TEXTS.en).sort()).toEqual(Object.keys(TEXTS.id).sort());
    for (const language of ['id', 'en'] as const) {
      for (const key of keys) expect(TEXTS[language][key].trim(), `${language} ${key}`).not.toBe('');
    }
  });

  it('want the same values in both languages', () => {
    for (const key of keys) {
      expect(new Set(holesOf(TEXTS.en[key])), key).toEqual(new Set(holesOf(TEXTS.id[key])));
    }
  });

  it("fills numbers in the language's own way", () => {
    const t = translator('id');
    expect(t('common.name')).toBe('Tanggap');
    expect(formats('id', 'Asia/Jakarta').number(12345)).toBe('12.345');
    expect(formats('en', 'Asia/Jakarta').number(12345)).toBe('12,345');
  });
});

describe('times', () => {
  const id = formats('id', 'Asia/Jakarta');
  const now = Date.parse('2026-11-24T05:00:00Z');

  it('are written with a dot in Indonesian and a colon in English', () => {
    expect(id.time('2026-11-24T02:05:00Z')).toBe('09.05');
    expect(formats('en', 'Asia/Jayapura').time('2026-11-24T02:05:00Z')).toBe('11:05');
    expect(id.dateTime('2026-11-24T02:05:00Z')).toBe('24 Nov 2026, 09.05');
  });

  it.each([
    [20_000, 'baru'],
    [12 * 60_000, '12 mnt'],
    [3 * 3_600_000, '3 jam'],
    [20 * 3_600_000, 'kemarin'],
    [5 * 86_400_000, '5 hari'],
    [40 * 86_400_000, '15 Okt'],
  ])('%i ms ago reads "%s"', (passed, words) => {
    expect(id.age(now - passed, now)).toBe(words);
  });
});
