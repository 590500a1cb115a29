/** Saves events and never gives up silently: the same events, with the same ids, until the store has acknowledged them. */
import type { CaseEvent } from '../cases/types';
import type { Failure } from '../messages/store-door';
import type { AssistantDeps } from './deps';

export type SaveState = 'saving' | 'failed' | 'stored';

/** How often it is tried again: 1, 2, 4 … at most 30 seconds apart. */
const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;
/** These don't pass by trying again. */
const FINAL: ReadonlySet<Failure['reason']> = new Set(['invalid', 'refused', 'stale']);

export type SaveResult = { ok: true; refused: { id: string; reason: 'erased' | 'practice' }[] } | { ok: false; reason: Failure['reason'] };

export interface Outbox {
  /** Tries once (and quickly twice more when the background was just gone). The caller decides what to do on failure. */
  once(events: readonly CaseEvent[]): Promise<SaveResult>;
  /** Tries until stored. `tell` hears every change of state, `stored` last. */
  keepTrying(events: readonly CaseEvent[], tell: (state: SaveState, why: Failure['reason'] | null) => void): void;
  /** Tries everything that waits at once, e.g. when the person asks. */
  retryNow(): void;
  waiting(): number;
}

export function createOutbox(deps: Pick<AssistantDeps, 'store' | 'clock'>): Outbox {
  const waiting = new Set<() => void>();

  async function attempt(events: readonly CaseEvent[]): Promise<SaveResult> {
    const answer = await deps.store.ask({ type: 'store/append', events: [...events] });
    if (!answer.ok) return { ok: false, reason: answer.reason };
    const settled = new Set([...answer.stored, ...answer.refused.map(({ id }) => id)]);
    return events.every(({ id }) => settled.has(id)) ? { ok: true, refused: answer.refused } : { ok: false, reason: 'broken' };
  }

  const pause = (ms: number): Promise<void> => new Promise((resolve) => void deps.clock.after(ms, resolve));

  return {
    async once(events) {
      let result = await attempt(events);
      for (const ms of [150, 600]) {
        if (result.ok || result.reason !== 'gone') return result;
        await pause(ms);
        result = await attempt(events);
      }
      return result;
    },
    keepTrying(events, tell) {
      let delay = FIRST_MS;
      let running = false;
      let cancel = (): void => undefined;
      const run = async (): Promise<void> => {
        if (running) return;
        running = true;
        cancel();
        waiting.add(retry);
        const result = await attempt(events);
        running = false;
        if (result.ok) {
          waiting.delete(retry);
          tell('stored', null);
          return;
        }
        tell('failed', result.reason);
        if (FINAL.has(result.reason)) return;
        cancel = deps.clock.after(delay, retry);
        delay = Math.min(delay * 2, LONGEST_MS);
      };
      const retry = (): void => void run();
      tell('saving', null);
      retry();
    },
    retryNow: () => [...waiting].forEach((retry) => retry()),
    waiting: () => waiting.size,
  };
}
