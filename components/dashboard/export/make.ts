/** Makes an export of the filtered cases piece by piece, oldest first; runs in a worker, and in tests without one. */
import type { Case } from '../../../lib/cases/types';
import { summariser } from '../../../lib/cases/summary';
import { calendarOf } from '../../../lib/clock';
import { csvHead, csvRows, recapFileName, recapRows, toXlsx, type Row } from '../../../lib/export';
import type { JobOptions, Store } from '../../../lib/store/types';
import type { ExportRequest, MadeFile } from '../services';

type Content = { blob: Blob; rows: number };

export async function makeExport(store: Store, request: ExportRequest, job: JobOptions): Promise<MadeFile> {
  const { format, profile, now } = request;
  const name = recapFileName(profile.agency, new Date(now).toISOString(), profile.timeZone, format);
  return { name, ...(format === 'csv' ? await csv(store, request, job) : await xlsx(store, request, job)) };
}

const context = ({ profile, now, masked }: ExportRequest) => ({
  profile,
  calendar: calendarOf(profile),
  now: new Date(now).toISOString(),
  masked,
});

async function csv(store: Store, request: ExportRequest, job: JobOptions): Promise<Content> {
  const rowsOf = recapRows(context(request));
  const parts: string[] = [csvHead()];
  let rows = 0;
  const take = (cases: Case[]) => {
    rows += cases.length;
    parts.push(csvRows(rowsOf(cases)));
  };
  await store.scan(request.filter, take, { ...job, order: 'oldest' });
  return { blob: new Blob(parts, { type: 'text/csv;charset=utf-8' }), rows };
}

/** Collecting is most of the way; the rest is the packing of the workbook. */
const COLLECTING = 0.7;

async function xlsx(store: Store, request: ExportRequest, job: JobOptions): Promise<Content> {
  const about = context(request);
  const { from = null, to = null } = request.filter;
  const rowsOf = recapRows(about);
  const figures = summariser({ from, to }, request.profile.deadlines, about.calendar, about.now);
  const rows: Row[] = [];
  const take = (cases: Case[]) => {
    for (const row of rowsOf(cases)) rows.push(row);
    for (const each of cases) figures.add(each);
  };
  await store.scan(request.filter, take, { ...job, progress: (share) => job.progress?.(share * COLLECTING), order: 'oldest' });
  const summary = figures.result(await store.readings(from ?? '', to ?? about.now));
  const bytes = await toXlsx({ rows, summary, agency: request.profile.agency, calendar: about.calendar });
  return {
    blob: new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
    rows: rows.length,
  };
}
