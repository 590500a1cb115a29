import { expect, test } from 'vitest';
import { duties, type DutyReason } from '../../../lib/cases/duties';
import { foldCase } from '../../../lib/cases/fold';
import { calendarOf } from '../../../lib/clock';
import { handoverText } from '../../../lib/export';
import { comment, story } from './story';

const calendar = calendarOf({ timeZone: 'Asia/Jakarta', workingWeek: 5, holidays: [] });
const rules = {
  firstReply: { amount: 24, unit: 'hours' as const },
  completion: { amount: 14, unit: 'working-days' as const },
  information: { amount: 5, unit: 'working-days' as const },
};
const NOW = '2026-11-24T05:00:00.000Z';

function all() {
  const make = (id: string, postedAt: string, tell: (s: ReturnType<typeof story>) => void = () => undefined) => {
    const s = story(`instagram:${id}`, postedAt);
    s.noted({ postedAt });
    tell(s);
    return foldCase(s.events);
  };
  return [
    make('fresh', '2026-11-24T04:00:00.000Z'),
    make('soon', '2026-11-23T10:00:00.000Z'),
    make('urgent', '2026-11-23T06:00:00.000Z'),
    make('late', '2026-11-22T05:00:00.000Z'),
    make('unsure', '2026-11-24T03:00:00.000Z', (s) => s.add({ type: 'unsure', data: { intentId: s.inserted().id, reason: 'not-seen' } })),
    make('promise', '2026-11-20T05:00:00.000Z', (s) => {
      s.replied(null);
      s.add({ type: 'promised', data: { what: 'kabar penambalan', dueAt: '2026-11-24T02:00:00.000Z' } });
    }),
    make('citizen', '2026-11-20T05:00:00.000Z', (s) => {
      s.replied(null);
      s.add({ type: 'citizenReplied', data: { comment: comment('c2', { postedAt: '2026-11-23T05:00:00.000Z' }) } });
    }),
    make('open', '2026-10-20T05:00:00.000Z', (s) => s.replied(null)),
    make('quiet', '2026-11-23T05:00:00.000Z', (s) => s.replied(null)),
    make('done', '2026-10-20T05:00:00.000Z', (s) => {
      s.replied(null);
      s.add({ type: 'closed', data: { as: 'done', evidence: 'foto', why: null } });
    }),
  ];
}

test('what waits is named with its most pressing reason, and nothing that rests', () => {
  const list = duties(all(), rules, calendar, NOW).map((duty): [string, DutyReason | undefined] => [
    duty.case.id.slice(10),
    duty.reasons[0],
  ]);
  expect(list).toEqual([
    ['late', 'late'],
    ['unsure', 'unsure'],
    ['promise', 'promise'],
    ['urgent', 'urgent'],
    ['citizen', 'citizen'],
    ['open', 'completion-late'],
    ['soon', 'soon'],
    ['fresh', 'unanswered'],
  ]);
});

test('the duty is handed over in words, each case once, without a handle or a text of a citizen', () => {
  const text = handoverText({
    from: 'Rina (RN)',
    to: 'Budi (BD)',
    at: '24 Nov 2026, 12.00',
    duties: duties(all(), rules, calendar, NOW),
    drafts: 2,
  });
  expect(text.split('\n')[0]).toBe('*Serah terima piket* 24 Nov 2026, 12.00 Rina (RN) ke Budi (BD)');
  expect(text).toContain('Lewat batas, belum dibalas: 1');
  expect(text).toContain('Belum dibalas: 3');
  expect(text).toContain('kabar penambalan');
  expect(text).toContain('Draf belum selesai: 2');
  expect(text.match(/https:/gu)).toHaveLength(8);
  expect(text).not.toMatch(/warga_|berlubang/u);
  expect(handoverText({ from: '', to: '', at: 'x', duties: [], drafts: 0 })).toBe('*Serah terima piket* x\nTidak ada yang menunggu.');
});
