import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'storage',
    include: ['src/**/*.test.ts'],
    // PGlite takes seconds to start on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
