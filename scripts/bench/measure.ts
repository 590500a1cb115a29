/** Times ways of doing one job in turns, in one process, and says how far the figures spread. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A line of the table; `ok` null: there is nothing to hold it to. */
export interface Line {
  what: string;
  ours: string;
  beside: string;
  ratio: string;
  limit: string;
  ok: boolean | null;
}

export interface Options {
  /** Fewer rounds and smaller loads: to see that everything runs, not for figures. */
  quick: boolean;
}

/** One measurement: its lines, and notes on what could not be measured. */
export type Measurement = (options: Options) => Promise<{ lines: Line[]; notes?: string[] }>;

export interface Way {
  run(round: number): unknown;
  /** Jobs in one run; times are given for one job. */
  jobs?: number;
}

export interface Spread {
  median: number;
  min: number;
  max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return {
    median: sorted.length % 2 === 0 ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper,
    min: sorted[0] ?? NaN,
    max: sorted.at(-1) ?? NaN,
  };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Milliseconds of processor time, all threads: other work on the machine does not count, as it would by the clock. */
async function spent({ run, jobs = 1 }: Way, round: number): Promise<number> {
  // What the way before has left behind is not this one's to clear away.
  collect();
  const before = process.cpuUsage();
  await run(round);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / jobs;
}

export interface Compared {
  ours: Spread;
  beside: Spread;
  ratio: Spread;
}

/** Both ways in every round, taking turns at being first; the ratio is that of each round. */
export async function compare(ours: Way, beside: Way, rounds: number, warmUp = 1): Promise<Compared> {
  const pairs: [number, number][] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const first = round % 2 === 0 ? ours : beside;
    const one = await spent(first, round);
    const two = await spent(first === ours ? beside : ours, round);
    if (round >= 0) pairs.push(first === ours ? [one, two] : [two, one]);
  }
  return compared(pairs);
}

export const compared = (pairs: readonly (readonly [number, number])[]): Compared => ({
  ours: spreadOf(pairs.map(([a]) => a)),
  beside: spreadOf(pairs.map(([, b]) => b)),
  ratio: spreadOf(pairs.map(([a, b]) => a / b)),
});

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2));
export const milliseconds = ({ median, min, max }: Spread): string => `${digits(median)} ms (${digits(min)}–${digits(max)})`;
const times = (value: number): string => value.toFixed(value < 0.1 ? 3 : 2);

/** A line about two ways; `limit` is the most that the median of the ratio may be. */
export function ratioLine(what: string, peer: string, result: Compared, limit: number): Line {
  const { median, min, max } = result.ratio;
  return {
    what,
    ours: milliseconds(result.ours),
    beside: `${peer}: ${milliseconds(result.beside)}`,
    ratio: `${times(median)} (${times(min)}–${times(max)})`,
    limit: `≤ ${limit}`,
    ok: median <= limit,
  };
}

/** A line about a time of its own. */
export function timeLine(what: string, result: Spread, limit: number | null = null): Line {
  return {
    what,
    ours: milliseconds(result),
    beside: '',
    ratio: '',
    limit: limit === null ? '' : `≤ ${limit} ms`,
    ok: limit === null ? null : result.median <= limit,
  };
}
