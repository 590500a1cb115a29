/** What is written down of a live page, and the questions that only a person at a live account can answer. */
import type { Diagnosis, Site, SurfaceKind } from '../sites/types';

/** Counts and forms of what the adapter read on one page: no text, no name, no id, no address. */
export interface PageFacts {
  site: Site;
  kind: SurfaceKind;
  /** ISO time of the reading. */
  at: string;
  own: boolean;
  owner: boolean;
  viewer: boolean;
  /** Form of the post's id: "9×15", "pfbid…", "A×11"; null when unknown. */
  postId: string | null;
  comments: number;
  replies: number;
  byUs: number;
  /** How often each form was seen, e.g. `{ '9×17': 12 }`. */
  ids: Record<string, number>;
  links: Record<string, number>;
  authors: Record<string, number>;
  times: Record<'exact' | 'rough' | 'none', number>;
  threads: Record<'none' | 'open' | 'closed', number>;
  truncated: number;
  edited: number;
  media: number;
  /** What the site says there is. */
  shown: number | null;
  more: boolean;
  failures: number;
  diagnosis: Diagnosis;
  /** Tags and attribute names of the first row, with every letter and digit taken out. */
  structure: string | null;
}

/** Points of the checklist, in the order of doing; each belongs to a site or to both. */
export const POINTS = [
  'ig-post',
  'ig-modal',
  'ig-reels',
  'ig-replies',
  'ig-prefix',
  'ig-send',
  'ig-scroll',
  'fb-timeline',
  'fb-dialog',
  'fb-photo',
  'fb-replies',
  'fb-label',
  'fb-paste',
  'fb-mention',
  'fb-menu',
  'fb-private',
  'fb-identity',
  'fb-scroll',
  'failures',
] as const;
export type Point = (typeof POINTS)[number];

/** Points at which a page is read; the others are answered by looking. */
export const READ_AT: Partial<Record<Point, { site: Site; kinds: readonly SurfaceKind[] }>> = {
  'ig-post': { site: 'instagram', kinds: ['post'] },
  'ig-modal': { site: 'instagram', kinds: ['modal'] },
  'ig-reels': { site: 'instagram', kinds: ['reels'] },
  'fb-timeline': { site: 'facebook', kinds: ['timeline'] },
  'fb-dialog': { site: 'facebook', kinds: ['dialog', 'post'] },
  'fb-photo': { site: 'facebook', kinds: ['photo'] },
};

export const ANSWERS = ['yes', 'no', 'unsure'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface PointRecord {
  answer: Answer | null;
  /** Labels of the site as they stand there; the person is told to write no names. */
  note: string;
  facts: PageFacts | null;
}

export interface CheckRecord {
  v: 1;
  points: Partial<Record<Point, PointRecord>>;
}
