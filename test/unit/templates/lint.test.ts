/** The linter points at the author's own words, in the text with its isian. */
import { describe, expect, it } from 'vitest';
import { bundledPacks, doublesOf, filled, lintTemplate, type Template } from '../../../lib/templates';

const [pack] = bundledPacks();
if (!pack) throw new Error('no bundled pack');
const template = (change: Partial<Template>): Template => ({
  id: 'x',
  title: 'X',
  situations: ['ours'],
  topics: [],
  language: 'id',
  nativeChecked: true,
  variants: ['Halo {sapaan}, terima kasih laporannya. Mohon maaf atas gangguan di {tempat}. Petugas kami minta mengecek. -{inisial}'],
  ...change,
});
const lint = (one: Template, others: Template[] = []) => lintTemplate(one, { slots: pack.slots, doubles: doublesOf([...others, one]) });

describe('lint', () => {
  it('has nothing but a hint on a sound template', () => {
    expect(lint(template({}))).toEqual([{ code: 'one-variant' }]);
  });

  it('finds a promise and points at it behind a filled isian', () => {
    const text = 'Halo {sapaan}, jalan di {tempat} besok pasti selesai diperbaiki. Terima kasih. -{inisial}';
    const [first] = lint(template({ variants: [text] }));
    if (first?.code !== 'tone') throw new Error(`found ${first?.code}`);
    expect(first.finding.family).toBe('promise');
    expect(text.slice(first.span.start, first.span.end)).toMatch(/pasti/u);
  });

  it('finds an unknown isian, a missing part, a text without initials, twins and doubles', () => {
    expect(
      lint(template({ variants: ['Terima kasih {nama}, mohon maaf atas gangguannya, petugas kami cek. -{inisial}'] }))[0],
    ).toMatchObject({ code: 'slot-unknown', name: 'nama' });
    const codes = (one: Template, others?: Template[]) => lint(one, others).map(({ code }) => code);
    expect(codes(template({ variants: ['Petugas kami minta mengecek ke {tempat}.'] }))).toEqual(
      expect.arrayContaining(['missing', 'unsigned']),
    );
    const [text = ''] = template({}).variants;
    expect(codes(template({ variants: [text, text.replace('Halo', 'Hai')] }))).toContain('twin');
    expect(lint(template({}), [template({ id: 'y', title: 'Y' })])[0]).toMatchObject({ code: 'double', title: 'Y' });
    expect(codes(template({ variants: [text + ' Kami sampaikan.'.repeat(40)] }))).toContain('too-long');
  });
});

describe('filled', () => {
  it('leads spans back, and leaves out what stands in a value alone', () => {
    const one = filled('Halo {a}, di {b} gelap', { a: 'Kak', b: 'Jl. Kenanga' });
    expect(one.text).toBe('Halo Kak, di Jl. Kenanga gelap');
    const span = (text: string) => ({ start: one.text.indexOf(text), end: one.text.indexOf(text) + text.length });
    expect(one.back(span('Kenanga'))).toBeNull();
    expect(one.back(span('gelap'))).toEqual({ start: 17, end: 22 });
    expect(one.back(span('Kenanga gelap'))).toEqual({ start: 13, end: 22 });
    expect(one.back(span('Halo'))).toEqual({ start: 0, end: 4 });
  });
});
