/** Follows every inserted reply until it surely stands on the page, and credits it only when the store has it. */
import type { Core } from './core';
import type { Presence } from './receive';
import type { CaseEventBody, Intent } from '../cases/types';
import { promisedBody } from './promise';
import { noteSubmitted, reconcile, withoutMention, type PendingReply, type Step } from '../posted';
import type { SubmitIntent } from '../sites/types';

const TICK_MS = 1_000;
/** Looking again costs the page some work, so not more often than this. */
const LOOK_EVERY_MS = 4_000;

export interface Following {
  submitted(intent: SubmitIntent): void;
  /** Reconciles with what is on the page now. */
  run(): void;
  /** Intents of this post that the log still holds open. */
  adopt(intents: readonly Intent[]): void;
  /** "Sudah terkirim", by hand. */
  confirmByHand(intentId: string): void;
  /** "Tidak jadi dikirim", by hand. */
  drop(intentId: string): void;
}

export function createFollowing(core: Core, presence: Presence, credited: (commentId: string) => void): Following {
  const { deps, get, set } = core;
  let ticking = false;
  let lookedAt: number | null = null;
  let looking = false;
  let lastLook = 0;

  function mark(commentId: string, state: 'saving' | 'failed' | null): void {
    const unsaved = new Map(get().unsaved);
    if (state === null) unsaved.delete(commentId);
    else unsaved.set(commentId, state);
    set({ unsaved });
  }

  const save = (caseId: string, body: CaseEventBody, tell: Parameters<Core['outbox']['keepTrying']>[1]): void =>
    core.outbox.keepTrying([core.make(caseId, body)], tell);

  function credit(pending: PendingReply, body: Extract<CaseEventBody, { type: 'replied' }>): void {
    const { commentId, intentId, caseId } = pending;
    const promised = promisedBody(core, commentId, body.data.text);
    // One after the other: the reminder is dated after the reply that makes the promise.
    const bodies = [body, ...(promised ? [promised] : [])];
    const events = bodies.map((one) => core.make(caseId, one));
    core.outbox.keepTrying(events, (state) => {
      if (state !== 'stored') {
        mark(commentId, state);
        core.refresh();
        return;
      }
      mark(commentId, null);
      set({ pending: get().pending.filter((one) => one.intentId !== intentId), doubts: get().doubts.filter(({ id }) => id !== intentId) });
      const drafts = new Map(get().drafts);
      const promises = new Map(get().promises);
      drafts.delete(commentId);
      promises.delete(commentId);
      set({ drafts, promises });
      const site = get().comments.get(commentId)?.site ?? get().surface?.site;
      if (site) void deps.store.ask({ type: 'store/drafts.delete', site, commentId });
      credited(commentId);
    });
  }

  function look(): void {
    if (looking || deps.clock.now() - lastLook < LOOK_EVERY_MS) return;
    looking = true;
    lastLook = deps.clock.now();
    presence.lookBegan();
    void core.page.ask({ type: 'sidebar/look' }).then((outcome) => {
      looking = false;
      if (!outcome.ok) return;
      presence.lookEnded();
      lookedAt = deps.clock.now();
      run();
    });
  }

  function follow(step: Step): void {
    if (step.do === 'look') return look();
    const { pending } = step;
    if (step.do === 'doubt') {
      save(pending.caseId, { type: 'unsure', data: { intentId: pending.intentId, reason: step.reason } }, () => undefined);
      const { view } = get();
      // The reply itself says it where it is open.
      if (view.name !== 'reply' || view.id !== pending.commentId)
        core.say({ key: step.reason === 'rejected' ? 'sidebar.posted.rejected' : 'sidebar.posted.unsure', tone: 'warn' });
      return;
    }
    const { reply, evidence } = step;
    credit(pending, {
      type: 'replied',
      data: {
        intentId: pending.intentId,
        replyId: reply.id,
        // The site writes the citizen's account in front; the log keeps that masked, with the comment.
        text: withoutMention(reply.truncated ? pending.text : reply.text, pending.mentions),
        at: reply.postedAt ?? new Date(deps.clock.now()).toISOString(),
        evidence,
        holding: pending.holding,
        permalink: reply.permalink,
      },
    });
  }

  function tick(): void {
    ticking = false;
    run();
  }

  /** A reply read back from the log learns its thread and whom it names once the comment is on the page. */
  function known(pending: PendingReply): PendingReply {
    const comment = pending.mentions.length === 0 ? get().comments.get(pending.commentId) : undefined;
    if (!comment) return pending;
    return {
      ...pending,
      threadId: comment.parentId ?? comment.id,
      mentions: [comment.author.handle, comment.author.name].filter((name): name is string => Boolean(name)),
    };
  }

  function run(): void {
    const before = get().pending.map(known);
    if (before.length === 0) return;
    const done = reconcile(before, { comments: presence.present(), failures: get().failures, lookedAt }, deps.clock.now());
    if (done.pending.some((one, index) => one !== before[index])) {
      set({ pending: done.pending });
      core.refresh();
    }
    done.steps.forEach(follow);
    if (!ticking && done.pending.some((one) => one.phase !== 'posted' && (one.submittedAt !== null || one.candidate !== null))) {
      ticking = true;
      deps.clock.after(TICK_MS, tick);
    }
  }

  function adopt(intents: readonly Intent[]): void {
    const followed = new Set(get().pending.map(({ intentId }) => intentId));
    const adopted = intents.flatMap((intent): PendingReply[] => {
      if (followed.has(intent.id) || intent.commentId === null) return [];
      const insertedAt = Date.parse(intent.at);
      return [
        {
          intentId: intent.id,
          caseId: intent.caseId,
          holding: intent.holding,
          commentId: intent.commentId,
          threadId: intent.commentId,
          postId: intent.postId,
          // The page was left since: nobody saw whether it was sent, so it is waited for like a sent one.
          mentions: [],
          text: intent.text,
          insertedAt,
          submittedAt: insertedAt,
          ownBefore: null,
          phase: intent.state === 'rejected' ? 'rejected' : intent.state === 'not-seen' ? 'unsure' : 'submitted',
          candidate: null,
          failuresBefore: [],
        },
      ];
    });
    if (adopted.length > 0) set({ pending: [...get().pending, ...adopted] });
    run();
  }

  const find = (intentId: string): { pending: PendingReply | undefined; doubt: Intent | undefined } => ({
    pending: get().pending.find((one) => one.intentId === intentId),
    doubt: get().doubts.find(({ id }) => id === intentId),
  });

  return {
    run,
    adopt,
    submitted(intent) {
      set({ pending: noteSubmitted(get().pending, intent, get().failures) });
      core.refresh();
      run();
    },
    confirmByHand(intentId) {
      const { pending, doubt } = find(intentId);
      const commentId = pending?.commentId ?? doubt?.commentId ?? null;
      const text = withoutMention(pending?.text ?? doubt?.text ?? '', pending?.mentions);
      const body: CaseEventBody = {
        type: 'replied',
        data: {
          intentId,
          replyId: null,
          text,
          at: new Date(deps.clock.now()).toISOString(),
          evidence: 'by-hand',
          holding: doubt?.holding ?? pending?.holding ?? false,
          permalink: null,
        },
      };
      if (pending) return credit(pending, body);
      if (!doubt) return;
      save(doubt.caseId, body, (state) => {
        if (state === 'stored')
          set({ doubts: get().doubts.filter(({ id }) => id !== intentId), notice: { key: 'sidebar.save.stored', tone: 'ok' } });
        else if (state === 'failed') core.say({ key: 'sidebar.save.failed', tone: 'error' });
        if (commentId) mark(commentId, state === 'stored' ? null : state);
      });
    },
    drop(intentId) {
      const { pending, doubt } = find(intentId);
      const caseId = doubt?.caseId ?? pending?.caseId;
      if (!caseId) return;
      save(caseId, { type: 'dropped', data: { intentId, why: 'by-hand' } }, () => undefined);
      set({ pending: get().pending.filter((one) => one.intentId !== intentId), doubts: get().doubts.filter(({ id }) => id !== intentId) });
      core.refresh();
    },
  };
}
