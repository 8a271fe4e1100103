/**
 * A second house for the guards to find fault with: a copy of the tree in a temporary folder, with its own links among
 * the packages, into which the fixtures are laid. The guards run there with the house's real settings.
 */
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../bootstrap/paths.mjs';

const fixtures = path.join(root, 'tools', 'guards', 'fixtures');
const copied = [
  'apps',
  'packages',
  'e2e',
  'tools',
  'package.json',
  'pnpm-workspace.yaml',
  'tsconfig.json',
  'tsconfig.base.json',
  'vitest.config.ts',
  'knip.json',
  '.oxlintrc.json',
  '.oxfmtrc.json',
];
const leftBehind = new Set([
  'node_modules',
  'dist',
  '.types',
  'data',
  'fixtures',
  'test-results',
  'playwright-report',
]);

/** Links what a package has installed; the house's own packages lead to the copy and not back to the original. */
function linkModules(from: string, to: string, ownPackages: ReadonlyMap<string, string>): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const source = path.join(from, name);
    if (name === '@ve-dich') {
      mkdirSync(path.join(to, name));
      for (const inner of readdirSync(source)) {
        symlinkSync(
          ownPackages.get(`@ve-dich/${inner}`) ?? path.join(source, inner),
          path.join(to, name, inner),
        );
      }
    } else {
      symlinkSync(realpathSync(source), path.join(to, name));
    }
  }
}

export type Change = { readonly file: string; readonly after: string; readonly insert: string };

/** Applies a change to a file of the copy; a place that is no longer there is a guard that no longer guards. */
function change(house: string, { file, after, insert }: Change): void {
  const place = path.join(house, file);
  const text = readFileSync(place, 'utf8');
  if (!text.includes(after)) throw new Error(`${file} has no «${after}» to change: mend tools/guards`);
  writeFileSync(place, text.replace(after, `${after}${insert}`));
}

export const fixtureFiles = (): string[] => globSync('**/*.{ts,tsx}', { cwd: fixtures }).toSorted();

/** Builds the copy, lays the fixtures into it, makes the changes, and says where it is. */
export function buildFaultyHouse(changes: readonly Change[]): string {
  const house = realpathSync(mkdtempSync(path.join(tmpdir(), 've-dich-guards-')));
  for (const name of copied) {
    if (!existsSync(path.join(root, name))) continue;
    cpSync(path.join(root, name), path.join(house, name), {
      recursive: true,
      filter: (source) => !leftBehind.has(path.basename(source)),
    });
  }
  const folders = globSync(['apps/*', 'packages/*', 'e2e'], { cwd: house }).filter((folder) =>
    existsSync(path.join(house, folder, 'package.json')),
  );
  const ownPackages = new Map(
    folders.map((folder) => {
      const { name } = JSON.parse(readFileSync(path.join(house, folder, 'package.json'), 'utf8')) as {
        name: string;
      };
      return [name, path.join(house, folder)];
    }),
  );
  for (const folder of ['.', ...folders]) {
    const installed = path.join(root, folder, 'node_modules');
    if (existsSync(installed)) linkModules(installed, path.join(house, folder, 'node_modules'), ownPackages);
  }
  cpSync(fixtures, house, { recursive: true });
  for (const one of changes) change(house, one);
  return house;
}
