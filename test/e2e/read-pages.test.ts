/** Every saved page of every surface is read as its expectation says, and no surface claims another's page; also after random changes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReader } from '../../scripts/page-reader';
import { deriveUrl } from '../../scripts/page-url';
import { postOf as facebookPost } from '../../lib/sites/facebook/urls';
import { postOf as instagramPost } from '../../lib/sites/instagram/urls';
import { mutatingReader, withstands } from './mutations';
import { isReadAs, own, pages, withComments } from './saved-pages';

/** Mutations a page; the promise is measured over 200 by `test/long/mutations.test.ts`. */
const SAMPLE = 20;

let reader: PageReader;
beforeAll(async () => {
  reader = await mutatingReader();
});
afterAll(() => reader.close());

const isNumber = (id: string | null): boolean => id !== null && /^\d+$/u.test(id);

it('has a page for every surface, and pages to leave alone', () => {
  expect(new Set(pages.map(({ expected }) => expected.kind))).toEqual(
    new Set(['post', 'modal', 'reels', 'timeline', 'dialog', 'photo', 'watch', null]),
  );
});

describe.each(pages)('$name', ({ html, expected }) => {
  it('is read whole', async () => {
    isReadAs(await reader.read(html, expected.url, own), expected);
  });

  it('is read under no address of another page', async () => {
    const postOfAddress = (url: string): string | null => instagramPost(new URL(url))?.code ?? facebookPost(new URL(url))?.postId ?? null;
    const mine = postOfAddress(expected.url);
    const page = await reader.open(html, expected.url);
    const others = pages.filter(
      ({ expected: other }) => other.url !== expected.url && (mine === null || postOfAddress(other.url) !== mine),
    );
    const read = await page.evaluate(([urls, given]) => urls.map((url) => globalThis.tanggapReadPage(given, url)), [
      others.map(({ expected: other }) => other.url),
      own,
    ] as const);
    await page.close();
    for (const [index, { surface, comments, site }] of read.entries()) {
      const { name, expected: other } = others[index] ?? { name: '', expected };
      expect(site, name).toBe(new URL(other.url).hostname.split('.')[1]);
      if (other.kind === null) expect(surface, name).toBeNull();
      // A tray says itself whose it is: the address may have moved on to the next reel. It never takes that one's name.
      if (site === 'instagram' && other.kind === 'reels')
        expect(
          comments.map(({ postId }) => postId),
          name,
        ).not.toContain(postOfAddress(other.url));
      else if (site === 'instagram') expect(comments, name).toEqual([]);
      // Facebook names a post by several ids, so an unknown one may be the same post; numbers of one kind are not.
      if (isNumber(mine) && isNumber(postOfAddress(other.url)) && other.kind === expected.kind) expect(comments, name).toEqual([]);
      if (new URL(other.url).hostname !== new URL(expected.url).hostname) expect(comments, name).toEqual([]);
    }
  });
});

describe.each(withComments)('$name', ({ html, expected }) => {
  it('tells its own address well enough to be read without one', async () => {
    const url = deriveUrl(html);
    expect(url).not.toBeNull();
    const ids = (await reader.read(html, url ?? '', own)).comments.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(expected.comments.map(({ id }) => id)));
  });

  it('is read after random changes, or says that it is not', async () => {
    await withstands(reader, { html, expected }, SAMPLE);
  });
});
