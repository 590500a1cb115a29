/** Works out which part of a page belongs to which comment, from the links that name comments alone. */

/** A link that names a comment. */
export interface Anchor {
  element: Element;
  id: string;
}

export interface OwnershipMap {
  /** Comment that everything in this element belongs to; null: several comments; undefined: none. */
  owner(element: Element): string | null | undefined;
  /** Largest element around the anchor that holds this comment alone and crosses no border. */
  row(anchor: Anchor): Element;
}

/**
 * One climb per anchor, stopped where another comment has been before: linear in the size of what was climbed.
 * `borders` are elements that no row may contain (forms, boxes, the post's own time).
 */
export function mapOwnership(
  anchors: readonly Anchor[],
  borders: readonly Element[],
  root: Element,
  isBorder: (element: Element) => boolean,
): OwnershipMap {
  const owners = new Map<Element, string | null>();
  for (const { element, id } of anchors) {
    for (let node: Element | null = element; node !== null; node = node.parentElement) {
      const before = owners.get(node);
      if (before === null) break;
      if (before === undefined) owners.set(node, id);
      else if (before !== id) owners.set(node, null);
      if (node === root) break;
    }
  }
  const blocked = new Set<Element>();
  for (const border of borders) {
    for (let node: Element | null = border; node !== null && !blocked.has(node); node = node.parentElement) {
      blocked.add(node);
      if (node === root) break;
    }
  }
  return {
    owner: (element) => owners.get(element),
    row({ element, id }) {
      let row = element;
      for (let parent = element.parentElement; parent !== null && parent !== root; parent = parent.parentElement) {
        if (owners.get(parent) !== id || blocked.has(parent) || isBorder(parent)) break;
        row = parent;
      }
      return row;
    },
  };
}
