import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { foldCase } from '../../../lib/cases/fold';
import { caseEventSchema, caseSchema } from '../../../lib/cases/schema';
import type { Case } from '../../../lib/cases/types';
import { BUDI, comment, story } from './story';

const answered = () => {
  const s = story();
  s.noted();
  s.judged();
  const intent = s.inserted();
  s.replied(intent, { replyId: '990' });
  return s;
};
const folded = (s: { events: Parameters<typeof foldCase>[0] }): Case => foldCase(s.events);

describe('from new to replied', () => {
  test('a noted comment is new, an insertion waits, a reply that was seen settles it', () => {
    const s = story();
    s.noted();
    expect(folded(s)).toMatchObject({ status: 'new', startedAt: '2026-11-23T01:00:00.000Z', openIntents: [] });
    const intent = s.inserted();
    expect(folded(s)).toMatchObject({
      status: 'inserted',
      openIntents: [intent.id],
      intents: [{ state: 'open', postId: 'POST1', commentId: '178001' }],
    });
    s.replied(intent);
    expect(folded(s)).toMatchObject({
      status: 'replied',
      openIntents: [],
      replies: 1,
      firstReplyText: 'Terima kasih, Kak. Kami cek di Jalan Melati.',
      templateIds: ['holding-1'],
      answeredBy: ['RN'],
    });
  });

  test('not seen is unsure, never replied; said to be not sent, it is new again', () => {
    const s = story();
    s.noted();
    const intent = s.inserted();
    s.add({ type: 'unsure', data: { intentId: intent.id, reason: 'not-seen' } });
    expect(folded(s)).toMatchObject({ status: 'unsure', intents: [{ state: 'not-seen' }], firstReplyAt: null });
    s.add({ type: 'dropped', data: { intentId: intent.id, why: 'kotak ditutup' } });
    expect(folded(s)).toMatchObject({ status: 'new', intents: [] });
  });

  test('the same reply reported by two admins counts once and is the work of the one who wrote it', () => {
    const s = answered();
    s.replied(null, { replyId: '990', evidence: 'found-later' }, BUDI);
    expect(folded(s)).toMatchObject({ replies: 1, answeredBy: ['RN'] });
  });

  test('two admins who answered the same comment are both named', () => {
    const s = answered();
    s.replied(null, { replyId: '991' }, BUDI);
    expect(folded(s)).toMatchObject({ replies: 2, answeredBy: ['RN', 'BD'] });
  });

  test('only holding replies so far are told apart', () => {
    const s = story();
    s.noted();
    s.replied(null, { holding: true });
    expect(folded(s)).toMatchObject({ holdingOnly: true, firstReplyHolding: true });
    s.replied(null, { holding: false });
    expect(folded(s)).toMatchObject({ holdingOnly: false, firstReplyHolding: true });
  });
});

