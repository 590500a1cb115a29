/** Reads from the log and reads again after each change that touches the answer; `key` names the question. */
import { useEffect, useState } from 'react';
import { useApp } from './context';
import type { Store } from '../../lib/store/types';

export type Read<T> = { state: 'reading' } | { state: 'failed'; again: () => void } | { state: 'ready'; value: T };

/** The last answer stays in sight while the next question is being read. */
export function useRead<T>(key: string, read: (store: Store) => Promise<T>): Read<T> {
  const { services } = useApp();
  const [answer, setAnswer] = useState<Read<T>>({ state: 'reading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(
    () =>
      services.store.watch(
        () => read(services.store),
        (value) => setAnswer({ state: 'ready', value }),
        () => setAnswer({ state: 'failed', again: () => setAttempt((count) => count + 1) }),
      ),
    // `key` stands for `read`, which is a new function at every render.
    [services, key, attempt],
  );
  return answer;
}
