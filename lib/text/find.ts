/** Looks for patterns in the normalised text and answers with spans of the original. */
import type { Normalised } from './normalise';
import type { Span } from './types';

export interface Found extends Span {
  /** As in the normalised text. */
  text: string;
  /** Offset in the normalised text. */
  at: number;
  /** Named groups of the pattern. */
  groups: Record<string, string | undefined>;
}

const globals = new WeakMap<RegExp, RegExp>();

/** A global twin of a pattern, made once: making one costs more than using it. */
function globalOf(pattern: RegExp): RegExp {
  let twin = globals.get(pattern);
  if (!twin) {
    twin = new RegExp(pattern.source, pattern.global ? pattern.flags : `${pattern.flags}g`);
    globals.set(pattern, twin);
  }
  twin.lastIndex = 0;
  return twin;
}

const NO_GROUPS: Found['groups'] = {};

/** @param pattern any pattern; its own `lastIndex` stays untouched. Empty matches are left out. */
export function findAll(n: Normalised, pattern: RegExp): Found[] {
  const global = globalOf(pattern);
  const found: Found[] = [];
  for (let match = global.exec(n.text); match; match = global.exec(n.text)) {
    if (match[0] === '') {
      global.lastIndex++;
      continue;
    }
    const { start, end } = n.toSpan(match.index, match.index + match[0].length);
    found.push({ start, end, text: match[0], at: match.index, groups: match.groups ? { ...match.groups } : NO_GROUPS });
  }
  return found;
}

/** Spans that touch or overlap become one; sorted. */
export function mergeSpans<S extends Span>(spans: readonly S[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged[merged.length - 1];
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}
