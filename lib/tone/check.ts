/** Checks a reply that is being written: which words would do harm, why, and what a good reply still lacks. */
import { checklistOf } from './checklist';
import { readDraft } from './draft';
import { RULE_BOOK } from './families';
import { languageOf } from './language';
import type { Hit, Reading } from './rule';
import { raise } from './severity';
import { readSignals } from './signals';
import type { Finding, ToneContext, ToneReport } from './types';

export function rulesOnly(text: string, context: ToneContext = {}): ToneReport {
  const draft = readDraft(text, context.complaint);
  const reading: Reading = { draft, signals: readSignals(draft), context, language: languageOf(draft) };
  const hits = RULE_BOOK.hits(reading).filter((h) => h.weight >= 0.5);
  const findings = settle(raise(hits, reading));
  const level = findings.some((f) => f.level === 'stop') ? 'stop' : findings.length > 0 ? 'caution' : 'ok';
  return { level, findings, checklist: checklistOf(reading), sentences: draft.sentences.length };
}

/** Overlapping hits of one family become one finding. */
export function settle(hits: readonly Hit[]): Finding[] {
  const merged: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => (a.family < b.family ? -1 : a.family > b.family ? 1 : a.start - b.start))) {
    const last = merged[merged.length - 1];
    if (last && last.family === hit.family && hit.start <= last.end) {
      last.end = Math.max(last.end, hit.end);
      if (hit.level === 'stop') last.level = 'stop';
    } else merged.push({ ...hit });
  }
  return merged
    .sort((a, b) => (a.level === b.level ? a.start - b.start : a.level === 'stop' ? -1 : 1))
    .map(({ family, level, better, start, end }) => ({ family, level, better, start, end }));
}
