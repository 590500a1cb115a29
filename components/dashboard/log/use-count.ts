/** Counts the cases that fit; counted anew when the filter or the list changes, an older count is dropped. */
import { useEffect, useState } from 'react';
import type { CaseFilter } from '../../../lib/store/types';
import { useApp } from '../context';

/** Null while counting. @param key names the filter. @param when anything that says "count again". */
export function useCount(key: string, filter: CaseFilter, when: unknown): number | null {
  const { services } = useApp();
  const [counted, setCounted] = useState<{ key: string; n: number } | null>(null);
  useEffect(() => {
    const control = new AbortController();
    services.store.count(filter, control.signal).then(
      (n) => control.signal.aborted || setCounted({ key, n }),
      // The list beside it says that the log can't be read.
      () => undefined,
    );
    return () => control.abort();
  }, [services, key, when]);
  return counted?.key === key ? counted.n : null;
}
