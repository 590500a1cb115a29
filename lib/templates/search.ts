/** Finding a template by typed words, in titles first; the first search indexes. */
import { expandSlang, normalise } from '../text';
import { usable } from './recommend';
import type { Pack, ReplyLanguage, Template } from './types';

interface Entry {
  template: Template;
  packId: string;
  title: string | null;
  body: string;
}

export interface TemplateSearch {
  /** Templates that hold every typed word (a word may be cut short), best first. Empty input gives all. */
  find(query: string, limit?: number): { template: Template; packId: string }[];
}

/** Templates are written with care, so a light folding is enough for them; what is typed gets the full one. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Build it anew when packs or languages change. */
export function createTemplateSearch(packs: readonly Pack[], languages: readonly ReplyLanguage[]): TemplateSearch {
  const entries: Entry[] = packs.flatMap((pack) =>
    pack.templates
      .filter((template) => usable(template, languages))
      .map((template) => ({ template, packId: pack.id, title: null, body: '' })),
  );
  const index = (entry: Entry): void => {
    const { title, topics, situations, variants } = entry.template;
    entry.title = fold(`${title} ${topics.join(' ')} ${situations.join(' ')}`);
    entry.body = fold(variants.join(' '));
  };
  return {
    find(query, limit = 50) {
      const words = normalise(query)
        .text.split(/\s+/u)
        .filter(Boolean)
        .map((word) => [...new Set([word, expandSlang(word)])]);
      const scored: { entry: Entry; score: number }[] = [];
      for (const entry of entries) {
        if (entry.title === null && words.length > 0) index(entry);
        let score = 0;
        const all = words.every((spellings) => {
          const found = spellings.some((word) => entry.title?.includes(word))
            ? 3
            : spellings.some((word) => entry.body.includes(word))
              ? 1
              : 0;
          score += found;
          return found > 0;
        });
        if (all) scored.push({ entry, score });
      }
      return scored
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ entry: { template, packId } }) => ({ template, packId }));
    },
  };
}
