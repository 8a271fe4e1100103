/** Where things lie in an installation, found from its root: the same for the sources and for the built bundle. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT_MARK = 'pnpm-workspace.yaml';

/** The installation's root: the nearest folder above this file that is the workspace's. */
const findRoot = (from: string): string => {
  if (existsSync(join(from, ROOT_MARK))) return from;
  const above = dirname(from);
  if (above === from) throw new Error(`no ${ROOT_MARK} above ${import.meta.dirname}`);
  return findRoot(above);
};

const root = findRoot(import.meta.dirname);

/** The built browser part. */
export const WEB_DIRECTORY = join(root, 'apps/web/dist');
/** Default for the data directory. */
export const DATA_DIRECTORY = join(root, 'data');
/** What carries the product's version. */
export const MANIFEST = join(root, 'package.json');
/** The program that opens files in a thread of its own: beside the server in the bundle, or as its source. */
export const FILE_WORKER = join(
  import.meta.dirname,
  import.meta.filename.endsWith('.ts') ? 'file-worker.ts' : 'file-worker.js',
);
/** The program that makes files of reports in a thread of its own. */
export const REPORT_WORKER = join(
  import.meta.dirname,
  import.meta.filename.endsWith('.ts') ? 'report-worker.ts' : 'report-worker.js',
);
/** One folder of migrations per engine. */
export const MIGRATIONS_DIRECTORY = join(root, 'packages/storage/migrations');
