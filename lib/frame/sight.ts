/**
 * Whether the frame that this script runs in can really be seen, as the browser itself judges it: nothing of the page over
 * it, not faded, not outside the window. A page can't fake what `IntersectionObserver` says with `trackVisibility`.
 */

export interface Sight {
  /** Seen now, and not only since a moment ago: a cover that is taken away under the pointer doesn't count. */
  seen(): boolean;
  /** The person has just unfolded the sidebar: the browser's next words are about a frame that is still growing. */
  settle(): void;
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
/** A busy browser says "no" for a moment now and then; nobody reads a decoy in less, so only a "no" that lasts counts. */
const DOUBT_MS = 300;
/** A column or row of pixels may be cut off by rounding. */
const ENOUGH = 0.98;
/** Pixels of the screen per pixel of the frame: with fewer nobody can read it (a page can shrink it with `zoom`). */
const LEAST_RATIO = 0.3;
/** Without the browser's word only its size tells: an unfolded sidebar is never smaller, in CSS pixels. */
const SMALLEST = { width: 240, height: 200 };
/**
 * While a frame is loaded, unfolded, or has a dialog of ours opened or closed, a busy browser says "no" for a moment before it has looked.
 * For so long, in ms, the word before counts. Only the person does any of these.
 */
const SETTLES_MS = 1_500;

export function watchSight(view: Window & typeof globalThis, signal: AbortSignal): Sight {
  const { document } = view;
  const canTell = 'IntersectionObserverEntry' in view && 'isVisible' in view.IntersectionObserverEntry.prototype;
  /** Since when the browser says so. */
  let visibleSince = -STEADY_MS;
  let hiddenSince: number | null = 0;
  let settlesUntil = view.performance.now() + SETTLES_MS;

  function told(): boolean {
    const now = view.performance.now();
    if (!canTell) return view.innerWidth >= SMALLEST.width && view.innerHeight >= SMALLEST.height;
    if (now < settlesUntil) return true;
    return hiddenSince === null ? now - visibleSince >= STEADY_MS : now - hiddenSince < DOUBT_MS && hiddenSince - visibleSince >= STEADY_MS;
  }

  /** For whoever looks for the reason why a click did nothing. */
  function mark(): void {
    document.documentElement.toggleAttribute('data-unseen', !told());
  }
  function settle(): void {
    if (!told()) return;
    settlesUntil = view.performance.now() + SETTLES_MS;
    view.setTimeout(mark, SETTLES_MS + 1);
  }
  view.setTimeout(mark, SETTLES_MS + 1);

  if (canTell) {
    const options: VisibilityInit = { trackVisibility: true, delay: DELAY_MS, threshold: [0, ENOUGH, 1] };
    const observer = new view.IntersectionObserver((entries) => {
      const last: (IntersectionObserverEntry & VisibleEntry) | undefined = entries.at(-1);
      if (last === undefined) return;
      const visible = last.isVisible === true && last.intersectionRatio >= ENOUGH;
      const at = view.performance.now();
      if (visible && hiddenSince !== null) {
        if (at >= settlesUntil && at - hiddenSince >= DOUBT_MS) visibleSince = at;
        hiddenSince = null;
      } else if (!visible) hiddenSince ??= at;
      mark();
      view.setTimeout(mark, Math.max(STEADY_MS, DOUBT_MS) + 1);
    }, options);
    // Behind a dialog of our own everything else is inert and counts as unseen; then the dialog is what is looked at.
    let target: Element | null = null;
    const aim = (): void => {
      const next = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
      if (next === target) return;
      if (target !== null) settle();
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
    settle,
    seen: () => document.visibilityState === 'visible' && view.devicePixelRatio >= LEAST_RATIO && told(),
  };
}
