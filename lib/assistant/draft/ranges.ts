/** Keeps track of where the values of the *isian* stand while the text around them is edited. */

/** The value of the isian `name`, or `{name}` while it is open, stands at these offsets of the text. */
export interface SlotRange {
  name: string;
  start: number;
  end: number;
}

export interface Edited {
  text: string;
  ranges: SlotRange[];
}

/** Replaces one stretch; ranges behind it move, a range that it covers or cuts into is let go, an edit inside a range grows or shrinks it. */
export function splice(text: string, ranges: readonly SlotRange[], start: number, end: number, insert: string): Edited {
  const shift = insert.length - (end - start);
  const kept: SlotRange[] = [];
  for (const range of ranges) {
    if (range.end <= start) kept.push(range);
    else if (range.start >= end) kept.push({ ...range, start: range.start + shift, end: range.end + shift });
    else if (start > range.start || end < range.end) {
      if (start >= range.start && end <= range.end) kept.push({ ...range, end: range.end + shift });
    }
  }
  return { text: text.slice(0, start) + insert + text.slice(end), ranges: kept };
}

/** The one stretch in which two texts differ. */
export function difference(before: string, after: string): { start: number; end: number; insert: string } {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) };
}
