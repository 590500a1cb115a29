/** Computes the figures of the wanted cases from the log, in pieces, and finds the cases behind one of them. */
import { postOf, sliceTest } from '../../../lib/cases/slices';
import { summariser, type Summary } from '../../../lib/cases/summary';
import { calendarOf } from '../../../lib/clock';
import type { JobOptions, Store } from '../../../lib/store/types';
import type { Work } from '../jobs/types';

export async function lookSummary(
  store: Store,
  { filter, slice, profile, now }: Work['summary']['ask'],
  job: JobOptions,
): Promise<Summary> {
  const { from = null, to = null } = filter;
  const at = new Date(now).toISOString();
  const calendar = calendarOf(profile);
  const fits = slice === null ? () => true : sliceTest(slice, profile.deadlines, calendar, at);
  const figures = summariser({ from, to }, profile.deadlines, calendar, at);
  await store.scan(
    filter,
    (cases) => {
      for (const each of cases) if (fits(each)) figures.add(each);
    },
    job,
  );
  const post = postOf(slice);
  const readings = await store.readings(from ?? '', to ?? at);
  return figures.result(post === null ? readings : readings.filter(({ site, postId }) => site === post.site && postId === post.postId));
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
