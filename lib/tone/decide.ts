/** Weighs rules and model against each other: which families a draft carries, where, and how badly. */
import type { Sentence } from './draft';
import type { Hit, Reading } from './rule';
import { FAMILY_RULES, RULE_BOOK } from './families';
import { strongest, widened } from './clauses';
import { sentenceFeatures } from './features';
import { HEADS, type ToneModel } from './model';
import { raise } from './severity';
import type { Family } from './types';

/** Log-odds above which the model is believed, by how strongly a rule speaks. Chosen in cross-validation, see scripts/evaluate/tone.ts. */
export interface Thresholds {
  /** No rule. */
  alone: number;
  /** A rule that is right more often than not. */
  likely: number;
  /** A rule that is right nearly always. */
  sure: number;
  /** Log-odds of "must not be posted" above which a finding is raised to `stop`. */
  stop: number;
}
const THRESHOLDS: Thresholds = { alone: 0, likely: 0, sure: -0.5, stop: -1 };

const ALWAYS_STOP: ReadonlySet<Family> = new Set(['threat', 'politics']);
/** The model knows nothing of them. */
const BY_RULE_ALONE: ReadonlySet<Family> = new Set(FAMILY_RULES.map(({ family }) => family).filter((name) => !HEADS.includes(name)));

/** Data that is asked for can still be withheld; data that is shown can't be taken back. */
export const asksForData = ({ family, level, weight }: Hit): boolean => family === 'personal_data' && level === 'caution' && weight >= 0.9;

/** While somebody types, all sentences but one stay the same. */
const remembered = new WeakMap<ToneModel, Map<string, Float64Array>>();

export function scoresOf(sentence: Sentence, reading: Reading, here: readonly Hit[], model: ToneModel): Float64Array {
  const { draft, signals } = reading;
  let memory = remembered.get(model);
  if (!memory) remembered.set(model, (memory = new Map()));
  const key = `${sentence.plain}${draft.complaint}${sentence.question}${Object.values(signals).map(Number).join('')}${here.map((h) => h.family + h.weight + h.level).join()}`;
  const known = memory.get(key);
  if (known) return known;
  if (memory.size > 300) memory.clear();
  const scores = model.score(sentenceFeatures(sentence, reading, here));
  memory.set(key, scores);
  return scores;
}

export function decide(reading: Reading, model: ToneModel, limits: Thresholds = THRESHOLDS): Hit[] {
  const every = raise(RULE_BOOK.hits(reading, true), reading);
  const kept: Hit[] = every.filter((h) => BY_RULE_ALONE.has(h.family) && h.weight >= 0.5);
  reading.draft.sentences.forEach((sentence, index) => {
    const here = every.filter((h) => h.sentence === index);
    const scores = scoresOf(sentence, reading, here, model);
    const stop = scores[HEADS.length - 1] ?? -9;
    for (const family of FAMILY_RULES) {
      const name = family.family;
      if (BY_RULE_ALONE.has(name)) continue;
      const hits = here.filter((h) => h.family === name);
      const shown = hits.filter((h) => name === 'personal_data' && h.level === 'stop' && h.weight === 1);
      const weight = Math.max(0, ...hits.map((h) => h.weight));
      const limit = weight >= 0.9 ? limits.sure - (ALWAYS_STOP.has(name) ? 1.5 : 0) : weight >= 0.5 ? limits.likely : limits.alone;
      if (shown.length === 0 && ((scores[HEADS.indexOf(name)] ?? -9) <= limit || family.repaired?.(reading, sentence) === true)) continue;
      const strong = hits.filter((h) => h.weight >= 0.5);
      const found =
        strong.length > 0
          ? strong
          : [
              {
                family: name,
                level: family.level,
                better: null,
                weight: 0.5,
                sentence: index,
                ...strongest(sentence, name, model, reading.signals),
              },
            ];
      for (const hit of found) {
        const severe =
          !asksForData(hit) &&
          (ALWAYS_STOP.has(name) || stop > limits.stop || (hit.level === 'stop' && (shown.length > 0 || stop > limits.stop - 2)));
        const span = hit.better === null && shown.length === 0 ? widened(sentence, hit) : hit;
        kept.push({ ...hit, start: span.start, end: span.end, level: severe ? 'stop' : 'caution' });
      }
    }
  });
  return kept;
}
