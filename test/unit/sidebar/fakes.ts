/** A page, a store and a judge that do as they are told: what the assistant gets in tests and in the preview. */
import type { AssistantDeps, Clock } from '../../../lib/assistant';
import { registerOf } from '../../../lib/tone';
import { bundledPacks } from '../../../lib/templates';
import type { CaseEvent } from '../../../lib/cases/types';
import type { Assessment } from '../../../lib/judge/types';
import { sidebarEnd, type FromPage, type Outcome, type SidebarEnd, type ToPage } from '../../../lib/messages/page-link';
import type { DoorMessage } from '../../../lib/messages/store-door';
import { DEFAULT_PROFILE, DEFAULT_SETTINGS } from '../../../lib/profile/schema';
import type { Profile, Settings } from '../../../lib/profile/types';
import type { PageComment, SurfaceInfo } from '../../../lib/sites/types';
import type { Finding, ToneReport } from '../../../lib/tone/types';

export const NOW = Date.parse('2026-11-24T05:00:00.000Z');

const PROFILE: Profile = {
  ...DEFAULT_PROFILE,
  agency: 'Dinas PU Kota Contoh',
  accounts: [
    { site: 'instagram', handle: 'dpu.kotacontoh', id: null },
    { site: 'facebook', handle: 'dpukotacontoh', id: '61550000000001' },
  ],
  admins: [
    { name: 'Rina Novita', initials: 'RN' },
    { name: 'Bagus Adi', initials: 'BA' },
  ],
  onDuty: 'RN',
  channels: ['SP4N-LAPOR! (lapor.go.id)', '0800-1-000-000'],
};
const SETTINGS: Settings = DEFAULT_SETTINGS;

export const SURFACE: SurfaceInfo = {
  site: 'instagram',
  kind: 'post',
  postId: 'DRx7pQkF2aL',
  permalink: 'https://www.instagram.com/dpu.kotacontoh/p/DRx7pQkF2aL/',
  owner: { handle: 'dpu.kotacontoh', name: null, id: null },
  caption: 'Hujan lebat sejak subuh, tim kami siaga di rumah pompa.',
};

let made = 0;
export function comment(text: string, more: Partial<PageComment> = {}): PageComment {
  made += 1;
  const id = more.id ?? `1790000000000${String(made).padStart(4, '0')}`;
  return {
    site: 'instagram',
    id,
    parentId: null,
    postId: 'DRx7pQkF2aL',
    author: { handle: `warga_${made}`, name: null, id: null },
    text,
    postedAt: new Date(NOW - made * 3_600_000).toISOString(),
    postedAtApproximate: false,
    permalink: `https://www.instagram.com/p/DRx7pQkF2aL/c/${id}/`,
    isOwn: false,
    truncated: false,
    edited: false,
    pinned: false,
    hasMedia: false,
    thread: 'none',
    hiddenReplies: null,
    ...more,
  };
}

export const own = (text: string, parentId: string | null, more: Partial<PageComment> = {}): PageComment =>
  comment(text, {
    parentId,
    author: { handle: 'dpu.kotacontoh', name: null, id: null },
    isOwn: true,
    postedAt: new Date(NOW).toISOString(),
    ...more,
  });

