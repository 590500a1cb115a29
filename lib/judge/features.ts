/** Turns a text into hashed features in three groups: words and pairs of words, letter groups, cues and form. */
import { normalise, plainWord, tokenize, type Normalised, type Token } from '../text/index';
import { hash } from './hash';
import { findCues, type CueHit } from './lexicon/cues';
import { polarity } from './polarity';
import { ruleNames } from './rules';
import { tongueNames } from './tongue';

export interface Reading {
  n: Normalised;
  tokens: Token[];
  /** One spelling for each token; names like `<mention>` for what has no fixed form. */
  words: string[];
  hits: CueHit[];
}

export const GROUPS = ['words', 'letters', 'cues', 'topics', 'tongue'] as const;
export type Group = (typeof GROUPS)[number];
/** 32-bit names of the features of each group, without doubles. */
export type Features = Record<Group, Uint32Array>;

const OFFICIAL = /pemkot|pemkab|pemprov|dpu|dishub|dinas|dlh|disd|dinkes|humas|kominfo|wali|bupati|gubernur|pupr|bpbd|pdam|polres|satpol|kelurahan|kecamatan|kota|kab/;

function wordOf({ kind, text }: Token): string {
  switch (kind) {
    case 'word':
      return plainWord(text);
    case 'hashtag':
      return plainWord(text.slice(1));
    case 'mention':
      return OFFICIAL.test(text) ? '<official>' : '<mention>';
    case 'number':
      return text.length > 6 ? '<long>' : /^(19|20)\d\d$/.test(text) ? '<year>' : '<num>';
    case 'url':
      return '<url>';
    default:
      return text;
  }
}

/** Texts are read up to here (UTF-16 units); nobody needs more to know what a comment is about. */
export const LONGEST = 4000;

export function read(text: string): Reading {
  const n = normalise(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  const tokens = tokenize(n);
  return { n, tokens, words: tokens.map(wordOf), hits: findCues(tokens) };
}

export function featuresOf(reading: Reading): Features {
  return {
    words: hashAll(wordNames(reading), 1),
    letters: hashAll(letterNames(reading), 2),
    cues: hashAll(cueNames(reading), 3),
    topics: hashAll(topicNames(reading), 4),
    tongue: hashAll(tongueNames(reading.tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text)), 5),
  };
}

function hashAll(names: Iterable<string>, seed: number): Uint32Array {
  const hashes = new Set<number>();
  for (const name of names) hashes.add(hash(name, seed));
  return Uint32Array.from(hashes);
}

function wordNames({ words, tokens }: Reading): string[] {
  const names: string[] = [];
  let previous = '<s>';
  words.forEach((word, i) => {
    if (tokens[i]?.kind === 'punct' && word !== '?' && word !== '!') return;
    names.push(word, `${previous} ${word}`);
    previous = word;
  });
  names.push(`${previous} </s>`);
  return names;
}

const SHORTEST = 3;
const LONGEST_GROUP = 5;

function letterNames({ tokens, words }: Reading): string[] {
  const names: string[] = [];
  tokens.forEach(({ kind }, i) => {
    if (kind !== 'word' && kind !== 'hashtag') return;
    const word = ` ${words[i] ?? ''} `;
    for (let n = SHORTEST; n <= LONGEST_GROUP; n++) for (let at = 0; at + n <= word.length; at++) names.push(word.slice(at, at + n));
  });
  return names;
}

const FACILITY = 'topic:';
const groupOf = ({ label }: CueHit): string => (label.startsWith(FACILITY) ? 'facility' : label);

/** Cues, pairs of cues in one text, pairs that stand close together, and the form of the text. */
function cueNames({ hits, tokens, words, n }: Reading): string[] {
  const groups = [...new Set(hits.map(groupOf))].sort();
  const names = hits.map(({ label }) => label);
  groups.forEach((a, i) => names.push(...groups.slice(i + 1).map((b) => `${a}+${b}`)));
  hits.forEach((a, i) => {
    for (let j = i + 1; j < hits.length; j++) {
      const b = hits[j];
      if (!b || b.from - a.to > 2) break;
      if (a.from !== b.from) names.push(`${groupOf(a)}>${groupOf(b)}`);
    }
  });
  const count = words.length;
  names.push(`length:${count < 4 ? count : count < 8 ? '4+' : count < 16 ? '8+' : count < 32 ? '16+' : '32+'}`);
  const form = (name: string): unknown => names.push(name, ...groups.map((g) => `${name}+${g}`));
  if (n.text.includes('?')) form('?');
  if (n.text.includes('!')) names.push('!');
  if (tokens[0]?.kind === 'mention') form('@');
  if (tokens.every(({ kind }) => kind !== 'word')) names.push('no-words');
  if (tokens.some(({ kind }) => kind === 'emoji')) names.push('emoji');
  if (groups.length === 0) names.push('no-cue');
  names.push(...ruleNames(n), `polarity:${Math.round(polarity(words))}`);
  return names;
}

function topicNames({ hits }: Reading): string[] {
  const topics = [...new Set(hits.filter(({ label }) => label.startsWith(FACILITY)).map(({ label }) => label))].sort();
  const names = [...topics, `count:${Math.min(4, topics.length)}`];
  topics.forEach((a, i) => names.push(...topics.slice(i + 1).map((b) => `${a}+${b}`)));
  return names;
}
