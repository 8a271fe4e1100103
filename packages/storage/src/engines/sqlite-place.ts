/** Where a SQLite file may be, and under which one name. */
import { existsSync, mkdirSync, realpathSync, statfsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UnsafeEngineError } from '../errors.ts';

/** Magic numbers of statfs: NFS, SMB, CIFS, SMB2. */
const NETWORK_DISKS = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);

/**
 * The file's one true path, so that two spellings of it take the same lock. Its folder is made where it is missing.
 * @throws UnsafeEngineError on a network disk
 */
export const placeOf = (file: string): string => {
  if (file === '' || file === ':memory:') throw new RangeError('a SQLite storage needs a file');
  const path = resolve(file);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const real = existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
  if (NETWORK_DISKS.has(statfsSync(dirname(real)).type)) {
    throw new UnsafeEngineError(`${dirname(real)} is on a network disk, where SQLite's locks do not hold`);
  }
  return real;
};
