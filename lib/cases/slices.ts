/** The cases behind one number of a recap: the same conditions by which the summary counts, one name each. */
import { caseClocks, type CaseClocks, type Rules } from '../clock/case-clock';
import { hoursUsed, type Calendar } from '../clock/working-days';
import type { Kind } from '../judge/types';
import { countedStatus } from './status';
import type { Case, CaseStatus } from './types';

const NEEDS_ANSWER: ReadonlySet<Kind> = new Set(['complaint', 'criticism', 'question', 'suggestion', 'data-request']);
const ASIDE: ReadonlySet<CaseStatus> = new Set(['not-complaint', 'out-of-scope']);

/** Of a kind that is answered at all. */
export const ofService = (c: Case): boolean => NEEDS_ANSWER.has(c.kind);
/** Cases that want an answer: without those set aside. */
export const wantsAnswer = (c: Case): boolean => ofService(c) && !ASIDE.has(countedStatus(c));
/** Who a case counts for: everyone who replied, else who did something last. */
export const adminsOf = (c: Case): string[] => (c.answeredBy.length > 0 ? c.answeredBy : [c.admin.initials]);
export const isUnsure = (c: Case): boolean => c.intents.some((intent) => intent.state !== 'open');

/** "Jalan Kenanga", "jl. kenanga" and "Jln  Kenanga" are one place. */
export const placeKey = (place: string): string =>
  place
    .trim()
    .toLowerCase()
    .replace(/^(?:jalan|jln\.?|jl\.?)\s+/u, 'jl ')
    .replace(/\s+/gu, ' ');

/** What a condition may look at. */
interface Look {
  c: Case;
  clocks: CaseClocks;
  /** ISO time. */
  now: string;
  /** Behind the colon. */
  value: string;
}

const SLICES = {
  wants: ({ c }) => wantsAnswer(c),
  answered: ({ c }) => wantsAnswer(c) && c.firstReplyAt !== null,
  'first-in-time': ({ c, clocks }) => wantsAnswer(c) && clocks.first.state === 'met',
  'first-late': ({ c, clocks }) => wantsAnswer(c) && clocks.first.state === 'late',
  'within-24': ({ c, clocks }) => wantsAnswer(c) && c.firstReplyAt !== null && hoursUsed(clocks.from, c.firstReplyAt) <= 24,
  'completed-in-time': ({ c, clocks }) => wantsAnswer(c) && clocks.completion.state === 'met',
  'completion-late': ({ c, clocks }) => wantsAnswer(c) && clocks.completion.state === 'late',
  holding: ({ c }) => wantsAnswer(c) && c.firstReplyAt !== null && c.holdingOnly && c.closedAt === null,
  unsure: ({ c }) => isUnsure(c),
  citizen: ({ c }) => c.citizenRepliedAt !== null,
  promise: ({ c, now }) => c.promisedDueAt !== null && c.promisedDueAt <= now,
  admin: ({ c, value }) => adminsOf(c).includes(value),
  office: ({ c, value }) => c.office === value,
  topic: ({ c, value }) => (c.topic ?? 'none') === value,
  place: ({ c, value }) => c.place !== null && ofService(c) && placeKey(c.place) === value,
  /** `site:postId`. */
  post: ({ c, value }) => `${c.comment.channel}:${c.comment.postId ?? ''}` === value,
  /** `topic|place`. */
  issue: ({ c, value }) => c.place !== null && ofService(c) && `${c.topic ?? ''}|${placeKey(c.place)}` === value,
} as const satisfies Record<string, (look: Look) => boolean>;

export type SliceName = keyof typeof SLICES;
const SLICE_NAMES = Object.keys(SLICES) as SliceName[];

/** Stands between conditions that must all hold; no name holds a line break. */
const AND = '\n';

/** `answered`, `admin:RN`. */
export const sliceOf = (name: SliceName, value = ''): string => (value === '' ? name : `${name}:${value}`);

/** What fits both; `known` null: the other alone. */
export const joinSlices = (known: string | null, slice: string): string => (known === null ? slice : `${known}${AND}${slice}`);

/** Its conditions; null when one of them isn't known. */
export function readSlice(slice: string): { name: SliceName; value: string }[] | null {
  const read = slice.split(AND).map((part) => {
    const colon = part.indexOf(':');
    const name = SLICE_NAMES.find((each) => each === (colon < 0 ? part : part.slice(0, colon)));
    return name === undefined ? null : { name, value: colon < 0 ? '' : part.slice(colon + 1) };
  });
  return read.includes(null) ? null : read.filter((part) => part !== null);
}

/** The post that a slice is about, if it is about one. */
export function postOf(slice: string | null): { site: string; postId: string } | null {
  const value = (slice === null ? null : readSlice(slice))?.find(({ name }) => name === 'post')?.value;
  const colon = value?.indexOf(':') ?? -1;
  return value === undefined || colon < 0 ? null : { site: value.slice(0, colon), postId: value.slice(colon + 1) };
}

/** @param now ISO time. */
export function sliceTest(slice: string, rules: Rules, calendar: Calendar, now: string): (c: Case) => boolean {
  const read = readSlice(slice);
  if (read === null) return () => false;
  return (c) => {
    const clocks = caseClocks(c, rules, calendar, now);
    return read.every(({ name, value }) => {
      const fits: (look: Look) => boolean = SLICES[name];
      return fits({ c, clocks, now, value });
    });
  };
}
