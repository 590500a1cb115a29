/** The time, renewed every minute or more slowly, so that ages and deadlines on the screen don't go stale. */
import { useEffect, useState } from 'react';
import { useApp } from './context';

const MINUTE = 60_000;
/** For what looks through the whole log. */
export const LOOK_MS = 10 * MINUTE;

/** Epoch milliseconds. */
export function useNow(every = MINUTE): number {
  const { services } = useApp();
  const [now, setNow] = useState(() => services.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(services.now()), every);
    return () => clearInterval(timer);
  }, [services, every]);
  return now;
}
