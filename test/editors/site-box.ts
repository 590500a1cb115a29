/** What a person does in the site's own boxes, with the sidebar beside them. The same body runs in every browser. */
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../lib/i18n';
import { soon } from '../e2e/soon';
import type { BoxModel, ReplicaConfig, SiteName } from '../site/config';
import { commentId, paths } from '../site/ids';
import type { Desk } from './matrix';

const t = TEXTS.id;

/** A page of a site with the sidebar unfolded, in some browser that was started for it: the log of one test is not another's. */
export interface Beside extends Desk {
  /** Clicks a point of the page. */
  click(at: { x: number; y: number }): Promise<void>;
  sidebar: {
    text(): Promise<string>;
    /** Presses *Ganti* for what is typed on the page. */
    replace(): Promise<void>;
    /** Opens the reply to a comment and makes it this text. */
    write(id: string, draft: string): Promise<void>;
    /** Presses *Tempel* or *Tempel ulang*. */
    insert(): Promise<void>;
  };
  /** What the page has thrown. */
  errors: readonly string[];
}
export type OpenBeside = (site: SiteName, path: string, config: Partial<ReplicaConfig>) => Promise<Beside>;

interface Place {
  site: SiteName;
  path: string;
  config: Partial<ReplicaConfig>;
  /** Words can be underlined in it. */
  rich: boolean;
}
const PLACES: Record<string, Place> = {
  'Instagram, textarea': { site: 'instagram', path: paths.instagram.post('flood'), config: {}, rich: false },
  'Instagram, input': { site: 'instagram', path: paths.instagram.reels('flood'), config: { inputBox: true }, rich: false },
  'Facebook, rich, mention': {
    site: 'facebook',
    path: paths.facebook.post('flood'),
    config: { mention: true },
    rich: true,
  },
  'Facebook, plain': { site: 'facebook', path: paths.facebook.timeline, config: { plainLexical: true }, rich: true },
};

const RUDE = 'Makanya baca dulu';
const REST = ' Petugas menuju lokasi hari ini, Kak. Perkembangannya kami kabari di sini.';
const REPLY = 'Terima kasih laporannya, Kak.\nPetugas menuju lokasi 🙏🏽 hari ini.';

/** The one box of the site that holds something, as the site's editor has it; "" when none does. */
const held = async (page: Beside): Promise<string> => {
  const filled = await page.evaluate(() => window.__replica.boxes().filter(({ text }) => text.trim() !== ''), null);
  expect(filled.length).toBeLessThan(2);
  return filled[0]?.text ?? '';
};
const underlined = (page: Beside): Promise<string[]> =>
  page.evaluate(() => ['tg-c', 'tg-d'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString())), null);

const nothingSent = async (page: Beside): Promise<void> => {
  const { submissions, privateMessages } = await page.evaluate(() => window.__replica.model(), null);
  expect([submissions, privateMessages]).toEqual([[], []]);
};

/** Presses one of the site's own controls under a comment, and waits until the box that it opens has the keyboard. */
async function pressUnder(page: Beside, id: string, label: string, opens: BoxModel['kind']): Promise<void> {
  const find = (): Promise<{ x: number; y: number } | null> =>
    page.evaluate(
      ([comment, words]) => {
        // A dialog stands over the same comments in the feed.
        let node: Element | null = [...document.querySelectorAll(`a[href*="${comment}"]`)].at(-1) ?? null;
        for (; node; node = node.parentElement) {
          const button = [...node.querySelectorAll('[role=button], button')].find(({ textContent }) => textContent === words);
          if (!button) continue;
          button.scrollIntoView({ block: 'nearest' });
          const { left, top, width, height } = button.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }
        return null;
      },
      [id, label] as const,
    );
  await soon(find).not.toBeNull();
  await page.click((await find()) ?? { x: 0, y: 0 });
  await soon(() => page.evaluate((kind) => window.__replica.boxes().some((box) => box.focused && box.kind === kind), opens)).toBe(true);
}

