/** Every saved page of every surface is read as its expectation says, and no surface claims another's page; also after random changes. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPageReader, type PageReader } from '../../scripts/page-reader';
import { deriveUrl } from '../../scripts/page-url';
import { postOf as facebookPost } from '../../lib/sites/facebook/urls';
import { postOf as instagramPost } from '../../lib/sites/instagram/urls';
import { isReadAs, own, pages, plain } from './saved-pages';

/** Mutations a page; the promise is measured over 200, `npm test` takes a sample. */
const MUTATIONS = Number(process.env['MUTATIONS'] ?? 60);

/** Largest share of elements that get a wrapper, and that lose theirs. */
const STRENGTH = Number(process.env['MUTATION_STRENGTH'] ?? 0.05);

let reader: PageReader;
beforeAll(async () => {
  reader = await startPageReader(fileURLToPath(new URL('./harness/in-page-mutations.ts', import.meta.url)));
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

  it.skipIf(expected.comments.length === 0)('tells its own address well enough to be read without one', async () => {
    const url = deriveUrl(html);
    expect(url).not.toBeNull();
    const ids = (await reader.read(html, url ?? '', own)).comments.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(expected.comments.map(({ id }) => id)));
  });

  it.skipIf(expected.comments.length === 0)(`is read after ${MUTATIONS} random changes, or says that it is not`, async () => {
    const page = await reader.open(html, expected.url);
    const seeds = Array.from({ length: MUTATIONS }, (_, i) => i + 1);
    const mutated = await page.evaluate(([list, strength, given]) => globalThis.readMutated(list, strength, given), [
      seeds,
      STRENGTH,
      own,
    ] as const);
    await page.close();
    let right = 0;
    let parents = 0;
    const silent: string[] = [];
    for (const { seed, language, health, comments } of mutated) {
      const wrong = expected.comments.filter((meant) => {
        const read = comments.find(({ id }) => id === meant.id);
        return read === undefined || read.author !== meant.author || plain(read.text) !== plain(meant.text);
      });
      right += expected.comments.length - wrong.length;
      parents += expected.comments.filter((meant) => comments.find(({ id }) => id === meant.id)?.parentId === meant.parentId).length;
      if (wrong.length > 0 && health === 'read')
        silent.push(
          `seed ${seed} (${language}): ${wrong.map(({ id, text }) => `${id} "${text.slice(0, 30)}" read as ${JSON.stringify(comments.find((one) => one.id === id))}`).join('; ')}`,
        );
    }
    const all = expected.comments.length * MUTATIONS;
    console.log(`${((right / all) * 100).toFixed(1)} % right, parents ${((parents / all) * 100).toFixed(1)} %, ${silent.length} silent`);
    expect(right / all).toBeGreaterThanOrEqual(0.95);
    expect(silent).toEqual([]);
  });
});
