/**
 * What the first load of Toàn cảnh costs, gzipped: every script and style that `index.html` asks for (the overview comes
 * with the entry), and what else the entry would fetch by itself. Fails over the budget of `ux.md` part 8.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 200;
const dist = new URL('../dist/', import.meta.url);

const gzipOf = (path: string): number => gzipSync(readFileSync(new URL(path, dist))).length;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const page = readFileSync(new URL('index.html', dist), 'utf8');
const found = (pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map(([, path = '']) => path.slice(1));
const scripts = [
  ...found(/<script[^>]*src="([^"]+)"/g),
  ...found(/<link rel="modulepreload"[^>]*href="([^"]+)"/g),
];
const styles = found(/<link rel="stylesheet"[^>]*href="([^"]+)"/g);
if (scripts.length < 2 || styles.length === 0) throw new Error('index.html names no scripts or no styles');

const report = (name: string, paths: readonly string[]): number => {
  const sizes = paths.map((path) => ({ path, size: gzipOf(path) })).sort((a, b) => b.size - a.size);
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  say(`${name}: ${kb(total)}`);
  for (const { path, size } of sizes) say(`  ${kb(size).padStart(9)}  ${path}`);
  return total;
};
const script = report('JavaScript', scripts);
report('CSS', styles);
const over = script > BUDGET_KB * 1024;
say(`${over ? 'OVER' : 'within'} the budget of ${BUDGET_KB} KB of JavaScript`);
if (over) process.exitCode = 1;
