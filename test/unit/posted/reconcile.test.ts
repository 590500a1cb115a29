/** A reply counts as posted when it surely stands there, and never before. */
import { describe, expect, it } from 'vitest';
import { DOUBT_MS, noteSubmitted, reconcile, STAYS_MS, type PageView, type PendingReply } from '../../../lib/posted';
import { citizen, ours, pendingTo, REPLY, T0, view } from './make';

/** Runs through a script of moments; returns what was decided at each. */
function play(start: PendingReply, moments: [at: number, view: PageView][]): { pending: PendingReply; steps: string[] } {
  let pending = start;
  const steps: string[] = [];
  for (const [at, seen] of moments) {
    const done = reconcile([pending], seen, at);
    pending = done.pending[0] ?? pending;
    steps.push(
      ...done.steps.map((step) => (step.do === 'credit' ? `credit ${step.evidence}` : step.do === 'doubt' ? step.reason : 'look')),
    );
  }
  return { pending, steps };
}

describe('a reply that was sent', () => {
  const target = citizen();
  const reply = ours(target.id, `@wati_k09 ${REPLY}`);
  const at = T0 + 4_000;

  it('is credited after it stayed and a look has confirmed it', () => {
    const done = play(pendingTo(target), [
      [at, view([target, reply])],
      [at + STAYS_MS, view([target, reply])],
      [at + STAYS_MS + 500, view([target, reply], { lookedAt: at + STAYS_MS + 400 })],
    ]);
    expect(done.steps).toEqual(['look', 'credit seen']);
    expect(done.pending.phase).toBe('posted');
  });

  it('is not credited before it stayed 6 seconds, however often the page was looked at', () => {
    const done = play(pendingTo(target), [
      [at, view([target, reply], { lookedAt: at })],
      [at + STAYS_MS - 1, view([target, reply], { lookedAt: at + STAYS_MS - 1 })],
    ]);
    expect(done.steps).toEqual([]);
    expect(done.pending.phase).toBe('seen');
  });

  it('is rejected when it vanishes again while its thread is still there', () => {
    const done = play(pendingTo(target), [
      [at, view([target, reply])],
      [at + 2_000, view([target])],
    ]);
    expect(done.steps).toEqual(['rejected']);
    expect(done.pending.phase).toBe('rejected');
  });

  it('is waited for when the whole thread went out of the page (a virtualised list)', () => {
    const done = play(pendingTo(target), [
      [at, view([target, reply])],
      [at + 2_000, view([])],
      [at + 3_000, view([target, reply])],
    ]);
    expect(done.steps).toEqual([]);
    expect(done.pending).toMatchObject({ phase: 'seen', candidate: { since: at + 3_000 } });
  });

  it('keeps being followed when the site swaps its provisional id for the real one', () => {
    const real = ours(target.id, reply.text);
    const done = play(pendingTo(target), [
      [at, view([target, reply])],
      [at + 1_000, view([target, real])],
      [at + 1_000 + STAYS_MS, view([target, real], { lookedAt: at + 1_000 + STAYS_MS })],
    ]);
    expect(done.steps).toEqual(['credit seen']);
  });

  it('is rejected when the site says that it failed', () => {
    const done = play(pendingTo(target), [[at, view([target], { failures: ['Tidak dapat memposting komentar'] })]]);
    expect(done.steps).toEqual(['rejected']);
  });

  it('is not rejected for a failure text that stood there before', () => {
    const failures = ['Tindakan diblokir'];
    expect(play(pendingTo(target, { failuresBefore: failures }), [[at, view([target], { failures })]]).steps).toEqual([]);
  });

  it('is doubted only after a minute and one more look', () => {
    const late = T0 + 1_000 + DOUBT_MS;
    const done = play(pendingTo(target), [
      [late - 1, view([target])],
      [late, view([target])],
      [late + 500, view([target], { lookedAt: late + 400 })],
      [late + 900, view([target], { lookedAt: late + 800 })],
    ]);
    expect(done.steps).toEqual(['look', 'not-seen']);
    expect(done.pending.phase).toBe('unsure');
  });

  it.each(['unsure', 'rejected'] as const)('that was %s is still credited when it turns up', (phase) => {
    const done = play(pendingTo(target, { phase }), [
      [at, view([target, reply])],
      [at + STAYS_MS, view([target, reply], { lookedAt: at + STAYS_MS })],
    ]);
    expect(done.steps).toEqual(['credit seen']);
  });

  it('is credited although nobody saw the button being pressed', () => {
    const inserted = pendingTo(target, { phase: 'inserted', submittedAt: null });
    const done = play(inserted, [
      [at, view([target, reply])],
      [at + STAYS_MS, view([target, reply], { lookedAt: at + STAYS_MS })],
    ]);
    expect(done.steps).toEqual(['credit seen']);
  });
});

