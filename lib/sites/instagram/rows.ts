/** Finds the rows of comments on an Instagram page and the parts of each: author, text, time, controls. */
import { isForbiddenControl } from '../guards';
import { findBody, type BodyQuery } from '../shared/body';
import { BUTTON, follows, labelText, linkUrl, plainLabel } from '../shared/dom';
import { once, type Keeper } from '../shared/keeper';
import { mapOwnership, type OwnershipMap } from '../shared/ownership';
import { isWord } from '../shared/rules';
import { emojiOf, readText } from '../shared/text';
import type { ReadComment } from '../types';
import { rules } from './rules';
import { isExpander } from './threads';
import { commentOf, profileOf } from './urls';

const { selectors, words } = rules;

export interface Row {
  id: string;
  code: string;
  /** From the address, where it has the long form. */
  parentId: string | null;
  anchor: Element;
  element: Element;
  /** The part that holds this comment alone; the same as `element` wherever rows are elements of their own. */
  core: Element;
  /** Epoch milliseconds, null when the page doesn't tell. */
  time: number | null;
  handle(): string;
  author(): Element | null;
  avatar(): HTMLElement | null;
  body(): Element | null;
  text(): string;
  owns(element: Element): boolean;
  /** False once the site uses the row for another comment: lists are virtualised. */
  isStill(): boolean;
  /** The control that opens the reply box. */
  reply(): HTMLElement | null;
  /** What was made of it at the last reading. */
  memo?: { place: string; comment: ReadComment };
}

/** Links that name comments; where any of them holds a time, only those that do. */
export function anchorsIn(root: ParentNode): { element: Element; id: string; code: string; parentId: string | null }[] {
  const found = [];
  for (const element of root.querySelectorAll(selectors.permalink)) {
    const url = linkUrl(element, 'https://www.instagram.com/');
    const comment = url === null ? null : commentOf(url);
    if (comment !== null) found.push({ element, ...comment });
  }
  const timed = found.filter(({ element }) => element.querySelector('time') !== null);
  return timed.length > 0 ? timed : found;
}

/** All rows under `root` in page order, one per comment. */
export function rowsIn(root: Element, code: string | null, keeper: Keeper<Row> | null = null): Row[] {
  const anchors = anchorsIn(root).filter((anchor) => code === null || anchor.code === code);
  const links = new Set(anchors.map(({ element }) => element));
  const borders: Element[] = [...root.querySelectorAll('form,textarea,input,[contenteditable="true"]')];
  for (const time of root.querySelectorAll('time')) {
    const link = time.closest('a');
    if (link === null || !links.has(link)) borders.push(time);
  }
  const map = mapOwnership(anchors, borders, root, (element) => element.matches(`${selectors.main},${selectors.dialog},article,body`));
  const seen = new Set<string>();
  const rows: Row[] = [];
  for (const [index, anchor] of anchors.entries()) {
    if (seen.has(anchor.id)) continue;
    seen.add(anchor.id);
    const core = map.row(anchor);
    const kept = keeper?.get(core);
    if (kept !== undefined && kept.id === anchor.id && kept.anchor === anchor.element) {
      rows.push(kept);
      continue;
    }
    const row = makeRow(anchor, core, map, nextOf(anchors, index));
    // A row that is no element of its own may change where nothing tells of it.
    if (row.element === core && row.body() !== null && core.contains(row.body())) keeper?.keep(core, row);
    rows.push(row);
  }
  return rows;
}

const nextOf = (anchors: ReturnType<typeof anchorsIn>, index: number): Element | null => {
  for (let at = index + 1; at < anchors.length; at++) if (anchors[at]?.id !== anchors[index]?.id) return anchors[at]?.element ?? null;
  return null;
};

