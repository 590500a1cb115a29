/** Short ways for tests to read and move a replica that is open in a page. */

import type { Locator, Page } from 'playwright-core';
import type { BoxModel, ModelComment, NewComment, ReplicaConfig, Submission } from '../site/config';
import type { PostKey } from '../site/content';

export { paths, commentId, accounts, newsPage, post } from '../site/ids';
export { flat } from '../site/content';

/** `window.__replica` from outside the page. */
export function replica(page: Page) {
  return {
    set: (patch: Partial<ReplicaConfig>) => page.evaluate((p) => window.__replica.set(p), patch),
    model: () =>
      page.evaluate(() => window.__replica.model()) as Promise<{
        comments: ModelComment[];
        submissions: Submission[];
        privateMessages: Submission[];
      }>,
    comments: (post?: PostKey) => page.evaluate((p) => window.__replica.comments(p), post),
    boxes: () => page.evaluate(() => window.__replica.boxes()) as Promise<BoxModel[]>,
    shortcuts: () => page.evaluate(() => window.__replica.shortcuts),
    flush: (count?: number) => page.evaluate((n) => window.__replica.flush(n), count),
    pending: () => page.evaluate(() => window.__replica.pending()),
    addComment: (comment?: NewComment) => page.evaluate((c) => window.__replica.addComment(c), comment),
    addReply: (parent: string, reply?: NewComment) => page.evaluate(([p, r]) => window.__replica.addReply(p, r), [parent, reply] as const),
    removeComment: (id: string) => page.evaluate((i) => window.__replica.removeComment(i), id),
    arrive: (n: number) => page.evaluate((k) => window.__replica.arrive(k), n),
  };
}

const articleLink = (id: string) => `a[href*="comment_id=${id}"]`;

/** The row of a comment in the page, found as the sites mark it: by its permalink. */
export function row(page: Page, id: string): Locator {
  if (page.url().startsWith('https://www.instagram.com'))
    return page.locator(
      `xpath=//a[contains(@href, "/c/${id}/") or contains(@href, "/r/${id}/")]/ancestor::*[.//*[self::textarea or self::input or self::form]=false()][count(.//a[contains(@href, "/c/")])=1][last()]`,
    );
  // A reply's link also names its parent, so the parent is the one without reply_comment_id.
  return page
    .locator('[role=article]')
    .filter({ has: page.locator(`a[href*="reply_comment_id=${id}"], ${articleLink(id)}:not([href*="reply_comment_id="])`) })
    .last();
}
