/** Checks an official's outgoing reply: findings with span, level and better phrasing, and a checklist. */
export { type CheckerWeights, type ToneChecker } from './check';
export { checkReply, prepareCheck } from './default';
export { registerOf } from './register';
export { replacementOf, type Replacement } from './replace';
export { REASONS, reasonOf, whyKey, type Reason } from './reasons';
export { FAMILIES, type Family, type Finding, type ToneChecklist, type ToneContext, type ToneLevel, type ToneReport } from './types';
