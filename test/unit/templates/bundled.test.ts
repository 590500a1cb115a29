/** The bundled pack: complete, consistent, in the limits, and never more than its schema allows. */
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../../lib/judge/types';
import { bundledPacks, slotNames, type Template } from '../../../lib/templates';
import { SITUATIONS } from '../../../lib/templates/types';

const [pack] = bundledPacks();
if (!pack) throw new Error('no bundled pack');
const indonesian = pack.templates.filter(({ language }) => language === 'id');
const texts = pack.templates.flatMap((template) =>
  template.variants.map((text): [string, string, Template] => [template.id, text, template]),
);

describe('bundled pack', () => {
  it('has at least 60 Indonesian templates, and at least 15 in krama and in lemes that are off until checked', () => {
    expect(indonesian.length).toBeGreaterThanOrEqual(60);
    for (const language of ['jv', 'su']) {
      const local = pack.templates.filter((template) => template.language === language);
      expect(local.length).toBeGreaterThanOrEqual(15);
      expect(local.filter((template) => template.nativeChecked)).toEqual([]);
    }
  });

  it('covers every situation and every topic in Indonesian', () => {
    expect(SITUATIONS.filter((situation) => !indonesian.some(({ situations }) => situations.includes(situation)))).toEqual([]);
    expect(TOPICS.filter((topic) => !indonesian.some(({ topics }) => topics.includes(topic)))).toEqual([]);
  });

  it('uses every id once', () => {
    for (const part of [pack.templates, pack.blocks, pack.offices, pack.ethics])
      expect(new Set(part.map(({ id }) => id)).size).toBe(part.length);
  });

  it('declares every slot that it uses, and uses every slot that it declares', () => {
    const declared = pack.slots.map(({ name }) => name);
    const used = new Set([...texts.map(([, text]) => text), ...pack.blocks.map(({ text }) => text)].flatMap(slotNames));
    expect([...used].filter((name) => !declared.includes(name))).toEqual([]);
    expect(declared.filter((name) => name !== 'instansi' && !used.has(name))).toEqual([]);
  });

  it('keeps replies short and calm: at most 600 characters and five sentences, no shouting, no emoji, signed with initials', () => {
    for (const [id, text] of texts) {
      expect(text.length, id).toBeLessThanOrEqual(600);
      expect(text.split(/[.!?](?:\s|$)/u).length, id).toBeLessThanOrEqual(6);
      expect(text, id).not.toMatch(/[!]{1,}|\p{Extended_Pictographic}/u);
      expect(text, id).toMatch(/-\{inisial\}$/u);
    }
  });

  it('promises no result and no date, and never apologises with a condition', () => {
    for (const [id, text] of texts) {
      expect(text, id).not.toMatch(
        /\b(?:pasti|dijamin|besok|lusa|minggu depan|bulan depan|secepatnya|segera (?:kami )?perbaiki|akan selesai)\b/iu,
      );
      expect(text, id).not.toMatch(/\bmaaf (?:jika|kalau|bila|apabila)\b/iu);
    }
  });

  it('gives no variant twice', () => {
    const all = texts.map(([, text]) => text);
    expect(new Set(all).size).toBe(all.length);
  });
});
