/** The site's own boxes in Firefox: typed directly, inserted, edited, replaced by one press. */
import { onTestFinished } from 'vitest';
import { siteBoxes } from '../editors/site-box';
import { deskOf, Firefox } from './driver';
import { FirefoxSidebar } from './sidebar';

siteBoxes(async (site, path, config) => {
  const firefox = await Firefox.launch();
  onTestFinished(() => firefox.close());
  await firefox.seed();
  const page = await firefox.openReplica(site, path, config);
  if (path.startsWith('/reels/')) await page.click('main svg[aria-label="Komentar"]');
  const sidebar = await FirefoxSidebar.of(page);
  await sidebar.unfold();
  return {
    ...deskOf(page),
    click: ({ x, y }) => page.mouse.click(x, y),
    sidebar: {
      text: () => sidebar.text(),
      replace: () => sidebar.press('.typed button'),
      insert: () => sidebar.press('.foot-main'),
      async write(id, draft) {
        await sidebar.open(id);
        await sidebar.write(draft);
      },
    },
    errors: firefox.pageErrors,
  };
});
