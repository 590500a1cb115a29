/** Puts text into one box by its ladder, one rung at a time, and believes only what it reads back. */
import { boxText, kindOf } from '../sites/shared/boxes';
import { comparable, holds, locateIn } from './box-text';
import { laddersFor } from './ways';

export interface WriteOptions {
  firefox: boolean;
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  signal: AbortSignal;
}

export type Written = { ok: true; text: string; way: string } | { ok: false; found: string };

/** Time in ms that an editor needs to notice the focus, the selection, and what was put in; from measurements. */
const FOCUS = 120;
const SELECTION = 60;
const SETTLE = [60, 120, 240];

/** Replaces the characters from `start` to `end` of the box by `text`; `end` null: to the end of what it holds. */
export async function writeInto(
  box: HTMLElement,
  range: { start: number; end: number | null },
  given: string,
  options: WriteOptions,
): Promise<Written> {
  const kind = kindOf(box);
  // A field of one line drops line breaks, and words would run together.
  const text = kind === 'input' ? given.replace(/\s*\n\s*/gu, ' ') : given;
  const before = boxText(box);
  const end = range.end ?? before.length;
  const expected = before.slice(0, range.start) + text + before.slice(end);
  if (kind === null) return { ok: false, found: before };
  box.focus({ preventScroll: false });
  await options.wait(kind === 'lexical' ? FOCUS : 0, options.signal);
  for (const way of laddersFor(options.firefox)[kind]) {
    if (options.signal.aborted || !box.isConnected) break;
    // A rung that half worked is not climbed over: what it left is nobody's text.
    if (comparable(boxText(box)) !== comparable(before)) break;
    select(box, range.start, end);
    if (kind === 'lexical') await options.wait(SELECTION, options.signal);
    if (options.signal.aborted) break;
    way.put(box, text);
    for (const pause of SETTLE) {
      await options.wait(kind === 'lexical' ? pause : pause / 4, options.signal);
      if (holds(box, expected)) return { ok: true, text: boxText(box), way: way.name };
    }
  }
  return { ok: false, found: boxText(box) };
}

/** Selects characters of a box; the caret stands at the end of it when both are the length of its text. */
function select(box: HTMLElement, start: number, end: number): void {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) {
    box.setSelectionRange(start, end);
    return;
  }
  const selection = box.ownerDocument.getSelection();
  const range = box.ownerDocument.createRange();
  const from = locateIn(box, start);
  const to = locateIn(box, end);
  if (from === null || to === null || boxText(box) === '') {
    range.selectNodeContents(box);
    range.collapse(false);
  } else {
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
  }
  selection?.removeAllRanges();
  selection?.addRange(range);
}
