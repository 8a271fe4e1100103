/**
 * `npm test`: the everyday checks, the build, then the browser tests against the built product. The last line is the
 * sum of all tests.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './bootstrap/build.mjs';
import { runChild } from './bootstrap/children.mjs';
import { inRoot } from './bootstrap/paths.mjs';
import { ensureRuntime } from './bootstrap/runtime.mjs';
import { check, closingLine, reportFolder, seconds, type Tally, withBroken } from './checks.ts';

const playwright = inRoot('e2e', 'node_modules', '@playwright', 'test', 'cli.js');
const browserReport = path.join(reportFolder, 'browser.json');

type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

/** Playwright sets FORCE_COLOR for its workers, and Node warns of NO_COLOR beside it in each: say it in Playwright's way. */
function withoutColours({ NO_COLOR: plain, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return plain === undefined ? env : { ...env, FORCE_COLOR: '0' };
}

async function runBrowserTests(): Promise<Tally> {
  const since = performance.now();
  const runtime = await ensureRuntime();
  await ensureBuilt(runtime);
  mkdirSync(reportFolder, { recursive: true });
  rmSync(browserReport, { force: true });
  // Not through pnpm, which dies of a signal without passing it on; and Playwright puts its house in order at SIGINT only.
  const { code } = await runChild(runtime.node, [playwright, 'test', '--reporter=list,json'], {
    cwd: inRoot('e2e'),
    env: { ...withoutColours(runtime.env), PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    endSignal: 'SIGINT',
  });
  const stats = existsSync(browserReport)
    ? (JSON.parse(readFileSync(browserReport, 'utf8')) as PlaywrightReport).stats
    : { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  // No test at all is a failure too: a browser suite that finds nothing guards nothing.
  const ok = code === 0 && stats.expected + stats.flaky > 0;
  console.log(`${ok ? '✓' : '✗'} ${'browser'.padEnd(12)} ${seconds(since)}`);
  return {
    passed: stats.expected + stats.flaky,
    failed: ok ? 0 : Math.max(1, stats.unexpected),
    skipped: stats.skipped,
  };
}

const { broken, tests } = await check('everything');
const unit = withBroken(tests, broken);
const browser = await runBrowserTests();
const all = {
  passed: unit.passed + browser.passed,
  failed: unit.failed + browser.failed,
  skipped: unit.skipped + browser.skipped,
};
console.log(closingLine(all));
process.exitCode = all.failed === 0 ? 0 : 1;