describe('a reply that was only inserted', () => {
  it('is waited for without end', () => {
    const target = citizen();
    const done = play(pendingTo(target, { phase: 'inserted', submittedAt: null }), [
      [T0 + 3_600_000, view([target], { lookedAt: T0 + 3_600_000 })],
    ]);
    expect(done.steps).toEqual([]);
    expect(done.pending.phase).toBe('inserted');
  });

  it('is not confused with an own reply that stood there before', () => {
    const target = citizen();
    const old = ours(target.id, REPLY);
    expect(play(pendingTo(target, { ownBefore: [old.id] }), [[T0 + 4_000, view([target, old])]]).pending.candidate).toBeNull();
  });
});

describe('a reply read back from the log', () => {
  const target = citizen();
  const restored = pendingTo(target, { ownBefore: null, submittedAt: T0, mentions: [] });

  it('is credited as found later', () => {
    const reply = ours(target.id, `@wati_k09 ${REPLY}`);
    const done = play(restored, [
      [T0 + 60_000, view([target, reply])],
      [T0 + 66_000, view([target, reply], { lookedAt: T0 + 66_000 })],
    ]);
    expect(done.steps).toEqual(['credit found-later']);
  });

  it('is not confused with the same text of an earlier day', () => {
    const old = ours(target.id, REPLY, { postedAt: new Date(T0 - 86_400_000).toISOString() });
    expect(play(restored, [[T0 + 1_000, view([target, old])]]).pending.candidate).toBeNull();
  });

  it('is credited when the page tells no exact time', () => {
    const reply = ours(target.id, REPLY, { postedAt: null });
    expect(play(restored, [[T0 + 1_000, view([target, reply])]]).pending.candidate?.id).toBe(reply.id);
  });
});

describe('two replies at once', () => {
  it('never take the same comment, even with the same text in one thread', () => {
    const top = citizen();
    const other = citizen({ parentId: top.id, author: { handle: 'budi', name: null, id: null } });
    const first = ours(top.id, REPLY);
    const two = [pendingTo(top), pendingTo(other, { mentions: ['budi'] })];
    const done = reconcile(two, view([top, other, first]), T0 + 4_000);
    expect(done.pending.map(({ candidate }) => candidate?.id ?? null)).toEqual([first.id, null]);
    const second = ours(top.id, `@budi ${REPLY}`);
    const later = reconcile(done.pending, view([top, other, first, second]), T0 + 5_000);
    expect(later.pending.map(({ candidate }) => candidate?.id)).toEqual([first.id, second.id]);
  });

  it('asks for one look, not for two', () => {
    const [a, b] = [citizen(), citizen()];
    const late = T0 + DOUBT_MS + 2_000;
    expect(reconcile([pendingTo(a), pendingTo(b)], view([a, b]), late).steps).toEqual([{ do: 'look' }]);
  });

  it('leaves alone what stands under another comment', () => {
    const [a, b] = [citizen(), citizen()];
    expect(reconcile([pendingTo(a)], view([a, b, ours(b.id, REPLY)]), T0 + 4_000).pending[0]?.candidate).toBeNull();
  });
});

describe('submitting', () => {
  const target = citizen();

  it('marks the reply of that comment, with the text that was really sent', () => {
    const edited = `${REPLY} Mohon ditunggu ya.`;
    const [after] = noteSubmitted(
      [pendingTo(target, { phase: 'inserted', submittedAt: null })],
      { commentId: target.id, postId: 'p', text: edited, at: T0 + 9_000, how: 'enter' },
      ['lama'],
    );
    expect(after).toMatchObject({ phase: 'submitted', submittedAt: T0 + 9_000, text: edited, failuresBefore: ['lama'] });
  });

  it('keeps the inserted text when the box was empty already', () => {
    const [after] = noteSubmitted([pendingTo(target)], { commentId: target.id, postId: 'p', text: ' ', at: T0, how: 'button' }, []);
    expect(after?.text).toBe(REPLY);
  });

  it('finds the reply by its text when the page can not tell the comment', () => {
    const other = citizen();
    const two = [
      pendingTo(other, { text: 'Sampahnya kami jemput siang ini, Kak. -BA', phase: 'inserted' }),
      pendingTo(target, { phase: 'inserted' }),
    ];
    const after = noteSubmitted(two, { commentId: null, postId: 'p', text: `@wati_k09 ${REPLY}`, at: T0, how: 'enter' }, []);
    expect(after.map(({ phase }) => phase)).toEqual(['inserted', 'submitted']);
  });

  it('changes nothing for a text of somebody else', () => {
    const one = [pendingTo(target, { phase: 'inserted' })];
    expect(noteSubmitted(one, { commentId: 'another', postId: 'p', text: 'Mantap min', at: T0, how: 'enter' }, [])).toEqual(one);
  });
});
