/** Trains all parts on some rows and wraps them as the judge that is shipped. */
import type { Weights } from '../../lib/judge/weights';
import { toHead } from './pack';
import { RECIPES, train, type Example, type Extra } from './recipe';

/** Until they are set from cross-validation. */
const UNSET: Omit<Weights, 'heads'> = {
  calibration: {},
  thresholds: { clear: 0.6, balanced: 0.35, wide: 0.15 },
  kindOffsets: [],
  flags: { urgent: 0.35, political: 0.35 },
};

export function trainWeights(examples: readonly Example[], extra: Extra, settings: Omit<Weights, 'heads'> = UNSET): Weights {
  const heads: Weights['heads'] = {};
  for (const recipe of RECIPES) heads[recipe.name] = toHead(recipe, train(recipe, examples, extra));
  return { heads, ...settings };
}
