/**
 * A package's `references` in tsconfig.json must be exactly the workspace packages its package.json depends on, and the
 * root tsconfig.json must name every project. Otherwise `tsc -b` builds in the wrong order or skips a package in silence.
 *
 *   node tools/references.ts [folder]
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bootstrap/paths.mjs';

type Manifest = {
  readonly name: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
};
type TsConfig = { readonly references?: readonly { readonly path: string }[] };

const base = path.resolve(root, process.argv[2] ?? '.');
const read = (file: string): string => readFileSync(path.join(base, file), 'utf8');

/** tsconfig.json may carry comments on lines of their own; that much is taken out here. */
const readConfig = (file: string): TsConfig =>
  JSON.parse(read(file).replaceAll(/^\s*\/\/.*$/gm, '')) as TsConfig;

const folders = globSync(['apps/*/package.json', 'packages/*/package.json', 'e2e/package.json'], {
  cwd: base,
})
  .map((file) => path.dirname(file))
  .toSorted();
const manifests = new Map(
  folders.map((folder) => [folder, JSON.parse(read(`${folder}/package.json`)) as Manifest]),
);
const folderOf = new Map([...manifests].map(([folder, { name }]) => [name, folder]));

const referencesOf = (folder: string): string[] =>
  (readConfig(path.join(folder, 'tsconfig.json')).references ?? []).map((reference) =>
    path.join(folder, reference.path),
  );

/** Two lists said to be the same: what each lacks, as lines for a person. */
function differences(where: string, wanted: readonly string[], found: readonly string[]): string[] {
  return [
    ...wanted.filter((one) => !found.includes(one)).map((one) => `${where}: lacks a reference to ${one}`),
    ...found
      .filter((one) => !wanted.includes(one))
      .map((one) => `${where}: refers to ${one}, which is not a dependency`),
  ];
}

const faults = [...manifests].flatMap(([folder, { dependencies, devDependencies }]) => {
  const wanted = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => version.startsWith('workspace:'))
    .map(([name]) => folderOf.get(name) ?? `${name} (no such package)`);
  return differences(`${folder}/tsconfig.json`, wanted, referencesOf(folder));
});
const projects = [...folders, 'tools'].filter((folder) =>
  existsSync(path.join(base, folder, 'tsconfig.json')),
);
faults.push(...differences('tsconfig.json', projects, referencesOf('.')));

for (const fault of faults) console.log(fault);
console.log(`${faults.length} faults in ${projects.length} projects`);
process.exitCode = faults.length === 0 && projects.length > 0 ? 0 : 1;
