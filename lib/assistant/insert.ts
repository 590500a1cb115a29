/**
 * *Tempel*: look again, check who is acting, store the intent, and only then put the text into the site's box.
 *
 *   refuse: isian open, empty, wrong account ─▶ ask: stop tone ─▶ look at the page ─▶ ask: just answered
 *     ─▶ store noted, judged, inserted ─▶ insert ─▶ "Belum terkirim: tekan Kirim di halaman"
 */
import type { Core } from './core';
import { beginning, caseIdOf } from './events';
import type { Numbers } from './numbers';
import { politicsAlone } from './rows';
import type { DraftModel } from './draft/model';
import type { Row } from './state';
import type { Presence } from './receive';
import type { CaseEvent } from '../cases/types';
import type { TextKey } from '../i18n';
import { ownReplies, type PendingReply } from '../posted';
import { actsForAgency } from '../profile/accounts';
import type { RefusalReason } from '../sites/types';
import { openSlots } from '../templates';

export interface InsertOptions {
  /** The person has confirmed the questions that were asked. */
  despiteTone?: boolean;
  despiteAnswer?: boolean;
}

/** Events made for one text of one comment; a second try sends the same ones. */
interface Prepared {
  text: string;
  events: CaseEvent[];
  intentId: string;
  caseId: string;
  holding: boolean;
}

