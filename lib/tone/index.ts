/** Checks an official's outgoing reply: findings with span, level and better phrasing, and a checklist. */
export { rulesOnly as checkReply } from './check';
export { FAMILIES, type Family, type Finding, type ToneChecklist, type ToneContext, type ToneLevel, type ToneReport } from './types';
