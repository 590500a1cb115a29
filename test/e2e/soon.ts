/** Waits for a value on a busy machine. */
import { expect } from 'vitest';

/** Reads until what is expected of the value holds; fails after 15 s. */
export const soon = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: 15_000, interval: 40 });
