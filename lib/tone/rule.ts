/** How a tone family is written down, and how its rules are applied to a draft. */
import type { Span } from '../text';
import { anchorsOf, beginnings } from './anchors';
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

interface Entry {
  family: FamilyRules;
  rule: Rule;
  /** Besides the beginning under which it is found: each of these sets must be met too. */
  further: readonly ReadonlySet<string>[];
}

/** All rules, found by the beginnings of the words they need. */
export class RuleBook {
  private readonly entries: readonly Entry[];
  private readonly byBeginning = new Map<string, number[]>();
  private readonly always: number[] = [];
  private readonly families: readonly FamilyRules[];

  constructor(families: readonly FamilyRules[]) {
    this.families = families;
    this.entries = families.flatMap((family) => family.rules.map((r) => ({ family, rule: r, further: anchorsOf(r.find.source).slice(1) })));
    this.entries.forEach((entry, i) => {
      const [anchors] = anchorsOf(entry.rule.find.source);
      if (anchors === undefined) this.always.push(i);
      else for (const anchor of anchors) this.byBeginning.set(anchor, [...(this.byBeginning.get(anchor) ?? []), i]);
    });
  }

  /** How many rules must be tried on every sentence. */
  get unanchored(): readonly RegExp[] {
    return this.always.map((i) => this.entries[i]?.rule.find).filter((r) => r !== undefined);
  }

  /** @param all also those that a hand-over or step elsewhere in the draft makes innocent; the model weighs them by its own signals */
  hits(reading: Reading, all = false): Hit[] {
    const hits = this.families.flatMap((family) => family.check?.(reading) ?? []);
    reading.draft.sentences.forEach((sentence, index) => {
      for (const { family, rule: r } of this.candidates(sentence)) {
        const { find, weight = 1, level = family.level, unless, better } = r;
        find.lastIndex = 0;
        if (!find.test(sentence.plain) || unless?.(sentence, reading)) continue;
        if (!all && family.repaired?.(reading, sentence)) continue;
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

  private candidates(sentence: Sentence): Entry[] {
    const keys = new Set<string>();
    for (const word of sentence.plain.split(' ')) for (const key of beginnings(word)) keys.add(key);
    const wanted = new Set<number>(this.always);
    for (const key of keys) for (const i of this.byBeginning.get(key) ?? []) wanted.add(i);
    return [...wanted]
      .sort((a, b) => a - b)
      .map((i) => this.entries[i])
      .filter((e) => e !== undefined)
      .filter(({ further }) => further.every((set) => meets(keys, set)));
  }
}

function meets(keys: ReadonlySet<string>, set: ReadonlySet<string>): boolean {
  const [small, large] = keys.size < set.size ? [keys, set] : [set, keys];
  for (const key of small) if (large.has(key)) return true;
  return false;
}
