/**
 * The domain's tests as Stryker runs them: one zone, because a mutant that only a zone could catch reads the clock. Those
 * of forms and sheets stay out: they go through the arithmetic too, but what only they would notice lacks a test of its
 * own.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/*.test.ts', 'src/kinds/*.test.ts'],
    environment: 'node',
    env: { TZ: 'UTC' },
    setupFiles: ['./src/testing/mutation-setup.ts'],
  },
});
