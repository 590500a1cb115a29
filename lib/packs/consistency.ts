/** What one item cannot show: doubled ids, isian that nobody describes, comments that answer nothing. */
import { openSlots } from '../templates/slots';
import type { WholePack } from '../templates/types';
import { problem } from './problem';
import { PARTS, type Part, type Problem, type Where } from './types';

/** Where an item of a part, or one field of it, stands in the file that was read. */
export type Locate = (part: Part, index: number, field: string, inner?: number) => Where;

export const inJson: Locate = (part, index, field, inner) => ({
  at: 'path',
  path: `${part}[${index}].${field}${inner === undefined ? '' : `[${inner}]`}`,
});

export const keyOf = (part: Part, item: object): string => {
  const name: unknown = part === 'slots' ? Reflect.get(item, 'name') : Reflect.get(item, 'id');
  return typeof name === 'string' ? name : '';
};

function doubles(pack: WholePack, where: Locate): Problem[] {
  return PARTS.flatMap((part) => {
    const seen = new Set<string>();
    return pack[part].flatMap((item, index) => {
      const id = keyOf(part, item);
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [problem('double-id', where(part, index, part === 'slots' ? 'name' : 'id'), { found: id })];
    });
  });
}

/** @param known names of slots that other packs describe. */
function unknownSlots(pack: WholePack, known: ReadonlySet<string>, where: Locate): Problem[] {
  const declared = new Set([...known, ...pack.slots.map(({ name }) => name)]);
  const missing = (text: string, at: Where): Problem[] =>
    openSlots(text)
      .filter(({ name }) => !declared.has(name))
      .slice(0, 1)
      .map(({ name }) => problem('slot-unknown', at, { found: name }));
  return [
    ...pack.templates.flatMap((one, index) =>
      one.variants.flatMap((text, inner) => missing(text, where('templates', index, 'variants', inner))),
    ),
    ...pack.blocks.flatMap((one, index) => missing(one.text, where('blocks', index, 'text'))),
  ];
}

function looseComments(pack: WholePack, where: Locate): Problem[] {
  return pack.scenarios.flatMap(({ comments }, index) => {
    const ids = new Set<string>();
    return comments.flatMap((comment, inner) => {
      const found: Problem[] = [];
      if (ids.has(comment.id)) found.push(problem('double-id', where('scenarios', index, 'comments', inner), { found: comment.id }));
      if (comment.parent !== null && !ids.has(comment.parent)) {
        found.push(problem('parent-unknown', where('scenarios', index, 'comments', inner), { found: comment.parent }));
      }
      ids.add(comment.id);
      return found;
    });
  });
}

export function inconsistencies(pack: WholePack, knownSlots: ReadonlySet<string>, where: Locate): Problem[] {
  return [...doubles(pack, where), ...unknownSlots(pack, knownSlots, where), ...looseComments(pack, where)];
}
