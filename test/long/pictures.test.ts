/** Pictures of the sidebar for people to look at, `.output/pictures/sidebar-*.png`, and a script that finds nothing clipped or covered in them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TEXTS } from '../../lib/i18n';
import { launch, type Driver } from '../e2e/driver';
import { layoutFaults } from '../e2e/layout';
import { paths } from '../e2e/replica';
import { soon } from '../e2e/soon';
import { EXTENSION, seed, work, type Sidebar } from '../e2e/story';

const PICTURES = join(process.cwd(), '.output', 'pictures');
const REPLIES = {
  ok: 'Halo Kak, terima kasih kabarnya. Mohon maaf atas genangan di Jl. Kenanga. Petugas sedang mengecek pompa, perkembangannya kami kabari di sini. -RN',
  caution:
    'Halo Kak, terima kasih laporannya. Mohon maaf kalau ada yang terganggu. Petugas sedang mengecek pompa, perkembangannya kami kabari di sini. -RN',
  stop: 'Makanya baca dulu pengumuman kami, jangan asal bicara. Bisa dipidana UU ITE lho, akun Anda kami laporkan ke polisi.',
};

let driver: Driver;
let sidebar: Sidebar;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  driver = await launch({ extensionDir: EXTENSION, reducedMotion: 'reduce' });
  await seed(driver);
  sidebar = await work(driver, 'instagram', paths.instagram.post('flood'));
});
afterAll(async () => {
  expect(driver.foreignRequests).toEqual([]);
  expect(driver.pageErrors).toEqual([]);
  await driver.close();
});

/** In either language, so by place and not by name. */
async function back(): Promise<void> {
  const arrow = sidebar.frame.locator('.reply-head .icon-btn').first();
  const tabs = sidebar.frame.getByRole('tablist');
  while (!(await tabs.isVisible())) {
    await arrow.click();
    await tabs.or(sidebar.draft).first().waitFor();
  }
}
async function open(): Promise<void> {
  await back();
  await sidebar.frame.locator('[role=option][data-state=unanswered]').first().dblclick();
  await sidebar.draft.waitFor();
}
const menu = async (key: 'sidebar.reply.forward'): Promise<void> => {
  await sidebar.button(text('sidebar.reply.more')).click();
  await sidebar.frame.getByRole('menuitem', { name: text(key) }).click();
  await sidebar.frame.locator('.page-body').waitFor();
};
let language: 'id' | 'en' = 'id';
const text = (key: keyof typeof TEXTS.id): string => TEXTS[language][key];

const scenes: [name: string, go: () => Promise<void>][] = [
  ['list', back],
  ...(['ok', 'caution', 'stop'] as const).map((level): [string, () => Promise<void>] => [
    level,
    async () => {
      await open();
      await sidebar.draft.fill(REPLIES[level]);
      await sidebar.frame.locator(`.draft[data-level=${level}]`).waitFor();
    },
  ]),
  [
    'all findings',
    async () => {
      await open();
      await sidebar.draft.fill(REPLIES.stop);
      await sidebar.frame.locator('.tone-side .link').click();
    },
  ],
  [
    'pieces',
    async () => {
      await open();
      await sidebar.frame.locator('.suggestion-more .link').last().click();
      await sidebar.frame.locator('.picker-low').waitFor();
    },
  ],
  [
    'guide',
    async () => {
      await open();
      await sidebar.button(text('sidebar.reply.guide')).click();
      await sidebar.frame.locator('.guide').waitFor();
    },
  ],
  [
    'forward',
    async () => {
      await open();
      await menu('sidebar.reply.forward');
    },
  ],
];

it.each((['id', 'en'] as const).flatMap((lang) => (['light', 'dark'] as const).map((colorScheme) => [lang, colorScheme] as const)))(
  '%s, %s',
  async (lang, colorScheme) => {
    language = lang;
    await back();
    await seed(driver, {}, { language: lang, colorScheme });
    await sidebar.frame.waitForFunction(
      ([one, scheme]) => document.documentElement.lang === one && document.documentElement.dataset['scheme'] === scheme,
      [lang, colorScheme] as const,
    );
    const found: string[] = [];
    for (const [name, go] of scenes) {
      await go();
      for (const height of [600, 768]) {
        await sidebar.page.setViewportSize({ width: 1366, height });
        await soon(() => sidebar.frame.evaluate(() => innerHeight)).toBe(height);
        for (const fault of await layoutFaults(sidebar.frame)) found.push(`${name} ${height}: ${fault}`);
        await sidebar.page.screenshot({ path: join(PICTURES, `sidebar-${name.replace(' ', '-')}-${height}-${lang}-${colorScheme}.png`) });
      }
      if (name === 'pieces') await sidebar.button(text('sidebar.reply.blocks.done')).click();
    }
    expect(found).toEqual([]);
  },
);
