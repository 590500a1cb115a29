/** Floors under the figures on own examples, which no training ever sees. */
import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { judgeOf, ownExamples, weightsBytes } from './helpers';
import { decodeWeights } from '../../../lib/judge/index';

const examples = ownExamples();
const judge = judgeOf();
const said = examples.map((example) => ({ example, assessment: judge.assess(example.text) }));
const isComplaint = ({ type }: { type: string }): boolean => type === 'keluhan';

function f1(of: typeof said): number {
  const both = of.filter(({ example, assessment }) => isComplaint(example) && assessment.complaint).length;
  const truth = of.filter(({ example }) => isComplaint(example)).length;
  const raised = of.filter(({ assessment }) => assessment.complaint).length;
  return (2 * both) / (truth + raised);
}

describe('on own examples', () => {
  it('has examples of every language and kind', () => {
    expect(examples.length).toBeGreaterThanOrEqual(240);
    expect(new Set(examples.map(({ lang }) => lang))).toEqual(new Set(['i', 'j', 's', 'm']));
    expect(new Set(examples.map(({ type }) => type)).size).toBe(7);
  });
  it('finds complaints', () => {
    expect(f1(said)).toBeGreaterThan(0.84);
  });
  it.each(['jawa_timur', 'banyumas', 'solo_yogya', 'sunda', 'betawi', 'bali', 'minang'])('finds them in %s', (region) => {
    expect(f1(said.filter(({ example }) => example.region === region))).toBeGreaterThan(0.7);
  });
  it('raises few questions, praise and chat', () => {
    const others = said.filter(({ example }) => ['pertanyaan', 'pujian_doa', 'obrolan'].includes(example.type));
    expect(others.filter(({ assessment }) => assessment.complaint).length / others.length).toBeLessThan(0.15);
  });
  it('knows the topic among three', () => {
    const complaints = said.filter(({ example, assessment }) => isComplaint(example) && assessment.topics.length > 0);
    const hit = (most: number): number =>
      complaints.filter(({ example, assessment }) => assessment.topics.slice(0, most).some(({ topic }) => topic === example.topic)).length /
      complaints.length;
    expect(hit(3)).toBeGreaterThan(0.85);
    expect(hit(1)).toBeGreaterThan(0.7);
  });
  it('names the language', () => {
    const names: Record<string, string> = { i: 'id', j: 'jv', s: 'su' };
    const clear = said.filter(({ example }) => example.lang !== 'm');
    expect(clear.filter(({ example, assessment }) => assessment.language === names[example.lang]).length / clear.length).toBeGreaterThan(
      0.92,
    );
  });
});

describe('the packaged file', () => {
  it('stays small and loads at once', () => {
    const bytes = weightsBytes();
    expect(gzipSync(new Uint8Array(bytes), { level: 9 }).length).toBeLessThanOrEqual(200_000);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      decodeWeights(bytes);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
