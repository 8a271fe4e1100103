/**
 * The one door: `npm start`, `npm test`, `pnpm check`, `pnpm bench` all come through here.
 *
 * A fresh machine has a Node ≥ 20 and npm, nothing else. This script brings the pinned Node and pnpm, installs what the
 * lock file says, and hands over to the task. Plain JavaScript without a dependency, in the syntax that an old Node can
 * at least read, so that an old Node gets a sentence and not a stack trace.
 *
 *   node tools/bootstrap.mjs start [args]   build what has changed, run the server
 *   node tools/bootstrap.mjs test           everything: check, build, browser tests
 *   node tools/bootstrap.mjs check          format, lint, types, boundaries, unused code, unit tests
 *   node tools/bootstrap.mjs bench          the benchmarks
 *   node tools/bootstrap.mjs run <args>     pnpm <args>, with the pinned Node
 */
import { ensureBuilt, serverBundle } from './bootstrap/build.mjs';
import { findChromium, howToGetChromium } from './bootstrap/chromium.mjs';
import { endWithParent, runChild } from './bootstrap/children.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { root } from './bootstrap/paths.mjs';
import { ensureRuntime, withNpmSettings } from './bootstrap/runtime.mjs';
import { exitCodes, fail } from './bootstrap/say.mjs';

const [task, ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(
    `Cần Node 20 trở lên; máy này có ${process.version}. Tải tại nodejs.org rồi chạy lại.`,
    `Node 20 or later is needed; this machine has ${process.version}. Get it from nodejs.org and run again.`,
    exitCodes.unsupported,
  );
}

/** What each task runs once Node, pnpm and the libraries are there. */
const programs = {
  start: [serverBundle],
  test: ['tools/test.ts'],
  check: ['tools/check.ts'],
  bench: ['tools/bench.mjs'],
  run: [],
};

const changesInstalled = new Set([
  'install',
  'i',
  'add',
  'remove',
  'rm',
  'update',
  'up',
  'import',
  'dedupe',
  'store',
]);

async function main() {
  if (task === undefined || !Object.hasOwn(programs, task)) {
    fail(
      `Dùng: node tools/bootstrap.mjs <${Object.keys(programs).join(' | ')}>`,
      `Usage: node tools/bootstrap.mjs <${Object.keys(programs).join(' | ')}>`,
      exitCodes.unsupported,
    );
  }
  endWithParent();

  /** @type {Record<string, string>} */
  const extra = {};
  if (task === 'test') {
    // Asked first: nobody should wait ten minutes to be told that a package is missing.
    const chromium = findChromium();
    const named = process.env['CHROMIUM_PATH'];
    if (chromium === null && named !== undefined && named !== '') {
      fail(
        `CHROMIUM_PATH=${named} không phải một chương trình chạy được.`,
        `CHROMIUM_PATH=${named} is not a program that can be run.`,
        exitCodes.chromium,
      );
    }
    if (chromium === null) fail(howToGetChromium.vietnamese, howToGetChromium.english, exitCodes.chromium);
    extra['CHROMIUM_PATH'] = chromium;
  }

  const runtime = await ensureRuntime();
  const env = { ...runtime.env, ...extra };
  if (task === 'run') {
    // pnpm's own words for changing what is installed must not wait for an install of what was.
    if (!changesInstalled.has(rest[0] ?? '')) await ensureInstalled(runtime);
    const withSettings = await withNpmSettings(env);
    process.exitCode = (
      await runChild(runtime.node, [runtime.pnpm, ...rest], { cwd: root, env: withSettings })
    ).code;
    return;
  }
  await ensureInstalled(runtime);
  if (task === 'start' || task === 'bench') await ensureBuilt(runtime);
  const program = programs[/** @type {keyof typeof programs} */ (task)];
  process.exitCode = (await runChild(runtime.node, [...program, ...rest], { cwd: root, env })).code;
}

await main();
