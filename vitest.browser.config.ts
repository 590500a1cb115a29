/** Tests that need a real Chromium: slow to start, so apart from the others. */

import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    name: 'browser',
    environment: 'node',
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
    // What is waited for may take longer on a busy machine than the second that is usual.
    expect: { poll: { timeout: 10_000 } },
  },
});
