/** Packs, slots, variants, recommendation: what the sidebar and the dashboard use of templates. */
export { bundledPacks } from './bundled';
export { CHECKS, checksOf, type Check } from './authenticity';
export { fillSlots, openSlots, slotNames, type SlotUse } from './slots';
export { packSchema } from './schema';
export { placePhrase, proposeValues, topicPhrase, type ProposeContext } from './propose';
export { recommend, usable, type Recommendation, type RecommendContext, type RecommendReason } from './recommend';
export { type Evidence } from './situations';
export { GUIDE_STEPS, guideStep, SITUATIONS_OF_STEP, type GuideStep } from './guide';
export { approvalText, formText, handoverValues, shorten, SP4N_FORM, whatsappHandover, type HandoverCase, type Sender } from './handover';
export { COMFORTABLE, doublesOf, levelOf, lintTemplate, type LintContext, type LintFinding, type LintLevel } from './lint';
export { filled, type Filled } from './filled';
export { createTemplateSearch, type TemplateSearch } from './search';
export { chooseVariant } from './variants';
export { ownNames, topicNote } from './notes';
export { ownWords } from './words';
export { repeats, varied } from './vary';
export { BLOCK_PARTS, HANDOVER_FIELDS } from './types';
export type * from './types';
