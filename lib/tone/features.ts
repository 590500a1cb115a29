/** Turns a sentence into the hashed features that the small model reads. Never its length. */
import { conceptsOf } from './concepts';
import type { Sentence } from './draft';
import type { Hit, Reading } from './rule';
import type { Signals } from './signals';
import { CLASSES } from './words';

/** Feature numbers with their values. The same number may come twice; the values add up. */
export interface Features {
  index: Int32Array;
  value: Float32Array;
  length: number;
}

/** Numbers of features reach up to here; a model with fewer buckets takes the lower bits. A power of two. */
export const FEATURES = 1 << 20;

const TAGS = new Map<string, string>();
for (const [name, list] of Object.entries(CLASSES)) {
  if (name === 'sap') continue;
  for (const word of list.split('|')) if (!word.includes(' ') && !TAGS.has(word)) TAGS.set(word, `{${name}}`);
}
for (const word of CLASSES.sap?.split('|') ?? []) if (word.length > 1) TAGS.set(word, '');

const FNV = 0x01000193;
const start = (seed: number): number => 0x811c9dc5 ^ seed;

/** FNV-1a, 32 bits, going on from `h`. */
function hashOn(h: number, text: string): number {
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), FNV);
  return h;
}

function bucketOf(h: number): number {
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 12)) >>> 0) & (FEATURES - 1);
}

/** Values of the group that is being collected, by bucket; zero outside `touched`. Shared, because it is empty between calls. */
const values = new Float32Array(FEATURES);

class Bag {
  private touched: number[] = [];
  private readonly indices: number[] = [];
  private readonly out: number[] = [];

  /** Adds what a hash stands for. The same feature twice in one group counts once. */
  put(h: number, value = 1): void {
    this.putInto(bucketOf(h), value);
  }

  putInto(bucket: number, value = 1): void {
    const known = values[bucket] ?? 0;
    if (known === 0) this.touched.push(bucket);
    if (value > known) values[bucket] = value;
  }

  /** Closes a group of features: together they have the given length, however many they are. */
  close(weight: number): void {
    let sum = 0;
    for (const bucket of this.touched) sum += (values[bucket] ?? 0) ** 2;
    const scale = sum > 0 ? weight / Math.sqrt(sum) : 0;
    for (const bucket of this.touched) {
      this.indices.push(bucket);
      this.out.push((values[bucket] ?? 0) * scale);
      values[bucket] = 0;
    }
    this.touched = [];
  }

  plain(name: string, value: number): void {
    this.indices.push(bucketOf(hashOn(start(99), name)));
    this.out.push(value);
  }

  finish(): Features {
    return { index: Int32Array.from(this.indices), value: Float32Array.from(this.out), length: this.indices.length };
  }
}

function wordsOf(plain: string): string[] {
  return plain
    .trim()
    .split(' ')
    .map((w) => (/^\d/.test(w) ? '0' : w));
}

/**
 * @param piece words of a sentence, or of a part of it, in plain spelling
 * @param complaint the citizen's words in plain spelling: the same reply is harmless under one comment and cruel under another
 */
export function featuresOf(piece: string, signals: Signals, hits: readonly Hit[], question: boolean, complaint = ''): Features {
  const bag = new Bag();
  const words = wordsOf(piece);
  addWords(bag, words);
  addTags(bag, words);
  addConcepts(bag, words);
  addLetters(bag, words);
  if (complaint !== '') {
    addComplaint(bag, complaint);
    addInDistress(bag, words, signals.distress);
  }
  for (const [name, on] of Object.entries(signals)) if (on === true) bag.plain(`signal ${name}`, 0.35);
  if (question) bag.plain('question', 0.35);
  const seen = new Set<string>();
  for (const hit of hits) {
    const key = `rule ${hit.family} ${hit.weight >= 0.9 ? 'sure' : hit.weight >= 0.65 ? 'likely' : 'hint'}`;
    if (seen.has(key)) continue;
    seen.add(key);
    bag.plain(key, 1);
    if (hit.level === 'stop') bag.plain('rule stop', 0.7);
    if (signals.distress) bag.plain(`distress ${hit.family}`, 0.35);
  }
  return bag.finish();
}

