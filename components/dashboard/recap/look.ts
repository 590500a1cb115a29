/** Computes the figures of the wanted cases from the log, in pieces, and finds the cases behind one of them. */
import { sliceTest } from '../../../lib/cases/slices';
import { summariser, type Summary } from '../../../lib/cases/summary';
import { calendarOf } from '../../../lib/clock';
import type { JobOptions, Store } from '../../../lib/store/types';
import type { Work } from '../work/types';

export async function lookSummary(store: Store, { filter, profile, now }: Work['summary']['ask'], job: JobOptions): Promise<Summary> {
  const { from = null, to = null } = filter;
  const at = new Date(now).toISOString();
  const figures = summariser({ from, to }, profile.deadlines, calendarOf(profile), at);
  await store.scan(
    filter,
    (cases) => {
      for (const each of cases) figures.add(each);
    },
    job,
  );
  return figures.result(await store.readings(from ?? '', to ?? at));
}

export async function lookSlice(store: Store, { filter, slice, profile, now }: Work['slice']['ask'], job: JobOptions): Promise<string[]> {
  const fits = sliceTest(slice, profile.deadlines, calendarOf(profile), new Date(now).toISOString());
  const ids: string[] = [];
  await store.scan(
    filter,
    (cases) => {
      for (const each of cases) if (fits(each)) ids.push(each.id);
    },
    job,
  );
  return ids;
}
