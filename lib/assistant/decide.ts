/** What the person decides about a comment without answering it: not a complaint, a complaint after all, passed on, waiting for details. */
import type { Core } from './core';
import { accountName, beginning, caseIdOf, judgedBody } from './events';
import { foldCase } from '../cases/fold';
import type { Numbers } from './numbers';
import type { CaseEvent, CaseEventBody, Channel, Correction } from '../cases/types';
import type { Assessment } from '../judge/types';
import type { Row } from './state';
import type { PageComment } from '../sites/types';
import { openSlots, ownWords } from '../templates';

export interface Captured {
  channel: Channel;
  handle: string;
  text: string;
  link: string;
  /** ISO time, null when not known. */
  postedAt: string | null;
}

export interface Decisions {
  correct(id: string, complaint: boolean): void;
  /** Takes every correction back that acts on this comment. */
  undoCorrection(id: string): void;
  /** Logs that the matter was handed to an office. */
  forward(id: string, office: string, via: string, to: string | null): void;
  /** Writes into the log what is known of a case by now. */
  note(id: string, field: 'verification' | 'externalNumber', value: string, why: string | null): void;
  /** *Menunggu info warga*. */
  waitForCitizen(id: string, what: string): void;
  /** *Catat manual*; resolves to the case once stored, to null when that failed. */
  capture(captured: Captured): Promise<string | null>;
  /** The reply to what was noted by hand went out elsewhere (WhatsApp, TikTok …); resolves to true once stored. */
  sentElsewhere(id: string): Promise<boolean>;
}

export function createDecisions(core: Core, numbers: Numbers, caseChanged: (commentId: string) => void): Decisions {
  const { deps, get, set } = core;

  function log(row: Row, body: CaseEventBody, more: readonly CaseEvent[] = []): void {
    core.outbox.keepTrying([...beginning(core, row), ...more, core.make(caseIdOf(row.comment, get()), body)], (state) => {
      if (state === 'stored') {
        core.say({ key: 'sidebar.save.stored', tone: 'ok' });
        caseChanged(row.id);
      } else if (state === 'failed') core.say({ key: 'sidebar.save.failed', tone: 'error' });
    });
  }

  /** True once all is stored, and says so. */
  const kept = (events: readonly CaseEvent[]): Promise<boolean> =>
    new Promise((resolve) => {
      core.outbox.keepTrying([...events], (state) => {
        if (state === 'stored') core.say({ key: 'sidebar.save.stored', tone: 'ok' });
        else if (state === 'failed') core.say({ key: 'sidebar.save.failed', tone: 'error' });
        if (state !== 'saving') resolve(state === 'stored');
      });
    });

  return {
    correct(id, complaint) {
      const row = get().rows.get(id);
      if (!row) return;
      const correction: Correction = {
        id: deps.newId(),
        at: new Date(deps.clock.now()).toISOString(),
        site: row.comment.site,
        commentId: id,
        text: deps.maskText(row.comment.text, get().profile.channels),
        complaint,
        kind: null,
        topic: null,
      };
      set({ corrections: [...get().corrections, correction] });
      void deps.store.ask({ type: 'store/corrections.put', correction }).then((answer) => {
        if (!answer.ok) core.say({ key: 'sidebar.correction.not-kept', tone: 'warn' });
      });
      const known = get().cases.get(id);
      if (known && !complaint && known.replies === 0)
        log(row, { type: 'closed', data: { as: 'not-complaint', evidence: null, why: null } });
      core.refreshNow();
    },
    undoCorrection(id) {
      const row = get().rows.get(id);
      if (!row) return;
      const text = deps.maskText(row.comment.text, get().profile.channels);
      const undone = get().corrections.filter((one) => (one.commentId === id && one.site === row.comment.site) || one.text === text);
      set({ corrections: get().corrections.filter((one) => !undone.includes(one)) });
      for (const one of undone) void deps.store.ask({ type: 'store/corrections.delete', id: one.id });
      core.refreshNow();
    },
    forward(id, office, via, to) {
      const row = get().rows.get(id);
      if (row) log(row, { type: 'forwarded', data: { office, via, to } }, numbers.events(row, null));
    },
    note(id, field, value, why) {
      const row = get().rows.get(id);
      if (row) log(row, { type: 'corrected', data: { field, value, why } });
    },
    waitForCitizen(id, what) {
      const row = get().rows.get(id);
      if (row) log(row, { type: 'waiting', data: { on: 'citizen', what } });
    },
    async capture({ channel, handle, text, link, postedAt }) {
      const { profile, settings, surface, packs } = get();
      const caseId = `manual:${deps.newId()}`;
      const judged = deps.judge(text, { words: ownWords(packs).local }, settings.width);
      // Who notes it by hand has decided that it wants an answer.
      const asks = judged.complaint || judged.kind === 'question' || judged.kind === 'suggestion';
      const assessment: Assessment = asks ? judged : { ...judged, kind: 'complaint', complaint: true };
      const events = [
        core.make(caseId, {
          type: 'noted',
          data: {
            source: 'by-hand',
            comment: {
              channel,
              commentId: null,
              parentId: null,
              postId: null,
              permalink: /^https:\/\//u.test(link) ? link : null,
              handle: handle === '' ? null : deps.maskHandle(handle.replace(/^@/u, '')),
              text: deps.maskText(text, profile.channels),
              postedAt,
              postedAtApproximate: postedAt === null,
              account: accountName(surface, profile),
            },
          },
        }),
        core.make(caseId, judgedBody(assessment, 'admin')),
      ];
      if (!(await kept(events))) return null;
      const comment: PageComment = {
        site: surface?.site ?? 'instagram',
        id: caseId,
        parentId: null,
        postId: '',
        author: { handle: handle.replace(/^@/u, ''), name: null, id: null },
        text,
        postedAt,
        postedAtApproximate: postedAt === null,
        permalink: link === '' ? null : link,
        isOwn: false,
        truncated: false,
        edited: false,
        pinned: false,
        hasMedia: false,
        thread: 'none',
        hiddenReplies: null,
      };
      set({
        captured: new Map(get().captured).set(caseId, { comment, assessment, channel }),
        cases: new Map(get().cases).set(caseId, foldCase(events)),
      });
      core.refreshNow();
      return caseId;
    },
    async sentElsewhere(id) {
      const row = get().rows.get(id);
      const model = get().drafts.get(id);
      if (!row || !model || !get().captured.has(id)) return false;
      const open = openSlots(model.text)[0];
      if (model.text.trim() === '' || open) {
        core.say(
          open
            ? { key: 'sidebar.refused.slot-open', params: { slot: open.name }, tone: 'warn' }
            : { key: 'sidebar.refused.empty', tone: 'warn' },
        );
        return false;
      }
      const caseId = caseIdOf(row.comment, get());
      const at = new Date(deps.clock.now()).toISOString();
      const replied: CaseEventBody = {
        type: 'replied',
        data: { intentId: null, replyId: null, text: model.text, at, evidence: 'by-hand', holding: false, permalink: null },
      };
      if (!(await kept([...numbers.events(row, model.text), core.make(caseId, replied)]))) return false;
      const captured = new Map(get().captured);
      captured.delete(id);
      const drafts = new Map(get().drafts);
      drafts.delete(id);
      set({ captured, drafts });
      core.refreshNow();
      return true;
    },
  };
}
