import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraseEvent, foldAll, hashOf, keysOf, mergeEvents } from '../../../lib/cases/erase';
import { canonical, closeProblem, preferred } from '../../../lib/cases/event';
import { foldCase } from '../../../lib/cases/fold';
import { sha256, sha256Hex } from '../../../lib/cases/sha256';
import type { CaseEvent } from '../../../lib/cases/types';
import { BUDI, RINA, comment, story } from './story';

describe('SHA-256', () => {
  test('is the same as that of the platform, in one piece and in pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 }), (pieces) => {
        const hash = sha256();
        const theirs = createHash('sha256');
        for (const piece of pieces) {
          hash.update(piece);
          theirs.update(piece);
        }
        expect(hash.hex()).toBe(theirs.digest('hex'));
      }),
    );
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

const cases = () => {
  const a = story('instagram:1');
  a.noted();
  a.replied(a.inserted());
  a.add({ type: 'citizenReplied', data: { comment: comment('11') } });
  const b = story('facebook:2');
  b.noted({ channel: 'facebook' });
  b.replied(b.inserted(), {}, BUDI);
  return { a, b, all: [...a.events, ...b.events] };
};

describe('erasure', () => {
  test('leaves what totals need and nothing that names or leads to anyone', () => {
    const { a } = cases();
    const c = foldCase(a.events);
    const erased = eraseEvent(c, 'permintaan warga', RINA, Date.parse('2026-11-24T00:00:00Z'));
    const text = JSON.stringify(erased);
    for (const secret of ['warga_melati', 'Melati', 'POST1', 'instagram:1', '"11"', 'https:']) expect(text).not.toContain(secret);
    expect(foldCase([erased])).toMatchObject({
      status: 'erased',
      erasedFrom: c.status,
      kind: c.kind,
      topic: c.topic,
      firstReplyAt: c.firstReplyAt,
      startedAt: c.startedAt,
      notedAt: c.notedAt,
    });
    expect(erased.type === 'erased' && erased.data.hashes).toEqual(keysOf(c).map(hashOf));
  });

  test('wins over every log that still has the case, and over another case that holds one of its comments', () => {
    const { a, b, all } = cases();
    const erased = eraseEvent(foldCase(a.events), 'x', RINA, 0);
    const other = story('instagram:9');
    other.noted();
    other.add({ type: 'citizenReplied', data: { comment: comment('11') } });
    const merged = mergeEvents(all, [erased], other.events, a.events);
    expect(merged.map((event) => event.caseId).filter((id) => id === a.caseId)).toEqual([]);
    expect(merged).toHaveLength(b.events.length + 1 + 1);
  });
});

describe('merging', () => {
  test('any order, grouping and repetition of logs gives the same log', () => {
    const { a, all } = cases();
    const erased = eraseEvent(foldCase(a.events), 'x', RINA, 0);
    const masked: CaseEvent[] = all.map((event) => ({ ...event, admin: { name: '', initials: event.admin.initials }, masked: true }));
    const pool = [...all, ...masked];
    const whole = mergeEvents(pool, [erased]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...pool, erased], { minLength: pool.length + 1 }),
        fc.array(fc.nat(pool.length), { maxLength: 4 }),
        fc.boolean(),
        (order, cuts, nested) => {
          const at = [...cuts].sort((x, y) => x - y);
          const logs = [0, ...at].map((from, i) => order.slice(from, at[i] ?? order.length));
          const merged = nested ? logs.reduce<CaseEvent[]>((sum, log) => mergeEvents(log, sum, log), []) : mergeEvents(...logs);
          expect(merged).toEqual(whole);
        },
      ),
      { numRuns: 200 },
    );
    expect(mergeEvents(whole, whole)).toEqual(whole);
  });

  test('the unmasked copy of an event wins, whichever comes first', () => {
    const { all } = cases();
    const event = all[0];
    if (event === undefined) throw new Error('no event');
    const masked: CaseEvent = { ...event, masked: true };
    expect(preferred(event, masked)).toBe(event);
    expect(preferred(masked, event)).toBe(event);
    expect(canonical({ b: 1, a: [null, 'x'] })).toBe('{"a":[null,"x"],"b":1}');
  });

  test('the cases of a log are those of its case ids', () => {
    expect(foldAll(cases().all).map((c) => c.id)).toEqual(['instagram:1', 'facebook:2']);
  });
});

test('done needs evidence, the archive and a hand-over need a reason', () => {
  expect(closeProblem('done', ' ', null)).toBe('needs-evidence');
  expect(closeProblem('done', 'foto', null)).toBeNull();
  expect(closeProblem('archived', null, null)).toBe('needs-reason');
  expect(closeProblem('not-ours', null, 'PLN')).toBeNull();
  expect(closeProblem('out-of-scope', null, null)).toBeNull();
});
