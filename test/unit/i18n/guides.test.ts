/** The guides say the same in both languages, name buttons by their own labels, and show pictures that exist. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../../lib/i18n';
import { guides as en } from '../../../lib/i18n/en/guides';
import { GUIDES, GUIDE_PICTURES } from '../../../lib/i18n/guide';
import { guides as id } from '../../../lib/i18n/id/guides';

const all = (texts: typeof id) => GUIDES.flatMap((guide) => texts[guide].sections.map((section) => ({ guide, ...section })));
const words = (section: ReturnType<typeof all>[number]): string[] => [...section.text, ...(section.steps ?? []), ...(section.points ?? [])];

describe('guides', () => {
  it('have the same parts in both languages, with the same pictures and labels', () => {
    const form = (section: ReturnType<typeof all>[number]) => ({
      guide: section.guide,
      text: section.text.length,
      steps: section.steps?.length ?? 0,
      points: section.points?.length ?? 0,
      picture: section.picture?.name ?? null,
      code: section.code ?? null,
      labels: words(section).flatMap((text) => [...text.matchAll(/\[([^\]]+)\]/gu)].map(([, key]) => key)),
    });
    expect(all(en).map(form)).toEqual(all(id).map(form));
  });

  it('name buttons only by labels that exist', () => {
    for (const text of [...all(id), ...all(en)].flatMap(words))
      for (const [, key = ''] of text.matchAll(/\[([^\]]+)\]/gu)) expect(Object.keys(TEXTS.id), text).toContain(key);
  });

  it('show each picture, and each is there in both languages', () => {
    const shown = new Set(all(id).map(({ picture }) => picture?.name));
    for (const name of GUIDE_PICTURES) {
      expect(shown).toContain(name);
      for (const language of ['id', 'en'])
        expect(
          existsSync(join(import.meta.dirname, '../../../assets/public/guide', `${language}-${name}.webp`)),
          `${language}-${name}`,
        ).toBe(true);
    }
  });

  it('are all there', () => expect(Object.keys(id)).toEqual([...GUIDES]));
});
