/** The decision guide: eight questions in order, and which of them a comment answers. After the guides of the US Air Force and of Victoria, changed. */
import { situationsFor } from './situations';
import type { RecommendContext } from './recommend';
import type { Situation } from './types';

export const GUIDE_STEPS = ['danger', 'out-of-scope', 'sensitive', 'false-claim', 'repeat', 'unclear', 'not-ours', 'ours'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** Situations whose templates belong to a step; the step `out-of-scope` has none: no reply. */
export const SITUATIONS_OF_STEP: Record<GuideStep, readonly Situation[]> = {
  danger: ['danger'],
  'out-of-scope': [],
  sensitive: ['sensitive', 'data-request'],
  'false-claim': ['false-claim'],
  repeat: ['repeat', 'update'],
  unclear: ['unclear'],
  'not-ours': ['not-ours'],
  ours: ['holding', 'ours', 'budget', 'done', 'rude', 'political-mix', 'our-mistake', 'question', 'suggestion', 'thanks'],
};

/** The step at which the guide stops for this comment. */
export function guideStep(context: RecommendContext): GuideStep {
  const [first] = situationsFor(context);
  if (first === undefined) return 'out-of-scope';
  return GUIDE_STEPS.find((step) => SITUATIONS_OF_STEP[step].includes(first)) ?? 'ours';
}
