/** When work may be done: idle time of the page, in slices, never in a hidden tab. Injected, so that tests have their own clock. */

export interface Scheduler {
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /** Runs `work` once when the page is idle, at the latest after `latest` ms. Nothing is run after the abort. */
  idle(work: () => void, latest: number, signal: AbortSignal): void;
  /** Runs `work` once after `delay` ms. */
  later(work: () => void, delay: number, signal: AbortSignal): void;
}

export function browserScheduler(view: Window): Scheduler {
  const idleCallback = typeof view.requestIdleCallback === 'function';
  return {
    now: () => view.performance.now(),
    idle(work, latest, signal) {
      if (signal.aborted) return;
      const cancel = idleCallback
        ? (
            (handle: number) => () =>
              view.cancelIdleCallback(handle)
          )(view.requestIdleCallback(() => run(), { timeout: latest }))
        : (
            (handle: number) => () =>
              view.clearTimeout(handle)
          )(view.setTimeout(() => run(), 1));
      const run = (): void => {
        signal.removeEventListener('abort', cancel);
        work();
      };
      signal.addEventListener('abort', cancel, { once: true });
    },
    later(work, delay, signal) {
      if (signal.aborted) return;
      const handle = view.setTimeout(() => {
        signal.removeEventListener('abort', cancel);
        work();
      }, delay);
      const cancel = (): void => view.clearTimeout(handle);
      signal.addEventListener('abort', cancel, { once: true });
    },
  };
}

/** Longest stretch of work at a time, in ms. */
export const SLICE = 8;

/** Runs a generator in slices of at most `SLICE` ms, one idle period each; `done` gets all that it yielded. */
export function runSliced<T>(work: Generator<T>, scheduler: Scheduler, signal: AbortSignal, done: (all: T[]) => void): void {
  const all: T[] = [];
  const slice = (): void => {
    const until = scheduler.now() + SLICE;
    for (;;) {
      if (signal.aborted) return void work.return(undefined);
      const next = work.next();
      if (next.done === true) return done(all);
      all.push(next.value);
      if (scheduler.now() >= until) return scheduler.idle(slice, 200, signal);
    }
  };
  slice();
}
