/** Puts invented cases straight into the log's database, as the store would have written them one by one. */
import { newEvent } from '../../lib/cases/event';
import { foldCase } from '../../lib/cases/fold';
import type { CaseEvent, CaseEventBody } from '../../lib/cases/types';
import { TOPICS } from '../../lib/judge/types';
import { caseRow, skimRow } from '../../lib/store/rows';
import { accounts } from '../site/ids';
import type { LogReader } from './log';
import { AGENCY } from './story';

const START = Date.parse('2026-01-05T01:00:00.000Z');
const STREETS = ['Jl. Kenanga', 'Jl. Melati', 'Gang Mawar', 'Jl. Raya Pasar Baru', 'Jl. Anggrek'];

export const idOf = (n: number): string => `${n % 2 === 0 ? 'instagram' : 'facebook'}:${9_000_000 + n}`;

/** A case that waits, is answered, or is answered and closed, in turns. */
function eventsOfCase(n: number): CaseEvent[] {
  const id = idOf(n);
  const [channel, commentId] = id.split(':') as ['instagram' | 'facebook', string];
  const began = START + n * 400_000;
  const place = STREETS[n % STREETS.length] ?? '';
  const event = (body: CaseEventBody, minutes: number): CaseEvent =>
    newEvent(body, id, { name: AGENCY.admin, initials: AGENCY.initials }, began + minutes * 60_000);
  const comment = {
    channel,
    commentId,
    parentId: null,
    postId: `P${n % 40}`,
    permalink: `https://www.${channel}.com/p/P${n % 40}/c/${commentId}/`,
    handle: `wa***${n % 97}`,
    text: `${place} RT ${n % 12} berlubang lagi, kemarin ada yang jatuh; kapan diperbaiki min? (${n})`,
    postedAt: new Date(began).toISOString(),
    postedAtApproximate: n % 20 === 0,
    account: accounts.agency.handle,
  };
  const text = `Terima kasih laporannya, Kak. Kondisi di ${place} sudah kami teruskan ke petugas lapangan.`;
  const topic = TOPICS[n % TOPICS.length] ?? 'lainnya';
  const noted = [
    event({ type: 'noted', data: { comment, source: 'page' } }, 30),
    event(
      { type: 'judged', data: { kind: 'complaint', topic, urgency: 'normal', political: false, language: 'id', place, by: 'judge' } },
      30,
    ),
  ];
  if (n % 3 === 0) return noted;
  const inserted = event({ type: 'inserted', data: { text, templateId: null, blockIds: [], holding: false, commentId } }, 60);
  const at = new Date(began + 61 * 60_000).toISOString();
  const replied = { intentId: inserted.id, replyId: `${n}`, text, at, evidence: 'seen' as const, holding: false, permalink: null };
  const answered = [...noted, inserted, event({ type: 'replied', data: replied }, 61)];
  if (n % 3 === 1) return answered;
  return [...answered, event({ type: 'closed', data: { as: 'done', evidence: 'https://contoh.go.id/bukti', why: null } }, 3_000)];
}

const BATCH = 2_500;

/**
 * The database must be there already: a page of the dashboard has made it.
 * @param withEvents cases whose history is to be looked at; a long log is filled faster without the others'.
 */
export async function fill(log: LogReader, n: number, withEvents: (n: number) => boolean = () => true): Promise<void> {
  for (let from = 0; from < n; from += BATCH) {
    const lists = Array.from({ length: Math.min(BATCH, n - from) }, (_, i) => eventsOfCase(from + i));
    const cases = lists.map(foldCase);
    const rows = {
      log: lists.flatMap((events, i) => (withEvents(from + i) ? events : [])),
      cases: cases.map(caseRow),
      skim: cases.map(skimRow),
    };
    // As one text: the browser's protocol is slow with deep values.
    await log.page.evaluate(async (json) => {
      const all = JSON.parse(json) as Record<string, unknown[]>;
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('tanggap');
        request.onsuccess = () => resolve(request.result);
      });
      const change = database.transaction(Object.keys(all), 'readwrite', { durability: 'relaxed' });
      for (const [name, values] of Object.entries(all)) for (const value of values) change.objectStore(name).put(value);
      await new Promise((resolve, reject) => {
        change.oncomplete = resolve;
        change.onerror = () => reject(new Error('the cases could not be written'));
      });
      database.close();
    }, JSON.stringify(rows));
  }
}
