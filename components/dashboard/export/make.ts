/** Makes an export of the filtered cases piece by piece, oldest first; runs in a worker, and in tests without one. */
import type { Case } from '../../../lib/cases/types';
import { logWriter } from '../../../lib/cases/log-file';
import { postOf, sliceTest } from '../../../lib/cases/slices';
import { summariser } from '../../../lib/cases/summary';
import { calendarOf } from '../../../lib/clock';
import { csvHead, csvRows, recapFileName, recapRows, toXlsx, type Row } from '../../../lib/export';
import { eventMask } from '../../../lib/export/mask-event';
import type { JobOptions, Store } from '../../../lib/store/types';
import type { ExportRequest, MadeFile } from '../services';

type Content = { blob: Blob; rows: number };

export async function makeExport(store: Store, request: ExportRequest, job: JobOptions): Promise<MadeFile> {
  const { format, profile, now } = request;
  const name = recapFileName(profile.agency, new Date(now).toISOString(), profile.timeZone, format);
  return { name, ...(await MAKERS[format](store, request, job)) };
}

type Maker = (store: Store, request: ExportRequest, job: JobOptions) => Promise<Content>;

const context = ({ profile, now, masked }: ExportRequest) => ({
  profile,
  calendar: calendarOf(profile),
  now: new Date(now).toISOString(),
  masked,
});

function scanWanted(
  store: Store,
  { filter, slice, profile, now }: ExportRequest,
  take: (cases: Case[]) => void | Promise<void>,
  job: JobOptions,
) {
  const fits = slice === null ? null : sliceTest(slice, profile.deadlines, calendarOf(profile), new Date(now).toISOString());
  return store.scan(filter, (cases) => take(fits === null ? cases : cases.filter(fits)), { ...job, order: 'oldest' });
}

async function csv(store: Store, request: ExportRequest, job: JobOptions): Promise<Content> {
  const rowsOf = recapRows(context(request));
  const parts: string[] = [csvHead()];
  let rows = 0;
  const take = (cases: Case[]) => {
    rows += cases.length;
    parts.push(csvRows(rowsOf(cases)));
  };
  await scanWanted(store, request, take, job);
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
  const post = postOf(request.slice);
  const take = (cases: Case[]) => {
    for (const row of rowsOf(cases)) rows.push(row);
    for (const each of cases) figures.add(each);
  };
  await scanWanted(store, request, take, { ...job, progress: (share) => job.progress?.(share * COLLECTING) });
  const readings = await store.readings(from ?? '', to ?? about.now);
  const summary = figures.result(
    post === null ? readings : readings.filter(({ site, postId }) => site === post.site && postId === post.postId),
  );
  const bytes = await toXlsx({ rows, summary, agency: request.profile.agency, calendar: about.calendar });
  return {
    blob: new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
    rows: rows.length,
  };
}

/** The events of the cases, as a log file that can be merged, restored or read by `npm run recap`. */
async function jsonl(store: Store, request: ExportRequest, job: JobOptions): Promise<Content> {
  const { masked, profile, now, by } = request;
  const writer = logWriter();
  const mask = eventMask(profile.channels);
  let rows = 0;
  const take = async (cases: Case[]) => {
    rows += cases.length;
    const histories = await Promise.all(cases.map((each) => store.events(each.id)));
    for (const event of histories.flat()) writer.add({ kind: 'event', event: masked ? { ...mask(event), masked: true } : event });
  };
  await scanWanted(store, request, take, job);
  const { agency, accounts } = profile;
  const about = { made: new Date(now).toISOString(), agency, accounts: accounts.map(({ handle }) => handle), by, masked };
  return { blob: new Blob(writer.finish(about).parts, { type: 'application/jsonl' }), rows };
}

const MAKERS: Record<ExportRequest['format'], Maker> = { csv, xlsx, jsonl };
