/** Follows the site's public boxes in which the person types, so that the tone of what they write can be checked there too. */
import type { FromPage } from '../messages/page-link';
import type { PageAdapter } from '../sites/page-adapter';
import { boxAt, boxText, kindOf } from '../sites/shared/boxes';
import type { Scheduler } from '../watch/scheduler';

export interface Boxes {
  byNumber(number: number): HTMLElement | null;
  /** Reports a box whose text was changed by us. */
  touched(box: HTMLElement): void;
  /** Says which boxes have left the page, and what the site has done to the others by itself: a box is emptied once it is sent. */
  sweep(): void;
  /** Reports all again, to a sidebar that has just come. */
  again(): void;
}

/** Wait after the last key, in ms. */
const PAUSE = 120;

export function followBoxes(
  document: Document,
  adapter: PageAdapter,
  scheduler: Scheduler,
  send: (message: FromPage) => void,
  allowed: () => boolean,
  signal: AbortSignal,
): Boxes {
  const numbers = new WeakMap<HTMLElement, number>();
  const open = new Map<number, { box: HTMLElement; text: string }>();
  const waiting = new Set<HTMLElement>();
  let next = 1;
  let timed = false;

  const report = (box: HTMLElement): void => {
    const context = box.isConnected ? adapter.editorAt(box) : null;
    const kind = kindOf(box);
    if (context === null || kind === null || context.visibility !== 'public' || !allowed()) return;
    const text = boxText(box);
    const number = numbers.get(box) ?? next++;
    numbers.set(box, number);
    if (open.get(number)?.text === text) return;
    open.set(number, { box, text });
    send({
      type: 'page/box',
      box: {
        box: number,
        kind,
        commentId: context.editor.commentId,
        postId: context.postId,
        actingAs: context.actingAs,
        text: text.slice(0, 20_000),
        mention: adapter.mentionOf(text, context.editor.commentId).length,
      },
    });
  };
  const later = (box: HTMLElement): void => {
    waiting.add(box);
    if (timed) return;
    timed = true;
    scheduler.later(
      () => {
        timed = false;
        const now = [...waiting];
        waiting.clear();
        now.forEach(report);
      },
      PAUSE,
      signal,
    );
  };
  const onType = (event: Event): void => {
    const target = event.composedPath()[0];
    const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
    const box = event.isTrusted && element !== null && allowed() ? boxAt(element) : null;
    if (box !== null) later(box);
  };
  // An editor that handles a key itself fires `beforeinput` but no `input`.
  for (const type of ['input', 'beforeinput', 'keyup', 'paste', 'cut'])
    document.addEventListener(type, onType, { capture: true, passive: true, signal });

  return {
    byNumber: (number) => open.get(number)?.box ?? null,
    touched: later,
    sweep() {
      for (const [number, { box, text }] of open) {
        if (box.isConnected) {
          if (boxText(box) !== text) later(box);
          continue;
        }
        open.delete(number);
        send({ type: 'page/box-gone', box: number });
      }
    },
    again() {
      for (const entry of open.values()) {
        entry.text = '\u0000';
        report(entry.box);
      }
    },
  };
}
