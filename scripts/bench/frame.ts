/** On a replica post with the built extension: from the first comment in the page to the sidebar's handle in its frame. */
import { launch } from '../../test/e2e/driver';
import { paths } from '../../test/e2e/replica';
import { EXTENSION, seed, Sidebar } from '../../test/e2e/story';
import { spreadOf, timeLine, type Measurement } from './measure';

/** Set in the page and in the frame, which share a clock. */
interface Seen {
  seenAt?: number;
}

export const frame: Measurement = async ({ quick }) => {
  const driver = await launch({ extensionDir: EXTENSION });
  try {
    await seed(driver);
    await driver.context.addInitScript(() => {
      const wanted = location.protocol === 'chrome-extension:' ? '.folded' : 'a[href*="/c/"]';
      const look = new MutationObserver(() => {
        if (document.querySelector(wanted) === null) return;
        look.disconnect();
        Object.assign(window, { seenAt: performance.timeOrigin + performance.now() });
      });
      look.observe(document, { childList: true, subtree: true });
    });
    const begun: number[] = [];
    const there: number[] = [];
    for (let round = -1; round < (quick ? 3 : 11); round += 1) {
      const page = await driver.openReplica('instagram', paths.instagram.post('flood'));
      const sidebar = await Sidebar.of(page);
      await sidebar.folded.waitFor();
      const comment = await page.evaluate(() => (window as Seen).seenAt);
      const handle = await sidebar.frame.evaluate(() => ({ begun: performance.timeOrigin, seenAt: (window as Seen).seenAt }));
      if (comment === undefined || handle.seenAt === undefined)
        throw new Error(comment === undefined ? 'no comment was seen' : 'no handle was seen');
      if (round >= 0) {
        begun.push(handle.begun - comment);
        there.push(handle.seenAt - comment);
      }
      await page.close();
    }
    return {
      lines: [
        timeLine('From the first comment until the frame begins to load', spreadOf(begun)),
        timeLine('From the first comment until the sidebar’s handle is there', spreadOf(there), 150),
      ],
    };
  } finally {
    await driver.close();
  }
};
