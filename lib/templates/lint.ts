/** What an author should look at in a template: tone, open questions, length, missing parts, doubles. Nothing here refuses a template. */
import { checkReply, type Finding, type ToneChecklist } from '../tone';
import { normalise } from '../text/normalise';
import { filled } from './filled';
import { openSlots } from './slots';
import { REPEATED, similarity } from './variants';
import type { Slot, Situation, Template } from './types';
import type { Span } from '../text/types';
import type { AvoidWord } from '../tone/types';

export type LintFinding =
  /** `span` in the variant's text as written, with its isian. */
  | { code: 'tone'; variant: number; span: Span; finding: Finding }
  | { code: 'slot-unknown'; variant: number; span: Span; name: string }
  | { code: 'too-long'; variant: number; length: number }
  | { code: 'missing'; variant: number; part: keyof ToneChecklist }
  | { code: 'unsigned'; variant: number }
  | { code: 'twin'; variant: number; other: number }
  | { code: 'double'; variant: number; title: string }
  | { code: 'one-variant' }
  | { code: 'unchecked' };

export type LintLevel = 'stop' | 'caution' | 'hint';

export const levelOf = (finding: LintFinding): LintLevel => {
  if (finding.code === 'tone') return finding.finding.level;
  if (finding.code === 'slot-unknown') return 'stop';
  return finding.code === 'too-long' || finding.code === 'double' || finding.code === 'twin' ? 'caution' : 'hint';
};

/** Longest reply that reads as one breath. */
export const COMFORTABLE = 600;

/** What a reply to trouble needs; praise and questions need less. */
const TROUBLE: ReadonlySet<Situation> = new Set([
  'holding',
  'ours',
  'not-ours',
  'budget',
  'rude',
  'repeat',
  'our-mistake',
  'political-mix',
]);
const WANTED: readonly (keyof ToneChecklist)[] = ['thanks', 'empathy', 'step'];

const examples = (slots: readonly Slot[]): Record<string, string> => Object.fromEntries(slots.map(({ name, example }) => [name, example]));

export interface LintContext {
  /** Slots that this pack and the packs in use describe. */
  slots: readonly Slot[];
  /** From `doublesOf`: title of another template with the same text, by text. */
  doubles: ReadonlyMap<string, string>;
  /** Words that the packs keep out of replies. */
  avoid?: readonly AvoidWord[];
}

function lintVariant(template: Template, variant: number, text: string, { slots, doubles, avoid = [] }: LintContext): LintFinding[] {
  const found: LintFinding[] = [];
  const values = examples(slots);
  for (const { name, start, end } of openSlots(text))
    if (!Object.hasOwn(values, name)) found.push({ code: 'slot-unknown', variant, span: { start, end }, name });
  const whole = filled(text, values);
  const report = checkReply(whole.text, { avoid });
  for (const finding of report.findings) {
    const span = whole.back(finding.replaces ?? finding);
    if (span) found.push({ code: 'tone', variant, span, finding });
  }
  if (text.length > COMFORTABLE) found.push({ code: 'too-long', variant, length: text.length });
  if (template.situations.some((situation) => TROUBLE.has(situation))) {
    for (const part of WANTED) if (!report.checklist[part]) found.push({ code: 'missing', variant, part });
  }
  if (!/\{inisial\}\s*$/u.test(text)) found.push({ code: 'unsigned', variant });
  const title = doubles.get(doubleKey(template.id, text));
  if (title !== undefined) found.push({ code: 'double', variant, title });
  for (let other = 0; other < variant; other++) {
    if (similarity(template.variants[other] ?? '', text) >= REPEATED) found.push({ code: 'twin', variant, other });
  }
  return found;
}

/** Worst first. */
export function lintTemplate(template: Template, context: LintContext): LintFinding[] {
  const found = template.variants.flatMap((text, variant) => lintVariant(template, variant, text, context));
  if (template.variants.length === 1) found.push({ code: 'one-variant' });
  if (!template.nativeChecked && (template.language === 'jv' || template.language === 'su')) found.push({ code: 'unchecked' });
  const rank: readonly LintLevel[] = ['stop', 'caution', 'hint'];
  return found.sort((a, b) => rank.indexOf(levelOf(a)) - rank.indexOf(levelOf(b)));
}

const doubleKey = (id: string, text: string): string => `${id}\n${text}`;

/** Texts that two templates share, keyed for `LintContext.doubles`. Linear in the number of templates. */
export function doublesOf(templates: readonly Template[]): Map<string, string> {
  const first = new Map<string, Template>();
  const doubles = new Map<string, string>();
  for (const template of templates) {
    for (const text of template.variants) {
      const plain = normalise(text).text;
      const other = first.get(plain);
      if (!other) first.set(plain, template);
      else if (other !== template) doubles.set(doubleKey(template.id, text), other.title);
    }
  }
  return doubles;
}