function makeRow(anchor: ReturnType<typeof anchorsIn>[number], tight: Element, map: OwnershipMap, next: Element | null): Row {
  // A row without a profile link is only a part of one: its other parts stand beside it in the group.
  const element = profileLinks(tight).length > 0 || tight.parentElement === null ? tight : tight.parentElement;
  const owns = (part: Element): boolean => {
    for (let node: Element | null = part; node !== null && node !== element; node = node.parentElement) {
      const owner = map.owner(node);
      if (owner !== undefined && owner !== anchor.id) return false;
    }
    return true;
  };
  const datetime = anchor.element.querySelector('time')?.getAttribute('datetime') ?? null;
  const time = datetime === null ? Number.NaN : Date.parse(datetime);
  const authorLinks = once(() => authorOf(profileLinks(element).filter(owns), anchor.element));
  const handle = (): string => (authorLinks().name === null ? '' : (handleOf(authorLinks().name) ?? ''));
  const query = (): BodyQuery => ({
    row: element,
    author: authorLinks().name,
    anchor: anchor.element,
    authorName: handle(),
    owns,
    isChrome,
    isBadge,
  });
  // Where the words stand beside what was taken for the row, they lie between this link and the next.
  const body = once(
    () =>
      findBody(query()) ??
      (tight.parentElement === null || hasPicture(element) ? null : findBody({ ...query(), row: tight.parentElement, until: next })),
  );
  const row: Row = {
    ...anchor,
    anchor: anchor.element,
    element,
    core: tight,
    time: Number.isNaN(time) ? null : time,
    handle,
    author: () => authorLinks().name,
    avatar: () => authorLinks().avatar,
    body,
    text: once(() => {
      const found = body();
      return found === null ? '' : readText(found, (part) => !owns(part));
    }),
    owns,
    isStill() {
      const url = linkUrl(anchor.element, 'https://www.instagram.com/');
      return anchor.element.isConnected && url !== null && commentOf(url)?.id === anchor.id;
    },
    reply: once(() => replyControl(row)),
  };
  return row;
}

/** A picture that may be all that the comment is: no face, which is in a link. */
const hasPicture = (row: Element): boolean =>
  [...row.querySelectorAll('img,video')].some((picture) => picture.closest('a') === null && emojiOf(picture) === null);

const handleOf = (link: Element | null): string | null => {
  const url = link === null ? null : linkUrl(link, 'https://www.instagram.com/');
  return url === null ? null : profileOf(url);
};

const profileLinks = (element: Element): Element[] => [...element.querySelectorAll('a[href]')].filter((link) => handleOf(link) !== null);

/** The name link: the last one before the anchor whose text is its handle, else the first with text, else any. */
function authorOf(links: Element[], anchor: Element): { name: Element | null; avatar: HTMLElement | null } {
  const before = links.filter((link) => follows(link, anchor));
  const usable = before.length > 0 ? before : links;
  const named = usable.filter((link) =>
    labelText(link)
      .toLowerCase()
      .startsWith((handleOf(link) ?? '').toLowerCase()),
  );
  const name = named.at(-1) ?? usable.find((link) => labelText(link) !== '') ?? usable[0] ?? null;
  const avatar = usable.find((link) => link.querySelector('img') !== null && handleOf(link) === handleOf(name)) ?? null;
  return { name, avatar: avatar instanceof HTMLElement ? avatar : null };
}

/** Labels of the site that may look like text. */
const isChrome = (text: string): boolean => {
  const label = plainLabel(text).replace(/^[·•\s]+/u, '');
  return label === '' || isBadge(label) || [words.reply, words.notReply].some((list) => isWord(label, list));
};
const isBadge = (text: string): boolean => {
  const label = plainLabel(text).replace(/^[·•\s]+/u, '');
  return [words.edited, words.pinned, words.badge, words.seeMore].some((list) => isWord(label, list));
};

/** The *Balas* of a row, or null: by its words, else by its place (last control of text only in the line of actions). */
export function replyControl(row: Row): HTMLElement | null {
  const controls = [...row.element.querySelectorAll<HTMLElement>(BUTTON)].filter(
    (control) => row.owns(control) && control.querySelector(BUTTON) === null && row.body()?.contains(control) !== true,
  );
  const usable = controls.filter((control) => !isForbiddenControl(control));
  const named = usable.find((control) => isWord(plainLabel(labelText(control)), words.reply));
  if (named !== undefined) return named;
  const texts = usable.filter((control) => {
    const label = plainLabel(labelText(control));
    return (
      label !== '' &&
      !/\d/u.test(label) &&
      !isWord(label, words.notReply) &&
      !isExpander(control, words) &&
      control.querySelector('svg,img') === null &&
      follows(row.anchor, control)
    );
  });
  const line = texts[0]?.parentElement;
  return texts.filter((control) => control.parentElement === line).at(-1) ?? null;
}
