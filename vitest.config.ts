import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Where processes, engines and files are made: a busy machine takes its time, and how long it takes is not what is tested. */
const SLOW: TestProjectInlineConfiguration['test'] = { testTimeout: 60_000, hookTimeout: 60_000 };

/** A project of plain Node tests that lie beside the code. */
function node(
  name: string,
  folder: string,
  more: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return {
    root: `${root}${folder}`,
    test: {
      name,
      include: ['**/*.test.ts'],
      // Where Stryker keeps its mutated copies while it runs.
      exclude: ['**/node_modules/**', '.mutation/**'],
      environment: 'node',
      testTimeout: 20_000,
      ...more,
    },
  };
}

/** The domain knows no clock and no zone; running it where a day begins 26 hours apart is how that stays true. */
function domainIn(suffix: string, zone: string): TestProjectInlineConfiguration {
  return node(`domain:${suffix}`, 'packages/domain', {
    // The second name is what the setup file compares with: TZ itself may be the caller's.
    env: { TZ: zone, VE_DICH_TEST_ZONE: zone },
    // In a worker thread TZ would be a mere variable; only a process of its own takes it as its zone.
    pool: 'forks',
    setupFiles: [`${root}tools/testing/time-zone.ts`],
  });
}

/** A package that needs more than plain Node tests says so in its own config. */
function own(
  folder: string,
  otherwise: TestProjectInlineConfiguration,
): string | TestProjectInlineConfiguration {
  const file = `${folder}/vitest.config.ts`;
  return existsSync(`${root}${file}`) ? file : otherwise;
}

export default defineConfig({
  test: {
    projects: [
      domainIn('utc', 'UTC'),
      domainIn('kiritimati', 'Pacific/Kiritimati'),
      domainIn('los-angeles', 'America/Los_Angeles'),
      node('contract', 'packages/contract'),
      node('sample', 'packages/sample'),
      own('packages/reports', node('reports', 'packages/reports')),
      own('packages/storage', node('storage', 'packages/storage', SLOW)),
      own('apps/api', node('api', 'apps/api', SLOW)),
      own('apps/web', node('web', 'apps/web', { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] })),
      // The guards start real tools; minutes are for a machine that is busy with something else.
      node('tools', 'tools', { exclude: ['guards/fixtures/**'], testTimeout: 60_000, hookTimeout: 180_000 }),
    ],
  },
});
