/** Weights as text that compresses well: a character a step, and one for each run of buckets that weigh nothing. */

/** Larger weights are cut off here. */
const MOST = 32;
const ZERO = 80;
/** Characters below and above those of the steps stand for one, two, three … zeros. */
const RUNS: readonly number[] = [...range(35, ZERO - MOST), ...range(ZERO + MOST + 1, 127)];
const BACKSLASH = 92;

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** @param steps whole numbers */
export function packSteps(steps: ArrayLike<number>): string {
  const codes: number[] = [];
  let zeros = 0;
  const close = (): void => {
    while (zeros > 0) {
      const run = Math.min(zeros, RUNS.length);
      codes.push(RUNS[run - 1] ?? ZERO);
      zeros -= run;
    }
  };
  for (let i = 0; i < steps.length; i += 1) {
    const step = Math.max(-MOST, Math.min(MOST, steps[i] ?? 0));
    if (step === 0) zeros += 1;
    else {
      close();
      const code = ZERO + step;
      // the character that JSON has to escape gives way to its neighbour
      codes.push(code === BACKSLASH ? code - 1 : code);
    }
  }
  close();
  return codes.map((code) => String.fromCharCode(code)).join('');
}

/**
 * @param packed head after head
 * @returns bucket after bucket: all heads of a bucket stand side by side, because they are asked for together
 * @throws when the text holds another number of weights
 */
export function unpackSteps(packed: string, heads: number, buckets: number): Int8Array {
  const steps = new Int8Array(heads * buckets);
  const runs = new Uint8Array(128);
  RUNS.forEach((code, i) => (runs[code] = i + 1));
  let head = 0;
  let bucket = 0;
  for (let i = 0; i < packed.length; i += 1) {
    const code = packed.charCodeAt(i);
    const run = runs[code] ?? 0;
    if (run === 0) steps[bucket * heads + head] = code - ZERO;
    bucket += run === 0 ? 1 : run;
    while (bucket >= buckets) {
      bucket -= buckets;
      head += 1;
    }
  }
  if (head !== heads || bucket !== 0) throw new Error('tone weights are not as many as expected: run scripts/train/tone.ts');
  return steps;
}
