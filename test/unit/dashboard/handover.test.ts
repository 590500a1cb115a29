/** The hand-over of duty as a text. */
import { expect, test } from 'vitest';
import { handoverText } from '../../../components/dashboard/start/handover-text';
import { waitingOf, type WaitingFound } from '../../../lib/cases/waiting';
import { foldCase } from '../../../lib/cases/fold';
import { calendarOf, caseClocks } from '../../../lib/clock';
import { formats, translator } from '../../../lib/i18n';
import { DEFAULT_PROFILE } from '../../../lib/profile/schema';
import { RINA, story } from '../cases/story';

const NOW = '2026-11-24T05:00:00.000Z';
const calendar = calendarOf(DEFAULT_PROFILE);
const app = {
  t: translator('id'),
  f: formats('id', 'Asia/Jakarta'),
  admin: RINA,
  profile: {
    value: { ...DEFAULT_PROFILE, agency: 'Dinas PU' },
    change: () => undefined,
    save: () => Promise.resolve(true),
    state: 'saved' as const,
    retry: () => undefined,
  },
};
const waiting = (n: number): WaitingFound => {
  const items = Array.from({ length: n }, (_, index) => {
    const s = story(`instagram:${index}`);
    s.noted();
    s.judged();
    const c = foldCase(s.events);
    return waitingOf(c, caseClocks(c, DEFAULT_PROFILE.deadlines, calendar, NOW), calendar, NOW, NOW);
  }).filter((each) => each !== null);
  return { counts: [{ reason: 'reply', n }], late: 0, items };
};

test('names what waits with place and link, and nobody', () => {
  const text = handoverText(waiting(7), 2, app, Date.parse(NOW));
  expect(text).toContain('Serah terima piket Dinas PU, 24 Nov 2026, 12.00');
  expect(text).toContain('*Belum dibalas: 7*');
  expect(text).toContain('- Jalan & jembatan, Jalan Melati https://www.instagram.com/p/POST1/c/0/');
  expect(text).toContain('… dan 2 lagi');
  expect(text).toContain('Draf belum selesai: 2');
  expect(text).not.toContain('warga_melati');
});

test('says so when nothing waits', () => expect(handoverText(waiting(0), 0, app, Date.parse(NOW))).toContain('Tidak ada yang menunggu.'));
