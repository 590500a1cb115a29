/** Rows of the projection: how a case lies in the tables so that lists are paged by key, newest first. */
import { hashOf, keysOf } from '../cases/erase';
import { shortStatus } from '../cases/status';
import type { Case, Channel, CaseStatus, ShortStatus } from '../cases/types';
import type { Kind, Topic } from '../judge/types';

/** The whole case. `open` is there only while an intent is unsettled or the citizen waits for a word, so its index holds only those. */
export interface CaseRow {
  key: string;
  id: string;
  /** Hashes of the case's own id and of its comments' ids. */
  hashes: string[];
  /** `site:postId`, "" without a post. */
  post: string;
  open?: 1;
  case: Case;
}

/** What filters and search look at: small, so that 50,000 are read in pieces without anyone noticing. */
export interface SkimRow {
  key: string;
  id: string;
  status: CaseStatus;
  short: ShortStatus;
  topic: Topic | '';
  kind: Kind;
  site: Channel;
  admin: string;
  text: string;
}

const END_OF_TIME = 9_999_999_999_999;
const inverted = (ms: number): string => String(END_OF_TIME - ms).padStart(13, '0');

/** Ascending keys are newest first: a database reads forwards in big pieces, backwards only row by row. */
const sortKey = (at: string, id: string): string => `${inverted(Date.parse(at))} ${id}`;

/** Keys of the cases from `from` (inclusive) to `to` (exclusive), ISO times. */
export function keyRange(from: string | undefined, to: string | undefined): { lower: string; upper: string } {
  return {
    lower: to === undefined ? '' : inverted(Date.parse(to) - 1),
    upper: from === undefined ? '\uffff' : `${inverted(Date.parse(from))}\uffff`,
  };
}

const caseTime = (c: Case): string => c.startedAt ?? c.notedAt;
export const postKey = (site: string, postId: string | null): string => (postId === null ? '' : `${site}:${postId}`);

export function caseRow(c: Case): CaseRow {
  return {
    key: sortKey(caseTime(c), c.id),
    id: c.id,
    hashes: c.status === 'erased' ? [] : keysOf(c).map(hashOf),
    post: postKey(c.comment.channel, c.comment.postId),
    ...(c.intents.length > 0 || c.citizenRepliedAt !== null ? { open: 1 as const } : {}),
    case: c,
  };
}

export function skimRow(c: Case): SkimRow {
  return {
    key: sortKey(caseTime(c), c.id),
    id: c.id,
    status: c.status,
    short: shortStatus(c),
    topic: c.topic ?? '',
    kind: c.kind,
    site: c.comment.channel,
    admin: c.admin.initials,
    text: searchText(c),
  };
}

/** Lower case, without accents, white space collapsed. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

const SEARCHED = 400;

function searchText(c: Case): string {
  const parts = [
    c.number,
    c.externalNumber,
    c.place,
    c.office,
    c.summary,
    c.comment.handle,
    c.note,
    c.comment.text.slice(0, SEARCHED),
    ...c.later.map((later) => later.text.slice(0, 100)),
  ];
  return normalise(parts.filter((part) => part !== null && part !== '').join(' '));
}