function addWords(bag: Bag, words: readonly string[]): void {
  words.forEach((word, i) => {
    bag.put(hashOn(start(1), word));
    const next = words[i + 1];
    if (next !== undefined) bag.put(hashOn(hashOn(start(2), word) ^ 32, next));
    const after = words[i + 2];
    if (after !== undefined) bag.put(hashOn(hashOn(start(3), word) ^ 42, after), 0.7);
  });
  bag.close(1);
}

/** Word classes in place of words. */
function addTags(bag: Bag, words: readonly string[]): void {
  const tags = words.map((w) => TAGS.get(w) ?? w).filter((w) => w !== '' && w !== ',' && w !== '.');
  tags.forEach((tag, i) => {
    const isClass = tag.startsWith('{');
    if (isClass) bag.put(hashOn(start(4), tag));
    const next = tags[i + 1];
    if (next === undefined) return;
    const pair = hashOn(hashOn(start(5), tag) ^ 32, next);
    if (isClass || next.startsWith('{')) bag.put(pair);
    const after = tags[i + 2];
    if (after === undefined) return;
    bag.put(hashOn(pair ^ 32, after));
    if (isClass || after.startsWith('{')) bag.put(hashOn(hashOn(start(7), tag) ^ 42, after), 0.7);
  });
  bag.close(0.8);
}

/** Most words of a draft stood there at the key before. */
const letters = new Map<string, readonly number[]>();

/** Buckets of three to five letters in a row, with the ends of the word. */
function lettersOf(word: string): readonly number[] {
  const known = letters.get(word);
  if (known !== undefined) return known;
  const padded = `<${word}>`;
  const buckets: number[] = [];
  for (let i = 0; i + 3 <= padded.length; i += 1) {
    let h = start(13);
    const end = Math.min(padded.length, i + 5);
    for (let j = i; j < end; j += 1) {
      h = Math.imul(h ^ padded.charCodeAt(j), FNV);
      if (j >= i + 2) buckets.push(bucketOf(h ^ (j - i)));
    }
  }
  if (letters.size > 4000) letters.clear();
  letters.set(word, buckets);
  return buckets;
}

function addLetters(bag: Bag, words: readonly string[]): void {
  for (const word of words) for (const bucket of lettersOf(word)) bag.putInto(bucket);
  bag.close(1.2);
}

/** The citizen's words, their beginnings and their concepts, apart from those of the reply. */
function addComplaint(bag: Bag, complaint: string): void {
  for (const word of wordsOf(complaint)) {
    if (word.length < 2) continue;
    bag.put(hashOn(start(31), word));
    bag.put(hashOn(start(32), word.slice(0, 5)), 0.7);
    for (const concept of conceptsOf(word)) bag.put(hashOn(start(33), concept), 0.7);
  }
  bag.close(0.6);
}

/** The words once more, apart for citizens in distress and others: "sabar" means another thing to somebody who bleeds. */
function addInDistress(bag: Bag, words: readonly string[], distress: boolean): void {
  const from = start(distress ? 35 : 36);
  for (const word of words) bag.put(hashOn(from, word));
  bag.close(0.6);
}

/** Concepts, those that follow each other within a few words, and those that meet in one sentence. */
function addConcepts(bag: Bag, words: readonly string[]): void {
  const places = words.map(conceptsOf);
  const present = new Set<string>();
  places.forEach((concepts, i) => {
    for (const concept of concepts) {
      present.add(concept);
      const from = hashOn(start(21), concept) ^ 62;
      for (let j = i + 1; j <= i + 3; j += 1) for (const next of places[j] ?? []) bag.put(hashOn(from, next), j === i + 1 ? 1 : 0.6);
    }
  });
  for (const concept of present) bag.put(hashOn(start(20), concept), 1.5);
  bag.close(1);
  const list = [...present].sort();
  list.forEach((a, i) => {
    const from = hashOn(start(22), a) ^ 43;
    for (let j = i + 1; j < list.length; j += 1) bag.put(hashOn(from, list[j] ?? ''));
  });
  bag.close(0.7);
}

export function sentenceFeatures(sentence: Sentence, { draft, signals }: Reading, hits: readonly Hit[]): Features {
  return featuresOf(sentence.plain, signals, hits, sentence.question, draft.complaint);
}
