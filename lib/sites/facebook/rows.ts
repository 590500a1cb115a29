/** Finds the rows of comments on a Facebook page and the parts of each: id, author, text, time, controls. */
import { COMMENT_ID, isForbiddenControl } from '../guards';
import { findBody } from '../shared/body';
import { BUTTON, labelText, linkUrl, plainLabel, squash } from '../shared/dom';
import { once, type Keeper } from '../shared/keeper';
import { mapOwnership } from '../shared/ownership';
import { parseRelative } from '../shared/relative-time';
import { isWord } from '../shared/rules';
import { readText } from '../shared/text';
import type { ReadComment } from '../types';
import { rowLabels, rules } from './rules';
import { commentOf, postOf, profileOf, type CommentUrl } from './urls';

const { selectors, words } = rules;
const SITE = 'https://www.facebook.com/';

interface Link {
  element: Element;
  url: URL;
  comment: CommentUrl;
}

export interface Row {
  id: string;
  parentId: string | null;
  postId: string | null;
  element: Element;
  /** The link that opens the comment itself, null when the row has none. */
  permalink: URL | null;
  author: { name: string; handle: string; id: string | null };
  /** Label that tells the time ("3m", "a day ago"), "" when there is none. */
  timeLabel: string;
  /** Epoch milliseconds where an attribute tells. */
  time: number | null;
  body(): Element | null;
  text(): string;
  owns(element: Element): boolean;
  /** False once the site uses the row for another comment: lists are virtualised. */
  isStill(): boolean;
  /** The control that opens the reply box. */
  reply(): HTMLElement | null;
  /** The thread that the row's own links name; `parentId` may come from its neighbours. */
  ownParent: string | null;
  /** Number of links that name it. */
  links: number;
  /** What was made of it at the last reading. */
  memo?: { place: string; comment: ReadComment };
}

export interface RowsFound {
  rows: Row[];
  /** Links that name comments, counted once a comment; more than rows means that something wasn't understood. */
  anchors: number;
  /** Rows without any id: shown, never acted on. */
  nameless: number;
}

