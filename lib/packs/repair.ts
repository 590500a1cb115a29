/** A stored shelf ▸ a sound one: a pack that doesn't fit any more is left out, the others stay. */
import * as v from 'valibot';
import { packSchema } from '../templates/schema';
import { EMPTY_SHELF } from './shelf';
import type { Shelf, Shelved } from './types';

const shelvedSchema = v.object({
  pack: packSchema,
  enabled: v.boolean(),
  earlier: v.fallback(v.array(v.object({ version: v.string(), text: v.string() })), []),
  loadedAt: v.number(),
});

function repairOne(stored: unknown): Shelved[] {
  const read = v.safeParse(shelvedSchema, stored);
  if (!read.success) {
    // The first form of this item was the bare pack.
    const bare = v.safeParse(packSchema, stored);
    return bare.success ? [{ pack: bare.output, enabled: true, earlier: [], loadedAt: 0 }] : [];
  }
  return [read.output];
}

const listSchema = v.union([v.array(v.unknown()), v.object({ packs: v.array(v.unknown()), bundledOff: v.optional(v.boolean(), false) })]);

export function repairShelf(stored: unknown): Shelf {
  const read = v.safeParse(listSchema, stored);
  if (!read.success) return EMPTY_SHELF;
  const list = Array.isArray(read.output) ? read.output : read.output.packs;
  return { v: 1, packs: list.flatMap(repairOne), bundledOff: Array.isArray(read.output) ? false : read.output.bundledOff };
}
