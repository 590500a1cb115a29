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

function betterIn(better: Better | undefined, language: Language): string | null {
  if (better === undefined || better === null || typeof better === 'string') return better ?? null;
  return better[language] ?? (language === 'id' ? null : (better.id ?? null));
}

const NONE: readonly number[] = [];

/** Plain letters, and letters with signs beyond them: browsers translate a pattern for each of both. */
const NEUTRAL = [' kami cek ', ' kami cek \u2026 '];

interface Entry {
  family: FamilyRules;
  rule: Rule;
  /** The rule's pattern, tried at one place only. */
  sticky: RegExp;
}

interface Match {
  /** Number of the rule. */
  entry: number;
  /** In the sentence's plain spelling. */
  at: number;
  length: number;
}

/** All rules, found by the beginnings of the words with which their matches begin. */
export class RuleBook {
  private readonly entries: readonly Entry[];
  private readonly byFirst = new Map<string, number[]>();
  /** What was found in a reading: several layers ask for it. */
  private readonly every = new WeakMap<Reading, readonly Hit[]>();
  private readonly unrepaired = new WeakMap<Reading, readonly Hit[]>();
  private readonly bySentence = new Map<string, readonly Match[]>();
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

  /** Tries every pattern on texts that it doesn't fit: a browser translates a pattern only when it is first tried. Gives way often. */
  *prepare(): Generator<void> {
    for (const { sticky } of this.entries) {
      for (const text of NEUTRAL) {
        // Twice: the second time the pattern is translated for speed.
        for (let times = 0; times < 2; times += 1) {
          sticky.lastIndex = 0;
          sticky.exec(text);
        }
      }
      yield;
    }
  }

  /** @param all also those that a hand-over or step elsewhere in the draft makes innocent; the model weighs them by its own signals */
  hits(reading: Reading, all = false): readonly Hit[] {
    const memory = all ? this.every : this.unrepaired;
    let hits = memory.get(reading);
    if (!hits) memory.set(reading, (hits = this.find(reading, all)));
    return hits;
  }

  private find(reading: Reading, all: boolean): Hit[] {
    const hits = this.families.flatMap((family) => family.check?.(reading) ?? []);
    reading.draft.sentences.forEach((sentence, index) => this.hitsIn(sentence, index, reading, all, hits));
    return hits;
  }

  private hitsIn(sentence: Sentence, index: number, reading: Reading, all: boolean, hits: Hit[]): void {
    const applying = new Map<number, boolean>();
    for (const { entry: i, at, length } of this.matches(sentence.plain)) {
      const entry = this.entries[i];
      if (!entry) continue;
      let applies = applying.get(i);
      if (applies === undefined) applying.set(i, (applies = this.applies(entry, sentence, reading, all)));
      if (!applies) continue;
      const { family, rule: r } = entry;
      const better = betterIn(r.better ?? family.better, reading.language);
      const span = spanOf(sentence, at, at + length);
      hits.push({ family: family.family, level: r.level ?? family.level, better, weight: r.weight ?? 1, sentence: index, ...span });
    }
  }

  /** Where the patterns match, innocent or not. While somebody types, all sentences but one are known already. */
  private matches(plain: string): readonly Match[] {
    const known = this.bySentence.get(plain);
    if (known) return known;
    const found: Match[] = [];
    // where each rule may match again
    this.from.fill(0);
    let at = 0;
    for (const word of plain.split(' ')) {
      for (const i of this.rulesFor(word)) {
        const entry = this.entries[i];
        if (!entry || at < (this.from[i] ?? 0)) continue;
        entry.sticky.lastIndex = at;
        const match = entry.sticky.exec(plain);
        if (match === null) continue;
        this.from[i] = at + match[0].length;
        found.push({ entry: i, at, length: match[0].trimEnd().length });
      }
      at += word.length + 1;
    }
    if (this.bySentence.size > 300) this.bySentence.clear();
    this.bySentence.set(plain, found);
    return found;
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
