/**
 * `pnpm bench`: runs every benchmark of the house and prints the machine and one table.
 *
 * A benchmark is a program that exports nothing and prints its results, one JSON object a line; other lines are notes and
 * are passed on:
 *
 *   { "name": "dashboard of a year, warm", "value": 41.2, "unit": "ms", "limit": 200, "ok": true }
 *
 * `limit` is the bar it is held to, in the same unit (null where there is none), and `ok` whether the bar was met: the
 * benchmark itself knows whether more is better. It ends with code 0 when it could measure, whatever it measured; any
 * other code means that it could not.
 *
 * Found by place: apps/api/bench/*.ts and packages/<name>/bench/*.ts but for files that end in `.part.ts` (what
 * benchmarks share), e2e/lighthouse.ts and e2e/paste-speed.ts. Words after `pnpm bench` choose among them by a part of their path.
 */
import { existsSync, globSync } from 'node:fs';
import { cpus, totalmem, version as systemVersion } from 'node:os';
import { runChild } from './bootstrap/children.mjs';
import { findChromium } from './bootstrap/chromium.mjs';
import { inRoot, root } from './bootstrap/paths.mjs';

/** @typedef {{ name: string, value: number, unit: string, limit: number | null, ok: boolean }} Result */

const chosen = process.argv.slice(2);
const programs = [
  ...globSync(['apps/*/bench/*.ts', 'packages/*/bench/*.ts'], { cwd: root }),
  'e2e/lighthouse.ts',
  'e2e/paste-speed.ts',
]
  .filter((file) => !/\.(?:part|d)\.ts$/.test(file) && existsSync(inRoot(file)))
  .filter((file) => chosen.length === 0 || chosen.some((word) => file.includes(word)))
  .toSorted();

/**
 * @param {string} line
 * @returns {Result | null}
 */
function resultOf(line) {
  if (!line.startsWith('{')) return null;
  try {
    const found = JSON.parse(line);
    return typeof found.name === 'string' && typeof found.value === 'number' && typeof found.ok === 'boolean'
      ? found
      : null;
  } catch {
    return null;
  }
}

/** @param {number} value */
const shown = (value) => (Number.isInteger(value) ? String(value) : value.toPrecision(4));

const processors = cpus();
console.log(
  [
    `${processors[0]?.model.trim()} × ${processors.length}`,
    `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    `${process.platform} ${process.arch} (${systemVersion()})`,
    `Node ${process.version}`,
  ].join(' · '),
);

/** @type {Result[]} */
const results = [];
/** @type {string[]} */
const unable = [];
const chromium = findChromium();
for (const file of programs) {
  console.log(`▸ ${file}`);
  // One after another: two benchmarks at once measure each other.
  const { code, output } = await runChild(process.execPath, [file], {
    cwd: root,
    show: 'capture',
    env: { ...process.env, ...(chromium === null ? {} : { CHROMIUM_PATH: chromium }) },
  });
  for (const line of output.split('\n')) {
    const result = resultOf(line);
    if (result !== null) results.push(result);
    else if (line.trim() !== '') console.log(`  ${line}`);
  }
  if (code !== 0) unable.push(`${file} (${code})`);
}

const rows = results.map(({ name, value, unit, limit, ok }) => [
  ok ? '✓' : '✗',
  name,
  `${shown(value)} ${unit}`,
  limit === null || limit === undefined ? '' : `${shown(limit)} ${unit}`,
]);
const head = ['', 'what', 'measured', 'limit'];
const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
for (const row of [head, ...rows])
  console.log(
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );

const missed = results.filter(({ ok }) => !ok).length;
console.log(`${results.length} measured, ${missed} beyond their limit, ${programs.length} programs`);
for (const name of unable) console.log(`✗ ${name} could not measure`);
process.exitCode = missed + unable.length === 0 ? 0 : 1;
