/** What would change between the installed version of a pack and the one in a file. */
import type { WholePack } from '../templates/types';
import { keyOf } from './consistency';
import { PARTS, type Change, type Diff, type Part } from './types';

const titleOf = (item: object): string => {
  for (const name of ['title', 'name', 'text', 'id']) {
    const value: unknown = Reflect.get(item, name);
    if (typeof value === 'string' && value !== '') return value.length > 80 ? `${value.slice(0, 79)}…` : value;
  }
  return '';
};

/** Compared by content with the keys in one order, so that the order of writing means nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

export const sameContent = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** @param before null: everything is new. */
export function diffPacks(before: WholePack | null, after: WholePack): Diff {
  const diff: Diff = { added: [], changed: [], removed: [], same: 0 };
  for (const part of PARTS) comparePart(part, before?.[part] ?? [], after[part], diff);
  return diff;
}

function comparePart(part: Part, before: readonly object[], after: readonly object[], diff: Diff): void {
  const old = new Map(before.map((item) => [keyOf(part, item), item]));
  const change = (item: object): Change => ({ part, id: keyOf(part, item), title: titleOf(item) });
  for (const item of after) {
    const id = keyOf(part, item);
    const was = old.get(id);
    old.delete(id);
    if (!was) diff.added.push(change(item));
    else if (canonical(was) === canonical(item)) diff.same += 1;
    else diff.changed.push(change(item));
  }
  diff.removed.push(...[...old.values()].map(change));
}
