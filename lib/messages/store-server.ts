/** The background's side of the store door: checks the sender, checks the message, asks the store, answers with a value. */
import * as v from 'valibot';
import type { Store, StoreReason } from '../store/types';
import { mayAsk, senderRole, type Sender } from './sender-policy';
import { doorMessageSchema, type AnswerOf, type DoorMessage, type DoorType, type Failure } from './store-door';

/** What only the browser can do. */
export interface AppActions {
  openDashboard(view: string | null, caseId: string | null): Promise<void>;
  badge(tabId: number, text: string, panel: boolean): Promise<void>;
  openPanel(tabId: number | null): Promise<void>;
}

export interface DoorServer {
  self: { id: string; base: string };
  /** The open log; throws an error with a `reason` while it can't be opened. */
  store(): Promise<Store>;
  app: AppActions;
  /** Called after the log has changed. */
  changed(): Promise<void>;
}

type Answer = { [T in DoorType]: AnswerOf<T> }[DoorType] | Failure;

const fail = (reason: Failure['reason'], detail: string): Failure => ({ ok: false, reason, detail });

/** Answers one raw message. Never throws, never answers a stranger with anything but "refused". */
export async function answerDoor(raw: unknown, sender: Sender, server: DoorServer): Promise<Answer> {
  const role = senderRole(sender, server.self);
  if (role === null) return fail('refused', 'unknown sender');
  const parsed = v.safeParse(doorMessageSchema, raw);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return fail('invalid', `${v.getDotPath(issue) ?? 'message'}: ${issue.message}`);
  }
  if (!mayAsk(role, parsed.output.type)) return fail('refused', parsed.output.type);
  try {
    return await handle(parsed.output, sender, server);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const reason = v.safeParse(v.object({ reason: reasonSchema }), error);
    return fail(reason.success ? reason.output.reason : 'broken', detail);
  }
}

const reasonSchema = v.picklist(['full', 'read-only', 'blocked', 'broken']) satisfies v.GenericSchema<StoreReason>;
const done = { ok: true } as const;

async function handle(message: DoorMessage, sender: Sender, server: DoorServer): Promise<Answer> {
  switch (message.type) {
    case 'app/open-dashboard':
      await server.app.openDashboard(message.view, message.caseId);
      return done;
    case 'app/badge':
      if (sender.tab?.id !== undefined) await server.app.badge(sender.tab.id, message.text, message.panel);
      return done;
    case 'app/panel':
      await server.app.openPanel(sender.tab?.id ?? null);
      return done;
    default:
      return ask(message, await server.store(), server);
  }
}

type StoreMessage = Exclude<DoorMessage, { type: `app/${string}` }>;

async function ask(message: StoreMessage, store: Store, { changed }: DoorServer): Promise<Answer> {
  switch (message.type) {
    case 'store/append': {
      const { stored, refused } = await store.append(message.events);
      // What is stored is acknowledged in any case; the reminders have an alarm of their own.
      if (stored.length > 0) void changed().catch((error: unknown) => console.error('[tanggap] reminders:', error));
      return { ok: true, stored, refused };
    }
    case 'store/cases':
      return { ok: true, ...(await store.byComments(message.site, message.commentIds, message.caseIds)) };
    case 'store/pending':
      return { ok: true, ...(await store.pending(message.site, message.postId)) };
    case 'store/drafts.get':
      return { ok: true, drafts: await store.drafts(message.site, message.commentIds) };
    case 'store/drafts.put':
      await store.putDraft(message.draft);
      return done;
    case 'store/drafts.delete':
      await store.deleteDraft(message.site, message.commentId);
      return done;
    case 'store/reading':
      await store.putReading(message.reading);
      return done;
    case 'store/corrections.list':
      return { ok: true, corrections: await store.corrections() };
    case 'store/corrections.put':
      await store.putCorrection(message.correction);
      return done;
    case 'store/corrections.delete':
      await store.deleteCorrection(message.id);
      return done;
    case 'store/recent':
      return { ok: true, ...(await store.recent(message.site, message.postId)) };
    case 'store/number':
      return { ok: true, number: await store.nextNumber(message.initials, message.date, message.caseId) };
    case 'store/mark.get':
      return { ok: true, mark: await store.mark(message.site, message.postId) };
    case 'store/mark.put':
      await store.putMark(message.mark);
      return done;
    case 'store/facts.get':
      return { ok: true, fact: await store.fact(message.site, message.postId) };
    case 'store/facts.put':
      await store.putFact(message.fact);
      return done;
    case 'store/status': {
      const { cases, unsure } = await store.totals();
      return { ok: true, mode: store.mode, cases, unsure };
    }
    default:
      return message satisfies never;
  }
}

/** Opens the log when it is first needed, and again after a failure; one opening at a time. */
export function opened(open: () => Promise<Store>): () => Promise<Store> {
  let current: Promise<Store> | null = null;
  return () => {
    current ??= open().catch((error: unknown) => {
      current = null;
      throw error;
    });
    return current;
  };
}
