/** Short ways to read a replica in Firefox, and to press the site's own button. */
import type { Page } from 'puppeteer-core';
import type { BoxModel, SiteName, Submission } from '../site/config';

/** Boxes of the site that hold a text, as the site's own editor has it. */
export const filledBoxes = async (page: Page): Promise<BoxModel[]> =>
  (await page.evaluate(() => window.__replica.boxes())).filter(({ text }) => text.trim() !== '');

export const submissions = (page: Page): Promise<Submission[]> => page.evaluate(() => window.__replica.model().submissions);

/** Without the mention that the site writes in front, and with single spaces: Lexical may double line breaks. */
export const body = (text: string): string =>
  text
    .replace(/^@\S+\s/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** What the admin does: presses the site's own button. */
export async function send(page: Page, site: SiteName): Promise<void> {
  const buttons = await page.$$(site === 'instagram' ? 'form [role=button], form button' : '#focused-state-composer-submit [role=button]');
  for (const button of buttons.reverse()) {
    if (site === 'instagram' && (await button.evaluate(({ textContent }) => textContent)) !== 'Kirim') continue;
    return button.click();
  }
  throw new Error('the site shows no button to send');
}
