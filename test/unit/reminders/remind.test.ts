/** Reminders: computed from the log at each look, told once, looked at again when the next one is due. */
import { expect, test } from 'vitest';
import { DEFAULT_PROFILE, DEFAULT_SETTINGS } from '../../../lib/profile/schema';
import { remind } from '../../../lib/reminders/remind';
import type { CaseEvent } from '../../../lib/cases/types';
import { comment, story } from '../cases/story';
import { openMemory } from '../store/open';

const HOUR = 3_600_000;
/** The comment of every case here; the first reply is due 24 hours later. */
const POSTED = Date.parse('2026-11-23T01:00:00.000Z');

async function office(events: readonly CaseEvent[]) {
  const { store } = await openMemory();
  await store.append(events);
  const told = { badge: '', urgent: false, notices: [] as string[], alarm: 0, last: null as string | null };
  const look = (now: number) =>
    remind({
      store: () => Promise.resolve(store),
      profile: () => Promise.resolve(DEFAULT_PROFILE),
      settings: () => Promise.resolve(DEFAULT_SETTINGS),
      lastLook: { get: () => Promise.resolve(told.last), set: (at) => Promise.resolve(void (told.last = at)) },
      now: () => now,
      badge: (text, urgent) => Promise.resolve(void Object.assign(told, { badge: text, urgent })),
      alarm: (when) => Promise.resolve(void (told.alarm = when)),
      notify: (_title, message) => Promise.resolve(void told.notices.push(message)),
    });
  return { store, told, look };
}

const waiting = (id = 'instagram:1') => {
  const s = story(id, '2026-11-23T01:30:00.000Z');
  s.noted();
  s.judged();
  return s;
};

test('at 75 %, at 90 % and when late: badge, one notice each, and an alarm for the next', async () => {
  const { told, look } = await office(waiting().events);
  await look(POSTED + HOUR);
  expect(told).toMatchObject({ badge: '', notices: [], alarm: POSTED + 7 * HOUR });
  await look(POSTED + 17 * HOUR);
  expect(told).toMatchObject({ badge: '', notices: [], alarm: POSTED + 18 * HOUR });
  await look(POSTED + 18 * HOUR);
  expect(told).toMatchObject({ badge: '1', urgent: false, notices: ['1 kasus sudah memakai 75% waktunya'] });
  expect(told.alarm).toBe(POSTED + 21.6 * HOUR);
  await look(POSTED + 21.6 * HOUR);
  expect(told).toMatchObject({ badge: '1', urgent: true, alarm: POSTED + 24 * HOUR + 1 });
  await look(POSTED + 24 * HOUR + 1);
  expect(told.notices.slice(1)).toEqual(['1 kasus sudah memakai 90% waktunya', '1 kasus lewat tenggat']);
  await look(POSTED + 25 * HOUR);
  expect(told.notices).toHaveLength(3);
});

test('an answer in time says nothing more; the completion is reminded of in working days', async () => {
  const s = waiting();
  s.replied(s.inserted(), { at: '2026-11-23T03:00:00.000Z' });
  const { told, look } = await office(s.events);
  await look(POSTED + 4 * HOUR);
  await look(POSTED + 30 * HOUR);
  expect(told).toMatchObject({ badge: '', notices: [] });
  // Three quarters of 14 working days: 11 of them, from the first moment of Tuesday 8 December in Jakarta.
  await look(Date.parse('2026-12-07T16:59:00.000Z'));
  expect(told).toMatchObject({ badge: '', alarm: Date.parse('2026-12-07T17:00:00.000Z') });
  await look(Date.parse('2026-12-07T17:00:00.000Z'));
  expect(told).toMatchObject({ badge: '1', notices: ['1 kasus sudah memakai 75% waktunya'] });
});

test('a promise comes due, and a citizen who writes again after the case was closed is counted', async () => {
  const s = waiting();
  s.replied(s.inserted(), { at: '2026-11-23T03:00:00.000Z' });
  s.add({ type: 'promised', data: { what: 'hasil', dueAt: '2026-11-24T16:59:59.999Z' } });
  const closed = waiting('instagram:2');
  closed.replied(closed.inserted(), { at: '2026-11-23T03:00:00.000Z' });
  closed.add({ type: 'closed', data: { as: 'done', evidence: 'foto', why: null } });
  const { told, look, store } = await office([...s.events, ...closed.events]);
  await look(POSTED + 10 * HOUR);
  expect(told.badge).toBe('');
  await look(Date.parse('2026-11-24T17:00:00.000Z'));
  expect(told).toMatchObject({ badge: '1', notices: ['1 kabar yang dijanjikan jatuh tempo'] });
  closed.add({ type: 'citizenReplied', data: { comment: comment('9', { text: 'masih rusak', postedAt: '2026-11-24T10:00:00.000Z' }) } });
  await store.append(closed.events);
  await look(Date.parse('2026-11-24T17:05:00.000Z'));
  expect(told.badge).toBe('2');
});

test('the first look after the installation floods nobody: what is late already is only counted', async () => {
  const { told, look } = await office([...waiting().events, ...waiting('instagram:2').events]);
  await look(POSTED + 48 * HOUR);
  expect(told).toMatchObject({ badge: '2', urgent: true, notices: [] });
});

test('a pause stops the reminders of the completion, a closed case has none', async () => {
  const s = waiting();
  s.replied(s.inserted(), { at: '2026-11-23T03:00:00.000Z' });
  s.add({ type: 'waiting', data: { on: 'citizen', what: 'lokasi' } });
  const closed = waiting('instagram:2');
  closed.add({ type: 'closed', data: { as: 'archived', evidence: null, why: 'ganda' } });
  const { told, look } = await office([...s.events, ...closed.events]);
  await look(Date.parse('2027-03-01T00:00:00.000Z'));
  expect(told).toMatchObject({ badge: '', notices: [], alarm: Date.parse('2027-03-01T06:00:00.000Z') });
});
