/** Which template to offer: situation first, then what can be filled at once, topic, language and what this agency used. */
import type { Assessment, Language, Topic } from '../judge/types';
import { NEEDS_EVIDENCE, ownerOf, situationsFor, type Evidence } from './situations';
import { slotNames } from './slots';
import type { Pack, ReplyLanguage, Situation, Template } from './types';

export interface RecommendContext {
  assessment: Assessment;
  /** Of the comment's thread. */
  alreadyAnswered: boolean;
  /** The same citizen came back on the same matter. */
  repeated: boolean;
  /** Text uses insults; answered on the substance. */
  rude: boolean;
  /** Shows health, child or reporter data. */
  sensitive: boolean;
  /** Languages that may be offered. */
  languages: readonly ReplyLanguage[];
  /** Times each template was used lately, by id. */
  used: ReadonlyMap<string, number>;
  /** Values known for the *isian*, by slot name; templates that they fill wholly come first. Absent: not looked at. */
  values?: Readonly<Record<string, string>>;
  /** Topics of the agency itself, from its own offices; empty or absent: not known. */
  ownTopics?: readonly Topic[];
  /** What the admin or the log knows besides the comment. */
  evidence?: Evidence;
}

/** Why a template is offered; the sidebar has a sentence for each. */
export type RecommendReason = 'situation' | 'topic' | 'language' | 'used';

export interface Recommendation {
  template: Template;
  packId: string;
  score: number;
  situation: Situation | null;
  reasons: RecommendReason[];
  /** Every *isian* of the first variant has a known value. */
  fillable: boolean;
}

const replyLanguage = (language: Language): ReplyLanguage | null =>
  language === 'jv' || language === 'su' || language === 'id' ? language : null;

/** Templates that may be shown at all: right language, checked where a native speaker has to check. */
export function usable(template: Template, languages: readonly ReplyLanguage[]): boolean {
  return languages.includes(template.language) && (template.nativeChecked || template.language === 'id' || template.language === 'en');
}

const namesOf = new WeakMap<Template, readonly string[]>();

/** Slots of the first variant, found once for each template. */
function slotsOf(template: Template): readonly string[] {
  let names = namesOf.get(template);
  if (!names) namesOf.set(template, (names = slotNames(template.variants[0] ?? '')));
  return names;
}

/** An open *isian* costs the admin an action and a fact; more than any topic or habit is worth. */
const OPEN_SLOT = 7;
/** A reply that says more than is known (done, news, another office's duty) is never the first one offered. */
const NO_EVIDENCE = 9;
const SAME_SITUATION = 2;

/** Best first; at most `limit`. Equal scores keep the pack's order, so the offer doesn't jump. */
export function recommend(packs: readonly Pack[], context: RecommendContext, limit = 3): Recommendation[] {
  const situations = situationsFor(context);
  if (situations.length === 0) return [];
  const { values, assessment } = context;
  const topics = assessment.topics;
  const elsewhere = ownerOf(context) === 'elsewhere';
  const placed = assessment.places.length > 0;
  const wanted = replyLanguage(assessment.language);
  const offers: Recommendation[] = [];
  for (const pack of packs) {
    for (const template of pack.templates) {
      if (!usable(template, context.languages)) continue;
      const rank = situations.findIndex((situation) => template.situations.includes(situation));
      const situation = situations[rank];
      if (situation === undefined) continue;
      // Whoever wrote where it is isn't asked where it is.
      if (placed && situation !== 'unclear' && template.situations.includes('unclear')) continue;
      const topicRank = topics.findIndex(({ topic }) => template.topics.includes(topic));
      const general = template.topics.length === 0;
      if (topicRank < 0 && !general) continue;
      const used = context.used.get(template.id) ?? 0;
      const sameLanguage = template.language === wanted;
      const fillable = values !== undefined && slotsOf(template).every((name) => Object.hasOwn(values, name) && values[name]?.trim());
      const reasons: RecommendReason[] = ['situation'];
      if (topicRank >= 0) reasons.push('topic');
      if (sameLanguage && wanted !== 'id') reasons.push('language');
      if (used > 0) reasons.push('used');
      let score =
        10 / (1 + rank) + (topicRank === 0 ? 4 : topicRank > 0 ? 1.5 : 0) + (sameLanguage ? 1 : 0) + Math.min(1, Math.log2(1 + used) / 5);
      const kind = NEEDS_EVIDENCE[situation];
      const known = kind !== undefined && Boolean(context.evidence?.[kind]);
      if (values !== undefined && !fillable) score -= known ? 1 : OPEN_SLOT;
      if (kind !== undefined && !known && !(kind === 'elsewhere' && elsewhere)) score -= NO_EVIDENCE;
      offers.push({ template, packId: pack.id, score, situation, reasons, fillable });
    }
  }
  return varied(
    offers.sort((a, b) => b.score - a.score),
    limit,
  );
}

/** Three offers of one situation help less than one each of three: an offer steps back behind others once its situation was offered. */
function varied(sorted: readonly Recommendation[], limit: number): Recommendation[] {
  const rest = [...sorted];
  const chosen: Recommendation[] = [];
  const times = new Map<Situation | null, number>();
  while (chosen.length < limit && rest.length > 0) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    // A lower score can only win by its situation, so looking at the first of each situation is enough.
    const seen = new Set<Situation | null>();
    for (const [at, { situation, score }] of rest.entries()) {
      if (seen.has(situation)) continue;
      seen.add(situation);
      const worth = score - SAME_SITUATION * (times.get(situation) ?? 0);
      if (worth > most) [best, most] = [at, worth];
    }
    const [next] = rest.splice(best, 1);
    if (!next) break;
    times.set(next.situation, (times.get(next.situation) ?? 0) + 1);
    chosen.push(next);
  }
  return chosen;
}