describe('life after the reply', () => {
  test('waiting for the citizen pauses until the citizen writes, and then the case is due again', () => {
    const s = answered();
    s.add({ type: 'waiting', data: { on: 'citizen', what: 'lokasi' } }, { at: '2026-11-23T05:00:00.000Z' });
    expect(folded(s)).toMatchObject({ status: 'waiting-citizen', pauses: [{ from: '2026-11-23T05:00:00.000Z', to: null }] });
    s.add(
      { type: 'citizenReplied', data: { comment: comment('178777', { text: 'depan SD 3', postedAt: '2026-11-23T08:00:00.000Z' }) } },
      { at: '2026-11-23T09:00:00.000Z' },
    );
    expect(folded(s)).toMatchObject({
      status: 'replied',
      citizenRepliedAt: '2026-11-23T08:00:00.000Z',
      pauses: [{ to: '2026-11-23T09:00:00.000Z' }],
    });
    s.replied(null, { at: '2026-11-23T10:00:00.000Z', replyId: '992' });
    expect(folded(s)).toMatchObject({ citizenRepliedAt: null, later: [{ commentId: '178777' }] });
  });

  test('forwarded, chased, followed up, done, opened again', () => {
    const s = answered();
    s.add({ type: 'forwarded', data: { office: 'DPUPR', via: 'WhatsApp', to: null } });
    expect(folded(s)).toMatchObject({ status: 'forwarded', office: 'DPUPR' });
    s.replied(null, { replyId: '993' });
    expect(folded(s).status).toBe('forwarded');
    const chased = s.add({ type: 'chased', data: { office: 'DPUPR', via: 'WhatsApp' } });
    expect(folded(s).chasedAt).toBe(chased.at);
    s.add({ type: 'followedUp', data: { text: 'Ditambal', link: null } });
    expect(folded(s)).toMatchObject({ status: 'followed-up', officeSince: null, followUp: 'Ditambal' });
    const closed = s.add({ type: 'closed', data: { as: 'done', evidence: 'foto 23/11', why: null } });
    expect(folded(s)).toMatchObject({ status: 'done', closedAt: closed.at, closedEvidence: 'foto 23/11' });
    s.add({ type: 'reopened', data: { why: 'warga: belum' } });
    expect(folded(s)).toMatchObject({ status: 'reopened', closedAt: null, closedEvidence: null });
  });

  test('a promise is kept by the next reply, not by the one that makes it', () => {
    const s = story();
    s.noted();
    const intent = s.inserted('Kami kabari, Kak.');
    s.add({ type: 'promised', data: { what: 'kabar', dueAt: '2026-11-26T03:00:00.000Z' } });
    s.replied(intent);
    expect(folded(s).promisedDueAt).toBe('2026-11-26T03:00:00.000Z');
    s.replied(s.inserted('Sudah ditambal, Kak.'));
    expect(folded(s).promisedDueAt).toBeNull();
  });

  test('what a person says outranks the judge, also when the judge speaks later', () => {
    const s = story();
    s.noted();
    s.add({ type: 'corrected', data: { field: 'topic', value: 'pju', why: null } });
    s.judged();
    expect(folded(s)).toMatchObject({ topic: 'pju', kind: 'complaint', place: 'Jalan Melati' });
    s.add({ type: 'corrected', data: { field: 'kind', value: 'nonsense', why: null } });
    expect(folded(s).kind).toBe('complaint');
  });

  test('an exact time from a later look replaces an approximate one', () => {
    const s = story();
    s.noted({ postedAt: '2026-11-23T00:00:00.000Z', postedAtApproximate: true, handle: null });
    s.noted({ postedAt: '2026-11-23T00:12:00.000Z' });
    expect(folded(s)).toMatchObject({
      startedAt: '2026-11-23T00:12:00.000Z',
      startedAtApproximate: false,
      comment: { handle: 'warga_melati' },
    });
  });
});

test('any order and any repetition of the events gives the same case', () => {
  const s = answered();
  s.add({ type: 'waiting', data: { on: 'citizen', what: 'lokasi' } });
  s.add({ type: 'citizenReplied', data: { comment: comment('178777') } });
  s.add({ type: 'forwarded', data: { office: 'DPUPR', via: 'WA', to: null } });
  s.add({ type: 'closed', data: { as: 'done', evidence: 'foto', why: null } });
  const whole = foldCase(s.events);
  fc.assert(
    fc.property(fc.shuffledSubarray(s.events, { minLength: s.events.length }), fc.subarray(s.events), (order, again) => {
      expect(foldCase([...order, ...again])).toEqual(whole);
    }),
  );
});

test('events and cases pass their schemas; a clock set back loses nothing', () => {
  const s = answered();
  for (const event of s.events) expect(v.is(caseEventSchema, event), event.type).toBe(true);
  expect(v.is(caseSchema, folded(s))).toBe(true);
  const back = story();
  back.noted();
  const intent = back.inserted();
  back.replied(intent);
  const reply = back.events.at(-1);
  if (reply === undefined) throw new Error('no reply');
  reply.at = '2026-11-22T00:00:00.000Z';
  expect(folded(back)).toMatchObject({ status: 'replied', openIntents: [], comment: { commentId: '178001' } });
});

test('a case without events is a mistake of the caller', () => {
  expect(() => foldCase([])).toThrow(RangeError);
});
