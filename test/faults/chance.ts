/** Chance that can be repeated: the same seed gives the same numbers. */

/** From the environment, to repeat a run; otherwise another one each time. */
export const seedOfRun = (): number => Number(process.env['SEED'] ?? crypto.getRandomValues(new Uint32Array(1))[0]);

/** Numbers from 0 to below 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
