/** The saved pages of our own making, what must be read from each, and whether a reading says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect } from 'vitest';
import type { PageReading } from '../../scripts/read-page-in-page';
import { accounts } from '../site/ids';

const DIR = join(import.meta.dirname, '..', 'fixtures', 'pages');
const expectationSchema = v.strictObject({
  url: v.string(),
  kind: v.nullable(v.string()),
  own: v.nullable(v.string()),
  health: v.optional(v.picklist(['read', 'partial', 'unreadable'])),
  comments: v.array(
    v.strictObject({
      id: v.string(),
      parentId: v.nullable(v.string()),
      author: v.string(),
      text: v.string(),
      isOwn: v.boolean(),
      // Said where the page is about it.
      truncated: v.optional(v.boolean()),
      edited: v.optional(v.boolean()),
      pinned: v.optional(v.boolean()),
      hasMedia: v.optional(v.boolean()),
      thread: v.optional(v.picklist(['none', 'open', 'closed'])),
      hiddenReplies: v.optional(v.number()),
      minutesAgo: v.optional(v.number()),
    }),
  ),
});
type Expectation = v.InferOutput<typeof expectationSchema>;

/** The agency's accounts. */
export const own = [
  { handle: accounts.agency.handle, id: null },
  { handle: accounts.agency.fbId, id: accounts.agency.fbId },
];
export interface SavedPage {
  name: string;
  html: string;
  expected: Expectation;
}
export const pages: SavedPage[] = readdirSync(DIR)
  .filter((name) => name.endsWith('.html'))
  .map((file) => {
    const name = file.replace('.html', '');
    return {
      name,
      html: readFileSync(join(DIR, file), 'utf8'),
      expected: v.parse(expectationSchema, JSON.parse(readFileSync(join(DIR, `${name}.json`), 'utf8'))),
    };
  });

export const withComments = pages.filter(({ expected }) => expected.comments.length > 0);

export const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const shape = (comments: readonly { id: string; parentId: string | null; author: string; text: string; isOwn: boolean }[]) =>
  comments
    .map(({ id, parentId, author, text, isOwn }) => ({ id, parentId, author, text: plain(text), isOwn }))
    .sort((a, b) => a.id.localeCompare(b.id));

/** A surface of that kind and owner, with just those comments and what is said of them. */
export function isReadAs(reading: PageReading, expected: Expectation): void {
  expect(reading.surface?.kind ?? null).toBe(expected.kind);
  const read = reading.comments.map(({ id, parentId, author, text, isOwn }) => ({
    id,
    parentId,
    author: author.name ?? author.handle,
    text,
    isOwn,
  }));
  expect(shape(read)).toEqual(shape(expected.comments));
  for (const { minutesAgo, ...meant } of expected.comments) {
    const said = Object.fromEntries(Object.entries(meant).filter(([name]) => !['parentId', 'author', 'text', 'isOwn'].includes(name)));
    const comment = reading.comments.find(({ id }) => id === meant.id);
    expect(comment).toMatchObject(said);
    if (minutesAgo === undefined) continue;
    expect(comment?.postedAtApproximate).toBe(true);
    expect(Math.abs((Date.now() - Date.parse(comment?.postedAt ?? '')) / 60_000 - minutesAgo)).toBeLessThan(2);
  }
  if (expected.health !== undefined) expect(reading.diagnosis?.health, reading.diagnosis?.causes.join()).toBe(expected.health);
  if (expected.kind !== null && expected.own !== null)
    expect([reading.surface?.owner?.handle, reading.surface?.owner?.name, reading.surface?.owner?.id]).toContain(expected.own);
}
