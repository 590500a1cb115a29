/** Assessments and contexts for tests of recommendation. */
import type { Assessment, Topic } from '../../../lib/judge/types';
import type { RecommendContext } from '../../../lib/templates';

export const assessment = (change: Partial<Assessment> = {}): Assessment => ({
  kind: 'complaint',
  complaint: true,
  score: 0.95,
  topics: [{ topic: 'jalan', score: 0.8 }],
  urgency: 'normal',
  political: false,
  language: 'id',
  places: [{ start: 0, end: 11, type: 'street', text: 'jl. kenanga' }],
  reasons: [],
  ...change,
});

export const context = (change: Partial<RecommendContext> = {}): RecommendContext => ({
  assessment: assessment(),
  alreadyAnswered: false,
  repeated: false,
  rude: false,
  sensitive: false,
  languages: ['id'],
  used: new Map(),
  ...change,
});

export const about = (topic: Topic, change: Partial<Assessment> = {}): Assessment =>
  assessment({ topics: [{ topic, score: 0.8 }], ...change });
