/** What `judge` says of a comment. */
import type { Span } from '../text/types';

export const KINDS = ['complaint', 'criticism', 'question', 'suggestion', 'praise', 'chat', 'spam', 'data-request'] as const;
export type Kind = (typeof KINDS)[number];

export const TOPICS = [
  'jalan',
  'pju',
  'banjir',
  'sampah',
  'air',
  'lalin',
  'adminduk',
  'izin',
  'bansos',
  'kesehatan',
  'pendidikan',
  'trantib',
  'fasum',
  'aparatur',
  'lainnya',
] as const;
export type Topic = (typeof TOPICS)[number];

export type Urgency = 'none' | 'normal' | 'urgent';
export type Language = 'id' | 'jv' | 'su' | 'mixed' | 'other';

export interface TopicScore {
  topic: Topic;
  /** 0..1, the three add up to at most 1. */
  score: number;
}

/** Why the judge thinks so: a part of the text and what it stands for. */
export interface Reason extends Span {
  why: 'complaint' | 'urgent' | 'political' | 'sarcasm' | 'question' | 'praise' | 'service';
}

export interface PlaceSpan extends Span {
  type: 'street' | 'rt-rw' | 'village' | 'landmark';
  /** As written, white space collapsed. */
  text: string;
}

export interface Assessment {
  kind: Kind;
  /** Above the threshold of the chosen width. */
  complaint: boolean;
  /** Calibrated probability, 0..1, that a careful person would call it a complaint. */
  score: number;
  /** At most three, best first; empty when the comment is about no service. */
  topics: TopicScore[];
  urgency: Urgency;
  /** Campaigns for or against a person, party or office holder. A complaint may be political too. */
  political: boolean;
  language: Language;
  places: PlaceSpan[];
  reasons: Reason[];
}

/** A word or phrase of the place that no lexicon knows, and what the agency says it stands for. */
export interface LocalWord {
  word: string;
  as: 'complaint' | 'politics' | 'place';
  /** Topic that it points to; null: none in particular. */
  topic: Topic | null;
}

/** What is known besides the text. All optional: the judge works on the text alone. */
export interface JudgeContext {
  /** Text of the comment that this one answers, and whether the agency wrote it. */
  parent?: { text: string; isOwn: boolean };
  /** Caption of the post. */
  caption?: string;
  /** Handles of the agency's accounts. */
  ownHandles?: readonly string[];
  /** Earlier comments of the same person in this thread. */
  sameAuthor?: readonly string[];
  /** Words of the agency's own packs. Read once for each list: pass the same one again. */
  words?: readonly LocalWord[];
}

/** *Hanya yang jelas / Seimbang / Jangan ada yang terlewat*. */
export type Width = 'clear' | 'balanced' | 'wide';
