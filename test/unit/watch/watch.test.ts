// @vitest-environment happy-dom
/** Changes are queued and worked off in idle slices; nothing happens in a hidden tab or after the end. */
import { beforeEach, describe, expect, it } from 'vitest';
import { runSliced, SLICE, type Scheduler } from '../../../lib/watch/scheduler';
import { watchPage } from '../../../lib/watch/watch';

/** A clock and an idle queue that the test moves by hand. */
function byHand(): Scheduler & { run(): number; time: number } {
  const waiting: { work: () => void; signal: AbortSignal }[] = [];
  const scheduler = {
    time: 0,
    now: () => scheduler.time,
    idle: (work: () => void, _latest: number, signal: AbortSignal) => void waiting.push({ work, signal }),
    later: (work: () => void, _delay: number, signal: AbortSignal) => void waiting.push({ work, signal }),
    run() {
      const now = waiting.splice(0);
      for (const { work, signal } of now) if (!signal.aborted) work();
      return now.length;
    },
  };
  return scheduler;
}
const records = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('watchPage', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  });
  const start = () => {
    const scheduler = byHand();
    const stop = new AbortController();
    const seen: number[] = [];
    watchPage({ document, scheduler, signal: stop.signal, changed: (targets) => seen.push(targets.size) });
    return { scheduler, stop, seen };
  };
  it('answers many changes with one call', async () => {
    const { scheduler, stop, seen } = start();
    for (let i = 0; i < 20; i++) document.body.append(document.createElement('p'));
    await records();
    expect(seen).toEqual([]);
    expect(scheduler.run()).toBe(1);
    expect(seen).toEqual([1]);
    stop.abort();
  });
  it('leaves a person who types alone for a while, and looks then', async () => {
    document.body.innerHTML = '<div contenteditable="true"><p><span>a</span></p></div>';
    const { scheduler, stop, seen } = start();
    const text = document.querySelector('span')?.firstChild;
    for (const letters of ['ab', 'abc', 'abcd']) {
      if (text) text.textContent = letters;
      await records();
    }
    // One pause for all the keys, then idle time, then the look.
    expect(scheduler.run()).toBe(1);
    expect(seen).toEqual([]);
    expect(scheduler.run()).toBe(1);
    expect(seen).toEqual([1]);
    stop.abort();
  });
  it('does not wait for the typing when something else changes', async () => {
    document.body.innerHTML = '<div contenteditable="true"><p>a</p></div>';
    const { scheduler, stop, seen } = start();
    document.querySelector('p')?.append('b');
    document.body.append('c');
    await records();
    scheduler.run();
    expect(seen).toEqual([2]);
    stop.abort();
  });
  it('does nothing in a hidden tab, and looks at everything on return', async () => {
    const { scheduler, stop, seen } = start();
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    document.body.append('x');
    await records();
    scheduler.run();
    expect(seen).toEqual([]);
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    scheduler.run();
    expect(seen).toEqual([1]);
    stop.abort();
  });
  it('ends with the signal', async () => {
    const { scheduler, stop, seen } = start();
    document.body.append('x');
    await records();
    stop.abort();
    scheduler.run();
    document.body.append('y');
    await records();
    scheduler.run();
    expect(seen).toEqual([]);
  });
});

describe('runSliced', () => {
  function* steps(scheduler: { time: number }, count: number, each: number): Generator<number> {
    for (let i = 0; i < count; i++) {
      scheduler.time += each;
      yield i;
    }
  }
  it('stops after each slice and goes on in the next idle time', () => {
    const scheduler = byHand();
    let done: number[] = [];
    runSliced(steps(scheduler, 10, SLICE / 2), scheduler, new AbortController().signal, (all) => (done = all));
    expect(done).toEqual([]);
    let slices = 1;
    while (scheduler.run() > 0) slices += 1;
    expect(done).toHaveLength(10);
    expect(slices).toBe(6);
  });
  it('an ended one never reports', () => {
    const scheduler = byHand();
    const stop = new AbortController();
    let done = false;
    runSliced(steps(scheduler, 10, SLICE), scheduler, stop.signal, () => (done = true));
    stop.abort();
    while (scheduler.run() > 0);
    expect(done).toBe(false);
  });
});
