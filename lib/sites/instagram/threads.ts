/**
 * Finds out which comments of an Instagram page are replies to which, from how the rows are grouped.
 *
 * Nothing in a row says it: a thread is a group of rows, its first row the comment, the others its replies. A list is a
 * group of rows and threads. The two are told apart by the expander ("Sembunyikan balasan") that stands in a thread
 * outside its rows, by depth, by "@handle" at the start of a text, by time and by the size of the pictures.
 */
import { BUTTON, follows, labelText, plainLabel } from '../shared/dom';
import { hasPart, type SiteWords } from '../shared/rules';
import type { Row } from './rows';

export interface Placement {
  parentId: string | null;
  thread: 'none' | 'open' | 'closed';
  hiddenReplies: number | null;
}

interface Leaf {
  row: Row;
}
interface Group {
  element: Element;
  items: (Leaf | Group)[];
  /** Expanders of replies that stand in the group but in none of its rows. */
  expanders: Element[];
}
const isGroup = (item: Leaf | Group): item is Group => 'items' in item;

const first = (item: Leaf | Group): Leaf => {
  let at = item;
  while (isGroup(at)) at = at.items[0] ?? { row: undefined as never };
  return at;
};
const leaves = (item: Leaf | Group): Leaf[] => (isGroup(item) ? item.items.flatMap(leaves) : [item]);

/** True for a control that opens or folds replies. */
export function isExpander(control: Element, words: SiteWords): boolean {
  if (control.querySelector(BUTTON) !== null) return false;
  const label = plainLabel(labelText(control));
  if (label === '' || label.length > 120 || words.reply.includes(label) || words.notReply.includes(label)) return false;
  return hasPart(label, words.repliesPart);
}
const isHide = (control: Element, words: SiteWords): boolean => hasPart(plainLabel(labelText(control)), words.hidePart);

/** The last number in a label such as "Lihat 5 balasan"; null when there is none. */
function countIn(control: Element): number | null {
  const numbers = labelText(control).match(/\d+/gu);
  const last = numbers?.at(-1);
  return last === undefined ? null : Number(last);
}

/** Places every row; `rows` in page order, `root` holds them all. */
export function placeRows(rows: readonly Row[], root: Element, words: SiteWords): Map<string, Placement> {
  const placed = new Map<string, Placement>();
  const set = (row: Row, parentId: string | null): void => {
    placed.set(row.id, { parentId: row.parentId ?? parentId, thread: 'none', hiddenReplies: null });
  };
  const tree = rows.length === 0 ? null : grow(rows, root, words);
  if (tree !== null) {
    const walk = (item: Leaf | Group, before: Leaf | null, isTop: boolean): void => {
      if (!isGroup(item)) return set(item.row, null);
      const kind = judge(item, before, isTop, words);
      if (kind === 'replies' && before !== null) {
        for (const leaf of leaves(item)) set(leaf.row, before.row.id);
      } else if (kind === 'thread') {
        let parent: Leaf | null = null;
        for (const leaf of leaves(item)) {
          // The list itself, with the fold of its first thread in it: a picture as large as the opener's begins the next.
          const isNext: boolean =
            parent === null || (isTop && sameSize(leaf, parent) && leaves(item).some((other) => smaller(other, leaf)));
          set(leaf.row, isNext ? null : (parent?.row.id ?? null));
          if (isNext) parent = leaf;
        }
      } else {
        let previous: Leaf | null = null;
        for (const part of item.items) {
          walk(part, previous, false);
          previous = isGroup(part) ? null : part;
        }
      }
    };
    walk(tree, null, true);
    expanders(tree, placed, words);
  }
  return placed;
}

type Kind = 'thread' | 'replies' | 'list';

