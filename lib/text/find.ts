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

/** @param pattern any pattern; it is made global, so `lastIndex` of the caller's own stays untouched. Empty matches are left out. */
export function findAll(n: Normalised, pattern: RegExp): Found[] {
  const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  const found: Found[] = [];
  for (const match of n.text.matchAll(global)) {
    if (match[0] === '') continue;
    const span = n.toSpan(match.index, match.index + match[0].length);
    found.push({ ...span, text: match[0], at: match.index, groups: { ...match.groups } });
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
