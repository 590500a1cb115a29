/** What the person decides about a comment without answering it: not a complaint, a complaint after all, passed on, waiting for details. */
import type { Core } from './core';
import { beginning, caseIdOf, judgedBody } from './events';
import type { Numbers } from './numbers';
import type { CaseEvent, CaseEventBody, Channel, Correction } from '../cases/types';
import type { Assessment } from '../judge/types';
import type { Row } from './state';
import { ownWords } from '../templates';

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
  /** *Catat manual*; resolves to true once stored. */
  capture(captured: Captured): Promise<boolean>;
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
      const assessment: Assessment = deps.judge(text, { words: ownWords(packs).local }, settings.width);
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
              account: surface?.owner?.handle ?? null,
            },
          },
        }),
        core.make(
          caseId,
          judgedBody(
            {
              ...assessment,
              kind:
                assessment.complaint || assessment.kind === 'question' || assessment.kind === 'suggestion' ? assessment.kind : 'complaint',
            },
            'admin',
          ),
        ),
      ];
      return new Promise((resolve) => {
        core.outbox.keepTrying(events, (state) => {
          if (state === 'stored') {
            core.say({ key: 'sidebar.save.stored', tone: 'ok' });
            resolve(true);
          } else if (state === 'failed') {
            core.say({ key: 'sidebar.save.failed', tone: 'error' });
            resolve(false);
          }
        });
      });
    },
  };
}
