/** Says of each top comment on Facebook whether its replies are in the page, and how many stand behind an expander. */
import { BUTTON, follows, labelText, plainLabel } from '../shared/dom';
import { hasPart, type SiteWords } from '../shared/rules';
import type { Row } from './rows';

export interface Thread {
  thread: 'none' | 'open' | 'closed';
  hiddenReplies: number | null;
}

/** An expander belongs to the thread of the last comment before it. */
export function threadsOf(rows: readonly Row[], root: Element, words: SiteWords): Map<string, Thread> {
  const threads = new Map<string, Thread>();
  const answered = new Set(rows.map(({ parentId }) => parentId));
  for (const row of rows)
    if (row.parentId === null) threads.set(row.id, { thread: answered.has(row.id) ? 'open' : 'none', hiddenReplies: null });
  for (const control of root.querySelectorAll(BUTTON)) {
    if (control.querySelector(BUTTON) !== null) continue;
    const label = plainLabel(labelText(control));
    if (label === '' || label.length > 120 || words.reply.includes(label) || words.notReply.includes(label)) continue;
    if (!hasPart(label, words.repliesPart) || hasPart(label, words.hidePart) || hasPart(label, words.moreCommentsPart)) continue;
    if (control.closest('[contenteditable="true"],form') !== null) continue;
    let last: Row | null = null;
    for (const row of rows) {
      if (row.element.contains(control) ? row.owns(control) && row.body()?.contains(control) !== true : follows(row.element, control))
        last = row;
    }
    if (last === null) continue;
    const numbers = label.match(/\d+/gu);
    const top = last.parentId ?? last.id;
    if (threads.has(top)) threads.set(top, { thread: 'closed', hiddenReplies: numbers === null ? null : Number(numbers.at(-1)) });
  }
  return threads;
}
