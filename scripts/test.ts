/** Runs every stage of the tests and counts: `npm test`, with `--full` also the long suites. What measures time or drives a browser runs alone. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

interface Stage {
  name: string;
  command: string[];
  /** Where vitest writes its counts; a stage without is one check. */
  report?: string;
}

const OUT = '.output/test';
const vitest = (name: string, config: string): Stage => {
  const report = `${OUT}/${name}.json`;
  return {
    name,
    command: ['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
  };
};

/** Independent of each other and of the clock: these lanes run side by side. */
const lanes: Stage[][] = [
  [
    { name: 'types', command: ['tsc', '--noEmit'] },
    { name: 'lint', command: ['eslint', '.'] },
  ],
  [
    { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
    { name: 'unused code', command: ['knip'] },
    { name: 'build of the replica sites', command: ['tsx', 'test/site/build.ts'] },
  ],
];
/** One after the other: they measure time, drive a browser, or make what the next one needs. */
const stages: Stage[] = [
  vitest('unit', 'vitest.config.ts'),
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  vitest('browser', 'vitest.browser.config.ts'),
  ...(process.argv.includes('--full') ? [vitest('faults', 'vitest.faults.config.ts'), vitest('long', 'vitest.long.config.ts')] : []),
];

const reportSchema = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numTotalTests: v.number(), success: v.boolean() });

function counts({ report }: Stage, status: number | null): { passed: number; failed: number } {
  if (!report) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = v.parse(reportSchema, JSON.parse(readFileSync(report, 'utf8')));
  // A file that doesn't even load has no failed test of its own: the exit code says so.
  return { passed: numPassedTests, failed: numFailedTests === 0 && status !== 0 ? 1 : numFailedTests };
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
spawnSync('wxt', ['prepare'], { stdio: 'ignore' });
const total = { passed: 0, failed: 0 };

/** @param aside its output comes in one piece at the end, so that two lanes don't mix theirs */
async function run(stage: Stage, aside: boolean): Promise<void> {
  const started = Date.now();
  const [program = '', ...args] = stage.command;
  if (!aside) console.log(`\n── ${stage.name}`);
  const child = spawn(program, args, {
    stdio: ['ignore', aside ? 'pipe' : 'inherit', aside ? 'pipe' : 'inherit'],
    env: { ...process.env, CI: 'true' },
  });
  const said: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => said.push(piece));
  child.stderr?.on('data', (piece: Buffer) => said.push(piece));
  const status = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(null);
    });
    child.once('close', resolve);
  });
  if (aside) process.stdout.write(`\n── ${stage.name}\n${Buffer.concat(said).toString()}`);
  const { passed, failed } = counts(stage, status);
  total.passed += passed;
  total.failed += failed;
  console.log(`── ${stage.name}: ${passed} passed, ${failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

await Promise.all(
  lanes.map(async (lane) => {
    for (const stage of lane) await run(stage, true);
  }),
);
for (const stage of stages) await run(stage, false);
writeFileSync(`${OUT}/summary.json`, JSON.stringify(total));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
