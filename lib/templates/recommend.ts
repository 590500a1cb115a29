/** Which template to offer: situation first, then topic, language and what this agency used. */
import type { Assessment, Language } from '../judge/types';
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
}

/** Why a template is offered; the sidebar has a sentence for each. */
export type RecommendReason = 'situation' | 'topic' | 'language' | 'used';

export interface Recommendation {
  template: Template;
  packId: string;
  score: number;
  situation: Situation | null;
  reasons: RecommendReason[];
}

/** Situations that fit, best first. Danger to life comes before everything else. */
export function situationsFor(context: RecommendContext): Situation[] {
  const { assessment } = context;
  const found: Situation[] = [];
  const add = (when: boolean, ...situations: Situation[]): void => {
    if (when) found.push(...situations);
  };
  add(assessment.urgency === 'urgent' && assessment.complaint, 'danger');
  add(assessment.kind === 'data-request', 'data-request');
  add(context.sensitive, 'sensitive');
  add(context.rude, 'rude');
  add(assessment.political && assessment.complaint, 'political-mix');
  add(context.repeated || context.alreadyAnswered, 'repeat', 'update');
  add(assessment.kind === 'question', 'question');
  add(assessment.kind === 'suggestion', 'suggestion');
  add(assessment.kind === 'praise', 'thanks');
  if (assessment.complaint) {
    add(assessment.places.length === 0, 'unclear');
    found.push('holding', 'ours', 'not-ours', 'update', 'done');
  }
  return [...new Set(found)];
}

const replyLanguage = (language: Language): ReplyLanguage | null => (language === 'jv' || language === 'su' || language === 'id' ? language : null);

/** Templates that may be shown at all: right language, checked where a native speaker has to check. */
export function usable(template: Template, languages: readonly ReplyLanguage[]): boolean {
  return languages.includes(template.language) && (template.nativeChecked || template.language === 'id' || template.language === 'en');
}

/** Best first; at most `limit`. Equal scores keep the pack's order, so the offer doesn't jump. */
export function recommend(packs: readonly Pack[], context: RecommendContext, limit = 3): Recommendation[] {
  const situations = situationsFor(context);
  const topics = context.assessment.topics;
  const wanted = replyLanguage(context.assessment.language);
  const offers: Recommendation[] = [];
  for (const pack of packs) {
    for (const template of pack.templates) {
      if (!usable(template, context.languages)) continue;
      const rank = situations.findIndex((situation) => template.situations.includes(situation));
      if (rank < 0) continue;
      const topicRank = topics.findIndex(({ topic }) => template.topics.includes(topic));
      const general = template.topics.length === 0;
      if (topicRank < 0 && !general) continue;
      const used = context.used.get(template.id) ?? 0;
      const sameLanguage = template.language === wanted;
      const reasons: RecommendReason[] = ['situation'];
      if (topicRank >= 0) reasons.push('topic');
      if (sameLanguage && wanted !== 'id') reasons.push('language');
      if (used > 0) reasons.push('used');
      const score =
        10 / (1 + rank) + (topicRank === 0 ? 4 : topicRank > 0 ? 1.5 : 0) + (sameLanguage ? 1 : 0) + Math.min(1, Math.log2(1 + used) / 5);
      offers.push({ template, packId: pack.id, score, situation: situations[rank] ?? null, reasons });
    }
  }
  return offers.sort((a, b) => b.score - a.score).slice(0, limit);
}
