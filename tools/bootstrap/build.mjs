/**
 * The product as it is run: the pages (Vite) and the server in one bundle (decision 003). Each is made again only when
 * something that goes into it has changed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './children.mjs';
import { fingerprint } from './fingerprint.mjs';
import { alone } from './lock.mjs';
import { inRoot, root, runtimeFolder } from './paths.mjs';
import { fail, say } from './say.mjs';

export const serverBundle = 'apps/api/dist/main.js';

/** @typedef {{ name: string, product: string, inputs: readonly string[], vietnamese: string, english: string }} Part */

/** @type {readonly Part[]} */
const parts = [
  {
    name: 'web',
    product: 'apps/web/dist/index.html',
    inputs: [
      'apps/web/src',
      'apps/web/public',
      'apps/web/index.html',
      'apps/web/vite.config.ts',
      'apps/web/package.json',
      'packages/domain/src',
      'packages/contract/src',
      'tsconfig.base.json',
      'pnpm-lock.yaml',
    ],
    vietnamese: 'giao diện',
    english: 'the pages',
  },
  {
    name: 'api',
    product: serverBundle,
    inputs: [
      'apps/api/src',
      'apps/api/build.ts',
      'apps/api/package.json',
      'packages/domain/src',
      'packages/contract/src',
      'packages/storage/src',
      'packages/sample/src',
      'pnpm-lock.yaml',
    ],
    vietnamese: 'máy chủ',
    english: 'the server',
  },
];

/** @param {string} file */
const isShipped = (file) => !/\.test\.tsx?$/.test(file);

/**
 * @param {Part} part
 * @param {import('./runtime.mjs').Runtime} runtime
 */
async function ensurePart({ name, product, inputs, vietnamese, english }, runtime) {
  const stampFile = path.join(runtimeFolder, `built-${name}`);
  const stamp = fingerprint(inputs, [], isShipped);
  const isReady = () =>
    existsSync(inRoot(product)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isReady()) return;
  await alone(async () => {
    if (isReady()) return;
    say(`Đang dựng ${vietnamese}…`, `Building ${english}…`);
    const { code, output } = await runChild(
      runtime.node,
      [runtime.pnpm, '--filter', `@ve-dich/${name}`, 'run', 'build'],
      { cwd: root, env: runtime.env, show: 'capture' },
    );
    if (code !== 0 || !existsSync(inRoot(product))) {
      console.error(output.trimEnd());
      fail(`Không dựng được ${vietnamese} (lỗi ở trên).`, `Could not build ${english} (the error is above).`);
    }
    writeFileSync(stampFile, stamp);
  });
}

/** @param {import('./runtime.mjs').Runtime} runtime */
export async function ensureBuilt(runtime) {
  for (const part of parts) await ensurePart(part, runtime);
}
