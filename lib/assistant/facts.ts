/** *Kabar bersama unggahan ini*: a fact typed once for a post, with its age. */
import type { Core } from './core';
import { adminOf } from './events';
import type { PostFact } from '../cases/types';
import type { Assessment, Topic } from '../judge/types';
import type { ReplyLanguage } from '../templates';
import type { AssistantDeps } from './deps';
import type { AssistantState, Row } from './state';

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

const topics = new WeakMap<PostFact, Topic | null>();

/** The fact may be told under this comment: it still holds, and isn't clearly about something else. */
export function factFor(deps: Pick<AssistantDeps, 'judge' | 'clock'>, state: AssistantState, row: Row): PostFact | null {
  const { fact } = state;
  if (!fact || isStale(fact, deps.clock.now())) return null;
  if (!topics.has(fact)) topics.set(fact, clearTopic(deps.judge(fact.text, {}, state.settings.width)));
  const about = topics.get(fact);
  const asked = clearTopic(row.assessment);
  return about && asked && about !== asked ? null : fact;
}

function clearTopic({ topics: [first] }: Pick<Assessment, 'topics'>): Topic | null {
  return first && first.score >= 0.5 && first.topic !== 'lainnya' ? first.topic : null;
}

const NEWS: Record<ReplyLanguage, string> = { id: 'Kabar terbaru', jv: 'Kabar enggal', su: 'Wartos pangénggalna', en: 'Latest news' };

/** The fact as a sentence of its own in front of the last one, for a reply that has no *isian* for it. */
export function withFact(text: string, fact: PostFact, language: ReplyLanguage): string {
  const end = text.search(/\s*-\{?\p{L}{1,10}\}?\s*$/u);
  const body = end < 0 ? text : text.slice(0, end);
  const last = [...body.matchAll(/[.!?]\s+/gu)].at(-1);
  const at = last ? last.index + last[0].length : body.length;
  const lead = at > 0 && !/\s$/u.test(body.slice(0, at)) ? ' ' : '';
  const rest = text.slice(at);
  return `${text.slice(0, at)}${lead}${NEWS[language]}: ${factSentence(fact)}${rest === '' || /^\s/u.test(rest) ? '' : ' '}${rest}`;
}

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
      core.say({ key: 'sidebar.fact.failed', tone: 'error' });
      return false;
    }
    // Drafts that nobody has touched are made anew, with the fact.
    const drafts = new Map([...get().drafts].filter(([, draft]) => draft.touched));
    set({ fact: fact.text === '' ? null : fact, drafts });
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
