/** A run: what a sent reply changes, and what the trainer gets. */
import { describe, expect, it } from 'vitest';
import { createMemoryStore, bundledScenarios, judgeRun, progress, resultsCsv, sendReply, startRun } from '../../../lib/practice';
import { newEvent } from '../../../lib/cases/event';
import { storeClient } from '../../../lib/messages/store-client';

const scenario = bundledScenarios().find(({ id }) => id === 'sampah-berulang');
if (!scenario) throw new Error('no scenario');
const model = scenario.comments[0]?.task?.model ?? '';

describe('a run', () => {
  const run = startRun(scenario, 'a', 1_000_000_000);

  it('starts with the thread as written, own replies as the agency', () => {
    expect(run.shown.map(({ key, parentKey, own }) => [key, parentKey, own])).toEqual([
      ['a-k1', null, false],
      ['a-k2', 'a-k1', true],
      ['a-k3', 'a-k1', false],
    ]);
    expect(progress(run)).toEqual({ answered: 0, wanted: 1 });
  });

  it('calms the citizen by a good answer and angers by a bad one', () => {
    const good = sendReply(run, 'a-k1', model, 'Kak', 1_000_000_000);
    expect(good.after?.text).toBe(scenario.comments[0]?.task?.afterGood);
    expect(progress(good.run)).toEqual({ answered: 1, wanted: 1 });
    expect(sendReply(run, 'a-k1', 'Sabar dong, jangan asal bicara.', 'Kak', 1_000_000_000).after?.text).toBe(
      scenario.comments[0]?.task?.afterBad,
    );
  });

  it('judges the first answer only, and puts a reply to a reply into the thread of its top comment', () => {
    const first = sendReply(run, 'a-k1', 'Sabar dong.', 'Kak', 1_000_000_000).run;
    const second = sendReply(first, 'a-k1', model, 'Kak', 1_000_000_000);
    expect(second.run.answers['k1']).toBe('Sabar dong.');
    expect(second.after).toBeNull();
    expect(sendReply(run, 'a-k3', 'Halo.', 'Kak', 0).run.shown.at(-1)?.parentKey).toBe('a-k1');
  });

  it('explains what was wrong, with the better phrasing', () => {
    const bad = sendReply(run, 'a-k1', 'Sabar ya Kak, besok pasti diangkut.', 'Kak', 1_000_000_000).run;
    const [answer] = judgeRun(bad, 'Kak', 1_000_120_000).answers;
    expect(answer?.findings.map(({ family }) => family)).toEqual(expect.arrayContaining(['promise']));
    expect(answer?.findings.some(({ better }) => better !== null)).toBe(true);
    expect(answer?.missingParts).toEqual(expect.arrayContaining(['terima-kasih', 'empati']));
    expect(answer?.missingMentions).toEqual(['tps mawar', 'sampah']);
    expect(answer?.model).toBe(model);
  });

  it('writes one row a scenario, formula cells neutralised', () => {
    const result = judgeRun(sendReply(run, 'a-k1', model, 'Kak', 1_000_000_000).run, 'Kak', 1_000_180_000);
    const csv = resultsCsv([result, { ...result, scenario: { ...result.scenario, title: '=1+1' } }], 'Rani', 'DPU; Kota', (iso) =>
      iso.slice(0, 10),
    );
    const lines = csv.trim().split('\r\n');
    expect(lines.length).toBe(3);
    expect(lines[1]).toBe(`1970-01-12;Rani;"DPU; Kota";sampah-berulang;${scenario.title};id;100;100;100;100;100;100;1;3`);
    expect(lines[2]).toContain(";'=1+1;");
  });
});

describe('memory store', () => {
  it('answers the store door as the real one does, and keeps nothing elsewhere', async () => {
    const memory = createMemoryStore();
    const client = storeClient((message) => memory.answer(message));
    const comment = {
      channel: 'practice' as const,
      commentId: 'a-k1',
      parentId: null,
      postId: 'a',
      permalink: null,
      handle: 'tono',
      text: 'Sampah',
      postedAt: null,
      postedAtApproximate: false,
      account: 'dpu',
    };
    const event = newEvent({ type: 'noted', data: { comment, source: 'page' } }, 'practice:a-k1', { name: 'Rani', initials: 'RN' }, 0);
    expect(await client.ask({ type: 'store/append', events: [event] })).toEqual({ ok: true, stored: [event.id], refused: [] });
    expect(await client.ask({ type: 'store/cases', site: 'practice', commentIds: ['a-k1'], caseIds: [] })).toMatchObject({
      ok: true,
      byComment: { 'a-k1': 'practice:a-k1' },
      cases: [{ id: 'practice:a-k1' }],
    });
    expect(await client.ask({ type: 'store/number', initials: 'RN', date: '2026-11-22', caseId: 'practice:a-k1' })).toEqual({
      ok: true,
      number: 'RN-1122-01',
    });
    for (const type of ['store/corrections.list', 'store/status'] as const) expect(await client.ask({ type })).toMatchObject({ ok: true });
    expect(await client.ask({ type: 'store/pending', site: 'practice', postId: null })).toMatchObject({ ok: true });
  });
});
