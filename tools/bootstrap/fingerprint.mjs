/**
 * One hash over files' names and contents. Contents, not times: a checkout that touches every file changes nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * @param {string} place
 * @param {(file: string) => boolean} counts
 * @returns {string[]} files under a folder, or the file itself, in a stable order
 */
function filesAt(place, counts) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = path.join(place, entry.name);
      if (entry.isDirectory()) return filesAt(inner, counts);
      return counts(inner) ? [inner] : [];
    });
}

/**
 * @param {readonly string[]} places files and folders, relative to the root
 * @param {readonly string[]} [facts] anything else the result depends on
 * @param {(file: string) => boolean} [counts]
 */
export function fingerprint(places, facts = [], counts = () => true) {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const place of places) {
    for (const file of filesAt(path.join(root, place), counts)) {
      const content = readFileSync(file);
      hash.update(`\n${path.relative(root, file)} ${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex');
}
