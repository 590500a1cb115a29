/** Remembers what was reported of each comment, and says what is new or changed. Keeps numbers, not texts. */
import type { PageComment, ReadComment, Surface, SurfaceInfo } from '../sites/types';

/** Most comments in one message. */
const BATCH = 100;

export function plain(comment: ReadComment): PageComment {
  const { row, textElement, ...data } = comment;
  void [row, textElement];
  return data;
}

export function plainSurface(surface: Surface): SurfaceInfo {
  const { root, ...data } = surface;
  void root;
  return data;
}

/** 53-bit hash (cyrb53) of what a comment shows; an approximate time moves with the clock and doesn't count. */
function fingerprint(comment: PageComment): number {
  const text = JSON.stringify(comment.postedAtApproximate ? { ...comment, postedAt: null } : comment);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

export interface Reporter {
  /** Those that are new or changed since they were last given. */
  changed(comments: readonly ReadComment[]): PageComment[];
  forget(): void;
}

export function createReporter(): Reporter {
  const known = new Map<string, number>();
  /** A reading that comes as the same object is the same reading. */
  let told = new WeakSet<ReadComment>();
  return {
    changed(comments) {
      const fresh: PageComment[] = [];
      for (const comment of comments) {
        if (told.has(comment)) continue;
        told.add(comment);
        const data = plain(comment);
        const print = fingerprint(data);
        if (known.get(comment.id) === print) continue;
        known.set(comment.id, print);
        fresh.push(data);
      }
      return fresh;
    },
    forget() {
      known.clear();
      told = new WeakSet();
    },
  };
}

export function batches<T>(all: readonly T[], size = BATCH): T[][] {
  const made: T[][] = [];
  for (let at = 0; at < all.length; at += size) made.push(all.slice(at, at + size));
  return made;
}
