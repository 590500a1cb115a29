/** Checks a reply that is being written: which words would do harm, why, and what a good reply still lacks. */
import { withBetter } from './better';
import { checklistOf } from './checklist';
import { contextFindings } from './context';
import { decide, type Thresholds } from './decide';
import { readDraft } from './draft';
import { languageOf } from './language';
import { loadModel, type ToneModel, type ToneWeights } from './model';
import type { Hit, Reading } from './rule';
import { readSignals } from './signals';
import type { Finding, ToneContext, ToneReport } from './types';
import { loadWhole, weighWhole, type WholeModel, type WholeWeights } from './whole';

export type ToneChecker = (text: string, context?: ToneContext) => ToneReport;

/** Longer drafts than any site takes are checked up to here, so that a pasted book does not stop the typing. */
const MOST = 20_000;

export function readReply(text: string, context: ToneContext = {}): Reading {
  const draft = readDraft(text.length > MOST ? text.slice(0, MOST) : text, context.complaint);
  return { draft, signals: readSignals(draft), context, language: languageOf(draft) };
}

export function checkerOf(model: ToneModel, whole: WholeModel | null, limits?: Thresholds): ToneChecker {
  return (text, context = {}) => {
    const reading = readReply(text, context);
    const hits = decide(reading, model, limits);
    const weighed = whole ? weighWhole(reading, hits, model, whole) : hits;
    const findings = settle([...weighed, ...contextFindings(reading)]).map((finding) => withBetter(finding, reading));
    const level = findings.some((f) => f.level === 'stop') ? 'stop' : findings.length > 0 ? 'caution' : 'ok';
    return { level, findings, checklist: checklistOf(reading), sentences: reading.draft.sentences.length };
  };
}

/** Weights of both models: of sentences, and of the whole reply. */
export interface CheckerWeights {
  sentences: ToneWeights;
  whole: WholeWeights;
}

/** A checker with the given weights. @throws when they belong to another version */
export function createToneChecker({ sentences, whole }: CheckerWeights): ToneChecker {
  return checkerOf(loadModel(sentences), loadWhole(whole));
}

/** Overlapping hits of one family become one finding; worst first, then by position. */
function settle(hits: readonly Hit[]): Finding[] {
  const merged: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => (a.family < b.family ? -1 : a.family > b.family ? 1 : a.start - b.start))) {
    const last = merged[merged.length - 1];
    const gap = hit.family === 'personal_data' ? 2 : 0;
    if (last && last.family === hit.family && hit.start <= last.end + gap) {
      if (hit.end > last.end || hit.better === null) last.better = hit.end > last.end ? null : last.better;
      last.end = Math.max(last.end, hit.end);
      if (hit.level === 'stop') last.level = 'stop';
    } else merged.push({ ...hit });
  }
  return merged
    .sort((a, b) => (a.level === b.level ? a.start - b.start || b.end - a.end : a.level === 'stop' ? -1 : 1))
    .map(({ family, level, better, start, end }) => ({ family, level, better, start, end }));
}
