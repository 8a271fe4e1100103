/**
 * A guard that lets everything through is green for ever. Each one is run here, with its real settings, over a copy of the
 * house with faults in it, and must refuse every fault by the rule meant for it.
 *
 * More guards have their tests where they live: an endpoint without a route (packages/contract routes.test.ts, apps/api
 * http/policies.test.ts), a migration that drops rows (packages/storage engines/sqlite-migrate.test.ts), a time zone that
 * did not take effect (tools/testing/time-zone.ts, before every file of the domain).
 */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFaultyHouse, type Change, fixtureFiles } from './house.ts';
import { boundaries, type Finding, format, lint, references, types, unused } from './run.ts';

type Guard = 'boundaries' | 'format' | 'lint' | 'references' | 'types' | 'unused';
/** `says`: words the finding must contain, where the rule alone could mean something else. */
type Case = readonly [guard: Guard, rule: string, file: string, says?: string];

/** Faults that are not a file of their own: something added to one that is there. */
const changes: readonly Change[] = [
  { file: 'packages/domain/src/refusal.ts', after: 'REFUSAL_CODES = [', insert: "'without-a-status'," },
  {
    file: 'apps/web/src/i18n/messages/status.vi.ts',
    after: 'statusVi = {',
    insert: "withoutTranslation: 'chưa dịch',",
  },
  {
    file: 'apps/web/tsconfig.json',
    after: '"references": [',
    insert: '{ "path": "../../packages/storage" },',
  },
  {
    file: 'packages/sample/package.json',
    after: '"dependencies": {',
    insert: '"@ve-dich/contract": "workspace:*",',
  },
];

const cases: readonly Case[] = [
  ['boundaries', 'domain-libraries', 'packages/domain/src/imports-zod.ts', 'zod'],
  ['boundaries', 'no-circular', 'packages/domain/src/circle-one.ts'],
  ['boundaries', 'no-orphans', 'packages/domain/src/nobody-imports-me.ts'],
  ['boundaries', 'contract-packages', 'packages/contract/src/reaches-into-storage.ts'],
  ['boundaries', 'house-by-its-door', 'packages/contract/src/reaches-into-storage.ts'],
  ['boundaries', 'storage-packages', 'packages/storage/src/imports-contract.ts'],
  ['boundaries', 'api-features-are-strangers', 'apps/api/src/first/reaches-into-second.ts'],
  ['boundaries', 'api-http-is-below', 'apps/api/src/http/knows-a-feature.ts'],
  ['boundaries', 'api-one-composition-root', 'apps/api/src/first/constructs.ts'],
  ['boundaries', 'sample-is-for-demo', 'apps/api/src/first/imports-sample.ts'],
  ['boundaries', 'web-features-are-strangers', 'apps/web/src/features/first/reaches-into-second.ts'],
  ['boundaries', 'web-one-direction', 'apps/web/src/features/first/goes-back-to-a-page.ts'],
  ['boundaries', 'web-ui-knows-nothing', 'apps/web/src/ui/knows-a-feature.ts'],
  ['boundaries', 'web-feedback-is-below', 'apps/web/src/feedback/knows-a-feature.ts'],
  ['boundaries', 'web-base-is-below', 'apps/web/src/i18n/knows-the-ui.ts'],
  ['boundaries', 'no-testing-in-shipped', 'apps/web/src/features/first/uses-test-helpers.ts'],
  ['boundaries', 'sample-no-node', 'packages/sample/src/reads-a-file.ts'],
  ['boundaries', 'web-charts-only-in-ui', 'apps/web/src/features/first/draws-with-recharts.ts'],
  ['boundaries', 'web-no-schemas', 'apps/web/src/features/first/imports-a-schema.ts'],
  ['boundaries', 'web-packages', 'apps/web/src/features/first/imports-storage.ts'],
  ['boundaries', 'e2e-packages', 'e2e/reads-source-of-api.ts'],
  ['lint', 'eslint(no-restricted-globals)', 'packages/domain/src/touches-date.ts', 'Date'],
  ['lint', 'eslint(no-restricted-properties)', 'packages/sample/src/draws-lots.ts', 'random'],
  ['lint', 'eslint(no-restricted-properties)', 'packages/storage/src/repositories/locks-rows.ts', "'for'"],
  ['lint', 'eslint(no-restricted-properties)', 'packages/storage/src/repositories/writes-raw-sql.ts', 'raw'],
  ['lint', 'typescript(no-floating-promises)', 'apps/api/src/first/floating-promise.ts'],
  ['lint', 'typescript(no-misused-promises)', 'apps/api/src/first/misused-promise.ts'],
  ['lint', 'eslint(no-console)', 'apps/api/src/first/logs-to-console.ts'],
  ['lint', 'node(no-process-env)', 'apps/api/src/first/reads-environment.ts'],
  ['lint', 'eslint(no-restricted-imports)', 'apps/api/src/first/imports-environment.ts'],
  ['lint', 'import(no-default-export)', 'apps/api/src/first/exports-default.ts'],
  ['lint', 'eslint(no-restricted-globals)', 'apps/web/src/pages/calls-fetch.ts', 'fetch'],
  ['lint', 'eslint(no-restricted-globals)', 'apps/web/src/pages/calls-fetch-by-window.ts', 'fetch'],
  ['types', 'TS2591', 'packages/domain/src/reads-process.ts', 'process'],
  ['types', 'TS2339', 'packages/storage/src/repositories/opens-a-transaction.ts', 'transaction'],
  ['types', 'TS2741', 'apps/api/src/http/problem.ts', 'number>'],
  ['types', 'TS2741', 'apps/web/src/i18n/messages/status.en.ts', 'withoutTranslation'],
  ['unused', 'files', 'packages/domain/src/nobody-imports-me.ts'],
  ['format', 'format', 'packages/domain/src/badly-laid-out.ts'],
  ['references', 'references', 'apps/web/tsconfig.json', 'refers to packages/storage'],
  ['references', 'references', 'packages/sample/tsconfig.json', 'lacks a reference to packages/contract'],
];

