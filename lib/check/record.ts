/** The checklist as it is kept: checked at every reading, so that a half-done walk can go on another day. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { diagnosisSchema } from '../messages/page-schemas';
import { SITES } from '../sites/types';
import { ANSWERS, POINTS, type CheckRecord, type PageFacts, type PointRecord } from './types';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.record(v.pipe(v.string(), v.maxLength(200)), count);
const factsSchema = v.object({
  site: v.picklist([...SITES, 'practice']),
  kind: v.picklist(['post', 'modal', 'reels', 'timeline', 'dialog', 'photo', 'watch']),
  at: v.pipe(v.string(), v.isoTimestamp()),
  own: v.boolean(),
  owner: v.boolean(),
  viewer: v.boolean(),
  postId: v.nullable(v.string()),
  comments: count,
  replies: count,
  byUs: count,
  ids: counts,
  links: counts,
  authors: counts,
  times: v.object({ exact: count, rough: count, none: count }),
  threads: v.object({ none: count, open: count, closed: count }),
  truncated: count,
  edited: count,
  media: count,
  shown: v.nullable(count),
  more: v.boolean(),
  failures: count,
  diagnosis: diagnosisSchema,
  structure: v.nullable(v.pipe(v.string(), v.maxLength(20_000))),
}) satisfies v.GenericSchema<PageFacts>;
const pointSchema = v.object({
  answer: v.nullable(v.picklist(ANSWERS)),
  note: v.pipe(v.string(), v.maxLength(500)),
  facts: v.nullable(factsSchema),
}) satisfies v.GenericSchema<PointRecord>;

export const EMPTY_CHECK: CheckRecord = { v: 1, points: {} };

/** What no longer fits is left out. */
export function repairCheck(stored: unknown): CheckRecord {
  const read = v.safeParse(v.object({ points: v.record(v.string(), v.unknown()) }), stored);
  if (!read.success) return EMPTY_CHECK;
  const points: CheckRecord['points'] = {};
  for (const point of POINTS) {
    const one = v.safeParse(pointSchema, read.output.points[point]);
    if (one.success) points[point] = one.output;
  }
  return { v: 1, points };
}

const KEY = 'local:check';

export const checkItem = {
  get: async (): Promise<CheckRecord> => repairCheck(await storage.getItem<unknown>(KEY)),
  set: (record: CheckRecord): Promise<void> => storage.setItem(KEY, record),
  watch: (changed: (record: CheckRecord) => void): (() => void) => storage.watch<unknown>(KEY, (stored) => changed(repairCheck(stored))),
};
