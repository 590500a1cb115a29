/** Finds a stock Firefox for its suite; on Debian as root installs the ESR. Plain JavaScript: it runs before anything is built. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];
const FIXED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there or not executable: try the next place
  }
}

/** @returns {string | null} absolute path of the browser, or null */
export function findFirefox() {
  const asked = process.env.FIREFOX_PATH;
  if (asked) return runnable(asked) ? asked : null;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [...onPath, ...FIXED].find(runnable) ?? null;
}

/** What to tell a person on whose machine there is none. */
export function missingFirefox() {
  return 'No Firefox found. Install version 140 or newer (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program file.';
}

/** The browser's path; installs Debian's package when run as root and none is there. Throws with what to do. */
export function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  const root = typeof process.getuid === 'function' && process.getuid() === 0;
  const apt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (root && apt && !process.env.FIREFOX_PATH) {
    console.log('Installing Firefox from the Debian packages …');
    const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], options);
    const installed = findFirefox();
    if (installed) return installed;
  }
  throw new Error(missingFirefox());
}
