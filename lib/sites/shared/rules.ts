/** Shape of a site's rules file: selectors, URL patterns and words that may change with the site's next build. */
import { BUTTON, isShown, labelText, plainLabel } from './dom';

/** Words of the site's controls, any language mixed, lower case, without dots at the end. */
export interface SiteWords {
  /** The control of a row that opens the reply box: whole label. */
  reply: readonly string[];
  /** Like, like count and others that are not *Balas*: whole label. */
  notReply: readonly string[];
  /** Part of an expander that has to do with replies ("balasan", "replies"). */
  repliesPart: readonly string[];
  /** Part of a control that folds replies away. */
  hidePart: readonly string[];
  /** The control that shows the rest of a long comment: whole label. */
  seeMore: readonly string[];
  /** Part of a control that loads more comments. */
  moreCommentsPart: readonly string[];
  edited: readonly string[];
  pinned: readonly string[];
  /** Badges beside a name: whole label. */
  badge: readonly string[];
  /** Part of a placeholder that says that comments are off. */
  commentsOffPart: readonly string[];
  /** Part of the site's own failure texts. */
  failurePart: readonly string[];
  /** The button that sends a comment: whole label. */
  submit: readonly string[];
  /** "N komentar": part of the label that says how many comments there are. */
  commentCountPart: readonly string[];
}

/** Labels of boxes, `{name}` for the name that the site puts in; whole label otherwise. */
export interface BoxLabels {
  /** Box for a new comment. With `{name}` it tells who is acting. */
  comment: readonly string[];
  /** Box for a reply; `{name}` is the person who gets it. */
  reply: readonly string[];
}

export interface SiteRules {
  /** Date of the newest evidence. */
  version: string;
  selectors: Readonly<Record<string, string>>;
  words: SiteWords;
  boxes: BoxLabels;
}

/** True when the label is one of the words. */
export const isWord = (label: string, words: readonly string[]): boolean => words.includes(label);

/** True when the label holds one of the parts. */
export const hasPart = (label: string, parts: readonly string[]): boolean => parts.some((part) => label.includes(part));

/** The name in a label that follows one of the patterns, "" when the pattern has no name, null when none fits. */
export function nameInLabel(label: string, patterns: readonly string[]): string | null {
  const plain = label.replace(/[.…\s]+$/u, '');
  const lower = plain.toLowerCase();
  for (const pattern of patterns) {
    const [before = '', after] = pattern.split('{name}');
    if (after === undefined) {
      if (lower === before) return '';
      continue;
    }
    if (lower.startsWith(before) && lower.endsWith(after) && plain.length > before.length + after.length) {
      return plain.slice(before.length, after === '' ? undefined : -after.length).trim();
    }
  }
  return null;
}

/** How many controls for answering can be seen. */
export const replyControlsIn = (root: ParentNode, reply: readonly string[]): number =>
  [...root.querySelectorAll(BUTTON)].filter((control) => isShown(control) && isWord(plainLabel(labelText(control)), reply)).length;
