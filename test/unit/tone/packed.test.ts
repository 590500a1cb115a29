/** Weights come out of their text as they went in. */
import { describe, expect, it } from 'vitest';
import { packSteps, unpackSteps } from '../../../lib/tone/packed';

describe('packed weights', () => {
  it('come back, whatever stands between them', () => {
    const steps = [0, 0, 5, -32, 32, ...Array<number>(200).fill(0), -1, 1, 0];
    expect([...unpackSteps(packSteps(steps), 1, steps.length)]).toEqual(steps);
  });

  it('are cut off where the characters end, and one step off where JSON would escape', () => {
    expect([...unpackSteps(packSteps([99, -99, 12]), 1, 3)]).toEqual([32, -32, 11]);
    for (let step = -40; step <= 40; step += 1) expect(JSON.stringify(packSteps([step]))).toHaveLength(3);
  });

  it('stand bucket after bucket when they are read', () => {
    expect([...unpackSteps(packSteps([1, 0, 3, 4, 5, 0]), 2, 3)]).toEqual([1, 4, 0, 5, 3, 0]);
  });

  it('are refused when some are missing', () => {
    expect(() => unpackSteps(packSteps([1, 2]), 1, 3)).toThrow('not as many');
  });
});
