/**
 * Bundles the server into `dist/main.js`: one file loads in a third of the time and half the memory of some six hundred
 * (decision 003). What has a binary, or finds its own files by its place, stays a package of its own.
 */
import { rolldown } from 'rolldown';

const KEPT_AS_PACKAGES = [/^better-sqlite3$/, /^@node-rs\/argon2$/, /^pg-native$/, /^@fastify\/swagger-ui$/, /^pino/];

const bundle = await rolldown({
  input: { main: 'src/main.ts', 've-dich': 'src/ve-dich.ts' },
  cwd: import.meta.dirname,
  platform: 'node',
  external: KEPT_AS_PACKAGES,
});
await bundle.write({ dir: `${import.meta.dirname}/dist`, format: 'esm', cleanDir: true });
await bundle.close();
