/** Runs every stage of the tests, one after the other, and counts: `npm test`, with `--full` also the long suites. */
import { spawnSync } from 'node:child_process';
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

const stages: Stage[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'unused code', command: ['knip'] },
  vitest('unit', 'vitest.config.ts'),
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'build of the replica sites', command: ['tsx', 'test/site/build.ts'] },
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
for (const stage of stages) {
  const started = Date.now();
  console.log(`\n── ${stage.name}`);
  const [program = '', ...args] = stage.command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, CI: 'true' } });
  const { passed, failed } = counts(stage, status);
  total.passed += passed;
  total.failed += failed;
  console.log(`── ${stage.name}: ${passed} passed, ${failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
writeFileSync(`${OUT}/summary.json`, JSON.stringify(total));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
