/** Runs one long job at a time: progress, cancelling, and its outcome as a value. */
import { useCallback, useEffect, useRef, useState } from 'react';

export interface JobTools {
  signal: AbortSignal;
  progress: (share: number) => void;
}

export interface Job {
  running: boolean;
  /** 0..1 */
  share: number;
  cancel(): void;
  /** Undefined when it was cancelled; what the job throws goes to `failed`. */
  run<T>(work: (tools: JobTools) => Promise<T>): Promise<T | undefined>;
  cancelled: boolean;
  /** What the last job threw, as text; null when it went well. */
  failed: string | null;
}

export function useJob(): Job {
  const [state, setState] = useState({ running: false, share: 0, cancelled: false, failed: null as string | null });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const run = useCallback(async <T>(work: (tools: JobTools) => Promise<T>): Promise<T | undefined> => {
    control.current?.abort();
    const mine = new AbortController();
    control.current = mine;
    const put = (patch: Partial<typeof state>) => control.current === mine && setState((before) => ({ ...before, ...patch }));
    put({ running: true, share: 0, cancelled: false, failed: null });
    try {
      return await work({ signal: mine.signal, progress: (share) => put({ share }) });
    } catch (error) {
      if (mine.signal.aborted) put({ cancelled: true });
      else put({ failed: error instanceof Error ? error.message : String(error) });
      return undefined;
    } finally {
      put({ running: false });
    }
  }, []);

  const cancel = useCallback(() => control.current?.abort(), []);
  return { ...state, run, cancel };
}
