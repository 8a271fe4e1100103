/**
 * The everyday checks and the unit tests, as functions: `tools/check.ts` runs them alone, `tools/test.ts` as part of
 * everything. Nothing stops at the first fault: one run tells all there is to mend.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './bootstrap/children.mjs';
import { inRoot, root, runtimeFolder } from './bootstrap/paths.mjs';

export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

export type CheckResult = {
  /** Names of the steps that found something, the unit tests among them. */
  readonly broken: readonly string[];
  readonly tests: Tally;
};

type Step = { readonly name: string; readonly command: string; readonly args: readonly string[] };

export const reportFolder = path.join(runtimeFolder, 'report');
const unitReport = path.join(reportFolder, 'unit.json');

const tool = (name: string) => inRoot('node_modules', '.bin', name);

/** In the order of their length, the longest first, so that two lanes end at about the same time. */
const steps: readonly Step[] = [
  { name: 'unused', command: tool('knip'), args: ['--no-progress'] },
  { name: 'lint', command: tool('oxlint'), args: ['--type-aware', '--deny-warnings', '--format=unix'] },
  { name: 'boundaries', command: process.execPath, args: ['tools/boundaries.ts'] },
  { name: 'types', command: tool('tsc'), args: ['-b'] },
  { name: 'format', command: tool('oxfmt'), args: ['--check', '.'] },
  { name: 'references', command: process.execPath, args: ['tools/references.ts'] },
];

const lanes = 2;

/** Not of every day, but of every `npm test`: what starts processes, real tools, a second engine, or floods of bytes. */
const leftToNpmTest = [
  'apps/api/src/accounts/canary.test.ts',
  'apps/api/src/engines.test.ts',
  'apps/api/src/operation/process.test.ts',
  'apps/api/src/sheets/hostile.test.ts',
  'apps/api/src/sheets/read-sheets.fuzz.test.ts',
  'apps/api/src/sheets/sheets.fuzz.test.ts',
  'packages/storage/src/contract-suite/pglite.test.ts',
  'packages/storage/src/engines/sqlite-killed.test.ts',
  'tools/bootstrap/children.test.ts',
  'tools/guards/guards.test.ts',
];

/** The domain's tests again, a day earlier and a day later: every day in one zone, in `npm test` in all three. */
const zonesLeftToNpmTest = ['domain:kiritimati', 'domain:los-angeles'];

/** The everyday checks leave out what takes a minute; everything leaves out nothing. */
export type Extent = 'everyday' | 'everything';

// Colours are for eyes: a log file or CI gets plain words, whatever each tool makes of its surroundings.
if (!process.stdout.isTTY || process.env['CI'] !== undefined) {
  delete process.env['FORCE_COLOR'];
  process.env['NO_COLOR'] = '1';
}

export const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step and shows its output only where it found something. */
async function runStep({ name, command, args }: Step): Promise<boolean> {
  const since = performance.now();
  // The type-aware linter is a Go program: told to collect garbage less often it is a quarter faster, with 1.4 GB.
  const env = { GOGC: '400', ...process.env };
  const { code, output } = await runChild(command, args, { cwd: root, env, show: 'capture' });
  if (code !== 0) console.log(output.trimEnd());
  console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(12)} ${seconds(since)}`);
  return code === 0;
}

async function runStatic(): Promise<string[]> {
  const waiting = [...steps];
  const broken: string[] = [];
  async function lane(): Promise<void> {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      if (!(await runStep(step))) broken.push(step.name);
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane));
  return broken;
}

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
};

/** Every test file in the tree. */
function testFiles(): string[] {
  return globSync(['apps/*/**/*.test.{ts,tsx}', 'packages/*/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'], {
    cwd: root,
    exclude: (name) => ['node_modules', 'dist', '.types', 'fixtures'].includes(path.basename(name)),
  });
}

const everyday = ({ TEST_POSTGRES_URL: _server, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...env,
  VE_DICH_EVERYDAY: '1',
});

/** The unit tests of every project, streamed; the numbers come from Vitest's own report. */
async function runUnitTests(extent: Extent): Promise<{ readonly ok: boolean; readonly tests: Tally }> {
  const since = performance.now();
  mkdirSync(reportFolder, { recursive: true });
  rmSync(unitReport, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const isEveryday = extent === 'everyday';
  const leftOut = isEveryday ? leftToNpmTest : [];
  const zonesLeftOut = isEveryday ? zonesLeftToNpmTest : [];
  const wanted = testFiles().filter((file) => !leftOut.includes(file));
  // The files of a project share a process: a third of the time, and no test of ours leaves anything behind for the next.
  const { code } = await runChild(
    tool('vitest'),
    [
      'run',
      '--no-isolate',
      // The default leaves a core to Vitest itself, which on two cores is half the machine.
      '--maxWorkers=100%',
      // Named one by one: what is excluded on the command line is excluded from the root only, not from its projects.
      ...(isEveryday ? wanted : []),
      ...zonesLeftOut.map((project) => `--project=!${project}`),
      ...reporters,
    ],
    // No PostgreSQL, neither a server nor PGlite; `npm test` runs all.
    { cwd: root, env: isEveryday ? everyday(process.env) : process.env },
  );
  for (const each of [...leftOut, ...zonesLeftOut]) console.log(`– ${each}: left to npm test`);
  if (!existsSync(unitReport)) {
    console.log(`✗ unit         ${seconds(since)}: Vitest wrote no report`);
    return { ok: false, tests: { passed: 0, failed: 1, skipped: 0 } };
  }
  const report = JSON.parse(readFileSync(unitReport, 'utf8')) as VitestReport;
  // A test file that no project picks up would be green for ever.
  const ran = new Set(report.testResults.map(({ name }) => path.relative(root, name)));
  const missed = wanted.filter((file) => !ran.has(file));
  for (const file of missed) console.log(`${file}: no Vitest project runs this file`);
  // A file that breaks before its first test counts as one failure: it has no tests to count.
  const stillborn = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + stillborn.length + missed.length;
  const ok = code === 0 && failed === 0;
  console.log(`${ok ? '✓' : '✗'} ${'unit'.padEnd(12)} ${seconds(since)}`);
  return {
    ok,
    tests: {
      passed: report.numPassedTests,
      // Vitest also fails for errors outside any test.
      failed: ok ? 0 : Math.max(1, failed),
      skipped: report.numPendingTests + report.numTodoTests,
    },
  };
}

export async function check(extent: Extent): Promise<CheckResult> {
  const since = performance.now();
  const broken = await runStatic();
  const unit = await runUnitTests(extent);
  if (!unit.ok) broken.push('unit');
  console.log(
    `${broken.length === 0 ? '✓' : '✗'} ${'check'.padEnd(12)} ${seconds(since)}${broken.length === 0 ? '' : `: ${broken.join(', ')}`}`,
  );
  return { broken, tests: unit.tests };
}

/** The closing line: alone on its line, in the words that CI reads. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A static step that found something counts as one failure, so that the closing line never says «0 failed» of a red run. */
export function withBroken(tests: Tally, broken: readonly string[]): Tally {
  return { ...tests, failed: tests.failed + broken.filter((name) => name !== 'unit').length };
}
