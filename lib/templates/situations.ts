/** From a comment to the situations of the decision guide, and from a situation to what must be known before saying it. */
import type { Topic } from '../judge/types';
import type { RecommendContext } from './recommend';
import type { Situation } from './types';

/** Facts that only a person or the log can know. */
export interface Evidence {
  /** The work is done, and there is proof. */
  done?: boolean;
  /** There is news to tell. */
  news?: boolean;
  /** The matter belongs to another office. */
  elsewhere?: boolean;
  /** The claim was checked and is wrong. */
  wrongClaim?: boolean;
  /** The work waits for its budget. */
  budget?: boolean;
  /** The agency made a mistake. */
  ourMistake?: boolean;
}

export const NEEDS_EVIDENCE: Partial<Record<Situation, keyof Evidence>> = {
  done: 'done',
  update: 'news',
  'not-ours': 'elsewhere',
  'false-claim': 'wrongClaim',
  budget: 'budget',
  'our-mistake': 'ourMistake',
};

/** Matters of a desk, not of a street: the file or the person is asked about by private message, not the place. */
const PLACELESS: ReadonlySet<Topic> = new Set(['adminduk', 'izin', 'bansos', 'pendidikan', 'aparatur']);

type Known = Pick<RecommendContext, 'assessment' | 'alreadyAnswered' | 'repeated' | 'rude' | 'sensitive' | 'ownTopics' | 'evidence'>;

/** The agency's topics are known, and how this matter stands to them. */
export function ownerOf({ assessment, ownTopics = [] }: Known): 'ours' | 'elsewhere' | 'unknown' {
  const [first] = assessment.topics;
  if (ownTopics.length === 0 || !first || first.score < 0.5 || first.topic === 'lainnya') return 'unknown';
  return ownTopics.includes(first.topic) ? 'ours' : 'elsewhere';
}

/** Situations that fit, best first. Danger to life comes before everything else; politics or sales alone give none. */
export function situationsFor(context: Known): Situation[] {
  const { assessment, evidence = {} } = context;
  const [first] = assessment.topics;
  const found: Situation[] = [];
  const add = (when: boolean | undefined, ...situations: Situation[]): void => {
    if (when) found.push(...situations);
  };
  add(assessment.urgency === 'urgent' && assessment.complaint, 'danger');
  add(assessment.kind === 'data-request', 'data-request');
  add(context.sensitive, 'sensitive');
  add(evidence.done, 'done');
  add(evidence.wrongClaim, 'false-claim');
  add(evidence.ourMistake, 'our-mistake');
  add(evidence.elsewhere, 'not-ours');
  add(evidence.news, 'update');
  add(evidence.budget, 'budget');
  add(context.rude, 'rude');
  add(assessment.political && assessment.complaint, 'political-mix');
  add(context.repeated || context.alreadyAnswered, 'repeat', 'update');
  add(assessment.kind === 'question', 'question');
  add(assessment.kind === 'suggestion', 'suggestion');
  add(assessment.kind === 'praise', 'thanks');
  if (assessment.complaint) {
    const whose = ownerOf(context);
    const placeless = first !== undefined && PLACELESS.has(first.topic);
    add(assessment.places.length === 0 && !placeless, 'unclear');
    add(whose === 'elsewhere', 'not-ours');
    add(placeless || whose === 'ours', 'ours');
    found.push('holding', 'ours', 'not-ours', 'update', 'done');
  }
  add(assessment.kind === 'criticism' && !assessment.political, 'unclear');
  return [...new Set(found)];
}