/** All rows under `root` in page order, one per comment. */
export function rowsIn(root: Element, keeper: Keeper<Row> | null = null): RowsFound {
  const links: Link[] = [];
  const unknown: Element[] = [];
  for (const element of root.querySelectorAll(selectors.anchor)) {
    const url = linkUrl(element, SITE);
    const comment = url === null ? null : commentOf(url);
    if (isPasted(element)) continue;
    if (url !== null && comment !== null) links.push({ element, url, comment });
    else unknown.push(element);
  }
  const byRow = new Map<Element, Link[]>();
  const posts = new Map<Element, boolean>();
  const isPostArticle = (article: Element): boolean => {
    const known = posts.get(article) ?? isPost(article);
    posts.set(article, known);
    return known;
  };
  const loose: Link[] = [];
  for (const link of links) {
    const article = link.element.closest(selectors.article);
    if (article !== null && root.contains(article) && !isPostArticle(article)) push(byRow, article, link);
    else loose.push(link);
  }
  // Name links of an unknown form still say that their article is a comment; its wrapper or label may name it.
  for (const element of unknown) {
    const article = element.closest(selectors.article);
    if (article !== null && root.contains(article) && !byRow.has(article)) byRow.set(article, []);
  }
  if (loose.length > 0) for (const [element, own] of looseRows(loose, root)) if (!byRow.has(element)) byRow.set(element, own);
  const wrapped = new Set([...byRow.keys()].map((row) => row.closest(selectors.idWrapper)));
  for (const wrapper of root.querySelectorAll(selectors.idWrapper)) {
    if (wrapped.has(wrapper)) continue;
    const inner = wrapper.matches(selectors.article) ? wrapper : (wrapper.querySelector(selectors.article) ?? wrapper);
    if (!byRow.has(inner) && ![...byRow.keys()].some((row) => wrapper.contains(row))) byRow.set(inner, []);
  }
  // A comment that says so in its label and has no address at all is shown, counted, and left alone.
  for (const article of root.querySelectorAll(selectors.article)) {
    const label = squash(article.getAttribute('aria-label') ?? '').toLowerCase();
    if (!byRow.has(article) && rowLabels.by.some((by) => label.startsWith(`${by} `))) byRow.set(article, []);
  }
  const ordered = [...byRow].sort(([a], [b]) => ((a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1));
  const rows = new Map<string, Row>();
  let nameless = 0;
  for (const [element, own] of ordered) {
    const kept = keeper?.get(element);
    const row =
      kept !== undefined && kept.links === own.length && kept.isStill()
        ? kept
        : makeRow(element, own, (part) => belongs(part, element, byRow));
    if (row !== null && row !== kept) keeper?.keep(element, row);
    if (row === null) nameless += 1;
    else if (!rows.has(row.id)) rows.set(row.id, row);
  }
  const all = [...rows.values()];
  adopt(all);
  return { rows: all, anchors: rows.size + nameless, nameless };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** A link within somebody's words: it may lead to quite another comment. */
function isPasted(link: Element): boolean {
  const words = link.closest('[dir="auto"]');
  return words !== null && words !== link && link.closest(selectors.article)?.contains(words) === true && hasMoreWords(words, link);
}
const hasMoreWords = (words: Element, link: Element): boolean =>
  squash(words.textContent ?? '').length > squash(link.textContent ?? '').length;

/** An article whose own links name several comments is a post that has swallowed its rows' articles. */
function isPost(article: Element): boolean {
  const ids = new Set<string>();
  for (const element of article.querySelectorAll(selectors.anchor)) {
    if (element.closest(selectors.article) !== article || isPasted(element)) continue;
    const url = linkUrl(element, SITE);
    const comment = url === null ? null : commentOf(url);
    if (comment !== null) ids.add(comment.parentId === null ? comment.id : `${comment.parentId}/${comment.id}`);
    if (ids.size > 2) return true;
  }
  return article.querySelector('form,[contenteditable="true"],[role="textbox"]') !== null && ids.size > 1;
}

/** Rows where the articles are missing: the largest element with one comment's links alone. */
function looseRows(links: Link[], root: Element): Map<Element, Link[]> {
  const map = mapOwnership(
    links.map(({ element, comment }) => ({ element, id: comment.id })),
    [...root.querySelectorAll('form,[contenteditable="true"],[role="textbox"]')],
    root,
    (element) => element.matches(`${selectors.main},${selectors.dialog},${selectors.article},body`),
  );
  const rows = new Map<Element, Link[]>();
  const chosen = new Map<string, Element>();
  for (const link of links) {
    const row = map.row({ element: link.element, id: link.comment.id });
    const known = chosen.get(link.comment.id);
    const element = known !== undefined && (known.contains(row) || !row.contains(known)) ? known : row;
    if (known !== undefined && element !== known) {
      rows.set(element, rows.get(known) ?? []);
      rows.delete(known);
    }
    chosen.set(link.comment.id, element);
    push(rows, element, link);
  }
  return rows;
}

/** The part stands in this row and not in a row inside it. */
function belongs(part: Element, row: Element, rows: ReadonlyMap<Element, unknown>): boolean {
  for (let node: Element | null = part; node !== null && node !== row; node = node.parentElement) if (rows.has(node)) return false;
  return true;
}

function makeRow(element: Element, links: Link[], owns: (part: Element) => boolean): Row | null {
  const wrapper =
    element.closest(selectors.idWrapper)?.getAttribute('data-commentid') ??
    element.querySelector(selectors.idWrapper)?.getAttribute('data-commentid') ??
    '';
  const reply = links.find(({ comment }) => comment.form === 'reply');
  const encoded = links.find(({ comment }) => comment.form === 'encoded');
  const timed = links.filter(({ url }) => postOf(url) !== null);
  const time = timed.find(({ element: link }) => isTime(link)) ?? timed.at(-1) ?? null;
  const numbered = time !== null && time.comment.form === 'number' ? time : links.find(({ comment }) => comment.form === 'number');
  const named = reply ?? encoded ?? numbered;
  const id = named?.comment.id ?? (COMMENT_ID.test(wrapper) ? wrapper : null);
  if (id === null) return null;
  const author = authorOf(element, links, time?.element ?? null, owns);
  const body = once(() =>
    findBody({ row: element, author: author.element, anchor: null, authorName: author.name, owns, isChrome, isBadge }),
  );
  const label = element.getAttribute('aria-label') ?? '';
  const utime = [...element.querySelectorAll(selectors.exactTime)].find(owns)?.getAttribute('data-utime') ?? '';
  const datetime = [...element.querySelectorAll('time[datetime]')].find(owns)?.getAttribute('datetime') ?? '';
  const exact = /^\d{9,11}$/u.test(utime) ? Number(utime) * 1000 : Date.parse(datetime);
  const row: Row = {
    id,
    ownParent: reply?.comment.parentId ?? null,
    links: links.length,
    parentId: reply?.comment.parentId ?? null,
    postId: (time === null ? undefined : postOf(time.url)?.postId) ?? encoded?.comment.postId ?? reply?.comment.postId ?? null,
    element,
    permalink: time?.url ?? null,
    author: { name: author.name, handle: author.handle, id: author.id },
    // The row's label has the time in full words, which are clearer than the short form beside it.
    timeLabel: parseRelative(label, true) !== null || time === null ? label : labelText(time.element),
    time: Number.isNaN(exact) ? null : exact,
    body,
    text: once(() => {
      const found = body();
      return found === null ? '' : readText(found, (part) => !owns(part));
    }),
    owns,
    isStill() {
      const url = named === undefined ? null : linkUrl(named.element, SITE);
      return element.isConnected && (named === undefined || (url !== null && commentOf(url)?.id === id));
    },
    reply: once(() => replyControl(row)),
  };
  return row;
}

const isTime = (link: Element): boolean =>
  [labelText(link), link.getAttribute('aria-label') ?? ''].some((label) => parseRelative(label) !== null) ||
  link.querySelector('[data-utime],time') !== null;

interface Author {
  element: Element | null;
  name: string;
  handle: string;
  id: string | null;
}

/** First link of the row with words in it that leads to a person; the row's label when there is none. */
function authorOf(row: Element, links: Link[], time: Element | null, owns: (part: Element) => boolean): Author {
  const named = links.map(({ element }) => element);
  const others = [...row.querySelectorAll('a[href]')].filter((link) => !named.includes(link) && owns(link));
  const people = [...named, ...others].filter((link) => link !== time);
  let picture: Author | null = null;
  for (const element of people) {
    const url = linkUrl(element, SITE);
    const person = url === null ? null : profileOf(url);
    if (person === null) continue;
    const name = squash(labelText(element));
    if (name !== '') return { element, name, ...person };
    picture ??= { element: null, name: '', ...person };
  }
  const label = nameFromLabel(row.getAttribute('aria-label') ?? '');
  // Anonymous members and people who left have a name but no link.
  const plain =
    label === ''
      ? null
      : ([...row.querySelectorAll('[dir="auto"]')].find((part) => owns(part) && squash(labelText(part)) === label) ?? null);
  return { element: plain, name: label, handle: picture?.handle ?? '', id: picture?.id ?? null };
}

/** What may stand between a name and its time. */
const BEFORE_TIME = /,?\s+(?:sekitar|kira-kira|lebih dari|about|over|há|cerca de|hace|vor|il y a|ongeveer|khoảng|a)$|,$/u;

/** "Comment by Sinta Dewi 3 minutes ago" ▸ "Sinta Dewi"; "" when the label is of no known form. */
function nameFromLabel(label: string): string {
  const plain = squash(label);
  const lower = plain.toLowerCase();
  const start = rowLabels.by.find((by) => lower.startsWith(`${by} `));
  if (start === undefined) return '';
  let rest = plain.slice(start.length + 1);
  if (rowLabels.replyBy.some((by) => by === start)) {
    const at = rowLabels.to.map((word) => rest.toLowerCase().indexOf(word)).filter((index) => index > 0);
    if (at.length > 0) rest = rest.slice(0, Math.min(...at));
  }
  const tokens = rest.split(' ');
  // The shortest end that is a time: a name may hold one too ("Toko 24 Jam").
  for (let i = tokens.length - 1; i > 0; i--)
    if (parseRelative(tokens.slice(i).join(' ')) !== null) return tokens.slice(0, i).join(' ').replace(BEFORE_TIME, '');
  return rest;
}

/** A reply whose link doesn't name its parent stands under the last comment of the person that its label names. */
function adopt(rows: Row[]): void {
  for (const [index, row] of rows.entries()) {
    row.parentId = row.ownParent;
    if (row.parentId !== null) continue;
    const label = squash(row.element.getAttribute('aria-label') ?? '').toLowerCase();
    const nested = rows.find((other) => other !== row && other.parentId === null && other.element.contains(row.element));
    if (nested !== undefined) row.parentId = nested.id;
    else if (rowLabels.replyBy.some((by) => label.startsWith(`${by} `))) {
      const before = rows
        .slice(0, index)
        .filter((other) => other.parentId === null && (other.postId === row.postId || row.postId === null));
      const to = before.filter((other) => other.author.name !== '' && label.includes(other.author.name.toLowerCase())).at(-1);
      row.parentId = (to ?? before.at(-1))?.id ?? null;
    }
  }
}

/** Labels of the site that may look like text: badges, and the line "Suka · Balas · 2 jam". */
function isChrome(text: string): boolean {
  const known = [words.reply, words.notReply, words.edited, words.pinned, words.badge, words.seeMore];
  return text.split(/[·•|\n]/u).every((piece) => {
    const label = plainLabel(piece);
    return label === '' || known.some((list) => isWord(label, list)) || parseRelative(label) !== null;
  });
}

const isBadge = (text: string): boolean =>
  [words.edited, words.pinned, words.badge, words.seeMore].some((list) => isWord(plainLabel(text), list));

/** The *Balas* of a row, or null: by its words, else the first label-less text control after the one with a label (*Suka*). */
export function replyControl(row: Row): HTMLElement | null {
  const controls = [...row.element.querySelectorAll<HTMLElement>(BUTTON)].filter(
    (control) =>
      row.owns(control) &&
      control.querySelector(BUTTON) === null &&
      row.body()?.contains(control) !== true &&
      control.closest('a') === null,
  );
  const usable = controls.filter((control) => !isForbiddenControl(control));
  const named = usable.find((control) => isWord(plainLabel(labelText(control)), words.reply));
  if (named !== undefined) return named;
  const like = controls.findIndex(
    (control) => control.hasAttribute('aria-label') && labelText(control) !== '' && !control.hasAttribute('aria-haspopup'),
  );
  if (like < 0) return null;
  return (
    controls.slice(like + 1).find((control) => {
      const label = plainLabel(labelText(control));
      return (
        usable.includes(control) &&
        label !== '' &&
        !/\d/u.test(label) &&
        !control.hasAttribute('aria-label') &&
        !isWord(label, words.notReply) &&
        !isWord(label, words.badge)
      );
    }) ?? null
  );
}
