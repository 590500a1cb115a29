/** The order of a list that doesn't move under the pointer: while it is held, new rows wait outside. */

export interface Held {
  order: readonly string[];
  /** New rows that are not in the order yet. */
  fresh: number;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id, at) => id === b[at]);

/**
 * @param shown the order on the screen.
 * @param wanted the order that would be right now.
 * @param held the person points at the list, or has the keyboard in it.
 * @param exists rows that were answered meanwhile stay in their place while held; rows that are gone don't.
 */
export function nextOrder(shown: readonly string[], wanted: readonly string[], held: boolean, exists: (id: string) => boolean): Held {
  if (!held || shown.length === 0) return { order: same(shown, wanted) ? shown : wanted, fresh: 0 };
  const kept = shown.filter(exists);
  const there = new Set(kept);
  return { order: kept.length === shown.length ? shown : kept, fresh: wanted.filter((id) => !there.has(id)).length };
}
