/** Short ways to write events in tests: a comment, and things that happen to its case at local times. */
import { newEvent } from '../../../lib/cases/event';
import type { CaseEvent, CaseEventBody, LoggedComment } from '../../../lib/cases/types';
import type { Admin } from '../../../lib/profile/types';

export const RINA: Admin = { name: 'Rina', initials: 'RN' };
export const BUDI: Admin = { name: 'Budi', initials: 'BD' };

export function comment(id: string, more: Partial<LoggedComment> = {}): LoggedComment {
  return {
    channel: 'instagram',
    commentId: id,
    parentId: null,
    postId: 'POST1',
    permalink: `https://www.instagram.com/p/POST1/c/${id}/`,
    handle: 'warga_melati',
    text: 'Jalan Melati berlubang, sudah tiga bulan',
    postedAt: '2026-11-23T01:00:00.000Z',
    postedAtApproximate: false,
    account: 'dpu.kotamadya',
    ...more,
  };
}

/** Events of one case, one minute apart from 2026-11-23 03:00 UTC unless a time is given. */
export function story(caseId = 'instagram:178001', start = '2026-11-23T03:00:00.000Z') {
  const events: CaseEvent[] = [];
  let clock = Date.parse(start);
  return {
    events,
    caseId,
    add(body: CaseEventBody, more: { at?: string; by?: Admin } = {}): CaseEvent {
      clock = more.at === undefined ? clock + 60_000 : Date.parse(more.at);
      const event = newEvent(body, caseId, more.by ?? RINA, clock);
      events.push(event);
      return event;
    },
    noted(more: Partial<LoggedComment> = {}) {
      return this.add({ type: 'noted', data: { comment: comment(caseId.split(':')[1] ?? '', more), source: 'page' } });
    },
    judged(more: Partial<Extract<CaseEventBody, { type: 'judged' }>['data']> = {}) {
      return this.add({
        type: 'judged',
        data: {
          kind: 'complaint',
          topic: 'jalan',
          urgency: 'normal',
          political: false,
          language: 'id',
          place: 'Jalan Melati',
          by: 'judge',
          ...more,
        },
      });
    },
    inserted(text = 'Terima kasih, Kak. Kami cek di Jalan Melati.', templateId: string | null = 'holding-1') {
      return this.add({
        type: 'inserted',
        data: { text, templateId, blockIds: [], holding: false, commentId: caseId.split(':')[1] ?? null },
      });
    },
    replied(intent: CaseEvent | null, more: Partial<Extract<CaseEventBody, { type: 'replied' }>['data']> = {}, by: Admin = RINA) {
      const at = new Date(clock + 90_000).toISOString();
      return this.add(
        {
          type: 'replied',
          data: {
            intentId: intent?.id ?? null,
            replyId: null,
            text: 'Terima kasih, Kak. Kami cek di Jalan Melati.',
            at,
            evidence: 'seen',
            holding: false,
            permalink: null,
            ...more,
          },
        },
        { by },
      );
    },
  };
}
