/** The figures of the wanted cases, computed from the log in pieces and again after each change. */
import { summariser, type Summary } from '../../../lib/cases/summary';
import { calendarOf } from '../../../lib/clock';
import { useApp } from '../context';
import { storeFilter, wantedParams, type Wanted } from '../log/filter';
import { useNow } from '../use-now';
import type { Read } from '../use-read';
import { useScan } from '../use-scan';

export function useSummary(wanted: Wanted): Read<Summary> {
  const { profile } = useApp();
  const now = useNow();
  const { deadlines, timeZone, workingWeek, holidays } = profile.value;
  const key = JSON.stringify([wantedParams(wanted), now, deadlines, timeZone, workingWeek, holidays]);
  return useScan(key, async (store, signal) => {
    const filter = storeFilter(wanted, timeZone);
    const { from = null, to = null } = filter;
    const at = new Date(now).toISOString();
    const figures = summariser({ from, to }, deadlines, calendarOf(profile.value), at);
    await store.scan(
      filter,
      (cases) => {
        for (const each of cases) figures.add(each);
      },
      { signal },
    );
    return figures.result(await store.readings(from ?? '', to ?? at));
  });
}
