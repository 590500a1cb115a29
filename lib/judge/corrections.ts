/** Applies the admin's own corrections to the same and nearly the same text; knows texts only by signature, and no person. */
import { normalise, plainWord, tokenize } from '../text/index';
import { hash } from './hash';
import type { Assessment } from './types';

/** What is kept of a corrected text: hashes of its letter groups, from which it can't be read again. */
export interface Signature {
  /** Hash of all words; equal texts have equal hashes. */
  whole: number;
  /** The smallest hash of the groups under each of several seeds. Empty for a short text: it needs equality. */
  sketch: number[];
}

export interface Correction {
  signature: Signature;
  as: 'complaint' | 'not-complaint';
}

const SEEDS = 32;
const GROUP = 5;
/** Texts with fewer letters than this are only the same when they are equal. */
const SHORT = 24;
/** Share of equal sketches from which two texts count as nearly the same. */
const NEAR = 0.8;

export function signatureOf(text: string): Signature {
  const words = tokenize(normalise(text)).flatMap(({ kind, text: word }) =>
    kind === 'word' || kind === 'hashtag' ? [plainWord(word)] : kind === 'number' ? [word] : [],
  );
  const plain = words.join(' ') || normalise(text).text;
  const whole = hash(plain, 11);
  if (plain.length < SHORT) return { whole, sketch: [] };
  const sketch = new Array<number>(SEEDS).fill(0xffffffff);
  for (let at = 0; at + GROUP <= Math.min(plain.length, 2000); at++) {
    const base = hash(plain.slice(at, at + GROUP), 12);
    for (let s = 0; s < SEEDS; s++) sketch[s] = Math.min(sketch[s] ?? 0, Math.imul(base ^ (0x9e3779b9 * (s + 1)), 0x85ebca6b) >>> 0);
  }
  return { whole, sketch };
}

/** 0..1: how much two texts share, estimated from their signatures. */
export function likeness(a: Signature, b: Signature): number {
  if (a.whole === b.whole) return 1;
  if (a.sketch.length === 0 || b.sketch.length === 0) return 0;
  return a.sketch.filter((value, i) => value === b.sketch[i]).length / a.sketch.length;
}

/** The newest correction that fits the text, or null. Corrections are given oldest first. */
export function correctionFor(text: string, corrections: readonly Correction[]): Correction | null {
  if (corrections.length === 0) return null;
  const signature = signatureOf(text);
  for (let i = corrections.length - 1; i >= 0; i--) {
    const correction = corrections[i];
    if (correction && likeness(signature, correction.signature) >= NEAR) return correction;
  }
  return null;
}

/** The assessment as the admin wants it; score, weights and reasons stay what they were. */
export function corrected(assessment: Assessment, correction: Correction | null): Assessment {
  if (!correction) return assessment;
  if (correction.as === 'complaint') {
    return { ...assessment, complaint: true, kind: 'complaint', urgency: assessment.urgency === 'none' ? 'normal' : assessment.urgency };
  }
  return { ...assessment, complaint: false, kind: assessment.kind === 'complaint' ? 'chat' : assessment.kind, urgency: 'none' };
}
