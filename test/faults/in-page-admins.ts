/** Several admins at once, in a page of the extension: each stores intents and replies through the shipped outbox and notes what was acknowledged. */
import type { Browser } from 'wxt/browser';
import { createOutbox } from '../../lib/assistant/outbox';
import { newEvent } from '../../lib/cases/event';
import type { CaseEvent } from '../../lib/cases/types';
import { storeClient } from '../../lib/messages/store-client';

declare const chrome: typeof Browser;

export interface AdminsReport {
  /** Ids of events that the store has acknowledged, in that order. */
  acknowledged: string[];
  /** Acknowledged, but not in the database at that very moment. */
  missing: string[];
  /** Intents that were begun and are done. */
  intents: string[];
  /** Requests that were never answered, because the background was gone. */
  lost: number;
  refused: string[];
}

declare global {
  var admins: {
    start(count: number): void;
    /** Requests that wait for their answer now. */
    waiting(): number;
    /** No new intent is begun; resolves when the last one is stored. */
    finish(): Promise<AdminsReport>;
  };
}

/** What the outbox waits for passes this many times as fast. */
const HURRY = 20;

const report: AdminsReport = { acknowledged: [], missing: [], intents: [], lost: 0, refused: [] };
let open = 0;
const store = storeClient(async (message) => {
  open += 1;
  try {
    return await chrome.runtime.sendMessage(message);
  } catch (error) {
    report.lost += 1;
    throw error;
  } finally {
    open -= 1;
  }
});
const clock = {
  now: () => Date.now(),
  tick: () => performance.now(),
  after(ms: number, run: () => void) {
    const timer = setTimeout(run, ms / HURRY);
    return () => clearTimeout(timer);
  },
  soon: (run: () => void) => void setTimeout(run, 0),
};
const outbox = createOutbox({ store, clock });

/** Looks into the database itself. */
async function stored(ids: readonly string[]): Promise<Set<string>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('tanggap');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('the log can not be opened'));
  });
  const log = database.transaction('log').objectStore('log');
  const found = await Promise.all(
    ids.map(
      (id) =>
        new Promise<string[]>((resolve) => {
          const request = log.count(id);
          request.onsuccess = () => resolve(request.result === 1 ? [id] : []);
        }),
    ),
  );
  database.close();
  return new Set(found.flat());
}

async function acknowledge(events: readonly CaseEvent[]): Promise<void> {
  const ids = events.map(({ id }) => id);
  report.acknowledged.push(...ids);
  const there = await stored(ids);
  report.missing.push(...ids.filter((id) => !there.has(id)));
}

let going = true;

async function work(admin: number): Promise<void> {
  const who = { name: `Admin ${admin}`, initials: 'ABCDEFGH'[admin] ?? 'X' };
  for (let n = 0; going; n += 1) {
    const commentId = `${admin}${String(n).padStart(6, '0')}`;
    const caseId = `instagram:${commentId}`;
    const make = (body: Parameters<typeof newEvent>[0]): CaseEvent => newEvent(body, caseId, who, Date.now());
    const comment = {
      channel: 'instagram' as const,
      commentId,
      parentId: null,
      postId: 'P',
      permalink: null,
      handle: 'wa***1',
      text: 'Jalan di RT 3 berlubang lagi, kapan diperbaiki?',
      postedAt: new Date().toISOString(),
      postedAtApproximate: false,
      account: 'dpu.kotacontoh',
    };
    const text = 'Terima kasih laporannya, Kak. Petugas kami sedang menuju lokasi.';
    const inserted = make({ type: 'inserted', data: { text, templateId: null, blockIds: [], holding: false, commentId } });
    const intent = [make({ type: 'noted', data: { comment, source: 'page' } }), inserted];
    // As a person who is told "belum tersimpan" presses again: the same events.
    for (let saved = await outbox.once(intent); !saved.ok; saved = await outbox.once(intent)) report.refused.push(saved.reason);
    await acknowledge(intent);
    const reply = make({
      type: 'replied',
      data: {
        intentId: inserted.id,
        replyId: `${commentId}1`,
        text,
        at: new Date().toISOString(),
        evidence: 'seen',
        holding: false,
        permalink: null,
      },
    });
    await new Promise<void>((resolve) => outbox.keepTrying([reply], (state) => state === 'stored' && resolve()));
    await acknowledge([reply]);
    report.intents.push(inserted.id);
  }
}

let all: Promise<void>[] = [];
globalThis.admins = {
  start(count) {
    all = Array.from({ length: count }, (_, index) => work(index));
  },
  waiting: () => open,
  async finish() {
    going = false;
    await Promise.all(all);
    return report;
  },
};
