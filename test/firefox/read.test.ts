/** Every saved page is read in Firefox as in Chromium. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { bundleAdapter } from '../../scripts/page-reader';
import { isReadAs, own, pages } from '../e2e/saved-pages';
import { Firefox } from './driver';

let firefox: Firefox;
let adapter: string;
beforeAll(async () => {
  adapter = await bundleAdapter();
  firefox = await Firefox.launch();
});
afterAll(() => firefox.close());

describe.each(pages)('$name', ({ html, expected }) => {
  it('is read whole', async () => {
    const page = await firefox.newPage((url) =>
      url.href === expected.url
        ? // The page's own scripts stay off: it is looked at as it was saved.
          {
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "script-src 'none'; connect-src 'none'" },
            body: html,
          }
        : null,
    );
    await page.goto(expected.url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(adapter);
    isReadAs(await page.evaluate((given) => globalThis.tanggapReadPage(given), own), expected);
    await page.close();
  });
});
