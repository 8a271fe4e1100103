import { defineConfig, devices, type ReporterDescription } from '@playwright/test';
import path from 'node:path';
import { launchOptions } from './harness/chromium.ts';

/** A product that runs already (VE_DICH_E2E_URL), or the built one, started here; it says itself where it listens. */
const running = process.env['VE_DICH_E2E_URL'];
const baseURL = running ?? process.env['VE_DICH_ADDRESS'] ?? 'http://127.0.0.1:0';

const reporter: ReporterDescription[] = [['list']];

/** Stories that are about narrow screens, wide ones, or every screen; the rest is told at a desk. */
const onPhone = ['**/phone.spec.ts', '**/accessibility.spec.ts'];
const onProjector = ['**/projector.spec.ts'];

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'test-results/output',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter,
  use: {
    baseURL,
    launchOptions,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    contextOptions: { reducedMotion: 'reduce' },
    // Recording every story costs a third of the time; a broken one is run again with --trace on.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'sign-in-once', testDir: 'harness', testMatch: 'sign-in-once.setup.ts' },
    {
      name: 'desktop',
      dependencies: ['sign-in-once'],
      testIgnore: ['**/phone.spec.ts', ...onProjector],
      use: { viewport: { width: 1366, height: 768 } },
    },
    {
      name: 'projector',
      dependencies: ['sign-in-once'],
      testMatch: onProjector,
      use: { viewport: { width: 1920, height: 950 } },
    },
    {
      name: 'phone',
      dependencies: ['sign-in-once'],
      testMatch: onPhone,
      grepInvert: /, at a desk$/,
      use: {
        ...devices['Pixel 7'],
        viewport: { width: 390, height: 844 },
        screen: { width: 390, height: 844 },
      },
    },
  ],
  ...(running !== undefined
    ? {}
    : {
        webServer: {
          command: `"${process.execPath}" "${path.join(import.meta.dirname, 'serve.ts')}"`,
          wait: { stdout: /Về Đích: (?<ve_dich_address>http:\/\/\S+)/ },
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
          timeout: 60_000,
        },
      }),
});
