/** Notices that a page changed: one observer that only queues, and one call when the page is idle. */
import type { Scheduler } from './scheduler';

export interface WatchOptions {
  document: Document;
  scheduler: Scheduler;
  /** Called in idle time with what changed since the last call. */
  changed(targets: ReadonlySet<Node>): void;
  /** Called at most once a batch, straight from the observer: must be cheap. */
  ticked?(): void;
  signal: AbortSignal;
}

/** Longest time in ms that a change waits for idle time. */
const LATEST = 150;

/** What changes inside a box is mostly a person typing, who feels every bit of work: it is looked at only so often, in ms. */
const TYPING = 300;

const isInBox = (node: Node): boolean => {
  const element = node instanceof Element ? node : node.parentElement;
  return element !== null && element.closest('[contenteditable="true"], [contenteditable=""]') !== null;
};

/** Attributes that change when a site recycles a row for another comment. */
const ATTRIBUTES = ['href', 'datetime', 'aria-label', 'aria-placeholder', 'placeholder'];

export interface Watch {
  /** As if the page had changed. */
  poke(): void;
}

export function watchPage({ document, scheduler, changed, ticked, signal }: WatchOptions): Watch {
  let queue = new Set<Node>();
  let waiting = false;
  let typing = false;
  const flush = (): void => {
    waiting = false;
    if (signal.aborted || document.hidden) return;
    const targets = queue;
    queue = new Set();
    changed(targets);
  };
  const schedule = (): void => {
    if (waiting || document.hidden || signal.aborted) return;
    waiting = true;
    scheduler.idle(flush, LATEST, signal);
  };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) queue.add(target);
    ticked?.();
    if (!records.every(({ target }) => isInBox(target))) return schedule();
    if (typing) return;
    typing = true;
    scheduler.later(() => ((typing = false), schedule()), TYPING, signal);
  });
  const start = (): void =>
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  const onVisibility = (): void => {
    if (document.hidden) {
      // Nothing is seen and nothing is remembered in a hidden tab; on return everything counts as changed.
      observer.disconnect();
      queue = new Set([document]);
    } else {
      start();
      queue.add(document);
      schedule();
    }
  };
  if (!document.hidden) start();
  document.addEventListener('visibilitychange', onVisibility, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    poke() {
      queue.add(document);
      schedule();
    },
  };
}
