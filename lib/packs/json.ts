/** A pack as a JSON file: reading with limits, writing in one fixed form. */
import * as v from 'valibot';
import { packSchema } from '../templates/schema';
import type { Pack, WholePack } from '../templates/types';
import { forbiddenKey, jsonShape } from './limits';
import { fromIssue, jsonPath, problem } from './problem';
import type { Problem } from './types';

export type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

const refuse = (one: Problem): { ok: false; problems: Problem[] } => ({ ok: false, problems: [one] });

/** Text ▸ plain value. Depth, counts and keys are checked; nothing else is. */
export function parseJson(text: string): Read<unknown> {
  const plain = text.replace(/^\uFEFF/u, '');
  if (plain.trim() === '') return refuse(problem('empty'));
  const shape = jsonShape(plain);
  if (!shape.ok) return refuse(problem(shape.code));
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    return refuse(problem('not-json', { at: 'file' }, { detail: error instanceof Error ? error.message.slice(0, 120) : '' }));
  }
  const bad = forbiddenKey(value);
  return bad === null ? { ok: true, value } : refuse(problem('forbidden-key', { at: 'path', path: bad }));
}

const envelope = v.object({ format: v.literal('tanggap-pack'), formatVersion: v.pipe(v.number(), v.integer()) });

/** Line ends and tabs of other systems are no mistake of the author. */
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/gu, '\n').replaceAll('\t', ' ').replaceAll('\u00a0', ' ').normalize('NFC');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)]));
  return value;
}

/** A plain value ▸ a pack by the schema; every refusal with its path. */
export function packOf(value: unknown): Read<WholePack> {
  const known = v.safeParse(envelope, value);
  if (!known.success) return refuse(problem('not-pack'));
  if (known.output.formatVersion > 1) return refuse(problem('newer', { at: 'file' }, { found: known.output.formatVersion }));
  const read = v.safeParse(packSchema, cleaned(value));
  if (read.success) return { ok: true, value: read.output };
  return {
    ok: false,
    problems: read.issues.map((issue) => {
      const { code, params } = fromIssue(issue);
      return problem(code, { at: 'path', path: jsonPath(issue) }, params);
    }),
  };
}

export function readPackJson(text: string): Read<WholePack> {
  const json = parseJson(text);
  return json.ok ? packOf(json.value) : json;
}

/** Ends with a line break; the schema's address helps editors such as VS Code. */
export const writePackJson = (pack: Pack): string => `${JSON.stringify(pack, null, 1)}\n`;
