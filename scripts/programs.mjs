/** Finds programs of the machine, and installs Debian's package where that may be done. Plain JavaScript: it runs before anything is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
export function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there or not executable: try the next place
  }
}

/**
 * @param {string | undefined} asked path that the person named; nothing else counts then
 * @param {readonly string[]} names looked for on the PATH
 * @param {readonly string[]} places full paths, after the PATH
 * @returns {string | null} absolute path, or null
 */
export function findProgram(asked, names, places) {
  if (asked) return runnable(asked) ? asked : null;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
  return [...onPath, ...places].find(runnable) ?? null;
}

/**
 * Only as root on Debian; anywhere else nothing happens.
 * @param {string} what for the person
 * @param {readonly string[]} packages
 */
export function installFromDebian(what, packages) {
  const root = typeof process.getuid === 'function' && process.getuid() === 0;
  if (!root || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  console.log(`Installing ${what} from the Debian packages …`);
  const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
