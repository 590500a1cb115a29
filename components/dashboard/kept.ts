/** Holds a kept value for a form: shows what was typed at once, saves shortly after, and says so when saving failed. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeptItem } from './services';

export interface Kept<T> {
  value: T;
  /** Shows the change at once and saves it; nothing typed is lost when saving fails. */
  change(patch: Partial<T>): void;
  /** Saves now; true when it is stored. */
  save(next: T): Promise<boolean>;
  state: 'saved' | 'saving' | 'failed';
  retry(): void;
}

const WAIT_MS = 350;

/** Null until it was read. */
export function useKept<T extends object>(item: KeptItem<T>): Kept<T> | null {
  const [value, setValue] = useState<T | null>(null);
  const [state, setState] = useState<Kept<T>['state']>('saved');
  const latest = useRef<T | null>(null);
  const dirty = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((next: T) => {
    latest.current = next;
    setValue(next);
  }, []);

  useEffect(() => {
    let here = true;
    // A change that is not stored yet is worth more than what is stored.
    const receive = (next: T) => here && !dirty.current && show(next);
    void item.get().then(receive);
    const stop = item.watch(receive);
    return () => {
      here = false;
      stop();
    };
  }, [item, show]);

  const store = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const sent = latest.current;
    if (sent === null) return false;
    setState('saving');
    try {
      await item.set(sent);
    } catch {
      setState('failed');
      return false;
    }
    if (latest.current === sent) {
      dirty.current = false;
      setState('saved');
    }
    return true;
  }, [item]);

  useEffect(() => {
    const flush = () => void (dirty.current && store());
    addEventListener('pagehide', flush);
    return () => {
      flush();
      removeEventListener('pagehide', flush);
    };
  }, [store]);

  return useMemo(() => {
    if (value === null) return null;
    return {
      value,
      state,
      change(patch) {
        if (latest.current === null) return;
        dirty.current = true;
        show({ ...latest.current, ...patch });
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void store(), WAIT_MS);
      },
      save(next) {
        dirty.current = true;
        show(next);
        return store();
      },
      retry: () => void store(),
    };
  }, [value, state, show, store]);
}
