/** A log that is handed over names nobody. */
import { expect, test } from 'vitest';
import { eventMask } from '../../../lib/export/mask-event';
import { caseEventSchema } from '../../../lib/cases/schema';
import * as v from 'valibot';
import { story } from '../cases/story';

const SECRET = 'hubungi 081234567890 atau NIK 3374010101900001';

test('handles and personal data are gone from every event, and every event is still valid', () => {
  const s = story();
  s.noted({ handle: 'rahma.kota77', text: SECRET });
  s.judged();
  const intent = s.add({ type: 'inserted', data: { text: SECRET, templateId: null, blockIds: [], holding: false, commentId: '1' } });
  s.add({
    type: 'replied',
    data: {
      intentId: intent.id,
      replyId: null,
      text: SECRET,
      at: '2026-11-24T05:00:00.000Z',
      evidence: 'seen',
      holding: false,
      permalink: null,
    },
  });
  s.add({ type: 'corrected', data: { field: 'summary', value: SECRET, why: SECRET } });
  s.add({ type: 'waiting', data: { on: 'citizen', what: SECRET } });
  s.add({ type: 'resumed', data: { why: SECRET } });
  s.add({ type: 'forwarded', data: { office: 'DLH', via: 'WA', to: SECRET } });
  s.add({ type: 'promised', data: { what: SECRET, dueAt: '2026-11-24T05:00:00.000Z' } });
  s.add({ type: 'followedUp', data: { text: SECRET, link: null } });
  s.add({ type: 'closed', data: { as: 'done', evidence: SECRET, why: SECRET } });
  s.add({ type: 'reopened', data: { why: SECRET } });
  s.add({ type: 'commented', data: { text: SECRET } });
  s.add({ type: 'dropped', data: { intentId: intent.id, why: SECRET } });
  const masked = s.events.map(eventMask([]));
  expect(JSON.stringify(masked)).not.toMatch(/0812345|3374010101|rahma\.kota77/u);
  for (const event of masked) expect(v.is(caseEventSchema, event), event.type).toBe(true);
});
