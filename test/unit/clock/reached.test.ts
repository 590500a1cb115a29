/** When a share of a deadline is used up: the moment at which a reminder is due. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf, reachedAt, shareUsed, type Deadline } from '../../../lib/clock';

const calendar = calendarOf({ timeZone: 'Asia/Jakarta', workingWeek: 5, holidays: [] });

test.each<[string, string, number, Deadline, string]>([
  ['75 % of 24 hours', '2026-11-23T01:00:00.000Z', 0.75, { amount: 24, unit: 'hours' }, '2026-11-23T19:00:00.000Z'],
  ['90 % of 24 hours', '2026-11-23T01:00:00.000Z', 0.9, { amount: 24, unit: 'hours' }, '2026-11-23T22:36:00.000Z'],
  ['75 % of 4 working days: the third', '2026-11-23T01:00:00.000Z', 0.75, { amount: 4, unit: 'working-days' }, '2026-11-25T17:00:00.000Z'],
  [
    '90 % of 5 working days: the fifth, after the weekend',
    '2026-11-23T01:00:00.000Z',
    0.9,
    { amount: 5, unit: 'working-days' },
    '2026-11-29T17:00:00.000Z',
  ],
  ['75 % of 4 calendar days', '2026-11-26T01:00:00.000Z', 0.75, { amount: 4, unit: 'calendar-days' }, '2026-11-28T17:00:00.000Z'],
  ['over Lebaran', '2026-03-16T02:00:00.000Z', 0.75, { amount: 4, unit: 'working-days' }, '2026-03-25T17:00:00.000Z'],
])('%s', (_, from, share, deadline, reached) => {
  expect(reachedAt(from, share, deadline, calendar)).toBe(reached);
});

test('at that moment so much is used, one before it less', () => {
  const deadline = fc.record({
    amount: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('hours' as const, 'working-days' as const, 'calendar-days' as const),
  });
  const start = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true });
  fc.assert(
    fc.property(start, deadline, fc.constantFrom(0.75, 0.9), (from, limit, share) => {
      const reached = reachedAt(from.toISOString(), share, limit, calendar) ?? '';
      const before = new Date(Date.parse(reached) - 1).toISOString();
      expect(shareUsed(from.toISOString(), reached, limit, calendar)).toBeGreaterThanOrEqual(share - 1e-6);
      expect(shareUsed(from.toISOString(), before, limit, calendar)).toBeLessThan(share + 1e-9);
    }),
    { numRuns: 300 },
  );
});
