/** Finds a Chromium that takes an unpacked extension; on Debian as root installs one. Plain JavaScript: it runs before anything is installed. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram, installFromDebian, runnable } from './programs.mjs';

const NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium', 'chrome-for-testing'];
const FIXED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const BRANDED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Chrome for Testing as its own installers leave it. */
function chromeForTesting() {
  const roots = [join(homedir(), '.cache', 'puppeteer', 'chrome'), join(homedir(), '.cache', 'ms-playwright')];
  const found = [];
  for (const root of roots.filter((path) => existsSync(path))) {
    for (const version of readdirSync(root)) {
      for (const rest of [
        'chrome-linux64/chrome',
        'chrome-linux/chrome',
        'chrome-win64/chrome.exe',
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ]) {
        found.push(join(root, version, rest));
      }
    }
  }
  return found;
}

/** @returns {string | null} absolute path of the browser, or null */
export const findChromium = () => findProgram(process.env.CHROMIUM_PATH, NAMES, [...FIXED, ...chromeForTesting()]);

/** What to tell a person on whose machine no suitable browser is found. */
export function missingChromium() {
  const branded = BRANDED.filter(runnable);
  const lines = branded.length
    ? [
        `Found ${branded.join(', ')}, but branded Chrome and Edge no longer load an extension from the command line.`,
        'Install Chromium (Debian: apt-get install chromium) or Chrome for Testing (npx @puppeteer/browsers install chrome@stable), or set CHROMIUM_PATH.',
        'To try the extension by hand: npm run build, open chrome://extensions, switch on "Developer mode", "Load unpacked", choose .output/chrome-mv3.',
      ]
    : ['No Chromium found. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to its program file.'];
  return lines.join('\n');
}

/** The browser's path; installs Debian's packages when run as root and none is there. Throws with what to do. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (!process.env.CHROMIUM_PATH) installFromDebian('Chromium', ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji']);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(missingChromium());
}
