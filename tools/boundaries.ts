/**
 * Runs the rules of `boundaries.cjs` over the tree and refuses to be satisfied with nothing: dependency-cruiser without a
 * TypeScript API it knows prints «no violations» over 0 modules and exits 0.
 *
 *   node tools/boundaries.ts [folder]   the house, or another tree of the same shape (the guards' fixtures)
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './bootstrap/children.mjs';
import { inRoot, root } from './bootstrap/paths.mjs';

type Violation = { readonly from: string; readonly to: string; readonly rule: { readonly name: string } };
type Cruise = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly Violation[]; readonly totalDependenciesCruised: number };
};

const base = path.resolve(root, process.argv[2] ?? '.');

/** Folders that hold TypeScript of ours, each of which must be seen. */
function expectedFolders(): string[] {
  const members = ['apps', 'packages'].flatMap((group) => {
    const folder = path.join(base, group);
    return existsSync(folder) ? readdirSync(folder).map((name) => `${group}/${name}/src`) : [];
  });
  return members.filter((folder) => existsSync(path.join(base, folder)));
}

const places = ['apps', 'packages', 'e2e', 'tools'].filter((place) => existsSync(path.join(base, place)));
const { output } = await runChild(
  inRoot('node_modules', '.bin', 'depcruise'),
  ['--config', inRoot('tools', 'boundaries.cjs'), '--output-type', 'json', ...places],
  { cwd: base, show: 'capture' },
);

let cruise: Cruise;
try {
  cruise = JSON.parse(output) as Cruise;
} catch {
  // Not a report: a fault in the rules, or of the tool itself.
  console.log(output.trimEnd());
  process.exit(2);
}

const unseen = expectedFolders().filter(
  (folder) => !cruise.modules.some(({ source }) => source.startsWith(`${folder}/`)),
);
for (const folder of unseen) console.log(`${folder}: dependency-cruiser saw no module here`);
for (const { rule, from, to } of cruise.summary.violations)
  console.log(`${rule.name}: ${from === to ? from : `${from} → ${to}`}`);
console.log(
  `${cruise.summary.violations.length} violations in ${cruise.modules.length} modules, ${cruise.summary.totalDependenciesCruised} dependencies`,
);
process.exitCode =
  cruise.summary.violations.length + unseen.length === 0 && cruise.modules.length > 0 ? 0 : 1;
