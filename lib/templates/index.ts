/** Packs, slots, variants, recommendation: what the sidebar and the dashboard use of templates. */
export { fillSlots, openSlots, slotNames, type SlotUse } from './slots';
export { packSchema } from './schema';
export { placePhrase, proposeValues, type ProposeContext } from './propose';
export { recommend, situationsFor, usable, type Recommendation, type RecommendContext, type RecommendReason } from './recommend';
export { createTemplateSearch, type TemplateSearch } from './search';
export { chooseVariant, isRepetition, REPEATED, similarity } from './variants';
export type * from './types';
