/** The steps of a case make the events that the life cycle wants. */
import { describe, expect, test } from 'vitest';
import { ACTIONS, problems, usualNext } from '../../../components/dashboard/case/actions';
import { newEvent } from '../../../lib/cases/event';
import { foldCase } from '../../../lib/cases/fold';
import { RINA, story } from '../cases/story';

const at = '2026-11-24T05:00:00.000Z';
const tools = { now: at, inWorkingDays: (days: number) => `2026-11-${24 + days}T16:59:59.999Z` };
const begun = () => {
  const s = story();
  s.noted();
  s.judged();
  return s.events;
};

function act(id: string, values: Record<string, string>, events = begun()) {
  const action = ACTIONS.find((each) => each.id === id);
  if (!action) throw new Error(`no action ${id}`);
  const c = foldCase(events);
  if (!action.when(c)) throw new Error(`${id} is not offered in ${c.status}`);
  const made = action
    .make(values, c, tools)
    .map((body, index) => newEvent(body, c.id, RINA, Date.parse(at) + events.length * 60_000 + index));
  return [...events, ...made];
}

test.each([
  ['reply', { text: 'Terima kasih, Kak.' }, 'replied'],
  ['forward', { office: 'DLH', via: 'WA' }, 'forwarded'],
  ['wait', { what: 'Lokasi?' }, 'waiting-citizen'],
  ['followUp', { text: 'Sudah ditambal' }, 'followed-up'],
  ['done', { evidence: 'foto 1' }, 'done'],
  ['not-ours', { why: 'PLN' }, 'not-ours'],
  ['not-complaint', {}, 'not-complaint'],
  ['out-of-scope', {}, 'out-of-scope'],
  ['archived', { why: 'ganda' }, 'archived'],
])('%s leads to the status %s', (id, values, status) => {
  expect(foldCase(act(id, values)).status).toBe(status);
});

test('a case that is done can be opened again, and only that', () => {
  const done = act('done', { evidence: 'foto 1' });
  const offered = ACTIONS.filter((each) => each.when(foldCase(done))).map((each) => each.id);
  expect(offered).toEqual(['reopen', 'note']);
  expect(foldCase(act('reopen', { why: 'masih bocor' }, done)).status).toBe('reopened');
});

test('a promise is due after working days', () => {
  expect(foldCase(act('promise', { what: 'hasil cek', days: '3' })).promisedDueAt).toBe('2026-11-27T16:59:59.999Z');
});

test('a reply that was not certain is settled by hand, in either way', () => {
  const s = story();
  s.noted();
  s.inserted();
  expect(usualNext(foldCase(s.events))).toBe('sent');
  expect(foldCase(act('sent', { text: 'Terima kasih' }, s.events))).toMatchObject({
    status: 'replied',
    openIntents: [],
    firstReplyText: 'Terima kasih',
  });
  expect(foldCase(act('drop', { why: 'salah kolom' }, s.events))).toMatchObject({ status: 'new', openIntents: [] });
});

test('the office is reminded only when one was asked', () => {
  expect(() => act('chase', { via: 'telepon' })).toThrow('not offered');
  expect(foldCase(act('chase', { via: 'telepon' }, act('forward', { office: 'DLH', via: 'WA' }))).chasedAt).not.toBeNull();
});

describe('what is required', () => {
  const wrong = (id: string, values: Record<string, string>) => {
    const action = ACTIONS.find((each) => each.id === id);
    return action && problems(action, values);
  };
  test.each([
    ['done', 'evidence'],
    ['archived', 'why'],
    ['not-ours', 'why'],
    ['reopen', 'why'],
    ['forward', 'office'],
  ])('%s without %s is refused', (id, field) => {
    expect(wrong(id, { [field]: '  ' })).toHaveProperty(field, 'case.required');
  });
  test('a link has to be one', () => {
    expect(wrong('followUp', { text: 'a', link: 'javascript:alert(1)' })).toEqual({ link: 'case.linkWrong' });
  });
});
