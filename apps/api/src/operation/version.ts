import { readFileSync } from 'node:fs';
import { MANIFEST } from '../places.ts';

/** The product's version, as its package says. */
export const readVersion = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '?';
};