function judge(group: Group, before: Leaf | null, isTop: boolean, words: SiteWords): Kind {
  const opener = first(group);
  const second = leaves(group)[1];
  const outside = group.expanders;
  const startsFolded = outside.some((expander) => follows(expander, opener.row.anchor));
  const foldsAfterFirst =
    second !== undefined &&
    outside.some((expander) => isHide(expander, words) && follows(opener.row.anchor, expander) && follows(expander, second.row.anchor));
  if (!isTop) {
    if (before !== null && (startsFolded || mentions(opener, before)) && !isOlder(opener, before)) return 'replies';
    return 'thread';
  }
  if (foldsAfterFirst) return 'thread';
  // A group of rows alone at the top may be the list of comments or the only thread of the page.
  const rest = leaves(group).slice(1);
  if (group.items.every((item) => !isGroup(item)) && rest.length > 0) {
    const endsFolded = outside.some((expander) => follows(rest.at(-1)?.row.anchor ?? opener.row.anchor, expander));
    const younger = rest.every((leaf) => !isOlder(leaf, opener));
    if (younger && rest.every((leaf) => mentions(leaf, opener))) return 'thread';
    if (younger && endsFolded && rest.every((leaf) => smaller(leaf, opener))) return 'thread';
  }
  return 'list';
}

const mentions = (reply: Leaf, to: Leaf): boolean =>
  reply.row.text().toLowerCase().startsWith(`@${to.row.handle().toLowerCase()}`) && to.row.handle() !== '';
const isOlder = (a: Leaf, b: Leaf): boolean => a.row.time !== null && b.row.time !== null && a.row.time < b.row.time;

const size = (leaf: Leaf): number => Number.parseFloat(leaf.row.avatar()?.style.width ?? '');
const smaller = (a: Leaf, b: Leaf): boolean => size(a) < size(b);
const sameSize = (a: Leaf, b: Leaf): boolean => size(a) === size(b);

/** Controls of a group that stand in none of its rows; the rows are not walked through. */
function controlsOutside(element: Element, held: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (held.has(child)) continue;
      if (child.matches(BUTTON)) found.push(child);
      walk(child);
    }
  };
  walk(element);
  return found;
}

/** The tree of groups: chains of elements that hold the same rows are one. */
function grow(rows: readonly Row[], root: Element, words: SiteWords): Group | Leaf | null {
  const inside = new Map<Element, (Leaf | Element)[]>();
  for (const row of rows) {
    let child: Leaf | Element = { row };
    for (let node = row.core.parentElement; node !== null; node = node.parentElement) {
      const known = inside.get(node);
      if (known !== undefined) {
        known.push(child);
        break;
      }
      inside.set(node, [child]);
      child = node;
      if (node === root) break;
    }
  }
  const build = (element: Element): Group | Leaf | null => {
    const parts = inside.get(element) ?? [];
    if (parts.length === 1) {
      const only = parts[0];
      if (only === undefined) return null;
      return only instanceof Element ? build(only) : only;
    }
    const items = parts.map((part) => (part instanceof Element ? build(part) : part)).filter((item): item is Group | Leaf => item !== null);
    const held = new Set(items.map((item) => (isGroup(item) ? item.element : item.row.core)));
    const outside = controlsOutside(element, held).filter((control) => isExpander(control, words));
    return { element, items, expanders: outside };
  };
  return build(root);
}

/** Says of each top comment whether its thread is open, closed or empty. */
function expanders(tree: Group | Leaf, placed: Map<string, Placement>, words: SiteWords): void {
  const all = leaves(tree);
  const closedBy = new Map<string, Element>();
  const note = (id: string | null, control: Element): void => {
    if (id !== null && !isHide(control, words)) closedBy.set(id, control);
  };
  const topOf = (row: Row): string => placed.get(row.id)?.parentId ?? row.id;
  for (const { row } of all)
    for (const control of row.core.querySelectorAll(BUTTON)) if (isExpander(control, words)) note(topOf(row), control);
  const groups = (item: Leaf | Group): Group[] => (isGroup(item) ? [item, ...item.items.flatMap(groups)] : []);
  for (const group of groups(tree)) {
    for (const control of group.expanders) {
      let last: Row | null = null;
      for (const { row } of leaves(group)) if (follows(row.anchor, control)) last = row;
      note(topOf(last ?? first(group).row), control);
    }
  }
  const answered = new Set([...placed.values()].map(({ parentId }) => parentId));
  for (const [id, place] of placed) {
    if (place.parentId !== null) continue;
    const control = closedBy.get(id);
    if (control !== undefined) placed.set(id, { ...place, thread: 'closed', hiddenReplies: countIn(control) });
    else if (answered.has(id)) placed.set(id, { ...place, thread: 'open' });
  }
}
