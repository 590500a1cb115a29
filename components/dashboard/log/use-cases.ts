/** The list of cases by key: the top of it follows the log by itself, further pages come as one scrolls. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Case } from '../../../lib/cases/types';
import type { CaseFilter, CasePage } from '../../../lib/store/types';
import { useApp } from '../context';

/** Rows at the top that are read again after each change. */
const LIVE = [100, 300, 600] as const;
const PIECE = 200;

export interface CaseList {
  state: 'reading' | 'ready' | 'failed';
  cases: Case[];
  more: boolean;
  /** The log has changed above what was scrolled to. */
  stale: boolean;
  loadMore(): void;
  refresh(): void;
}

interface Loaded {
  key: string;
  /** Rows that were asked for at the top. */
  size: number;
  top: CasePage;
  rest: Case[];
  next: string | null;
  stale: boolean;
}

/** @param key names the filter. @param start rows that are wanted at once. */
export function useCases(key: string, filter: CaseFilter, start = 0): CaseList {
  const { services } = useApp();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [live, setLive] = useState(() => LIVE.find((size) => size >= start) ?? LIVE[LIVE.length - 1] ?? LIVE[0]);
  const busy = useRef(false);

  useEffect(() => {
    setFailed(false);
    return services.store.watch(
      () => services.store.page({ filter, limit: live }),
      (top) =>
        setLoaded((before) => {
          if (before?.key !== key || before.rest.length === 0) return { key, size: live, top, rest: [], next: top.next, stale: false };
          // Deeper pages hang on the end of this one: when it moved, they are kept and the person is told.
          if (before.top.next === top.next) return { ...before, top };
          return { ...before, stale: true };
        }),
      () => setFailed(true),
    );
    // `key` stands for `filter`, which is a new object at every render.
  }, [services, key, live, attempt]);

  const loadMore = useCallback(() => {
    // A wider top is on its way: what hung on the end of this one would seem to have moved.
    if (!loaded || loaded.key !== key || loaded.size !== live) return;
    if (loaded.next === null || busy.current) return;
    const wider = LIVE.find((size) => size > live);
    if (wider !== undefined && loaded.rest.length === 0) return setLive(wider);
    busy.current = true;
    services.store
      .page({ filter, after: loaded.next, limit: PIECE })
      .then((page) => setLoaded((now) => (now === loaded ? { ...now, rest: [...now.rest, ...page.cases], next: page.next } : now)))
      .catch(() => setFailed(true))
      .finally(() => {
        busy.current = false;
      });
  }, [services, loaded, live, key]);

  const refresh = useCallback(() => {
    setLoaded(null);
    setLive(LIVE[0]);
    setAttempt((count) => count + 1);
  }, []);

  const here = loaded?.key === key ? loaded : null;
  return {
    state: failed ? 'failed' : here ? 'ready' : 'reading',
    cases: here ? (here.rest.length === 0 ? here.top.cases : [...here.top.cases, ...here.rest]) : [],
    more: (here?.next ?? null) !== null,
    stale: here?.stale ?? false,
    loadMore,
    refresh,
  };
}
