/** Writes `.br` and `.gz` beside what the build made, so that the server sends them without working for it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);

/** Fonts are compressed already; `index.html` is filled in anew for every reader. */
const SHRINKS = /\.(?:js|css|svg)$/;

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => SHRINKS.test(path));
if (files.length === 0) throw new Error('nothing to compress: build first');
for (const path of files) {
  const file = new URL(path, dist);
  const bytes = readFileSync(file);
  writeFileSync(
    new URL(`${file.href}.br`),
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  );
  writeFileSync(new URL(`${file.href}.gz`), gzipSync(bytes, { level: 9 }));
}
