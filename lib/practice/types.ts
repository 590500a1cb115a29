/** A run through a scenario and what came of it. */
import type { Finding } from '../tone/types';
import type { BlockPart, Scenario, ScenarioComment } from '../templates/types';

/** What an answer is judged by. */
export const CRITERIA = ['kind', 'tone', 'parts', 'data', 'politics'] as const;
export type Criterion = (typeof CRITERIA)[number];

export interface AnswerResult {
  commentId: string;
  /** The citizen's words, as shown. */
  comment: string;
  /** Null: not answered. */
  answer: string | null;
  /** 0, 0.5 or 1 for each criterion; null where it doesn't apply. */
  marks: Record<Criterion, number | null>;
  /** Tone findings with better phrasing, worst first. */
  findings: Finding[];
  /** Parts that a good answer has and this one lacks. */
  missingParts: BlockPart[];
  /** Things that had to be said and were not; each a word or words of the same meaning. */
  missingMentions: string[];
  /** A good answer. */
  model: string;
}

export interface RunResult {
  scenario: Pick<Scenario, 'id' | 'title' | 'topics' | 'language'>;
  /** ISO time at which it was finished. */
  at: string;
  minutes: number;
  /** 0..100, rounded. */
  score: number;
  byCriterion: Record<Criterion, number | null>;
  answers: AnswerResult[];
}

/** A comment as it stands on the practice page. */
export interface ShownComment extends Pick<ScenarioComment, 'id' | 'author' | 'text' | 'own'> {
  /** Unique on the page and over runs. */
  key: string;
  parentKey: string | null;
  /** ISO time. */
  at: string;
}

export interface Run {
  scenario: Scenario;
  /** Unique for each try. */
  id: string;
  startedAt: number;
  shown: ShownComment[];
  /** First answer to each comment that asks for something, by comment id. */
  answers: Record<string, string>;
}
