import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The product's version, as its package says. */
export const readVersion = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '?';
};
