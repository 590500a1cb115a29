/** Makes problems, from own checks and from what the schema refuses, and puts them into words. */
import type * as v from 'valibot';
import type { TextKey, Translate } from '../i18n';
import { LIMITS } from './limits';
import { PROBLEM_CODES, type Problem, type ProblemCode, type Where } from './types';

export const problem = (code: ProblemCode, where: Where = { at: 'file' }, params: Problem['params'] = {}): Problem => ({
  code,
  where,
  params,
});

const CODES: ReadonlySet<string> = new Set(PROBLEM_CODES);
const isCode = (text: string): text is ProblemCode => CODES.has(text);

/** What was found, short enough to be shown in a table. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}

/** One refusal of the schema as a code with its values. */
export function fromIssue(issue: v.BaseIssue<unknown>): { code: ProblemCode; params: Problem['params'] } {
  const found = shown(issue.input);
  const most = typeof issue.requirement === 'number' ? issue.requirement : 0;
  const length = typeof issue.input === 'string' || Array.isArray(issue.input) ? issue.input.length : 0;
  if (issue.input === undefined || issue.input === null) return { code: 'required', params: {} };
  switch (issue.type) {
    case 'min_length':
      return typeof issue.input === 'string'
        ? { code: 'required', params: {} }
        : { code: 'too-few', params: { found: length, least: most } };
    case 'max_length':
      return { code: typeof issue.input === 'string' ? 'too-long' : 'too-many', params: { found: length, most } };
    case 'picklist':
    case 'literal':
      return { code: 'choice', params: { found, allowed: issue.expected?.replace(/[()"]/gu, '').replaceAll(' | ', ', ') ?? '' } };
    case 'min_value':
    case 'max_value':
    case 'integer':
    case 'number':
      return { code: 'number', params: { found } };
    default:
      return isCode(issue.message) ? { code: issue.message, params: { found } } : { code: 'type', params: { found } };
  }
}

/** `templates[3].variants[0]`; "" for the root. */
export function jsonPath(issue: v.BaseIssue<unknown>): string {
  let path = '';
  for (const { key } of issue.path ?? []) path += typeof key === 'number' ? `[${key}]` : path ? `.${String(key)}` : String(key);
  return path;
}

/** Many problems mean the wrong file; the first ones are enough to see that. */
export function capped(problems: readonly Problem[]): Problem[] {
  if (problems.length <= LIMITS.problems) return [...problems];
  return [...problems.slice(0, LIMITS.problems), problem('too-many-problems', { at: 'file' }, { n: problems.length - LIMITS.problems })];
}

const whatKey = (code: ProblemCode): TextKey => `problem.${code}`;
const mendKey = (code: ProblemCode): TextKey => `problem.${code}.mend`;

/** "Lembar Contoh balasan, baris 12, kolom C (Situasi)". */
export function whereText(where: Where, t: Translate): string {
  switch (where.at) {
    case 'file':
      return t('problem.where.file');
    case 'path':
      return where.path;
    case 'sheet':
      return t('problem.where.sheet', { sheet: where.sheet });
    case 'cell':
      return t('problem.where.cell', { sheet: where.sheet, row: String(where.row), column: where.column, heading: where.heading });
    case 'line':
      return t('problem.where.line', { line: String(where.line), heading: where.heading });
  }
}

export const whatText = ({ code, params }: Problem, t: Translate): string => t(whatKey(code), params);
export const mendText = ({ code, params }: Problem, t: Translate): string => t(mendKey(code), params);
