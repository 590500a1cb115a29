/** How a tone family is written down, and how its rules are applied to a draft. */
import type { Span } from '../text';
import { beginnings, firstWords } from './anchors';
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

const NONE: readonly number[] = [];

interface Entry {
  family: FamilyRules;
  rule: Rule;
  /** The rule's pattern, tried at one place only. */
  sticky: RegExp;
}

/** All rules, found by the beginnings of the words with which their matches begin. */
export class RuleBook {
  private readonly entries: readonly Entry[];
  private readonly byFirst = new Map<string, number[]>();
  private readonly byWord = new Map<string, readonly number[]>();
  private readonly from: Float64Array;
  private readonly families: readonly FamilyRules[];

  /** @throws when it can't be told with which words a rule's matches begin */
  constructor(families: readonly FamilyRules[]) {
    this.families = families;
    const firsts: ReadonlySet<string>[] = [];
    this.entries = families.flatMap((family) =>
      family.rules.map((r) => {
        const first = firstWords(r.find.source);
        if (first === null) throw new Error(`${family.family}: a rule must begin with words: ${r.find.source.slice(0, 80)}`);
        firsts.push(first);
        return { family, rule: r, sticky: new RegExp(r.find.source, 'y') };
      }),
    );
    this.from = new Float64Array(this.entries.length);
    firsts.forEach((first, i) => {
      for (const key of first) this.byFirst.set(key, [...(this.byFirst.get(key) ?? []), i]);
    });
  }

  /** @param all also those that a hand-over or step elsewhere in the draft makes innocent; the model weighs them by its own signals */
  hits(reading: Reading, all = false): Hit[] {
    const hits = this.families.flatMap((family) => family.check?.(reading) ?? []);
    reading.draft.sentences.forEach((sentence, index) => this.hitsIn(sentence, index, reading, all, hits));
    return hits;
  }

  private hitsIn(sentence: Sentence, index: number, reading: Reading, all: boolean, hits: Hit[]): void {
    // where each rule may begin again; a rule that does not apply here begins nowhere
    this.from.fill(0);
    let at = 0;
    for (const word of sentence.plain.split(' ')) {
      for (const i of this.rulesFor(word)) {
        const entry = this.entries[i];
        if (!entry || at < (this.from[i] ?? 0)) continue;
        entry.sticky.lastIndex = at;
        const match = entry.sticky.exec(sentence.plain);
        if (match === null) continue;
        this.from[i] = this.applies(entry, sentence, reading, all) ? at + match[0].length : Infinity;
        if (this.from[i] === Infinity) continue;
        const { family, rule: r } = entry;
        const span = spanOf(sentence, at, at + match[0].trimEnd().length);
        const better = betterIn(r.better ?? family.better, reading.language);
        hits.push({ family: family.family, level: r.level ?? family.level, better, weight: r.weight ?? 1, sentence: index, ...span });
      }
      at += word.length + 1;
    }
  }

  /** Rules whose matches may begin with the word. */
  private rulesFor(word: string): readonly number[] {
    if (word === '') return NONE;
    const known = this.byWord.get(word);
    if (known !== undefined) return known;
    const rules = [...new Set(beginnings(word).flatMap((key) => this.byFirst.get(key) ?? []))];
    if (this.byWord.size < 5000) this.byWord.set(word, rules);
    return rules;
  }

  private applies({ family, rule: r }: Entry, sentence: Sentence, reading: Reading, all: boolean): boolean {
    return r.unless?.(sentence, reading) !== true && (all || family.repaired?.(reading, sentence) !== true);
  }
}
