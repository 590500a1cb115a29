/** Unit, component and conventions tests; the browser tests have a configuration of their own. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/conventions/**/*.test.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