const spansOf = (text: string, pattern: RegExp): { start: number; end: number }[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Judges by a handful of words; enough to tell the kinds apart. */
export function fakeJudge(text: string): Assessment {
  const reasons = spansOf(
    text,
    /masuk rumah|pompa mati|rusak|bolong|kolam ikan|mati wis rong minggu|belum diangkut|gak pernah ditanggapi|ditarik 10 ribu|banjir|bau/giu,
  );
  const urgent = /masuk rumah|darurat/iu.test(text);
  const question = /\bapa saja|gimana|\?$/iu.test(text);
  const political = /ganti bupati|nyalon/iu.test(text);
  const complaint = reasons.length > 0;
  const topic = /banjir|air|pompa/iu.test(text)
    ? 'banjir'
    : /jalan|kolam/iu.test(text)
      ? 'jalan'
      : /lampu/iu.test(text)
        ? 'pju'
        : /sampah/iu.test(text)
          ? 'sampah'
          : /parkir/iu.test(text)
            ? 'lalin'
            : /kk\b|ktp/iu.test(text)
              ? 'adminduk'
              : /admin/iu.test(text)
                ? 'aparatur'
                : 'lainnya';
  const place = /Jl\. \p{Lu}\p{L}+(?: RT \d+)?|depan Pasar \p{Lu}\p{L}+|TPS \p{Lu}\p{L}+/u.exec(text);
  return {
    kind: complaint
      ? 'complaint'
      : political
        ? 'chat'
        : question
          ? 'question'
          : /sebaiknya|usul/iu.test(text)
            ? 'suggestion'
            : /terima kasih|mantap|keren|semangat/iu.test(text)
              ? 'praise'
              : 'chat',
    complaint,
    score: complaint ? 0.93 : 0.1,
    topics: topic === 'lainnya' && !complaint ? [] : [{ topic, score: 0.9 }],
    urgency: urgent ? 'urgent' : complaint ? 'normal' : 'none',
    political,
    language: /wis|tulung|dicek/iu.test(text) ? 'jv' : 'id',
    places: place ? [{ type: 'street', text: place[0], start: place.index, end: place.index + place[0].length }] : [],
    reasons: reasons.map((span) => ({ ...span, why: urgent ? 'urgent' : 'complaint' })),
  };
}

const RULES: [RegExp, Finding['family'], Finding['level'], string | null][] = [
  [/besok pasti sudah surut|besok pasti [\p{L}]+/giu, 'promise', 'caution', 'akan kami kabari perkembangannya'],
  [/makanya baca dulu/giu, 'blame', 'stop', 'Izin menjelaskan kembali'],
  [/jangan asal bicara/giu, 'doubt', 'stop', 'mohon info lokasi dan waktunya'],
  [/sudah (?:kami kerjakan )?sesuai SOP/giu, 'procedure_shield', 'caution', null],
];

function fakeTone(text: string): ToneReport {
  const findings = RULES.flatMap(([pattern, family, level, better]) =>
    spansOf(text, pattern).map((span): Finding => ({ ...span, family, level, better })),
  );
  findings.sort((a, b) => (a.level === b.level ? a.start - b.start : a.level === 'stop' ? -1 : 1));
  const has = (pattern: RegExp): boolean => pattern.test(text);
  return {
    level: findings[0]?.level ?? 'ok',
    findings,
    sentences: (text.match(/[.!?](?:\s|$)/gu) ?? []).length,
    checklist: {
      thanks: has(/terima kasih/iu),
      empathy: has(/maaf|memahami/iu),
      substance: has(/genangan|banjir|lampu|jalan|sampah|Jl\./iu),
      step: has(/tim|regu|petugas|cek/iu),
      channel: has(/DM|lapor|kolom komentar|kabari/iu),
      closing: has(/-[A-Z]{2}\s*$/u),
    },
  };
}

/** A clock that stands until it is moved; `soon` work is done by `run`. */
export function fakeClock(): Clock & { advance(ms: number): Promise<void> } {
  let now = NOW;
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    tick: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => void (timers = timers.filter((one) => one !== timer));
    },
    soon: (run) => queueMicrotask(run),
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    },
  };
}

