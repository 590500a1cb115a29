/**
 * Whether the frame that this script runs in can really be seen, as the browser itself judges it: nothing of the page over
 * it, not faded, not outside the window. A page can't fake what `IntersectionObserver` says with `trackVisibility`.
 */

export interface Sight {
  /** Seen now, and not only since a moment ago: a cover that is taken away under the pointer doesn't count. */
  seen(): boolean;
}

/** What newer browsers add; Firefox has neither. */
interface VisibleEntry {
  readonly isVisible?: boolean;
}
interface VisibilityInit extends IntersectionObserverInit {
  trackVisibility: boolean;
  /** Milliseconds between two looks; the browser allows no fewer. */
  delay: number;
}

const DELAY_MS = 100;
const STEADY_MS = 300;
/** A column or row of pixels may be cut off by rounding. */
const ENOUGH = 0.98;
/** Pixels of the screen per pixel of the frame: with fewer nobody can read it (a page can shrink it with `zoom`). */
const LEAST_RATIO = 0.3;
/** Without the browser's word only its size tells: an unfolded sidebar is never smaller, in CSS pixels. */
const SMALLEST = { width: 240, height: 200 };
/** A browser that is busy loading may be so late with its first word, in ms. Until then the sidebar stands folded. */
const FIRST_WORD_MS = 3_000;

export function watchSight(view: Window & typeof globalThis, signal: AbortSignal): Sight {
  const { document } = view;
  const canTell = 'IntersectionObserverEntry' in view && 'isVisible' in view.IntersectionObserverEntry.prototype;
  let visible: boolean | null = null;
  let since = -STEADY_MS;
  const began = view.performance.now();

  function told(): boolean {
    const now = view.performance.now();
    if (!canTell) return view.innerWidth >= SMALLEST.width && view.innerHeight >= SMALLEST.height;
    return visible === null ? now - began < FIRST_WORD_MS : visible && now - since >= STEADY_MS;
  }

  if (canTell) {
    const options: VisibilityInit = { trackVisibility: true, delay: DELAY_MS, threshold: [0, ENOUGH, 1] };
    const observer = new view.IntersectionObserver((entries) => {
      const last: (IntersectionObserverEntry & VisibleEntry) | undefined = entries.at(-1);
      if (last === undefined) return;
      const now = last.isVisible === true && last.intersectionRatio >= ENOUGH;
      if (now && visible === false) since = view.performance.now();
      visible = now;
      // For whoever looks for the reason why a click did nothing.
      document.documentElement.toggleAttribute('data-unseen', !now);
    }, options);
    // Behind a dialog of our own everything else is inert and counts as unseen; then the dialog is what is looked at.
    let target: Element | null = null;
    const aim = (): void => {
      const next = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
      if (next === target) return;
      target = next;
      observer.disconnect();
      observer.observe(next);
    };
    const dialogs = new MutationObserver(aim);
    dialogs.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });
    signal.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        dialogs.disconnect();
      },
      { once: true },
    );
    aim();
  }
  return {
    seen: () => document.visibilityState === 'visible' && view.devicePixelRatio >= LEAST_RATIO && told(),
  };
}
