/** The figures of the wanted cases, computed anew after each change and every ten minutes. */
import type { Summary } from '../../../lib/cases/summary';
import { useApp } from '../context';
import { storeFilter, wantedParams, type Wanted } from '../log/filter';
import { LOOK_MS, useNow } from '../use-now';
import type { Read } from '../use-read';
import { useScan } from '../use-scan';

export function useSummary(wanted: Wanted): Read<Summary> {
  const { services, profile } = useApp();
  const now = useNow(LOOK_MS);
  const { deadlines, timeZone, workingWeek, holidays } = profile.value;
  const key = JSON.stringify([wantedParams(wanted), now, deadlines, timeZone, workingWeek, holidays]);
  const filter = storeFilter(wanted, timeZone);
  return useScan(key, (signal) => services.work('summary', { filter, slice: wanted.slice, profile: profile.value, now }, { signal }));
}
