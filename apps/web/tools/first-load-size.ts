/**
 * What the first load of a page costs, gzipped: every script and style that its first sight needs, with whatever
 * `index.html` asks for by itself. Fails over the budgets of `ux.md` part 8.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
};

/** The page's own chunk, and how much script may come with it. */
const ROUTES = [
  { name: 'Toàn cảnh', page: 'src/pages/overview-page.tsx', budget: 200 },
  // As a phone opens it: the form of one indicator a screen comes with the page.
  { name: 'Nhập số liệu', page: 'src/pages/entry-page.tsx', budget: 180 },
] as const;

const dist = new URL('../dist/', import.meta.url);
const read = (path: string): Buffer => readFileSync(new URL(path, dist));
const manifest = JSON.parse(read('.vite/manifest.json').toString()) as Readonly<Record<string, Chunk>>;

const gzipOf = (path: string): number => gzipSync(read(path), { level: 9 }).length;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A chunk and everything it imports before it can run. */
const neededBy = (key: string, found: Map<string, Chunk> = new Map()): Map<string, Chunk> => {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`no chunk ${key}`);
  if (found.has(key)) return found;
  found.set(key, chunk);
  for (const imported of chunk.imports ?? []) neededBy(imported, found);
  return found;
};

const report = (name: string, paths: readonly string[]): number => {
  const sizes = paths.map((path) => ({ path, size: gzipOf(path) })).sort((a, b) => b.size - a.size);
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  say(`${name}: ${kb(total)}`);
  for (const { path, size } of sizes) say(`  ${kb(size).padStart(9)}  ${path}`);
  return total;
};

for (const { name, page, budget } of ROUTES) {
  const chunks = [...neededBy(page, neededBy('index.html')).values()];
  const script = report(`${name}, JavaScript`, ['start.js', ...chunks.map(({ file }) => file)]);
  report(`${name}, CSS`, [...new Set(chunks.flatMap(({ css = [] }) => css))]);
  const over = script > budget * 1024;
  say(`${over ? 'OVER' : 'within'} the budget of ${budget} KB of JavaScript\n`);
  if (over) process.exitCode = 1;
}
