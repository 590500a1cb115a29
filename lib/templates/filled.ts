/** A text with its isian filled, and the way back: a span of the filled text as a span of the template. */
import { openSlots } from './slots';
import type { Span } from '../text/types';

export interface Filled {
  text: string;
  /** Span in the template; null when it lies wholly inside a filled-in value, which is not the author's word. */
  back(span: Span): Span | null;
}

export function filled(template: string, values: Readonly<Record<string, string>>): Filled {
  /** Filled-in pieces: where they stand in the filled text and in the template. */
  const pieces: { from: number; to: number; start: number; end: number }[] = [];
  let text = '';
  let at = 0;
  for (const slot of openSlots(template)) {
    text += template.slice(at, slot.start);
    const value = Object.hasOwn(values, slot.name) ? (values[slot.name] ?? '') : template.slice(slot.start, slot.end);
    pieces.push({ from: text.length, to: text.length + value.length, start: slot.start, end: slot.end });
    text += value;
    at = slot.end;
  }
  text += template.slice(at);

  const place = (offset: number, side: 'start' | 'end'): number => {
    let shift = 0;
    for (const piece of pieces) {
      if (offset >= piece.to) shift = piece.end - piece.to;
      else if (offset > piece.from || (side === 'start' && offset === piece.from)) return piece[side];
      else break;
    }
    return offset + shift;
  };
  return {
    text,
    back({ start, end }) {
      if (pieces.some(({ from, to }) => start >= from && end <= to)) return null;
      return { start: place(start, 'start'), end: place(end, 'end') };
    },
  };
}