/** What the fixtures reach for; nothing is wrong with these. */
const innocent = [
  'apps/api/src/second/thing.ts',
  'apps/web/src/features/second/thing.ts',
  'apps/web/src/testing/helper.ts',
];
/** A circle is told once, at the file where it was entered. */
const otherEnd = 'packages/domain/src/circle-two.ts';

const fixtures = fixtureFiles();
let house: string;
let findings: Record<Guard, readonly Finding[]>;
let linted = 0;

beforeAll(async () => {
  house = buildFaultyHouse(changes);
  const [lintRun, boundaryRun, typeRun, unusedRun, formatRun, referenceRun] = await Promise.all([
    lint(house, fixtures),
    boundaries(house),
    types(house),
    unused(house),
    format(house, fixtures),
    references(house),
  ]);
  linted = lintRun.seen;
  findings = {
    lint: lintRun.findings,
    boundaries: boundaryRun,
    types: typeRun,
    unused: unusedRun,
    format: formatRun,
    references: referenceRun,
  };
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('each fault is refused by the rule meant for it', () => {
  for (const [guard, rule, file, says = ''] of cases) {
    test(`${guard} refuses by ${rule}: ${file}`, () => {
      const here = findings[guard].filter((finding) => finding.file === file);
      expect(here.map((finding) => finding.rule)).toContain(rule);
      const told = here.filter((finding) => finding.rule === rule).map(({ message }) => message);
      expect(told.some((message) => message.includes(says))).toBe(true);
    });
  }
});

test('every fixture is refused by some guard, and every file named here is a fixture or a changed file', () => {
  const named = cases.map(([, , file]) => file);
  expect(fixtures.filter((file) => !named.includes(file))).toEqual([...innocent, otherEnd]);
  expect(named.filter((file) => file.endsWith('.ts') && !fixtures.includes(file))).toEqual([
    'apps/api/src/http/problem.ts',
    'apps/web/src/i18n/messages/status.en.ts',
  ]);
});

test('the guards looked at all of it and find nothing where there is nothing', () => {
  expect(linted).toBe(fixtures.length);
  for (const guard of ['lint', 'boundaries', 'types', 'format'] as const) {
    expect(findings[guard].filter(({ file }) => innocent.includes(file))).toEqual([]);
  }
});
