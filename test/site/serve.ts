/**
 * Opens a replica in a window, to be played with by hand:
 * `tsx test/site/serve.ts [instagram|facebook] [path] [switch=value …] [--extension=DIR]`
 */

import { launch } from '../e2e/driver';
import { paths } from './ids';

const args = process.argv.slice(2);
const extensionDir = args.find((a) => a.startsWith('--extension='))?.slice('--extension='.length);
const site = args.includes('facebook') ? 'facebook' : 'instagram';
const path = args.find((a) => a.startsWith('/')) ?? (site === 'facebook' ? paths.facebook.timeline : paths.instagram.post('flood'));
const config = Object.fromEntries(
  args
    .filter((a) => /^\w+=/.test(a))
    .map((a): [string, unknown] => {
      const [key = '', value = ''] = a.split(/=(.*)/s);
      try {
        return [key, JSON.parse(value)];
      } catch {
        // A bare word is a string: lang=en
        return [key, value];
      }
    }),
);

if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
  console.error('There is no display for a window here. Run this on a desktop, or under xvfb-run.');
  process.exit(1);
}
const driver = await launch({ headless: false, ...(extensionDir ? { extensionDir } : {}) });
await driver.openReplica(site, path, config);
console.log(`${site}${path} is open; close the window to end.`);
await driver.context.waitForEvent('close', { timeout: 0 });
await driver.close();