/** Another sentence in place of the rude one by one press, back by one step, forth again, and typing goes on behind it. */
async function replaceByOnePress(page: Beside, front: string, back: string): Promise<void> {
  const before = await held(page);
  await soon(() => page.sidebar.text()).toContain(t['sidebar.box.title']);
  await soon(() => page.sidebar.text()).toContain(`“${RUDE}”`);
  await page.sidebar.replace();
  await soon(() => held(page)).not.toContain(RUDE);
  const after = await held(page);
  expect([after.startsWith(front), after.endsWith(back)]).toEqual([true, true]);
  const better = after.slice(front.length, after.length - back.length);
  expect(better.length).toBeGreaterThan(10);
  await page.press('z', 'Control');
  await soon(() => held(page)).toBe(before);
  await page.press('y', 'Control');
  await soon(() => held(page)).toBe(after);
  await page.type(' X');
  await soon(() => held(page)).toBe(`${front}${better} X${back}`);
  await page.press('Backspace');
  await page.press('Backspace');
  await soon(() => held(page)).toBe(after);
  await soon(() => page.sidebar.text()).not.toContain(t['sidebar.box.title']);
  await soon(() => underlined(page)).toEqual([]);
}

export function siteBoxes(open: OpenBeside): void {
  describe.each(Object.entries(PLACES))('%s', (_name, { site, path, config, rich }) => {
    it('typed directly: told, underlined, replaced by one press, and gone with the box', async () => {
      const page = await open(site, path, config);
      const id = commentId(site, 'flood-02');
      await pressUnder(page, id, 'Balas', 'reply');
      const mention = await held(page);
      await page.type(`${RUDE}.${REST}`);
      await soon(() => held(page)).toBe(`${mention}${RUDE}.${REST}`);
      if (rich) await soon(() => underlined(page)).toEqual([RUDE]);
      await replaceByOnePress(page, mention, REST);

      await page.press('End', 'Control');
      await page.type(` ${RUDE}.`);
      await soon(() => page.sidebar.text()).toContain(`“${RUDE}”`);
      if (rich) await soon(() => underlined(page)).toEqual([RUDE]);
      await nothingSent(page);
      // The site takes the box away, or the person empties it.
      if (rich) await page.evaluate((comment) => window.__replica.removeComment(comment), id);
      else {
        await page.press('a', 'Control');
        await page.press('Delete');
      }
      await soon(() => page.sidebar.text()).not.toContain(t['sidebar.box.title']);
      await soon(() => underlined(page)).toEqual([]);
      expect(page.errors).toEqual([]);
    });

    it('edited after the insertion: the same, and never overwritten', async () => {
      const page = await open(site, path, config);
      await page.sidebar.write(commentId(site, 'flood-02'), REPLY);
      await page.sidebar.insert();
      await soon(() => page.sidebar.text()).toContain(t['sidebar.insert.done']);
      await soon(() => held(page)).toMatch(/hari ini\.$/u);
      const inserted = await held(page);
      await page.type(` ${RUDE}`);
      await soon(() => held(page)).toBe(`${inserted} ${RUDE}`);
      if (rich) await soon(() => underlined(page)).toEqual([RUDE]);
      await replaceByOnePress(page, `${inserted} `, '');
      const edited = await held(page);
      await page.sidebar.insert();
      await soon(() => page.sidebar.text()).toContain(t['sidebar.refused.box-not-empty']);
      expect(await held(page)).toBe(edited);
      await nothingSent(page);
      expect(page.errors).toEqual([]);
    });
  });

  it.each([false, true])(
    'a box that takes nothing from scripts (plain: %s): the text is on the clipboard, and the person is told',
    async (plainLexical) => {
      const page = await open('facebook', paths.facebook.post('flood'), { trustedOnly: true, plainLexical, mention: true });
      await page.sidebar.write(commentId('facebook', 'flood-02'), REPLY);
      await page.sidebar.insert();
      await soon(() => page.sidebar.text()).toContain(t['sidebar.insert.copied']);
      const mention = await held(page);
      expect(mention).not.toContain('Terima kasih');
      await page.press('v', 'Control');
      await soon(() => held(page)).toBe(mention + REPLY);
      await nothingSent(page);
      expect(page.errors).toEqual([]);
    },
  );

  it('a private message that is open is neither checked nor written into', async () => {
    const page = await open('facebook', paths.facebook.post('flood'), {});
    await pressUnder(page, commentId('facebook', 'flood-02'), 'Kirim pesan', 'message');
    await page.type(`${RUDE}.`);
    await page.sidebar.write(commentId('facebook', 'flood-01'), REPLY);
    await page.sidebar.insert();
    await soon(() => page.sidebar.text()).toContain(t['sidebar.refused.private-box']);
    const filled = await page.evaluate(() => window.__replica.boxes().filter(({ text }) => text.trim() !== ''), null);
    expect(filled).toMatchObject([{ kind: 'message', text: `${RUDE}.` }]);
    expect(await page.sidebar.text()).not.toContain(t['sidebar.box.title']);
    expect(await underlined(page)).toEqual([]);
    await nothingSent(page);
    expect(page.errors).toEqual([]);
  });
}
