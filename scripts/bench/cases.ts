/** Invented cases of an agency, as many as wanted, always the same ones: what logs, recaps and merges are measured with. */
import { foldAll } from '../../lib/cases/erase';
import { newEvent } from '../../lib/cases/event';
import { logWriter } from '../../lib/cases/log-file';
import type { Case, CaseEvent, CaseEventBody } from '../../lib/cases/types';
import { calendarOf } from '../../lib/clock';
import { recapRows, type Row } from '../../lib/export';
import { DEFAULT_PROFILE } from '../../lib/profile/schema';

const RINA = { name: 'Rina Novita', initials: 'RN' };
const START = Date.parse('2026-01-05T01:00:00.000Z');
const TOPICS = ['jalan', 'pju', 'sampah', 'air', 'banjir'] as const;
const STREETS = ['Jalan Kenanga', 'Jalan Melati', 'Gang Mawar', 'Jalan Raya Pasar Baru', 'Jalan Anggrek'];
const TROUBLES = [
  'berlubang lagi, kemarin ada yang jatuh waktu hujan; kapan diperbaiki min?',
  'gelap sudah seminggu, lampunya "mati semua"',
  'sampahnya menumpuk dan bau.\nSudah lapor RT tapi tidak ada tanggapan',
  'airnya keruh, tolong dicek; anak saya gatal-gatal',
  'banjir setiap hujan, salurannya mampet',
];
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** Answered and closed in turns: four, two or five events. */
export function eventsOfCase(i: number): CaseEvent[] {
  const channel = i % 2 === 0 ? ('instagram' as const) : ('facebook' as const);
  const id = `${channel}:${1_000_000 + i}`;
  let now = START + i * 400_000;
  const events: CaseEvent[] = [];
  const add = (body: CaseEventBody, minutes: number): CaseEvent => {
    now += minutes * 60_000;
    const event = newEvent(body, id, RINA, now);
    events.push(event);
    return event;
  };
  const comment = {
    channel,
    commentId: String(1_000_000 + i),
    parentId: null,
    postId: `P${i % 40}`,
    permalink: `https://www.instagram.com/p/P${i % 40}/c/${1_000_000 + i}/`,
    handle: `warga_${i % 9_000}`,
    text: `${pick(STREETS, i >> 2)} RT ${i % 12} ${pick(TROUBLES, i)} (${i})`,
    postedAt: new Date(now).toISOString(),
    postedAtApproximate: i % 20 === 0,
    account: 'dpu.kotacontoh',
  };
  add({ type: 'noted', data: { comment, source: 'page' } }, 30);
  const place = pick(STREETS, i >> 2);
  add(
    {
      type: 'judged',
      data: { kind: 'complaint', topic: pick(TOPICS, i), urgency: 'normal', political: false, language: 'id', place, by: 'judge' },
    },
    0,
  );
  if (i % 3 === 0) return events;
  const text = `Terima kasih laporannya, Kak. Kondisi di ${place} sudah kami teruskan ke petugas lapangan; hasil pengecekan kami tulis di sini besok.`;
  const { id: intentId } = add(
    { type: 'inserted', data: { text, templateId: `t-${i % 30}`, blockIds: [], holding: false, commentId: comment.commentId } },
    40,
  );
  add(
    {
      type: 'replied',
      data: {
        intentId,
        replyId: `R${i}`,
        text,
        at: new Date(now + 60_000).toISOString(),
        evidence: 'seen',
        holding: false,
        permalink: null,
      },
    },
    1,
  );
  if (i % 3 === 1) add({ type: 'closed', data: { as: 'done', evidence: 'https://contoh.go.id/bukti', why: null } }, 4_000);
  return events;
}

export const eventsOf = (from: number, to: number): CaseEvent[] =>
  Array.from({ length: to - from }, (_, i) => eventsOfCase(from + i)).flat();

/** A log file with its header and checksum. */
export function logFile(events: readonly CaseEvent[]): Uint8Array<ArrayBuffer>[] {
  const writer = logWriter();
  for (const event of events) writer.add({ kind: 'event', event });
  return writer.finish({ made: NOW, agency: 'Dinas PU Kota Contoh', accounts: ['dpu.kotacontoh'], by: 'RN', masked: false }).parts;
}

export const NOW = '2026-11-24T05:00:00.000Z';
export const PROFILE = { ...DEFAULT_PROFILE, agency: 'Dinas PU Kota Contoh' };
export const CALENDAR = calendarOf(PROFILE);

export function recap(count: number): { cases: Case[]; rows: Row[] } {
  const cases = foldAll(eventsOf(0, count));
  return { cases, rows: recapRows({ profile: PROFILE, calendar: CALENDAR, now: NOW, masked: true })(cases) };
}
