/** What a page can do to itself leaves the reading whole: no painting of highlights, Trusted Types, patched prototypes, events of its own making. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Driver } from '../e2e/driver';
import { startHarness } from '../e2e/harness/index';
import { accounts, paths } from '../e2e/replica';

let driver: Driver;
let page: Page;
beforeAll(async () => {
  driver = await launch();
});
afterAll(() => driver.close());
afterEach(() => page.close());

const own = [{ site: 'instagram' as const, handle: accounts.agency.handle, id: null }];

describe.each([
  ['strict CSP and Trusted Types', { csp: true }, ''],
  ['no highlights in the browser', {}, 'delete globalThis.Highlight; delete CSS.highlights; delete Object.getPrototypeOf(CSS).highlights;'],
  [
    'prototypes patched by the page',
    {},
    `Element.prototype.closest = Element.prototype.querySelectorAll = Node.prototype.contains = () => { throw new Error('no'); };
     Array.prototype.filter = Array.prototype.map = () => []; MutationObserver = class { observe() {} disconnect() {} };`,
  ],
])('%s', (_name, config, script) => {
  it('every comment is read, marked ones do no harm', async () => {
    page = await driver.openReplica('instagram', paths.instagram.post('flood'), { openThreads: true, ...config });
    const harness = await startHarness(page, { accounts: own });
    const before = await harness.until((all) => all.some(({ type }) => type === 'page/coverage'), 'coverage');
    const count = (await harness.comments()).length;
    expect(count).toBeGreaterThan(4);
    // Both worlds, so that a browser without the API is meant and not only a page without it.
    if (script.includes('Highlight')) await harness.evaluate(`${script} true`);
    if (script !== '') await page.evaluate(script);
    await harness.say({ type: 'sidebar/marks', marked: (await harness.comments()).map(({ id }) => id), current: null });
    expect(await harness.ask({ type: 'sidebar/look' })).toMatchObject({ ok: true });
    expect((await harness.comments()).length).toBe(count);
    expect(before.some(({ type }) => type === 'page/surface')).toBe(true);
  });
});

it('events that the page makes are no presses of the person', async () => {
  page = await driver.openReplica('instagram', paths.instagram.post('flood'), { openThreads: true });
  const harness = await startHarness(page, { accounts: own });
  await harness.until((all) => all.some(({ type }) => type === 'page/comments'), 'comments');
  await page.locator('textarea').first().fill('Ini tidak dikirim siapa pun');
  await page.evaluate(() => {
    const box = document.querySelector('textarea');
    box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    box?.form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    for (const control of box?.form?.querySelectorAll('button,[role="button"]') ?? [])
      control.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  // The link is in order: an answer after the events proves that nothing was on its way.
  await harness.ask({ type: 'sidebar/look' });
  expect(await harness.of('page/submitted')).toEqual([]);
  await page.locator('textarea').first().press('Enter');
  await harness.until((all) => all.some(({ type }) => type === 'page/submitted'), 'the real Enter');
});
