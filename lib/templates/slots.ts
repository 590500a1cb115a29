/** *Isian*: finding, filling and refusing to forget the `{slot}`s of a reply. */
import type { Span } from '../text/types';

const SLOT = /\{([a-z][a-z0-9-]{0,39})\}/gu;

export interface SlotUse extends Span {
  name: string;
}

/** Every slot that still stands open in a text, in order; spans are offsets into that text. */
export function openSlots(text: string): SlotUse[] {
  return [...text.matchAll(SLOT)].map((match) => ({ name: match[1] ?? '', start: match.index, end: match.index + match[0].length }));
}

/** Names of the slots of a text, each once, in order of first use. */
export const slotNames = (text: string): string[] => [...new Set(openSlots(text).map((slot) => slot.name))];

/** Puts the values in; a slot whose value is missing or blank stays as it is. */
export function fillSlots(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(SLOT, (whole: string, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name]?.trim() : '';
    return value ? value : whole;
  });
}
