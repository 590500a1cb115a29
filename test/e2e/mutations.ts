/** Random changes to a saved page that a site might make: what was read must still be read, or the light must not be green. */
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { startPageReader, type PageReader } from '../../scripts/page-reader';
import { own, plain, type SavedPage } from './saved-pages';

/** Reads saved pages, and can change them in the browser. */
export const mutatingReader = (): Promise<PageReader> =>
  startPageReader(fileURLToPath(new URL('./harness/in-page-mutations.ts', import.meta.url)));

/** @param strength largest share of elements that get a wrapper, and that lose theirs */
export async function withstands(
  reader: PageReader,
  { html, expected }: Pick<SavedPage, 'html' | 'expected'>,
  mutations: number,
  strength = 0.05,
): Promise<void> {
  const page = await reader.open(html, expected.url);
  const seeds = Array.from({ length: mutations }, (_, i) => i + 1);
  const mutated = await page.evaluate(([list, most, given]) => globalThis.readMutated(list, most, given), [seeds, strength, own] as const);
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
  const all = expected.comments.length * mutations;
  console.log(`${((right / all) * 100).toFixed(1)} % right, parents ${((parents / all) * 100).toFixed(1)} %, ${silent.length} silent`);
  expect(right / all).toBeGreaterThanOrEqual(0.95);
  expect(silent).toEqual([]);
}
