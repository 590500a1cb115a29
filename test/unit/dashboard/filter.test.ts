/** Filters in the address and as the log is asked. */
import { expect, test } from 'vitest';
import { periodDays, periodOf, readWanted, storeFilter, wantedParams } from '../../../components/dashboard/log/filter';
import { href, parseRoute } from '../../../components/dashboard/route';

const NOW = Date.parse('2026-11-24T18:30:00.000Z'); // 01.30 on the 25th in Jakarta

test('what is wanted comes back from its address', () => {
  const wanted = readWanted(new URLSearchParams('text=jalan%20rusak&from=2026-11-01&short=unanswered&topic=jalan&admin=RN'));
  const route = parseRoute(href('log', '', wantedParams(wanted)));
  expect(route.page).toBe('log');
  expect(readWanted(route.params)).toEqual(wanted);
});

test('a value that does not exist counts as "all"', () => {
  expect(wantedParams(readWanted(new URLSearchParams('status=x&topic=y&from=2026-02-30&site=z')))).toEqual({});
});

test('days are local and both included', () => {
  const filter = storeFilter(readWanted(new URLSearchParams('from=2026-11-01&to=2026-11-30')), 'Asia/Jakarta');
  expect(filter).toMatchObject({ from: '2026-10-31T17:00:00.000Z', to: '2026-11-30T17:00:00.000Z' });
});

test.each([
  ['today', '2026-11-25', '2026-11-25'],
  ['week', '2026-11-19', '2026-11-25'],
  ['month', '2026-11-01', '2026-11-25'],
  ['lastMonth', '2026-10-01', '2026-10-31'],
] as const)('%s is %s to %s', (period, from, to) => {
  expect(periodDays(period, NOW, 'Asia/Jakarta')).toEqual({ from, to });
  expect(periodOf({ from, to }, NOW, 'Asia/Jakarta')).toBe(period);
});

test('a case id with any sign survives the address', () => {
  const id = 'facebook:pfbid0/å?&#%';
  expect(parseRoute(href('case', id)).id).toBe(id);
  expect(parseRoute('#/case/%E0%A4%A').id).toBe('');
});
