/** How a tone family is written down, and how its rules are applied to a draft. */
import type { Span } from '../text';
import { spanOf, type Draft, type Sentence } from './draft';
import type { Signals } from './signals';
import type { Family, ToneContext } from './types';
import { words } from './words';

export type Language = 'id' | 'jv' | 'su';
/** What can stand in the place of the words found, by language; "" deletes them. */
export type Better = string | null | Partial<Record<Language, string>>;

export interface Reading {
  draft: Draft;
  signals: Signals;
  context: ToneContext;
  language: Language;
}

export interface Hit extends Span {
  family: Family;
  level: 'caution' | 'stop';
  better: string | null;
  /** 1: the words alone say it. Below: the model has to agree. */
  weight: number;
  sentence: number;
}

export interface Rule {
  find: RegExp;
  /** Default 1. */
  weight?: number;
  level?: 'caution' | 'stop';
  /** True: the same words are innocent here. */
  unless?: (sentence: Sentence, reading: Reading) => boolean;
  better?: Better;
}

export interface FamilyRules {
  family: Family;
  level: 'caution' | 'stop';
  rules: readonly Rule[];
  /** The words that are innocent in the whole draft, e.g. because the hand-over is told. The model is silenced by it as well. */
  repaired?: (reading: Reading, sentence: Sentence) => boolean;
  better?: Better;
  /** For causes that are no words: capitals, emptiness, numbers. */
  check?: (reading: Reading) => Hit[];
}

type RuleOptions = Omit<Rule, 'find'>;

/** One rule for several patterns, e.g. `rule('salah alamat', 'salah kamar')`, options last. */
export function rule(...args: [...string[], RuleOptions] | string[]): Rule {
  const last = args[args.length - 1];
  const options = typeof last === 'object' ? last : {};
  const patterns = args.filter((a): a is string => typeof a === 'string');
  return { find: words(patterns.join('|')), ...options };
}

export function betterIn(better: Better | undefined, language: Language): string | null {
  if (better === undefined || better === null || typeof better === 'string') return better ?? null;
  return better[language] ?? (language === 'id' ? null : (better.id ?? null));
}

export function hitsOf(family: FamilyRules, reading: Reading): Hit[] {
  const hits: Hit[] = family.check ? family.check(reading) : [];
  reading.draft.sentences.forEach((sentence, index) => {
    if (family.repaired?.(reading, sentence)) return;
    for (const { find, weight = 1, level = family.level, unless, better } of family.rules) {
      find.lastIndex = 0;
      if (!find.test(sentence.plain) || unless?.(sentence, reading)) continue;
      find.lastIndex = 0;
      for (const match of sentence.plain.matchAll(find)) {
        const span = spanOf(sentence, match.index, match.index + match[0].trimEnd().length);
        hits.push({
          family: family.family,
          level,
          better: betterIn(better ?? family.better, reading.language),
          weight,
          sentence: index,
          ...span,
        });
      }
    }
  });
  return hits;
}
