/** The sidebar's frame in a page of Firefox. The protocol sees it, but not where it stands, so the mouse is led there by screen positions. */
import type { Frame, Page } from 'puppeteer-core';
import { TEXTS } from '../../lib/i18n';
import { soon } from '../e2e/soon';

const t = TEXTS.id;

declare global {
  /** Where the window's content begins on the screen, in CSS pixels; Firefox only. */
  var mozInnerScreenX: number;
  var mozInnerScreenY: number;
}

export class FirefoxSidebar {
  readonly page: Page;
  readonly frame: Frame;

  private constructor(page: Page, frame: Frame) {
    this.page = page;
    this.frame = frame;
  }

  /** Waits for the frame. */
  static async of(page: Page): Promise<FirefoxSidebar> {
    let found: Frame | null = null;
    await soon(async () => {
      for (const frame of page.frames()) {
        // The protocol keeps the address of before for itself.
        const url = await frame.evaluate(() => location.href).catch(() => '');
        if (/^moz-extension:.*\/sidebar\.html/u.test(url)) found = frame;
      }
      return found !== null;
    }).toBe(true);
    if (found === null) throw new Error('no sidebar');
    return new FirefoxSidebar(page, found);
  }

  text(): Promise<string> {
    return this.frame.evaluate(() => document.body.innerText);
  }

  /** Waits for a text. */
  says(text: string | RegExp): Promise<void> {
    return soon(() => this.text()).toMatch(text);
  }

  has(selector: string): Promise<boolean> {
    return this.frame.evaluate((one) => document.querySelector(one) !== null, selector);
  }

  /** Presses the middle of an element with the mouse, as soon as it is there. `name`: only the one with this text or label. */
  async press(selector: string, { name = null as string | null } = {}): Promise<void> {
    const find = (): Promise<{ x: number; y: number } | null> =>
      this.frame.evaluate(
        (one, wanted) => {
          const it = [...document.querySelectorAll(one)].find(
            (element) => wanted === null || (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() === wanted,
          );
          if (!it) return null;
          it.scrollIntoView({ block: 'center' });
          const box = it.getBoundingClientRect();
          return box.width === 0 ? null : { x: mozInnerScreenX + box.left + box.width / 2, y: mozInnerScreenY + box.top + box.height / 2 };
        },
        selector,
        name,
      );
    await soon(find).not.toBeNull();
    const at = await find();
    if (at === null) throw new Error(`${selector} has gone`);
    const page = await this.page.evaluate(() => ({ x: mozInnerScreenX, y: mozInnerScreenY }));
    await this.page.mouse.click(at.x - page.x, at.y - page.y);
  }

  async unfold(): Promise<void> {
    await this.press('.folded');
    await soon(() => this.has('.row[role=option]')).toBe(true);
  }

  /** Opens the reply to the first complaint without an answer. */
  async openFirst(): Promise<void> {
    await this.openRow('[role=option][data-state=unanswered]');
  }

  /** By one press and the button, not by two presses: a list that is filling may move between them. */
  private async openRow(row: string): Promise<void> {
    await this.press(row);
    await this.press('button', { name: t['sidebar.list.reply'] });
    await soon(() => this.draft()).not.toBe('');
  }

  /** Opens the reply to one comment of the list. */
  async open(id: string): Promise<void> {
    await this.openRow(`[id="row-${id}"]`);
  }

  draft(): Promise<string> {
    return this.frame.evaluate(() => document.querySelector<HTMLTextAreaElement>('#draft')?.value ?? '');
  }

  /** Gives every open *isian* a value. */
  async fillOpenSlots(value = 'depan Pasar Baru'): Promise<void> {
    while (await this.has('.slot[data-open]')) {
      const open = await this.frame.evaluate(() => document.querySelectorAll('.slot[data-open]').length);
      await this.press('.slot[data-open]');
      await this.page.keyboard.type(value);
      await this.page.keyboard.press('Tab');
      await soon(() => this.frame.evaluate(() => document.querySelectorAll('.slot[data-open]').length)).toBeLessThan(open);
    }
  }

  /** Writes another draft, key by key. */
  async write(text: string): Promise<void> {
    await this.press('#draft');
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(text);
    await soon(() => this.draft()).toBe(text);
  }

  /** Puts the draft into the site's box and waits until the sidebar says that it stands there. */
  async insert(again = false): Promise<void> {
    await this.press('button', { name: t[again ? 'sidebar.reply.insert.again' : 'sidebar.reply.insert'] });
    await this.says(t['sidebar.insert.done']);
  }
}