/** A store that keeps events by id; `fail` makes the next answers fail. */
export function fakeStore() {
  const events = new Map<string, CaseEvent>();
  const asked: DoorMessage[] = [];
  const drafts = new Map<string, Extract<DoorMessage, { type: 'store/drafts.put' }>['draft']>();
  const replies: Partial<Record<DoorMessage['type'], unknown>> = {};
  let failing: string | null = null;
  return {
    events,
    asked,
    drafts,
    replies,
    fail: (reason: string | null) => void (failing = reason),
    types: () => [...events.values()].map(({ type }) => type),
    ask: async (message: DoorMessage): Promise<unknown> => {
      asked.push(message);
      if (failing && message.type === 'store/append') return { ok: false, reason: failing, detail: '' };
      if (message.type in replies) return replies[message.type];
      switch (message.type) {
        case 'store/append':
          for (const event of message.events) events.set(event.id, event);
          return { ok: true, stored: message.events.map(({ id }) => id), refused: [] };
        case 'store/cases':
          return { ok: true, cases: [], byComment: {} };
        case 'store/pending':
          return { ok: true, open: [], unsure: [] };
        case 'store/drafts.get':
          return { ok: true, drafts: message.commentIds.flatMap((id) => drafts.get(id) ?? []) };
        case 'store/drafts.put':
          drafts.set(message.draft.commentId, message.draft);
          return { ok: true };
        case 'store/drafts.delete':
          drafts.delete(message.commentId);
          return { ok: true };
        case 'store/corrections.list':
          return { ok: true, corrections: [] };
        case 'store/recent':
          return { ok: true, replies: [], templateIds: [] };
        case 'store/mark.get':
          return { ok: true, mark: { site: message.site, postId: message.postId, disaster: false } };
        case 'store/facts.get':
          return { ok: true, fact: null };
        case 'store/number':
          return { ok: true, number: `${message.initials}-1124-01` };
        default:
          return { ok: true };
      }
    },
  };
}

/** The page's side of the link; `answer` decides what comes of a request. */
export function fakePage(answer: (message: ToPage) => Outcome | null = () => ({ ok: true, text: null })) {
  const sent: ToPage[] = [];
  const receivers = new Set<(message: unknown) => void>();
  const closers = new Set<() => void>();
  let answers = answer;
  let onLook = (): void => undefined;
  const say = (message: FromPage): void => receivers.forEach((receive) => receive(message));
  const end: SidebarEnd = sidebarEnd(
    {
      post(message) {
        const request = message as ToPage;
        sent.push(request);
        if (!('id' in request)) return;
        queueMicrotask(() => {
          if (request.type === 'sidebar/look') onLook();
          const outcome = answers(request);
          if (outcome) say({ type: 'page/done', id: request.id, outcome });
        });
      },
      listen(receive, signal) {
        receivers.add(receive);
        signal.addEventListener('abort', () => receivers.delete(receive));
      },
      onClose: (closed) => void closers.add(closed),
      close: () => undefined,
    },
    (why) => {
      throw new Error(`refused: ${why}`);
    },
  );
  return {
    end,
    sent,
    say,
    close: () => closers.forEach((closed) => closed()),
    answerWith: (next: typeof answer) => void (answers = next),
    /** A look reports everything again. */
    whenLooked: (run: () => void) => void (onLook = run),
    last: <T extends ToPage['type']>(type: T): Extract<ToPage, { type: T }> | undefined =>
      sent.filter((message): message is Extract<ToPage, { type: T }> => message.type === type).at(-1),
  };
}

let ids = 0;
export function fakeDeps(clock: Clock, store: ReturnType<typeof fakeStore>, more: Partial<AssistantDeps> = {}): AssistantDeps {
  return {
    clock,
    newId: () => `01890000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
    store: { ask: store.ask as AssistantDeps['store']['ask'] },
    judge: fakeJudge,
    tone: fakeTone,
    register: registerOf,
    maskText: (text) => text.replace(/08\d{8,}/gu, '[telepon]'),
    maskHandle: (handle) => `${handle.slice(0, 2)}***${handle.slice(-2)}`,
    findPersonalData: (text) => spansOf(text, /08\d{8,}/gu).map((span) => ({ ...span, type: 'phone' })),
    copy: async () => true,
    wanted: { get: () => Promise.resolve(null), done: () => Promise.resolve() },
    openLink: () => undefined,
    saveSettings: () => undefined,
    saveProfile: () => undefined,
    ...more,
  };
}

export const setup = (settings: Partial<Settings> = {}) => ({
  profile: PROFILE,
  settings: { ...SETTINGS, ...settings },
  packs: bundledPacks(),
});
