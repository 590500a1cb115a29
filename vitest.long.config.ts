/** The long suites: large logs, Firefox, and whatever takes minutes. Part of `npm run test:full`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    name: 'long',
    environment: 'node',
    include: ['test/{long,firefox}/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    retry: 0,
    expect: { poll: { timeout: 10_000 } },
  },
});
