/** Where in a list one was, so that "back" from a case leads to the same row. */

interface Place {
  /** Pixels. */
  top: number;
  active: number;
  /** Rows that were loaded. */
  rows: number;
}

let last: { key: string; place: Place } | null = null;

export const remember = (key: string, place: Place): void => {
  last = { key, place };
};

export const rowsWanted = (key: string): number => (last?.key === key ? last.place.rows : 0);

/** The place, once: a later opening of the same list begins at its top. */
export function forget(key: string): Place | null {
  if (last?.key !== key) return null;
  const { place } = last;
  last = null;
  return place;
}
