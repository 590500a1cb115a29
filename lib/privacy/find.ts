/** Finds personal data in a text, the agency's own channels and the place of the trouble excepted. */
import { findAddresses } from './address';
import { findEmails, findPlates } from './contacts';
import { findNumbers, national } from './numbers';
import { findPeople } from './people';
import type { FindOptions, PersonalData, PersonalDataType } from './types';

/** When two findings overlap, the one that is told first here stays. */
const RANK: readonly PersonalDataType[] = [
  'reporter',
  'health',
  'child',
  'nik',
  'kk',
  'npwp',
  'bpjs',
  'bank',
  'phone',
  'email',
  'address',
  'birth',
  'name',
  'plate',
];

/**
 * Findings sorted by position, without overlaps. Offsets are UTF-16 into `text`.
 * Works in a time that grows linearly with the text, on any string, and never throws.
 */
export function findPersonalData(text: string, options: FindOptions = {}): PersonalData[] {
  const own = options.own ?? [];
  const ownNumbers = new Set(own.map(national).filter((d) => d.length >= 3));
  const all = [
    ...findNumbers(text, ownNumbers),
    ...findEmails(text),
    ...findPlates(text),
    ...findPeople(text),
    ...findAddresses(text),
  ].filter((item) => !isOwn(text.slice(item.start, item.end), own));
  return withoutOverlaps(all, text.length);
}

function isOwn(piece: string, own: readonly string[]): boolean {
  const plain = squeeze(piece);
  return plain.length > 3 && own.some((word) => squeeze(word).includes(plain));
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim();
}

function withoutOverlaps(all: readonly PersonalData[], length: number): PersonalData[] {
  const ranked = mergeSameType(all).sort((a, b) => RANK.indexOf(a.type) - RANK.indexOf(b.type) || b.end - b.start - (a.end - a.start));
  const taken = new Uint8Array(length);
  const kept: PersonalData[] = [];
  for (const item of ranked) {
    const free = item.end > item.start && !taken.subarray(item.start, item.end).includes(1);
    if (!free) continue;
    taken.fill(1, item.start, item.end);
    kept.push(item);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function mergeSameType(all: readonly PersonalData[]): PersonalData[] {
  const merged: PersonalData[] = [];
  for (const item of [...all].sort((a, b) => RANK.indexOf(a.type) - RANK.indexOf(b.type) || a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && last.type === item.type && item.start < last.end) last.end = Math.max(last.end, item.end);
    else merged.push({ ...item });
  }
  return merged;
}
