/** Names and nonces can't be guessed. */
import { expect, it } from 'vitest';
import { makeName, makeNonce } from '../../../lib/frame/nonce';

it('the host has another name every time', () => {
  const names = new Set(Array.from({ length: 50 }, makeName));
  expect(names.size).toBe(50);
  for (const name of names) expect(name).toMatch(/^[a-z]{4}-[a-z]{6}$/u);
});

it('a nonce has 32 hexadecimal digits', () => {
  expect(makeNonce()).toMatch(/^[0-9a-f]{32}$/u);
  expect(makeNonce()).not.toBe(makeNonce());
});
