/** Packs, slots, variants, recommendation: what the sidebar and the dashboard use of templates. */
export { bundledPacks } from './bundled';
export { fillSlots, openSlots, slotNames, type SlotUse } from './slots';
export { packSchema } from './schema';
export { officeFor, placePhrase, proposeValues, topicPhrase, type ProposeContext } from './propose';
export { recommend, usable, type Recommendation, type RecommendContext, type RecommendReason } from './recommend';
export { ownerOf, situationsFor, type Evidence } from './situations';
export { GUIDE_STEPS, guideStep, SITUATIONS_OF_STEP, type GuideStep } from './guide';
export {
  approvalText,
  formText,
  handoverValues,
  HANDOVER_FIELDS,
  shorten,
  SP4N_FORM,
  whatsappHandover,
  type HandoverCase,
  type HandoverField,
  type HandoverForm,
  type Sender,
} from './handover';
export { COMFORTABLE, doublesOf, levelOf, lintTemplate, type LintContext, type LintFinding, type LintLevel } from './lint';
export { filled, type Filled } from './filled';
export { createTemplateSearch, type TemplateSearch } from './search';
export { chooseVariant, isRepetition, REPEATED, similarity } from './variants';
export type * from './types';
