import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    name: 'web',
    // A document costs a second per file: only tests of components (`.test.tsx`) and those that ask for one in their
    // first line (`// @vitest-environment jsdom`) get it.
    projects: [
      { extends: true, test: { name: 'web', environment: 'node', include: ['src/**/*.test.ts'] } },
      { extends: true, test: { name: 'web-page', environment: 'jsdom', include: ['src/**/*.test.tsx'] } },
    ],
    setupFiles: ['./src/testing/set-up.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
