/**
 * Looks through the whole log, and again after it has changed. Unlike `useRead` the look itself isn't watched: to remember
 * each of 50,000 rows for a comparison takes far longer than to read them.
 */
import { useEffect, useState } from 'react';
import type { Store } from '../../lib/store/types';
import { useApp } from './context';
import type { Read } from './use-read';

/** Changes that come one after the other (a merge, a busy morning) are looked at together. */
const CALM_MS = 500;

/** @param key names the question. @param look stops when the signal is aborted. */
export function useScan<T>(key: string, look: (signal: AbortSignal, store: Store) => Promise<T>): Read<T> {
  const { services } = useApp();
  const [answer, setAnswer] = useState<Read<T>>({ state: 'reading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const { store } = services;
    let control = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let first = true;
    const failed = () => setAnswer({ state: 'failed', again: () => setAttempt((count) => count + 1) });
    const begin = () => {
      control.abort();
      const mine = new AbortController();
      control = mine;
      look(mine.signal, store).then(
        (value) => mine.signal.aborted || setAnswer({ state: 'ready', value }),
        () => mine.signal.aborted || failed(),
      );
    };
    const stop = store.watch(
      () => store.totals(),
      () => {
        clearTimeout(timer);
        if (first) begin();
        else timer = setTimeout(begin, CALM_MS);
        first = false;
      },
      failed,
    );
    return () => {
      clearTimeout(timer);
      control.abort();
      stop();
    };
    // `key` stands for `look`, which is a new function at every render.
  }, [services, key, attempt]);
  return answer;
}
