/** Sets up what a task needs on a fresh machine (packages, browser) and then runs it: `node scripts/setup.mjs TASK [arguments]`. */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { ensureFirefox } from './firefox.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.tanggap-setup');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** @param {string[]} args */
function run(args) {
  const { status } = spawnSync(npm, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

const [task, ...args] = process.argv.slice(2);
if (!task) throw new Error('usage: node scripts/setup.mjs TASK [arguments]');
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Node ${process.versions.node} is too old: Tanggap needs Node 20 or newer.`);
  process.exit(1);
}

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing packages …');
  run(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}
try {
  ensureChromium();
  // Only the long suites drive a second browser.
  if (args.includes('--full')) ensureFirefox();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
run(['run', '--silent', task, '--', ...args]);
