/** The time, renewed every minute, so that ages and deadlines on the screen don't go stale. */
import { useEffect, useState } from 'react';
import { useApp } from './context';

const MINUTE = 60_000;

/** Epoch milliseconds. */
export function useNow(): number {
  const { services } = useApp();
  const [now, setNow] = useState(() => services.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(services.now()), MINUTE);
    return () => clearInterval(timer);
  }, [services]);
  return now;
}
