/** The time, renewed every half minute, so that ages on the screen stay true. */
import { useEffect, useState } from 'react';
import { useAssistant } from './context';

const EVERY_MS = 30_000;

/** Epoch milliseconds. */
export function useNow(): number {
  const { clock } = useAssistant().deps;
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    let cancel = (): void => undefined;
    const again = (): void => {
      cancel = clock.after(EVERY_MS, () => {
        setNow(clock.now());
        again();
      });
    };
    again();
    return () => cancel();
  }, [clock]);
  return now;
}
