/** The bundled scenarios: enough of them, fair, and solvable by their own model answers. */
import { describe, expect, it } from 'vitest';
import words from '../../../assets/packs/latihan.en.json';
import { TOPICS } from '../../../lib/judge/types';
import { asked, bundledScenarios, judgeAnswer, judgeRun, scenariosOf, startRun } from '../../../lib/practice';
import { bundledPacks } from '../../../lib/templates';
import { checkReply } from '../../../lib/tone';

const scenarios = bundledScenarios();

describe('bundled scenarios', () => {
  it('has at least 12 over the topics, two each in Javanese and Sundanese, and the introduction first', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(12);
    for (const language of ['jv', 'su']) expect(scenarios.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(2);
    const topics = new Set(scenarios.flatMap((one) => one.topics));
    expect(TOPICS.filter((topic) => !topics.has(topic))).toEqual([]);
    expect(scenariosOf(bundledPacks())[0]).toMatchObject({ intro: true });
  });

  it('has title and goal in English for an English interface, of every scenario and of no other', () => {
    const english = scenariosOf([], 'en');
    expect(Object.keys(words).sort()).toEqual(scenarios.map(({ id }) => id).sort());
    for (const { id, title, goal, comments } of english) {
      const local = scenarios.find((one) => one.id === id);
      expect(title).not.toBe(local?.title);
      expect(goal).not.toBe(local?.goal);
      expect(comments).toEqual(local?.comments);
    }
  });

  it('sets every trap', () => {
    const traps = new Set(scenarios.flatMap((one) => asked(one).flatMap(({ task }) => task.traps)));
    for (const trap of [
      'politics',
      'personal-data',
      'not-ours',
      'sarcasm',
      'provocation',
      'danger',
      'promise',
      'unclear',
      'false-claim',
      'repeat',
    ])
      expect(traps).toContain(trap);
  });

  it.each(scenarios.map((one) => [one.id, one] as const))('%s: its model answers reach full marks', (_id, scenario) => {
    for (const comment of asked(scenario)) {
      const answer = comment.task.action === 'leave' ? null : comment.task.model;
      const result = judgeAnswer(scenario, comment, answer, 'Kak');
      expect({
        ...result,
        model: '',
        findings: result.findings.map(({ family, start, end }) => `${family}: ${answer?.slice(start, end)}`),
      }).toMatchObject({ findings: [], missingParts: [], missingMentions: [] });
      for (const mark of Object.values(result.marks)) expect(mark ?? 1).toBe(1);
    }
    const run = {
      ...startRun(scenario, 'x', 0),
      answers: Object.fromEntries(asked(scenario).flatMap(({ id, task }) => (task.action === 'reply' ? [[id, task.model]] : []))),
    };
    expect(judgeRun(run, 'Kak', 60_000).score).toBe(100);
  });

  it.each(scenarios.map((one) => [one.id, one] as const))('%s: a rude answer everywhere falls short', (_id, scenario) => {
    const run = {
      ...startRun(scenario, 'x', 0),
      answers: Object.fromEntries(asked(scenario).map(({ id }) => [id, 'Makanya baca dulu, jangan asal bicara. Sabar dong.'])),
    };
    expect(judgeRun(run, 'Kak', 0).score).toBeLessThan(75);
  });

  it('keeps own comments of the agency free of findings', () => {
    for (const { text } of scenarios.flatMap(({ comments }) => comments.filter(({ own }) => own)))
      expect(checkReply(text).level).toBe('ok');
  });
});
