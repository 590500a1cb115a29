/** The site's own boxes in Chromium: typed directly, inserted, edited, replaced by one press. */
import { onTestFinished } from 'vitest';
import { launch } from '../e2e/driver';
import { EXTENSION, seed, Sidebar } from '../e2e/story';
import { siteBoxes } from '../editors/site-box';

siteBoxes(async (site, path, config) => {
  const driver = await launch({ extensionDir: EXTENSION, viewport: { width: 1366, height: 900 } });
  onTestFinished(() => driver.close());
  await seed(driver);
  const page = await driver.openReplica(site, path, config);
  if (path.startsWith('/reels/')) await page.locator('main svg[aria-label="Komentar"]').first().click();
  const sidebar = await Sidebar.of(page);
  await sidebar.unfold();
  return {
    evaluate: (work, given) => page.evaluate(work as never, given),
    type: (text) => page.keyboard.type(text),
    press: (key, held) => page.keyboard.press(held ? `${held}+${key}` : key),
    click: ({ x, y }) => page.mouse.click(x, y),
    sidebar: {
      text: () => sidebar.frame.locator('body').innerText(),
      replace: () => sidebar.frame.locator('.typed button').click(),
      insert: () => sidebar.frame.locator('.foot-main').click(),
      async write(id, draft) {
        await sidebar.open(id);
        await sidebar.draft.fill(draft);
      },
    },
    errors: driver.pageErrors,
  };
});
