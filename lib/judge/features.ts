/** Turns a reading into hashed features in six groups: words and pairs of words, letters, cues and form, topics, language, alarm. */
import { alarmNames } from './alarm';
import { hashGroups, hashPair, HashSet } from './hash';
import type { CueHit } from './lexicon/cues';
import { polarity } from './polarity';
import type { Reading } from './reading';
import { ruleNames } from './rules';
import { tongueNames } from './tongue';

export const GROUPS = ['words', 'letters', 'cues', 'topics', 'tongue', 'alarm'] as const;
export type Group = (typeof GROUPS)[number];
/** 32-bit names of the features of each group, without doubles. */
export type Features = Record<Group, Uint32Array>;

const SEEDS: Record<Group, number> = { words: 1, letters: 2, cues: 3, topics: 4, tongue: 5, alarm: 6 };

export function featuresOf(reading: Reading): Features {
  let alarm: Uint32Array | undefined;
  return {
    words: collect('words', (names) => addWords(names, reading)),
    letters: collect('letters', (names) => addLetters(names, reading)),
    cues: collect('cues', (names) => addCues(names, reading)),
    topics: collect('topics', (names) => addTopics(names, reading)),
    tongue: collect('tongue', (names) => tongueNames(reading.tokens).forEach((name) => names.add(name))),
    // Only complaints are asked how urgent they are.
    get alarm() {
      return (alarm ??= collect('alarm', (names) => alarmNames(reading).forEach((name) => names.add(name))));
    },
  };
}

/** Takes names and pairs of names of features; a pair is hashed as if it were one string, without making that string. */
class Names {
  private readonly into: HashSet;
  private readonly seed: number;
  constructor(into: HashSet, seed: number) {
    this.into = into;
    this.seed = seed;
  }
  add(name: string): void {
    this.into.add(hashPair(name, '', '', this.seed));
  }
  pair(a: string, between: string, b: string): void {
    this.into.add(hashPair(a, between, b, this.seed));
  }
  letters(text: string): void {
    hashGroups(text, SHORTEST, LONGEST, this.seed, this.into);
  }
}

/** Groups of so many letters. */
const SHORTEST = 3;
const LONGEST = 5;

const collected = new HashSet();

function collect(group: Group, fill: (names: Names) => void): Uint32Array {
  collected.clear();
  fill(new Names(collected, SEEDS[group]));
  return collected.toArray();
}

function addWords(names: Names, { words, tokens }: Reading): void {
  let previous = '<s>';
  words.forEach((word, i) => {
    if (tokens[i]?.kind === 'punct' && word !== '?' && word !== '!') return;
    names.add(word);
    names.pair(previous, ' ', word);
    previous = word;
  });
  names.pair(previous, ' ', '</s>');
}

function addLetters(names: Names, { tokens, words }: Reading): void {
  tokens.forEach(({ kind }, i) => {
    if (kind === 'word' || kind === 'hashtag') names.letters(` ${words[i] ?? ''} `);
  });
}

/** Hashes that a single word brings into the group `letters`. */
export function lettersOf(word: string): Uint32Array {
  return collect('letters', (names) => names.letters(` ${word} `));
}

const FACILITY = 'topic:';
const groupOf = ({ label }: CueHit): string => (label.startsWith(FACILITY) ? 'facility' : label);

/** Names of gambling sites: letters, then a number that luck likes. */
const BRAND = /^[a-z]{3,12}\d{2,4}$/;

/** So many tokens may stand between cues that belong together. */
const NEAR = 2;

/** Cues, pairs of cues in one text, pairs that stand close together, and the form of the text. */
function addCues(names: Names, { hits, tokens, words, n, rules }: Reading): void {
  const groupsOfHits = hits.map(groupOf);
  const groups = [...new Set(groupsOfHits)].sort();
  for (const { label } of hits) names.add(label);
  addPairs(names, groups);
  hits.forEach((a, i) => {
    for (let j = i + 1; j < hits.length; j++) {
      const b = hits[j];
      if (!b || b.from - a.to > NEAR) break;
      if (a.from !== b.from) names.pair(groupsOfHits[i] ?? '', '>', groupsOfHits[j] ?? '');
    }
  });
  const asks = n.text.includes('?');
  const withGroups = (name: string): void => {
    names.add(name);
    for (const group of groups) names.pair(name, '+', group);
  };
  names.add(lengthName(words.length));
  if (asks) withGroups('?');
  if (n.text.includes('!')) names.add('!');
  if (tokens[0]?.kind === 'mention') withGroups('@');
  if (tokens.every(({ kind }) => kind !== 'word')) names.add('no-words');
  if (tokens.some(({ kind }) => kind === 'emoji')) names.add('emoji');
  if (groups.length === 0) names.add('no-cue');
  if (tokens.some(({ kind, text }) => kind === 'word' && BRAND.test(text))) names.add('brand');
  names.add(`polarity:${Math.round(polarity(words))}`);
  const fired = ruleNames(rules);
  for (const rule of fired) {
    withGroups(rule);
    if (asks) names.pair(rule, '+', '?');
  }
  addPairs(names, fired);
}

function addPairs(names: Names, list: readonly string[]): void {
  for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) names.pair(list[i] ?? '', '+', list[j] ?? '');
}

function lengthName(count: number): string {
  return `length:${count < 4 ? count : count < 8 ? '4+' : count < 16 ? '8+' : count < 32 ? '16+' : '32+'}`;
}

function addTopics(names: Names, { hits }: Reading): void {
  const counts = new Map<string, number>();
  for (const { label } of hits) if (label.startsWith(FACILITY)) counts.set(label, (counts.get(label) ?? 0) + 1);
  const topics = [...counts.keys()].sort();
  for (const topic of topics) names.add(topic);
  names.add(`count:${Math.min(4, topics.length)}`);
  addPairs(names, topics);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [most, second] = ranked;
  if (most) {
    names.add(`most:${most[0]}`);
    names.add(`most:${most[0]}:${most[1] > (second?.[1] ?? 0) ? 'clear' : 'tie'}`);
  }
  for (const [topic, count] of ranked) if (count > 1) names.add(`twice:${topic}`);
}
