/** Checks a reply that is being written: which words would do harm, why, and what a good reply still lacks. */
import { checklistOf } from './checklist';
import { contextFindings } from './context';
import { decide, type Thresholds } from './decide';
import { readDraft } from './draft';
import { languageOf } from './language';
import { loadModel, type ToneModel, type ToneWeights } from './model';
import type { Hit, Reading } from './rule';
import { readSignals } from './signals';
import type { Finding, ToneContext, ToneReport } from './types';

export type ToneChecker = (text: string, context?: ToneContext) => ToneReport;

/** Longer drafts than any site takes are checked up to here, so that a pasted book does not stop the typing. */
const MOST = 20_000;

export function readReply(text: string, context: ToneContext = {}): Reading {
  const draft = readDraft(text.length > MOST ? text.slice(0, MOST) : text, context.complaint);
  return { draft, signals: readSignals(draft), context, language: languageOf(draft) };
}

export function checkerOf(model: ToneModel, limits?: Thresholds): ToneChecker {
  return (text, context = {}) => {
    const reading = readReply(text, context);
    const findings = settle([...decide(reading, model, limits), ...contextFindings(reading)]);
    const level = findings.some((f) => f.level === 'stop') ? 'stop' : findings.length > 0 ? 'caution' : 'ok';
    return { level, findings, checklist: checklistOf(reading), sentences: reading.draft.sentences.length };
  };
}

/** A checker with the given weights. @throws when they belong to another version */
export function createToneChecker(weights: ToneWeights): ToneChecker {
  return checkerOf(loadModel(weights));
}

/** Overlapping hits of one family become one finding; worst first, then by position. */
export function settle(hits: readonly Hit[]): Finding[] {
  const merged: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => (a.family < b.family ? -1 : a.family > b.family ? 1 : a.start - b.start))) {
    const last = merged[merged.length - 1];
    if (last && last.family === hit.family && hit.start <= last.end) {
      if (hit.end > last.end || hit.better === null) last.better = hit.end > last.end ? null : last.better;
      last.end = Math.max(last.end, hit.end);
      if (hit.level === 'stop') last.level = 'stop';
    } else merged.push({ ...hit });
  }
  return merged
    .sort((a, b) => (a.level === b.level ? a.start - b.start || b.end - a.end : a.level === 'stop' ? -1 : 1))
    .map(({ family, level, better, start, end }) => ({ family, level, better, start, end }));
}
