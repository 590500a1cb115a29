/** Every number of a recap opens exactly its cases. */
import { describe, expect, test } from 'vitest';
import { foldAll } from '../../../lib/cases/erase';
import { joinSlices, placeKey, readSlice, sliceOf, sliceTest, type SliceName } from '../../../lib/cases/slices';
import { summary } from '../../../lib/cases/summary';
import type { Case } from '../../../lib/cases/types';
import { calendarOf } from '../../../lib/clock';
import { DEFAULT_PROFILE } from '../../../lib/profile/schema';
import { mixedEvents } from './mixed';

const NOW = '2026-11-24T05:00:00.000Z';
const calendar = calendarOf(DEFAULT_PROFILE);
const rules = DEFAULT_PROFILE.deadlines;
const cases = foldAll(mixedEvents(true));
const s = summary(cases, [], { from: null, to: null }, rules, calendar, NOW);
const behind = (name: SliceName, value = ''): Case[] => cases.filter(sliceTest(sliceOf(name, value), rules, calendar, NOW));

describe('the cases behind a number are as many as it says', () => {
  const figures: [SliceName, number][] = [
    ['wants', s.answerable],
    ['answered', s.answered.n],
    ['first-in-time', s.firstInTime.n],
    ['first-late', s.overdueFirst.length],
    ['within-24', s.within24Hours.n],
    ['completed-in-time', s.completedInTime.n],
    ['completion-late', s.overdueCompletion.length],
    ['holding', s.holdingOnly],
    ['unsure', s.unsure],
    ['citizen', s.citizenWaits],
    ['promise', s.promisesDue],
  ];
  test.each(figures)('%s: %d', (name, n) => {
    expect(n).toBeGreaterThan(0);
    expect(behind(name)).toHaveLength(n);
  });

  test('late ones are the very ones that the list of overdue cases names', () => {
    expect(
      behind('first-late')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(s.overdueFirst.map(({ id }) => id).sort());
    expect(
      behind('completion-late')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(s.overdueCompletion.map(({ id }) => id).sort());
  });

  test('admins, offices, topics, places, issues', () => {
    for (const [initials, n] of Object.entries(s.byAdmin)) expect(behind('admin', initials), initials).toHaveLength(n);
    for (const [office, n] of Object.entries(s.byOffice)) expect(behind('office', office), office).toHaveLength(n);
    for (const [topic, n] of Object.entries(s.byTopic)) expect(behind('topic', topic), topic).toHaveLength(n);
    for (const { place, cases: n } of s.places) expect(behind('place', placeKey(place)), place).toHaveLength(n);
    for (const { topic, place, cases: n } of s.issues) expect(behind('issue', `${topic ?? ''}|${placeKey(place)}`), place).toHaveLength(n);
    expect(Object.keys(s.byAdmin).sort()).toEqual(['BD', 'RN']);
    expect(s.places.length).toBeGreaterThan(1);
    expect(s.issues.length).toBeGreaterThan(1);
  });
});

test('an unknown slice holds nothing, a value may hold a colon', () => {
  expect(cases.filter(sliceTest('semua', rules, calendar, NOW))).toEqual([]);
  expect(readSlice('office:Dinas: PU')).toEqual([{ name: 'office', value: 'Dinas: PU' }]);
  expect(readSlice(joinSlices('post:instagram:DRx7', 'answered'))).toEqual([
    { name: 'post', value: 'instagram:DRx7' },
    { name: 'answered', value: '' },
  ]);
  const [one] = cases.filter(({ comment: { postId } }) => postId !== null);
  const post = sliceOf('post', `${one?.comment.channel ?? ''}:${one?.comment.postId ?? ''}`);
  const there = cases.filter(sliceTest(joinSlices(post, 'answered'), rules, calendar, NOW));
  expect(there.length).toBeGreaterThan(10);
  expect(there.every((c) => c.firstReplyAt !== null && c.comment.postId === one?.comment.postId)).toBe(true);
  expect(readSlice('semua')).toBeNull();
});
