/** Keeps what was worked out of a row until something in that row changes, so that a page is not read anew for every new comment. */

export interface Keeper<R> {
  get(row: Element): R | undefined;
  keep(row: Element, read: R): void;
  /** These nodes have changed: what was kept of the rows around them is forgotten. A document among them forgets all. */
  touched(targets: Iterable<Node>): void;
}

export function createKeeper<R>(): Keeper<R> {
  let kept = new WeakMap<Element, R>();
  return {
    get: (row) => kept.get(row),
    keep: (row, read) => void kept.set(row, read),
    touched(targets) {
      const climbed = new Set<Node>();
      for (const target of targets) {
        if (target.nodeType === 9) {
          kept = new WeakMap();
          return;
        }
        for (let node: Node | null = target; node !== null && !climbed.has(node); node = node.parentNode) {
          climbed.add(node);
          if (node instanceof Element) kept.delete(node);
        }
      }
    },
  };
}

/** Makes a function of an address answer the same address object only once. */
export function onceAnUrl<T>(read: (url: URL) => T): (url: URL) => T {
  const known = new WeakMap<URL, { value: T }>();
  return (url) => {
    const found = known.get(url);
    if (found !== undefined) return found.value;
    const value = read(url);
    known.set(url, { value });
    return value;
  };
}

/** Works out a value at the first asking. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
