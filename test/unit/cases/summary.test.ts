import { describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { calendarOf } from '../../../lib/clock';
import { foldAll, foldAll as fold } from '../../../lib/cases/erase';
import { summary } from '../../../lib/cases/summary';
import type { CaseEvent, Reading } from '../../../lib/cases/types';
import { baseText, reportSentences, whatsAppSummary } from '../../../lib/export';
import { manyCases } from '../store/open';
import { BUDI, story } from './story';

const calendar = calendarOf({ timeZone: 'Asia/Jakarta', workingWeek: 5, holidays: [] });
const rules = {
  firstReply: { amount: 24, unit: 'hours' as const },
  completion: { amount: 14, unit: 'working-days' as const },
  information: { amount: 5, unit: 'working-days' as const },
};
const NOW = '2026-11-24T05:00:00.000Z';
const whole = { from: null, to: null };

const reading = (more: Partial<Reading>): Reading => ({
  id: v7(),
  site: 'instagram',
  postId: 'P1',
  at: '2026-11-24T02:00:00.000Z',
  read: 10,
  shown: 15,
  complaints: 4,
  answered: 1,
  closedThreads: 0,
  political: 2,
  ...more,
});

/** The plain way, from the events, without the fold. */
function byHand(events: readonly CaseEvent[]) {
  const noted = new Map(
    events.flatMap((event) => (event.type === 'noted' ? [[event.caseId, event.data.comment.postedAt ?? event.at] as const] : [])),
  );
  const replied = new Map(events.flatMap((event) => (event.type === 'replied' ? [[event.caseId, event.data.at] as const] : [])));
  const hours = [...replied].map(([id, at]) => (Date.parse(at) - Date.parse(noted.get(id) ?? '')) / 3_600_000).sort((a, b) => a - b);
  const topics: Record<string, number> = {};
  for (const event of events)
    if (event.type === 'judged' && event.data.topic !== null) topics[event.data.topic] = (topics[event.data.topic] ?? 0) + 1;
  const middle = hours.length / 2;
  return {
    total: noted.size,
    answered: replied.size,
    in24: hours.filter((h) => h <= 24).length,
    longest: hours.at(-1) ?? 0,
    median: hours.length % 2 === 1 ? hours[Math.floor(middle)] : ((hours[middle - 1] ?? 0) + (hours[middle] ?? 0)) / 2,
    topics,
  };
}

describe('figures', () => {
  test('are those that one gets from the events by hand', () => {
    const events = manyCases(200);
    const s = summary(foldAll(events), [], whole, rules, calendar, NOW);
    const hand = byHand(events);
    expect(s).toMatchObject({
      total: hand.total,
      answerable: hand.total,
      byTopic: hand.topics,
      answered: { n: hand.answered, of: hand.total },
      within24Hours: { n: hand.in24, of: hand.total },
      firstInTime: { n: hand.in24, of: hand.total },
    });
    expect(s.firstReplyHours.median).toBeCloseTo(hand.median ?? 0, 9);
    expect(s.firstReplyHours.longest).toBeCloseTo(hand.longest, 9);
    expect(s.overdueFirst).toHaveLength(hand.total - hand.answered);
    expect(s.bySite).toEqual({ instagram: 100, facebook: 100 });
    expect(Object.values(s.byWeek).reduce((sum, week) => sum + week.of, 0)).toBe(200);
    expect(
      Object.values(s.monthTopic)
        .flatMap((month) => Object.values(month))
        .reduce((sum, n) => sum + n, 0),
    ).toBe(200);
  });

  test('belong to the period, its end exclusive', () => {
    const cases = foldAll(manyCases(48));
    const day = (from: string, to: string) => summary(cases, [], { from, to }, rules, calendar, NOW).total;
    expect(day('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z')).toBe(24);
    expect(day('2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z')).toBe(24);
    expect(day('2026-01-03T00:00:00.000Z', '2026-01-04T00:00:00.000Z')).toBe(0);
  });

  test('count praise but not as something to answer; what was set aside neither', () => {
    const praise = story('instagram:1');
    praise.noted();
    praise.judged({ kind: 'praise' });
    const aside = story('instagram:2');
    aside.noted();
    aside.add({ type: 'closed', data: { as: 'not-complaint', evidence: null, why: null } });
    const s = summary(fold([...praise.events, ...aside.events]), [], whole, rules, calendar, NOW);
    expect(s).toMatchObject({
      total: 2,
      answerable: 0,
      answered: { n: 0, of: 0 },
      byShort: { 'out-of-scope': 1, unanswered: 1 },
      overdueFirst: [],
    });
  });

  test('name what repeats with its reporters, and who answered', () => {
    const events = ['a', 'b', 'b', null].flatMap((handle, i) => {
      const s = story(`instagram:${i}`);
      s.noted({ handle });
      s.judged({ place: i === 0 ? 'Jl. Melati' : 'Jalan  Melati' });
      s.replied(null, {}, i === 3 ? BUDI : undefined);
      return s.events;
    });
    const s = summary(fold(events), [], whole, rules, calendar, NOW);
    expect(s.issues).toEqual([{ topic: 'jalan', place: 'Jl. Melati', cases: 4, reporters: 3 }]);
    expect(s.byAdmin).toEqual({ RN: 3, BD: 1 });
  });

  test('of readings are those of the last look at each post', () => {
    const readings = [
      reading({}),
      reading({ at: '2026-11-24T04:00:00.000Z', read: 12, complaints: 5 }),
      reading({ postId: 'P2', read: 3, shown: 3, complaints: 1 }),
      reading({ at: '2025-01-01T00:00:00.000Z', postId: 'OLD' }),
    ];
    const s = summary([], readings, { from: '2026-11-24T00:00:00.000Z', to: null }, rules, calendar, NOW);
    expect(s.readings).toEqual({
      looks: 3,
      posts: 2,
      read: 15,
      shown: 18,
      unread: 3,
      complaints: 6,
      answered: 2,
      closedThreads: 0,
      political: 4,
      lastAt: '2026-11-24T04:00:00.000Z',
    });
    expect(baseText(s, calendar)).toBe('dari 6 aduan yang terbaca sampai 11.00 WIB; 3 komentar belum terbaca');
    expect(summary([], [reading({ shown: null })], whole, rules, calendar, NOW).readings).toMatchObject({ shown: null, unread: null });
  });
});

describe('words from the figures', () => {
  test('ten lines for WhatsApp, every percentage with its base, no handle', () => {
    const text = whatsAppSummary(summary(foldAll(manyCases(30)), [reading({})], whole, rules, calendar, NOW), 'DPUPR', calendar);
    expect(text.split('\n').length).toBeLessThanOrEqual(10);
    expect(text).toContain('Dibalas: 10 dari 30 (33 %)');
    expect(text).toContain('dari 4 aduan yang terbaca sampai 09.00 WIB; 5 komentar belum terbaca');
    expect(text).not.toMatch(/warga_/u);
  });

  test('an empty period says so without a percentage', () => {
    const s = summary([], [], whole, rules, calendar, NOW);
    const text = [whatsAppSummary(s, '', calendar), ...Object.values(reportSentences(s, '', calendar)).flat()].join('\n');
    expect(text).not.toContain('%');
    expect(text).toContain('belum ada');
  });
});
