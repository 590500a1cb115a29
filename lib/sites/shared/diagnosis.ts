/** Turns the counts of one reading into the health light: read, partly read, unreadable. */
import type { Diagnosis } from '../types';

export interface Counts {
  /** Distinct comments that links on the page name. */
  anchors: number;
  rows: readonly { author: boolean; text: boolean; reply: boolean }[];
  composer: boolean;
  viewer: boolean;
  /** Number of comments that the site says there are, null when it doesn't. */
  shown: number | null;
  /** Times on the page; more than the post's own two means that rows should be there. */
  times: number;
  /** Controls for answering; where there are some, rows should be there. */
  replies: number;
}

/** Bounds below which a page counts as changed by the site. */
const RESOLVED = 0.8;
const WITH_TEXT = 0.8;
const WITH_REPLY = 0.8;

export function diagnosisOf(counts: Counts): Diagnosis {
  const rows = counts.rows.length;
  const withAuthor = counts.rows.filter(({ author }) => author).length;
  const withText = counts.rows.filter(({ text }) => text).length;
  const withReply = counts.rows.filter(({ reply }) => reply).length;
  const causes: string[] = [];
  if (rows === 0 && ((counts.shown ?? 0) > 0 || counts.times > 2 || counts.anchors > 0 || counts.replies > 0)) causes.push('no-rows');
  if (counts.anchors > 0 && Math.min(rows, withAuthor) / counts.anchors < RESOLVED) causes.push('rows<anchors');
  if (rows > 0 && withAuthor < rows) causes.push('no-author');
  if (rows > 0 && withText / rows < WITH_TEXT) causes.push('empty-text');
  else if (withText < rows) causes.push('row-without-text');
  if (rows > 0 && withReply / rows < WITH_REPLY) causes.push('no-reply-control');
  if (!counts.viewer) causes.push('no-viewer');
  if (!counts.composer) causes.push('no-composer');
  const unreadable = causes.includes('no-rows') || (rows > 0 && withText === 0 && withAuthor === 0);
  return {
    health: unreadable ? 'unreadable' : causes.length > 0 ? 'partial' : 'read',
    causes,
    anchors: counts.anchors,
    rows,
    withAuthor,
    withText,
    withReply,
    composer: counts.composer,
    viewer: counts.viewer,
  };
}
