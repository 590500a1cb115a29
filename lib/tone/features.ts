/** Turns a sentence into the hashed features that the small model reads. Never its length. */
import { conceptsOf } from './concepts';
import type { Sentence } from './draft';
import type { Hit } from './rule';
import type { Signals } from './signals';
import { CLASSES } from './words';

/** Feature numbers with their values. The same number may come twice; the values add up. */
export interface Features {
  index: Int32Array;
  value: Float32Array;
  length: number;
}

export const BUCKETS = 1 << 15;

const TAGS = new Map<string, string>();
for (const [name, list] of Object.entries(CLASSES)) {
  if (name === 'sap') continue;
  for (const word of list.split('|')) if (!word.includes(' ') && !TAGS.has(word)) TAGS.set(word, `{${name}}`);
}
for (const word of CLASSES.sap?.split('|') ?? []) if (word.length > 1) TAGS.set(word, '');

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 12)) >>> 0;
}

class Bag {
  private readonly counts = new Map<number, number>();
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  add(text: string, seed: number, value = 1): void {
    const bucket = hash(text, seed) & (BUCKETS - 1);
    this.counts.set(bucket, Math.max(this.counts.get(bucket) ?? 0, value));
  }

  /** Closes a group of features: together they have the given length, however many they are. */
  close(weight: number): void {
    let sum = 0;
    for (const value of this.counts.values()) sum += value * value;
    const scale = sum > 0 ? weight / Math.sqrt(sum) : 0;
    for (const [bucket, value] of this.counts) {
      this.indices.push(bucket);
      this.values.push(value * scale);
    }
    this.counts.clear();
  }

  plain(bucketText: string, value: number): void {
    this.indices.push(hash(bucketText, 99) & (BUCKETS - 1));
    this.values.push(value);
  }

  finish(): Features {
    return { index: Int32Array.from(this.indices), value: Float32Array.from(this.values), length: this.indices.length };
  }
}

export function wordsOf(plain: string): string[] {
  return plain
    .trim()
    .split(' ')
    .map((w) => (/^\d/.test(w) ? '0' : w));
}

/** @param piece words of a sentence, or of a part of it, in plain spelling */
export function featuresOf(piece: string, signals: Signals, hits: readonly Hit[], question: boolean): Features {
  const bag = new Bag();
  const words = wordsOf(piece);
  words.forEach((word, i) => {
    bag.add(word, 1);
    const next = words[i + 1];
    if (next !== undefined) bag.add(`${word} ${next}`, 2);
    const after = words[i + 2];
    if (after !== undefined) bag.add(`${word} * ${after}`, 3, 0.7);
  });
  bag.close(1);
  const tags = words.map((w) => TAGS.get(w) ?? w).filter((w) => w !== '' && w !== ',' && w !== '.');
  tags.forEach((tag, i) => {
    if (tag.startsWith('{')) bag.add(tag, 4);
    const next = tags[i + 1];
    if (next === undefined) return;
    if (tag.startsWith('{') || next.startsWith('{')) bag.add(`${tag} ${next}`, 5);
    const after = tags[i + 2];
    if (after !== undefined) {
      bag.add(`${tag} ${next} ${after}`, 6);
      if (tag.startsWith('{') || after.startsWith('{')) bag.add(`${tag} * ${after}`, 7, 0.7);
    }
  });
  bag.close(0.8);
  addConcepts(bag, words);
  for (const word of words) {
    const padded = `<${word}>`;
    for (let n = 3; n <= 5; n += 1) for (let i = 0; i + n <= padded.length; i += 1) bag.add(padded.slice(i, i + n), 10 + n);
  }
  bag.close(1.2);
  for (const [name, on] of Object.entries(signals)) if (on === true) bag.plain(`signal ${name}`, 0.35);
  if (question) bag.plain('question', 0.35);
  const seen = new Set<string>();
  for (const hit of hits) {
    const key = `rule ${hit.family} ${hit.weight >= 0.9 ? 'sure' : hit.weight >= 0.65 ? 'likely' : 'hint'}`;
    if (seen.has(key)) continue;
    seen.add(key);
    bag.plain(key, 1);
    if (hit.level === 'stop') bag.plain('rule stop', 0.7);
  }
  return bag.finish();
}

/** Concepts, those that follow each other within a few words, and those that meet in one sentence. */
function addConcepts(bag: Bag, words: readonly string[]): void {
  const places = words.map(conceptsOf);
  const present = new Set<string>();
  places.forEach((concepts, i) => {
    for (const concept of concepts) {
      present.add(concept);
      for (let j = i + 1; j <= i + 3; j += 1) for (const next of places[j] ?? []) bag.add(`${concept}>${next}`, 21, j === i + 1 ? 1 : 0.6);
    }
  });
  for (const concept of present) bag.add(concept, 20, 1.5);
  bag.close(1);
  const list = [...present].sort();
  list.forEach((a, i) => list.slice(i + 1).forEach((b) => bag.add(`${a}+${b}`, 22)));
  bag.close(0.7);
}

export function sentenceFeatures(sentence: Sentence, signals: Signals, hits: readonly Hit[]): Features {
  return featuresOf(sentence.plain, signals, hits, sentence.question);
}
