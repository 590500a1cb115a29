/** *Kabar bersama unggahan ini*: a fact typed once for a post, with its age. */
import type { Core } from './core';
import { adminOf } from './events';
import type { PostFact } from '../cases/types';

/** After this long it is asked whether the fact still holds. */
const FACT_STALE_MS = 2 * 3_600_000;

export const isStale = (fact: PostFact, now: number): boolean => now - Date.parse(fact.at) > FACT_STALE_MS;

/** As it stands in a reply: "Pompa Jl. Kenanga menyala 09.10 (sumber: BPBD)." */
export const factSentence = ({ text, source }: Pick<PostFact, 'text' | 'source'>): string =>
  `${text.trim().replace(/[.\s]+$/u, '')}${source ? ` (sumber: ${source.trim()})` : ''}.`;

/** Values of the *isian* that a pack keeps for news: `kabar` and `sumber`. */
export const factValues = ({ text, source }: Pick<PostFact, 'text' | 'source'>): Record<string, string> => ({
  kabar: text.trim().replace(/[.\s]+$/u, ''),
  ...(source ? { sumber: source.trim() } : {}),
});

export function createFacts(core: Core): { put(text: string, source: string): Promise<boolean>; renew(): Promise<boolean> } {
  const { deps, get, set } = core;
  async function put(text: string, source: string): Promise<boolean> {
    const { surface, profile } = get();
    if (!surface?.postId) return false;
    const fact: PostFact = {
      site: surface.site,
      postId: surface.postId,
      text: text.trim(),
      source: source.trim() || null,
      at: new Date(deps.clock.now()).toISOString(),
      initials: adminOf(profile).initials,
    };
    const answer = await deps.store.ask({ type: 'store/facts.put', fact });
    if (!answer.ok) {
      core.say({ key: 'sidebar.save.failed', tone: 'error' });
      return false;
    }
    set({ fact: fact.text === '' ? null : fact });
    return true;
  }
  return {
    put,
    renew: () => {
      const { fact } = get();
      return fact ? put(fact.text, fact.source ?? '') : Promise.resolve(false);
    },
  };
}