export function createInsert(
  core: Core,
  presence: Presence,
  numbers: Numbers,
  check: (model: DraftModel) => { level: string },
): (options?: InsertOptions) => Promise<void> {
  const { deps, get, set, say } = core;
  const prepared = new Map<string, Prepared>();

  const refuse = (key: TextKey, params: Record<string, string | number> = {}, tone: 'warn' | 'error' = 'warn'): void => {
    say({ key, params, tone });
    set({ busy: null });
  };

  /** Who is acting must be one of the agency's accounts. */
  function wrongAccount(): boolean {
    const { viewer, profile, surface } = get();
    if (!surface) return true;
    if (viewer === null) {
      refuse('sidebar.refused.unknown-account');
      return true;
    }
    if (actsForAgency(profile, surface.site, viewer, surface.owner)) return false;
    refuse('sidebar.refused.wrong-account', { account: viewer.name ?? viewer.handle });
    return true;
  }

  function prepare(row: Row, model: DraftModel): Prepared {
    const old = prepared.get(row.id);
    if (old?.text === model.text) return old;
    const { packs } = get();
    const caseId = caseIdOf(row.comment, get());
    const template = packs.flatMap((pack) => pack.templates).find(({ id }) => id === model.templateId);
    const holding = template?.situations.includes('holding') ?? false;
    const inserted = core.make(caseId, {
      type: 'inserted',
      data: { text: model.text, templateId: model.templateId, blockIds: [...model.blockIds], holding, commentId: row.id },
    });
    const first = old
      ? [
          ...old.events.filter(({ type }) => type !== 'inserted' && type !== 'dropped' && type !== 'numbered'),
          core.make(caseId, { type: 'dropped', data: { intentId: old.intentId, why: 'rewritten' } }),
        ]
      : beginning(core, row);
    const next: Prepared = {
      text: model.text,
      events: [...first, ...numbers.events(row, model.text), inserted],
      intentId: inserted.id,
      caseId,
      holding,
    };
    prepared.set(row.id, next);
    return next;
  }

  function pendingFor(row: Row, model: DraftModel, intent: Prepared): PendingReply {
    const { author } = row.comment;
    return {
      intentId: intent.intentId,
      caseId: intent.caseId,
      holding: intent.holding,
      commentId: row.id,
      threadId: row.comment.parentId ?? row.id,
      postId: row.comment.postId,
      mentions: [author.handle, author.name].filter((name): name is string => Boolean(name)),
      text: model.text,
      insertedAt: deps.clock.now(),
      submittedAt: null,
      ownBefore: [...get().comments.values()].filter((comment) => comment.isOwn).map(({ id }) => id),
      phase: 'inserted',
      candidate: null,
      failuresBefore: get().failures,
    };
  }

  /** The page said no: the intent is taken back, the reason is told. */
  async function failed(row: Row, intent: Prepared, reason: RefusalReason): Promise<void> {
    prepared.delete(row.id);
    set({ pending: get().pending.filter(({ intentId }) => intentId !== intent.intentId) });
    core.outbox.keepTrying(
      [core.make(intent.caseId, { type: 'dropped', data: { intentId: intent.intentId, why: reason } })],
      () => undefined,
    );
    refuse(`sidebar.refused.${reason}`);
    core.refresh();
  }

  return async (options = {}) => {
    const { view, busy, drafts, own } = get();
    if (view.name !== 'reply' || busy) return;
    const row = get().rows.get(view.id);
    const model = drafts.get(view.id);
    if (!row || !model) return;

    if (get().link !== 'linked') return refuse(get().link === 'stale' ? 'sidebar.link.stale' : 'sidebar.link.lost', {}, 'error');
    if (!own) return refuse('sidebar.refused.not-own');
    if (politicsAlone(row.assessment) && row.state === 'political') return refuse('sidebar.refused.political');
    if (model.text.trim() === '') return refuse('sidebar.refused.empty');
    const open = openSlots(model.text)[0];
    if (open) {
      set({ focusSlot: open.name });
      return refuse('sidebar.refused.slot-open', { slot: open.name });
    }
    if (wrongAccount()) return;
    if (check(model).level === 'stop' && !options.despiteTone) return set({ question: { ask: 'stop-tone', id: row.id } });

    const before = new Set((ownReplies(get().comments.values()).get(row.id) ?? []).map(({ id }) => id));
    set({ busy: 'looking', notice: null, question: null });
    presence.lookBegan();
    const looked = await core.page.ask({ type: 'sidebar/look' });
    if (!looked.ok) return refuse(`sidebar.refused.${looked.reason}`);
    presence.lookEnded();
    const replies = ownReplies(get().comments.values()).get(row.id) ?? [];
    const justNow = replies.filter(({ id }) => !before.has(id));
    if (!options.despiteAnswer && (justNow.length > 0 || replies.length > 0)) {
      const at = (justNow[0] ?? replies.at(-1))?.postedAt ?? null;
      core.refreshNow();
      return set({ busy: null, question: { ask: 'already-answered', id: row.id, at } });
    }
    if (wrongAccount()) return;

    set({ busy: 'saving' });
    const intent = prepare(row, model);
    const saved = await core.outbox.once(intent.events);
    if (!saved.ok) return refuse('sidebar.save.intent-failed', {}, 'error');

    set({ busy: 'inserting' });
    const others = get().pending.filter((one) => one.commentId !== row.id);
    const replaced = get().pending.filter((one) => one.commentId === row.id && one.phase !== 'posted');
    set({ pending: [...others, pendingFor(row, model, intent)] });
    const outcome = await core.page.ask({ type: 'sidebar/insert', commentId: row.id, text: model.text });
    if (!outcome.ok && outcome.reason !== 'not-accepted') {
      set({ pending: [...get().pending, ...replaced] });
      return failed(row, intent, outcome.reason);
    }
    prepared.delete(row.id);
    const dropped = replaced.map(({ intentId }) => core.make(intent.caseId, { type: 'dropped', data: { intentId, why: 'rewritten' } }));
    if (dropped.length > 0) core.outbox.keepTrying(dropped, () => undefined);
    set({ busy: null });
    if (!outcome.ok) {
      const copied = outcome.copied === true || (await deps.copy(model.text));
      say({ key: copied ? 'sidebar.insert.copied' : 'sidebar.insert.copy-yourself', tone: 'warn' });
    }
    core.refresh();
  };
}
