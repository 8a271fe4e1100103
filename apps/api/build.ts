/**
 * Bundles the server into `dist/main.js`: a few files load in a third of the time and half the memory of some six
 * hundred (decision 003). The server's own direct dependencies stay packages (some have a binary, some find their files
 * by their place); what the workspace's packages bring along goes in.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const packages = Object.keys(manifest.dependencies).filter((name) => !name.startsWith('@ve-dich/'));

const bundle = await rolldown({
  input: {
    main: 'src/main.ts',
    've-dich': 'src/ve-dich.ts',
    'file-worker': 'src/file-worker.ts',
    'report-worker': 'src/report-worker.ts',
  },
  cwd: import.meta.dirname,
  platform: 'node',
  external: (id) => id === 'pg-native' || packages.some((name) => id === name || id.startsWith(`${name}/`)),
});
await bundle.write({ dir: join(import.meta.dirname, 'dist'), format: 'esm', cleanDir: true });
await bundle.close();
