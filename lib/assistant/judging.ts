/** Judges many comments in short slices, so that typing and painting never wait for it. */
import type { AssistantDeps } from './deps';

/** A slice ends at the first comment after this many milliseconds. */
const SLICE_MS = 8;

export interface JudgeQueue {
  add(ids: Iterable<string>): void;
  /** Forgets what waits (another post came into sight). */
  clear(): void;
  size(): number;
}

/**
 * @param judgeOne judges one comment; called at most once an id until it is added again.
 * @param flushed called after each slice.
 */
export function createJudgeQueue(
  clock: AssistantDeps['clock'],
  judgeOne: (id: string) => void,
  flushed: (left: number) => void,
): JudgeQueue {
  const queue = new Set<string>();
  let scheduled = false;

  function slice(): void {
    scheduled = false;
    const start = clock.tick();
    for (const id of queue) {
      queue.delete(id);
      judgeOne(id);
      if (clock.tick() - start >= SLICE_MS) break;
    }
    flushed(queue.size);
    schedule();
  }

  function schedule(): void {
    if (scheduled || queue.size === 0) return;
    scheduled = true;
    clock.soon(slice);
  }

  return {
    add(ids) {
      for (const id of ids) queue.add(id);
      schedule();
    },
    clear: () => queue.clear(),
    size: () => queue.size,
  };
}
