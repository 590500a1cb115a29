/** Finding a template by typed words, in titles first. */
import { normalise } from '../text/normalise';
import type { Pack, ReplyLanguage, Template } from './types';
import { usable } from './recommend';

interface Indexed {
  template: Template;
  packId: string;
  title: string;
  body: string;
}

export interface TemplateSearch {
  /** Templates that hold every typed word (a word may be cut short), best first. Empty input gives all. */
  find(query: string, limit?: number): { template: Template; packId: string }[];
}

/** Normalises every template once; build it anew when packs or languages change. */
export function createTemplateSearch(packs: readonly Pack[], languages: readonly ReplyLanguage[]): TemplateSearch {
  const index: Indexed[] = packs.flatMap((pack) =>
    pack.templates
      .filter((template) => usable(template, languages))
      .map((template) => ({
        template,
        packId: pack.id,
        title: normalise(`${template.title} ${template.topics.join(' ')} ${template.situations.join(' ')}`).text,
        body: normalise(template.variants.join(' ')).text,
      })),
  );
  return {
    find(query, limit = 50) {
      const words = normalise(query).text.split(/\s+/u).filter(Boolean);
      const scored = index.flatMap((entry) => {
        let score = 0;
        for (const word of words) {
          if (entry.title.includes(word)) score += 3;
          else if (entry.body.includes(word)) score += 1;
          else return [];
        }
        return [{ entry, score }];
      });
      return scored
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ entry: { template, packId } }) => ({ template, packId }));
    },
  };
}
