/** All cases that wait, found by looking through the open ones in pieces. */
import { calendarOf, caseClocks, dayOf, endOfDay } from '../../../lib/clock';
import { useApp } from '../context';
import { useNow } from '../use-now';
import type { Read } from '../use-read';
import { useScan } from '../use-scan';
import { byPressure, waitingOf, type Waiting } from './waiting';

export function useWaiting(): Read<Waiting[]> {
  const { profile } = useApp();
  const now = useNow();
  const { deadlines, timeZone, workingWeek, holidays } = profile.value;
  const rules = JSON.stringify([deadlines, timeZone, workingWeek, holidays]);
  return useScan(`${now} ${rules}`, async (store, signal) => {
    const calendar = calendarOf(profile.value);
    const at = new Date(now).toISOString();
    const today = new Date(endOfDay(dayOf(now, timeZone), timeZone)).toISOString();
    const found: Waiting[] = [];
    for (const short of ['unanswered', 'in-progress'] as const) {
      await store.scan(
        { short },
        (cases) => {
          for (const c of cases) {
            const waiting = waitingOf(c, caseClocks(c, deadlines, calendar, at), calendar, at, today);
            if (waiting) found.push(waiting);
          }
        },
        { signal },
      );
    }
    return found.sort(byPressure);
  });
}
