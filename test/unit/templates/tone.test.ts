/** Every text that the extension brings along is good by its own tone engine. */
import { describe, expect, it } from 'vitest';
import { bundledPacks, fillSlots, lintTemplate, doublesOf, levelOf } from '../../../lib/templates';
import { checkReply } from '../../../lib/tone';

const [pack] = bundledPacks();
if (!pack) throw new Error('no bundled pack');
const examples = Object.fromEntries(pack.slots.map(({ name, example }) => [name, example]));

describe('bundled texts', () => {
  it.each(pack.templates.map((template) => [template.id, template] as const))('%s is ok', (_id, template) => {
    for (const text of template.variants) {
      const filled = fillSlots(text, examples);
      expect(
        checkReply(filled, {}).findings.map((finding) => `${finding.family}: ${filled.slice(finding.start, finding.end)}`),
        filled,
      ).toEqual([]);
    }
  });

  it('blocks are ok inside a reply', () => {
    for (const { text } of pack.blocks) {
      const filled = `Terima kasih laporannya, Kak. ${fillSlots(text, examples)} Perkembangannya kami kabari di sini.`;
      expect(checkReply(filled, {}).findings, filled).toEqual([]);
    }
  });

  it('the linter finds nothing worse than hints', () => {
    const context = { slots: pack.slots, doubles: doublesOf(pack.templates) };
    const bad = pack.templates.flatMap((template) =>
      lintTemplate(template, context)
        .filter((one) => levelOf(one) !== 'hint')
        .map((one) => `${template.id}: ${one.code}`),
    );
    expect(bad).toEqual([]);
  });
});
