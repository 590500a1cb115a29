/** A comment is told once, and again only when something of it changed. */
import { expect, it } from 'vitest';
import { batches, createReporter } from '../../../lib/page/reporter';
import type { ReadComment } from '../../../lib/sites/types';

const comment = (id: string, more: Partial<ReadComment> = {}): ReadComment => ({
  site: 'instagram',
  id,
  parentId: null,
  postId: 'X',
  author: { handle: 'a', name: null, id: null },
  text: 'banjir',
  postedAt: null,
  postedAtApproximate: false,
  permalink: null,
  isOwn: false,
  truncated: false,
  edited: false,
  pinned: false,
  hasMedia: false,
  thread: 'none',
  hiddenReplies: null,
  row: {} as Element,
  textElement: null,
  ...more,
});

it('tells new ones, then nothing, then the changed one', () => {
  const reporter = createReporter();
  expect(reporter.changed([comment('1'), comment('2')]).map(({ id }) => id)).toEqual(['1', '2']);
  expect(reporter.changed([comment('1'), comment('2')])).toEqual([]);
  expect(reporter.changed([comment('1', { thread: 'closed' }), comment('2')]).map(({ id }) => id)).toEqual(['1']);
});
it('an approximate time that moves with the clock is no change', () => {
  const reporter = createReporter();
  reporter.changed([comment('1', { postedAt: '2026-11-24T09:00:00.000Z', postedAtApproximate: true })]);
  expect(reporter.changed([comment('1', { postedAt: '2026-11-24T09:00:01.000Z', postedAtApproximate: true })])).toEqual([]);
});
it('sends no node of the page', () => {
  const [told] = createReporter().changed([comment('1')]);
  expect(Object.keys(told ?? {})).not.toContain('row');
  expect(structuredClone(told)).toEqual(told);
});
it('starts anew when told to forget', () => {
  const reporter = createReporter();
  const one = comment('1');
  reporter.changed([one]);
  reporter.forget();
  expect(reporter.changed([one])).toHaveLength(1);
});
it('batches hold a hundred at most', () => {
  expect(batches(Array.from({ length: 250 }, (_, i) => i)).map((batch) => batch.length)).toEqual([100, 100, 50]);
  expect(batches([])).toEqual([]);
});
