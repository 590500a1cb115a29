/** Finds a stock Firefox for its suite; on Debian as root installs the ESR. Plain JavaScript: it runs before anything is built. */
import { findProgram, installFromDebian } from './programs.mjs';

const NAMES = ['firefox-esr', 'firefox'];
const FIXED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @returns {string | null} absolute path of the browser, or null */
export const findFirefox = () => findProgram(process.env.FIREFOX_PATH, NAMES, FIXED);

/** What to tell a person on whose machine there is none. */
export function missingFirefox() {
  return 'No Firefox found. Install version 140 or newer (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program file.';
}

/** The browser's path; installs Debian's package when run as root and none is there. Throws with what to do. */
export function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  if (!process.env.FIREFOX_PATH) installFromDebian('Firefox', ['firefox-esr']);
  const installed = findFirefox();
  if (installed) return installed;
  throw new Error(missingFirefox());
}
