/** The domain's tests as Stryker runs them: one zone, because a mutant that only a zone could catch reads the clock. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    env: { TZ: 'UTC' },
    setupFiles: ['./src/testing/mutation-setup.ts'],
  },
});
