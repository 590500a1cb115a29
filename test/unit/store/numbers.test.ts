/** Two computers with the same initials never go on giving the same *No. aduan* once they know of each other. */
import { describe, expect, test } from 'vitest';
import { openMemory } from './open';
import { story } from '../cases/story';

const DAY = '2026-11-22';

/** A case of another computer that was given this number. */
function numbered(id: string, number: string) {
  const s = story(id, '2026-11-22T03:00:00.000Z');
  s.noted();
  s.add({ type: 'numbered', data: { number } });
  return s.events;
}

describe('numbers that came in with another log', () => {
  test('count, are kept by their case, and make this computer add a letter of its own', async () => {
    const { store } = await openMemory();
    expect(await store.nextNumber('RN', DAY, 'instagram:1')).toBe('RN-1122-01');
    await store.append(numbered('instagram:2', 'RN-1122-01'));
    await store.append(numbered('instagram:3', 'RN-1122-02'));
    expect(await store.nextNumber('RN', DAY, 'instagram:2')).toBe('RN-1122-01');
    const next = await store.nextNumber('RN', DAY, 'instagram:4');
    expect(next).toMatch(/^RN-1122-01[A-Z]$/u);
    expect(await store.nextNumber('RN', DAY, 'instagram:5')).toBe(`RN-1122-02${next.at(-1)}`);
    expect(await store.nextNumber('RN', DAY, 'instagram:1')).toBe('RN-1122-01');
  });

  test('of other initials change nothing', async () => {
    const { store } = await openMemory();
    await store.append(numbered('instagram:2', 'RNA-1122-01'));
    expect(await store.nextNumber('RN', DAY, 'instagram:1')).toBe('RN-1122-01');
  });

  test('a letter that the other one has too is given up', async () => {
    const { store } = await openMemory();
    await store.shareInitials();
    const first = await store.nextNumber('RN', DAY, 'instagram:1');
    await store.append(numbered('instagram:2', `RN-1122-01${first.at(-1)}`));
    const second = await store.nextNumber('RN', DAY, 'instagram:3');
    expect(second).toMatch(/^RN-1122-01[A-Z]$/u);
    expect(second.at(-1)).not.toBe(first.at(-1));
  });

  test('own numbers in the log are own', async () => {
    const { store } = await openMemory();
    const number = await store.nextNumber('RN', DAY, 'instagram:1');
    await store.append(numbered('instagram:1', number));
    await store.rebuild();
    expect(await store.nextNumber('RN', DAY, 'instagram:2')).toBe('RN-1122-02');
  });
});

test('a computer that got its settings from another one adds a letter from the first number on', async () => {
  const { store, again } = await openMemory();
  await store.shareInitials();
  const first = await store.nextNumber('RN', DAY, 'instagram:1');
  expect(first).toMatch(/^RN-1122-01[A-HJKMNPR-Z]$/u);
  await store.shareInitials();
  expect(await (await again()).nextNumber('RN', DAY, 'instagram:2')).toBe(`RN-1122-02${first.at(-1)}`);
});
