/** Limits that are checked before a file is parsed, so that a hostile one costs nothing. */

export const LIMITS = {
  /** Bytes of the file. */
  file: 5 * 1024 * 1024,
  /** Bytes of all parts of a workbook together once unpacked. */
  unpacked: 40 * 1024 * 1024,
  /** Parts in the ZIP container of a workbook. */
  entries: 200,
  /** Brackets in brackets. */
  depth: 12,
  /** Values (strings, numbers, brackets) of a JSON file. */
  values: 400_000,
  /** Cells of one sheet that are looked at. */
  rows: 20_000,
  columns: 60,
  /** Problems that are shown; more than that is one problem: the wrong file. */
  problems: 100,
} as const;

export type JsonShape = { ok: true } | { ok: false; code: 'too-deep' | 'too-many-values' };

/** Counts nesting and values without building anything; strings are skipped. Linear, never throws. */
export function jsonShape(text: string): JsonShape {
  let depth = 0;
  let values = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) {
      for (i++; i < text.length && text.charCodeAt(i) !== 34; i++) if (text.charCodeAt(i) === 92) i++;
      values++;
    } else if (code === 123 || code === 91) {
      depth++;
      values++;
      if (depth > LIMITS.depth) return { ok: false, code: 'too-deep' };
    } else if (code === 125 || code === 93) depth--;
    else if (code === 44) values++;
    if (values > LIMITS.values) return { ok: false, code: 'too-many-values' };
  }
  return { ok: true };
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Path of the first key that could reach an object's prototype; null when there is none. */
export function forbiddenKey(value: unknown, path = ''): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const key of Object.getOwnPropertyNames(value)) {
    if (Array.isArray(value) && key === 'length') continue;
    const here = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (!Array.isArray(value) && FORBIDDEN.has(key)) return here;
    const found = forbiddenKey(Object.getOwnPropertyDescriptor(value, key)?.value, here);
    if (found !== null) return found;
  }
  return null;
}
