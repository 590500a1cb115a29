/** What goes wrong around the program, and who wishes it ill: real browsers, minutes. `npm run test:faults`, part of `npm run test:full`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    name: 'faults',
    environment: 'node',
    include: ['test/faults/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    retry: 0,
    expect: { poll: { timeout: 15_000 } },
  },
});
