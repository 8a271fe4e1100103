/**
 * A PGlite with an empty cluster. Making a cluster (`initdb`) takes four seconds of a core, reading one half a second; so
 * it is made once for each version of PGlite and kept beside what is installed. Every test still gets a copy of its own.
 */
import { existsSync, mkdirSync, openAsBlob, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/ve-dich');

/** Of the PGlite that is installed: another version's cluster need not fit. */
const versionOfPglite = (): string => {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
};

/** Makes an empty cluster and writes it down, in one piece or not at all: another process may be doing the same. */
const keepCluster = async (file: string): Promise<void> => {
  const client = await PGlite.create();
  try {
    const cluster = await client.dumpDataDir('none');
    mkdirSync(CACHE, { recursive: true });
    const part = `${file}.${randomBytes(4).toString('hex')}`;
    writeFileSync(part, new Uint8Array(await cluster.arrayBuffer()));
    renameSync(part, file);
  } finally {
    await client.close();
  }
};

export const createPglite = async (): Promise<PGlite> => {
  const file = join(CACHE, `empty-pglite-${versionOfPglite()}.tar`);
  if (!existsSync(file)) await keepCluster(file);
  return PGlite.create({ loadDataDir: await openAsBlob(file) });
};
