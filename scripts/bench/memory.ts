/** What one open post costs in memory: the page with and without Tanggap, and the sidebar's frame; after collecting garbage. */
import type { Frame, Page } from 'playwright-core';
import { launch } from '../../test/e2e/driver';
import { paths } from '../../test/e2e/replica';
import { EXTENSION, seed, Sidebar } from '../../test/e2e/story';
import { spreadOf, type Line, type Measurement, type Spread } from './measure';

/** MB of live JavaScript. */
async function heap(page: Page, target: Page | Frame): Promise<number> {
  const cdp = await page.context().newCDPSession(target);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / 1_048_576;
}

const line = (what: string, { median, min, max }: Spread): Line => ({
  what,
  ours: `${median.toFixed(1)} MB (${min.toFixed(1)}–${max.toFixed(1)})`,
  beside: '',
  ratio: '',
  limit: '',
  ok: null,
});

export const memory: Measurement = async ({ quick }) => {
  const driver = await launch({ extensionDir: EXTENSION });
  const [added, folded, open]: [number[], number[], number[]] = [[], [], []];
  try {
    for (let round = 0; round < (quick ? 2 : 5); round += 1) {
      await seed(driver, {}, { sites: { instagram: false, facebook: false } });
      const plain = await driver.openReplica('instagram', paths.instagram.post('flood'));
      const alone = await heap(plain, plain);
      await plain.close();
      await seed(driver, {}, { sites: { instagram: true, facebook: true } });
      const page = await driver.openReplica('instagram', paths.instagram.post('flood'));
      const sidebar = await Sidebar.of(page);
      await sidebar.folded.locator('.folded-count').waitFor();
      folded.push(await heap(page, sidebar.frame));
      await sidebar.unfold();
      await sidebar.openFirstUnanswered();
      open.push(await heap(page, sidebar.frame));
      added.push((await heap(page, page)) - alone);
      await page.close();
    }
  } finally {
    await driver.close();
  }
  return {
    lines: [
      line('Memory added to the page by the content script, 15 comments', spreadOf(added)),
      line('Memory of the sidebar, folded', spreadOf(folded)),
      line('Memory of the sidebar while a reply is written', spreadOf(open)),
    ],
  };
};
