/** Invented events with every mix that a recap has to count. */
import { eraseEvent } from '../../../lib/cases/erase';
import { foldCase } from '../../../lib/cases/fold';
import type { CaseEvent } from '../../../lib/cases/types';
import { KINDS, TOPICS } from '../../../lib/judge/types';
import { BUDI, RINA, comment, story } from './story';

const OFFICES = ['DLH', 'PLN'];
const PLACES = ['Jalan Kenanga', 'jl. kenanga', 'Pasar Baru', null];

/** Every mix of kind, topic, place, reply, promise, closing: 600 cases over ten weeks, on request with erased ones. */
export function mixedEvents(withErased: boolean): CaseEvent[] {
  return Array.from({ length: 600 }, (_, n) => {
    const posted = new Date(Date.parse('2026-09-14T01:00:00.000Z') + n * 2.8 * 3_600_000).toISOString();
    const s = story(`${n % 2 === 0 ? 'instagram' : 'facebook'}:${n}`, posted);
    s.noted({
      channel: n % 2 === 0 ? 'instagram' : 'facebook',
      postedAt: posted,
      postedAtApproximate: n % 5 === 0,
      handle: `warga_${n % 50}`,
    });
    s.judged({
      kind: KINDS[n % KINDS.length] ?? 'complaint',
      topic: n % 7 === 0 ? null : (TOPICS[n % TOPICS.length] ?? null),
      place: PLACES[n % 4] ?? null,
    });
    if (n % 3 !== 0) {
      const intent = s.inserted();
      const at = new Date(Date.parse(posted) + (n % 40) * 3_600_000).toISOString();
      if (n % 11 === 0) s.add({ type: 'unsure', data: { intentId: intent.id, reason: 'not-seen' } });
      else s.replied(intent, { at, holding: n % 6 === 1 }, n % 4 === 0 ? BUDI : RINA);
    }
    if (n % 13 === 0) s.replied(null, { at: new Date(Date.parse(posted) + 9e6).toISOString() }, BUDI);
    if (n % 8 === 0) s.add({ type: 'forwarded', data: { office: OFFICES[n % 16 === 0 ? 0 : 1] ?? '', via: 'WA', to: null } });
    if (n % 9 === 0)
      s.add({ type: 'promised', data: { what: 'hasil', dueAt: n % 18 === 0 ? '2026-11-20T16:59:59.999Z' : '2026-12-20T16:59:59.999Z' } });
    if (n % 10 === 0) s.add({ type: 'closed', data: { as: n % 20 === 0 ? 'done' : 'not-complaint', evidence: 'foto', why: null } });
    if (n % 17 === 0) s.add({ type: 'citizenReplied', data: { comment: comment(`c${n}`) } });
    return withErased && n % 30 === 7 ? [eraseEvent(foldCase(s.events), 'permintaan', RINA, 0)] : s.events;
  }).flat();
}
