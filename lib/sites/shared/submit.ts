/** Notices that a person sends what stands in one of the site's public boxes: Enter, the button, or the form. */
import type { EditorContext, SubmitIntent } from '../types';
import { boxAt, boxText, kindOf } from './boxes';
import { BUTTON } from './dom';

export interface SubmitQuery {
  document: Document;
  now(): number;
  editorAt(element: Element): EditorContext | null;
  /** Bare Enter sends from a box of this kind. */
  enterSends: boolean;
  /** The box that a pressed control would send, or null when it sends none. */
  boxOfSubmit(control: Element): HTMLElement | null;
}

/** One press may show up as key, click and form submit: the same text of the same box within this time is one. */
const SAME_PRESS = 800;

export interface SubmitWatch {
  /** Remembers what a box holds, for editors that change without an `input` event. */
  note(box: HTMLElement): void;
}

/**
 * Listens in the capture phase, to the person's own events only. The site may have emptied the box before a listener
 * runs, so the last text that was not empty is kept.
 */
export function watchSubmits(query: SubmitQuery, listener: (intent: SubmitIntent) => void, signal: AbortSignal): SubmitWatch {
  const view = query.document.defaultView ?? window;
  const texts = new WeakMap<HTMLElement, { text: string; context: EditorContext; sent: boolean }>();
  let last: { box: HTMLElement; text: string; at: number } | null = null;

  const note = (box: HTMLElement): void => {
    const text = boxText(box);
    if (text.trim() === '') return;
    const context = query.editorAt(box);
    if (context !== null && context.visibility === 'public') texts.set(box, { text, context, sent: false });
  };
  const sent = (box: HTMLElement, how: SubmitIntent['how']): void => {
    note(box);
    const kept = texts.get(box);
    // An Enter in a box that is still empty after sending sends nothing.
    if (kept === undefined || kept.sent) return;
    const at = query.now();
    if (last !== null && last.box === box && last.text === kept.text && at - last.at < SAME_PRESS) return;
    last = { box, text: kept.text, at };
    listener({ commentId: kept.context.editor.commentId, postId: kept.context.postId, text: kept.text, at, how });
    kept.sent = true;
  };
  const boxOf = (event: Event): HTMLElement | null => {
    const target = event.composedPath()[0];
    const box = target instanceof Element ? boxAt(target) : null;
    return box !== null && kindOf(box) !== null ? box : null;
  };
  const options = { capture: true, passive: true, signal } as const;
  view.addEventListener(
    'input',
    (event) => {
      const box = boxOf(event);
      if (box !== null) note(box);
    },
    options,
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Enter' || event.isComposing) return;
      const target = event.composedPath()[0];
      const box = boxOf(event);
      if (box !== null) {
        if (query.enterSends && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat) sent(box, 'enter');
        else note(box);
        return;
      }
      const control = target instanceof Element ? target.closest(BUTTON) : null;
      const own = control === null ? null : query.boxOfSubmit(control);
      if (own !== null) note(own);
    },
    options,
  );
  // A press changes the focus, which some builds answer by emptying or replacing the box: read it before.
  view.addEventListener(
    'pointerdown',
    (event) => {
      const target = event.composedPath()[0];
      const control = event.isTrusted && target instanceof Element ? target.closest(BUTTON) : null;
      const box = control === null ? null : query.boxOfSubmit(control);
      if (box !== null) note(box);
    },
    options,
  );
  view.addEventListener(
    'click',
    (event) => {
      const target = event.composedPath()[0];
      const control = event.isTrusted && target instanceof Element ? target.closest(BUTTON) : null;
      if (control === null || control.getAttribute('aria-disabled') === 'true') return;
      const box = query.boxOfSubmit(control);
      if (box !== null) sent(box, 'button');
    },
    options,
  );
  view.addEventListener(
    'submit',
    (event) => {
      if (!event.isTrusted || !(event.target instanceof HTMLFormElement)) return;
      const field = event.target.querySelector('textarea,input:not([type]),input[type="text"],[contenteditable="true"]');
      const box = field === null ? null : boxAt(field);
      if (box !== null) sent(box, 'form');
    },
    options,
  );
  return { note };
}
