/** What waits for the admin, and in which order. */
import { expect, test } from 'vitest';
import { byPressure, waitingOf, type Waiting } from '../../../lib/cases/waiting';
import { foldCase } from '../../../lib/cases/fold';
import type { CaseEvent } from '../../../lib/cases/types';
import { calendarOf, caseClocks } from '../../../lib/clock';
import { DEFAULT_PROFILE } from '../../../lib/profile/schema';
import { story } from '../cases/story';

const calendar = calendarOf(DEFAULT_PROFILE);
const NOW = '2026-11-24T05:00:00.000Z';
const TODAY = '2026-11-24T16:59:59.999Z';

function waiting(events: readonly CaseEvent[], now = NOW): Waiting | null {
  const c = foldCase(events);
  return waitingOf(c, caseClocks(c, DEFAULT_PROFILE.deadlines, calendar, now), calendar, now, TODAY);
}
const begun = (id?: string) => {
  const s = story(id);
  s.noted();
  s.judged();
  return s;
};

test('a complaint without a reply waits', () => expect(waiting(begun().events)?.reason).toBe('reply'));

test('an answered one does not', () => {
  const s = begun();
  s.replied(s.inserted());
  expect(waiting(s.events)).toBeNull();
});

test('an answered one waits again when the citizen writes again', () => {
  const s = begun();
  s.replied(s.inserted());
  s.add({ type: 'citizenReplied', data: { comment: { ...foldCase(s.events).comment, commentId: '9', postedAt: NOW } } });
  expect(waiting(s.events)?.reason).toBe('citizen');
});

test('a promise waits on its day, not before', () => {
  const s = begun();
  s.replied(s.inserted());
  s.add({ type: 'promised', data: { what: 'hasil', dueAt: '2026-11-25T16:59:59.999Z' } });
  expect(waiting(s.events)).toBeNull();
  s.add({ type: 'promised', data: { what: 'hasil', dueAt: TODAY } });
  expect(waiting(s.events)?.reason).toBe('promised');
});

test('a reply that was not seen waits', () => {
  const s = begun();
  s.add({ type: 'unsure', data: { intentId: s.inserted().id, reason: 'not-seen' } });
  expect(waiting(s.events)?.reason).toBe('unsure');
});

test('an office is to be reminded after three working days, and again three after that', () => {
  const s = begun();
  s.replied(s.inserted());
  s.add({ type: 'forwarded', data: { office: 'DLH', via: 'WA', to: null } }, { at: '2026-11-23T04:00:00.000Z' });
  expect(waiting(s.events, '2026-11-25T05:00:00.000Z')).toBeNull();
  expect(waiting(s.events, '2026-11-26T05:00:00.000Z')?.reason).toBe('office');
  s.add({ type: 'chased', data: { office: 'DLH', via: 'WA' } }, { at: '2026-11-26T06:00:00.000Z' });
  expect(waiting(s.events, '2026-11-27T05:00:00.000Z')).toBeNull();
});

test('danger comes first, then what is not certain, then the rest by deadline', () => {
  const urgent = begun('instagram:1');
  urgent.judged({ urgency: 'urgent' });
  const unsure = begun('instagram:2');
  unsure.add({ type: 'unsure', data: { intentId: unsure.inserted().id, reason: 'rejected' } });
  const plain = begun('instagram:3');
  const list = [plain, unsure, urgent].map((s) => waiting(s.events)).filter((each) => each !== null);
  expect(list.sort(byPressure).map((each) => each.case.id)).toEqual(['instagram:1', 'instagram:2', 'instagram:3']);
});
