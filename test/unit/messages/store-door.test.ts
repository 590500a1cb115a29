import { expect, expectTypeOf, test } from 'vitest';
import * as v from 'valibot';
import { v7 } from 'uuid';
import { DOOR, doorMessageSchema, type DoorMessage, type Failure } from '../../../lib/messages/store-door';
import { storeClient } from '../../../lib/messages/store-client';
import type { CaseEvent } from '../../../lib/cases/types';

const event: CaseEvent = {
  type: 'commented',
  data: { text: 'sudah ditelepon' },
  id: v7(),
  caseId: 'instagram:17900000000000001',
  at: '2026-11-24T03:00:00.000Z',
  admin: { name: 'Rina', initials: 'RN' },
  v: 1,
};

test('every entry of the door can be asked: the union holds each type once', () => {
  for (const [type, entry] of Object.entries(DOOR)) {
    expect(entry.ask.entries.type.literal).toBe(type);
    const issues = v.safeParse(doorMessageSchema, { type }).issues ?? [];
    expect(
      issues.filter((issue) => issue.type === 'variant'),
      type,
    ).toEqual([]);
  }
});

test('a good answer is passed on with its own type', async () => {
  const asked: DoorMessage[] = [];
  const client = storeClient(async (message) => {
    asked.push(message);
    return { ok: true, stored: [event.id], refused: [] };
  });
  const answer = await client.ask({ type: 'store/append', events: [event] });
  expectTypeOf(answer).toEqualTypeOf<{ ok: true; stored: string[]; refused: { id: string; reason: 'erased' | 'practice' }[] } | Failure>();
  expect(answer).toEqual({ ok: true, stored: [event.id], refused: [] });
  expect(asked).toEqual([{ type: 'store/append', events: [event] }]);
});

test('no answer, a thrown error, a dead context and nonsense are values with a reason', async () => {
  const ask = (send: () => Promise<unknown>) => storeClient(send).ask({ type: 'store/status' });
  expect(await ask(async () => undefined)).toMatchObject({ ok: false, reason: 'gone' });
  expect(
    await ask(async () => {
      throw new Error('The message port closed before a response was received.');
    }),
  ).toMatchObject({ reason: 'gone' });
  expect(
    await ask(async () => {
      throw new Error('Extension context invalidated.');
    }),
  ).toMatchObject({ reason: 'stale' });
  expect(await ask(async () => ({ ok: true, cases: 'many' }))).toMatchObject({ ok: false, reason: 'invalid' });
  expect(await ask(async () => ({ ok: false, reason: 'full', detail: 'disk' }))).toEqual({ ok: false, reason: 'full', detail: 'disk' });
});

test('a message with an unknown type or a broken event is not a message', () => {
  expect(v.is(doorMessageSchema, { type: 'store/everything' })).toBe(false);
  expect(v.is(doorMessageSchema, { type: 'store/append', events: [{ ...event, at: 'yesterday' }] })).toBe(false);
  expect(v.is(doorMessageSchema, { type: 'store/append', events: [event] })).toBe(true);
});
