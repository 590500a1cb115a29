/** Twelve citizens with one trouble get twelve replies that nobody takes for a machine's. */
import { describe, expect, it } from 'vitest';
import { bundledPacks, chooseVariant, fillSlots, repeats, varied, type Template } from '../../../lib/templates';
import { checkReply } from '../../../lib/tone';

const [pack] = bundledPacks();
const values = { ...Object.fromEntries((pack?.slots ?? []).map(({ name, example }) => [name, example])), tempat: 'Jl. Kenanga RT 02' };
const find = (id: string): Template => {
  const template = pack?.templates.find((one) => one.id === id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
};

/** Texts of twelve replies in a row from one template. */
function twelve(template: Template): string[] {
  const said: string[] = [];
  for (let n = 0; n < 12; n += 1) {
    const text = template.variants[chooseVariant(template, values, said)] ?? '';
    said.unshift(
      fillSlots(
        varied(text, said, (one) => fillSlots(one, values)),
        values,
      ),
    );
  }
  return said;
}

describe('twelve replies about the same trouble', () => {
  it.each(['awal-umum', 'kami-banjir', 'kami-sampah', 'kami-pju', 'kami-air', 'kami-trantib', 'lanjut-umum'])('%s', (id) => {
    const said = twelve(find(id));
    const copies = said.filter((text, at) => said.slice(at + 1).includes(text));
    expect(copies).toEqual([]);
    for (const [at, text] of said.entries()) {
      const report = checkReply(text, { recentReplies: said.slice(at + 1, at + 7) });
      expect(`${report.findings.map(({ family }) => family).join()} ${text}`).toBe(` ${text}`);
    }
  });
});

it('every template stays a good reply in other words', () => {
  for (const template of pack?.templates.filter(({ language }) => language === 'id') ?? []) {
    for (const text of template.variants) {
      const said = [fillSlots(text, values)];
      for (let n = 0; n < 4; n += 1)
        said.unshift(
          fillSlots(
            varied(text, said, (one) => fillSlots(one, values)),
            values,
          ),
        );
      for (const one of said) expect(`${checkReply(one, {}).level} ${one}`).toBe(`ok ${one}`);
    }
  }
});

it('leaves alone what is different already, and what has no other way', () => {
  const text = 'Halo Kak, terima kasih laporannya. Petugas sedang mengecek. -RN';
  expect(varied(text, ['Kami ikut prihatin, semoga lekas pulih. -RN'])).toBe(text);
  expect(varied('Aamiin.', ['Aamiin.'])).toBe('Aamiin.');
  expect(repeats(text, [text])).toBe(true);
  expect(repeats(varied(text, [text]), [text])).toBe(false);
});
