/** What waits, looked for anew after each change and every ten minutes. */
import { useApp } from '../context';
import { LOOK_MS, useNow } from '../use-now';
import type { Read } from '../use-read';
import { useScan } from '../use-scan';
import type { WaitingFound } from '../../../lib/cases/waiting';

export function useWaiting(): Read<WaitingFound> {
  const { services, profile } = useApp();
  const now = useNow(LOOK_MS);
  const { deadlines, timeZone, workingWeek, holidays } = profile.value;
  const key = JSON.stringify([now, deadlines, timeZone, workingWeek, holidays]);
  return useScan(key, (signal) => services.work('waiting', { profile: profile.value, now }, { signal }));
}
