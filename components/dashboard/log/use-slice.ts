/** The list of cases behind one number of the recap: found once in the worker, then read page by page. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Case } from '../../../lib/cases/types';
import type { CaseFilter } from '../../../lib/store/types';
import { useApp } from '../context';
import { useScan } from '../use-scan';
import type { CaseList } from './use-cases';

const PIECE = 200;

/** @param key names filter and slice. @param slice null: this list is not wanted. */
export function useSlice(key: string, filter: CaseFilter, slice: string | null): CaseList & { count: number | null } {
  const { services, profile } = useApp();
  const found = useScan(key, (signal) =>
    slice === null
      ? Promise.resolve(null)
      : services.work('slice', { filter, slice, profile: profile.value, now: services.now() }, { signal }).then((ids) => ({ key, ids })),
  );
  const [cases, setCases] = useState<{ ids: readonly string[]; list: Case[] } | null>(null);
  const [failed, setFailed] = useState(false);
  /** The list that is being read on; another one doesn't wait for it. */
  const busy = useRef<readonly string[] | null>(null);
  const ids = found.state === 'ready' && found.value?.key === key ? found.value.ids : null;

  const load = useCallback(
    async (all: readonly string[], before: Case[]) => {
      if (busy.current === all) return;
      busy.current = all;
      try {
        const more = await services.store.getMany(all.slice(before.length, before.length + PIECE));
        if (busy.current === all) setCases({ ids: all, list: [...before, ...more] });
      } catch {
        if (busy.current === all) setFailed(true);
      } finally {
        if (busy.current === all) busy.current = null;
      }
    },
    [services],
  );
  useEffect(() => {
    if (ids) void load(ids, []);
  }, [ids, load]);

  const here = ids !== null && cases?.ids === ids ? cases.list : null;
  return {
    state: failed || found.state === 'failed' ? 'failed' : here ? 'ready' : 'reading',
    cases: here ?? [],
    more: here !== null && ids !== null && here.length < ids.length,
    stale: false,
    loadMore: () => {
      if (ids && here && here.length < ids.length) void load(ids, here);
    },
    refresh: () => {
      setFailed(false);
      if (found.state === 'failed') found.again();
      else if (ids) void load(ids, []);
    },
    count: ids?.length ?? null,
  };
}
