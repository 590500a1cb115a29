/** Picks the words that a person would point at when asked why. */
import { mergeSpans, type Span } from '../text/index';
import type { Reading } from './reading';
import { hash } from './hash';
import type { Kind, Reason } from './types';
import type { Head } from './weights';

/** Cues that a person would accept as the reason, most telling first. */
const TELLING: Record<string, Reason['why']> = {
  damage: 'complaint',
  misconduct: 'complaint',
  danger: 'complaint',
  neglect: 'complaint',
  suffering: 'complaint',
  waiting: 'complaint',
  request: 'complaint',
  fix: 'complaint',
};
const MOST = 4;

interface Said {
  complaint: boolean;
  urgent: boolean;
  political: boolean;
  kind: Kind;
}

export function reasonsOf(reading: Reading, head: Head, said: Said): Reason[] {
  const reasons: Reason[] = [];
  const add = (why: Reason['why'], spans: readonly Span[]): void => {
    for (const span of mergeSpans(spans)) if (span.end > span.start) reasons.push({ ...span, why });
  };
  if (said.complaint) add('complaint', complaintSpans(reading, head));
  if (said.complaint) add('sarcasm', reading.rules.sarcasm ?? []);
  if (said.urgent) add('urgent', [...(reading.rules.danger ?? []), ...(reading.rules.acute ?? [])]);
  if (said.political) add('political', [...(reading.rules.politics ?? []), ...cueSpans(reading, 'politics')]);
  if (said.kind === 'question') add('question', cueSpans(reading, 'question').slice(0, 2));
  if (said.kind === 'praise') add('praise', cueSpans(reading, 'praise').slice(0, 2));
  return reasons.sort((a, b) => a.start - b.start || a.end - b.end);
}

function cueSpans({ hits, tokens }: Reading, label: string): Span[] {
  return hits.flatMap((hit) => {
    const first = tokens[hit.from];
    const last = tokens[hit.to - 1];
    return hit.label === label && first && last ? [{ start: first.span.start, end: last.span.end }] : [];
  });
}

/** Cue words, ranked by what the model learned of them; the words themselves, not their letters. */
function complaintSpans({ hits, tokens, words }: Reading, head: Head): Span[] {
  const weightOf = (name: string, seed: number): number => head.values[hash(name, seed) % head.buckets] ?? 0;
  const ranked = hits
    .filter(({ label }) => label in TELLING)
    .map((hit) => ({ hit, weight: weightOf(hit.label, 3) + weightOf(words[hit.from] ?? '', 1) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.hit.from - b.hit.from);
  const spans: Span[] = [];
  for (const { hit } of ranked) {
    const first = tokens[hit.from];
    const last = tokens[hit.to - 1];
    if (first && last) spans.push({ start: first.span.start, end: last.span.end });
    if (mergeSpans(spans).length >= MOST) break;
  }
  if (spans.length > 0) return spans;
  // No cue: the word that weighs most.
  let best = { at: -1, weight: 0 };
  words.forEach((word, i) => {
    const weight = tokens[i]?.kind === 'word' ? weightOf(word, 1) : 0;
    if (weight > best.weight) best = { at: i, weight };
  });
  const token = tokens[best.at];
  return token ? [token.span] : [];
}
