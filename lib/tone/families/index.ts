/** All families, in the order in which equal findings are shown. To add one: a file, and a line here. */
import { RuleBook, type FamilyRules } from '../rule';
import { absoluteDenial } from './absolute-denial';
import { blame } from './blame';
import { conditionalApology } from './conditional-apology';
import { demandGratitude } from './demand-gratitude';
import { denyDuty } from './deny-duty';
import { dismiss } from './dismiss';
import { doubt } from './doubt';
import { impolite } from './impolite';
import { internal } from './internal';
import { mockery } from './mockery';
import { order } from './order';
import { personalData } from './personal-data';
import { politics } from './politics';
import { procedureShield } from './procedure-shield';
import { promise } from './promise';
import { robotic } from './robotic';
import { shouting } from './shouting';
import { threat } from './threat';

export const FAMILY_RULES: readonly FamilyRules[] = [
  threat,
  personalData,
  politics,
  doubt,
  mockery,
  impolite,
  blame,
  dismiss,
  demandGratitude,
  denyDuty,
  procedureShield,
  order,
  absoluteDenial,
  promise,
  conditionalApology,
  shouting,
  robotic,
  internal,
];

export const RULE_BOOK = /*#__PURE__*/ new RuleBook(FAMILY_RULES);
