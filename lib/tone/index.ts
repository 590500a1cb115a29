/** Checks an official's outgoing reply: findings with span, level and better phrasing, and a checklist. */
export { createToneChecker, type ToneChecker } from './check';
export { checkReply } from './default';
export type { ToneWeights } from './model';
export { REASONS, reasonOf, whyKey, type Reason } from './reasons';
export { FAMILIES, type Family, type Finding, type ToneChecklist, type ToneContext, type ToneLevel, type ToneReport } from './types';
