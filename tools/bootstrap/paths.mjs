/** Where things are. Everything the bootstrap makes lives in `.runtime/` or `node_modules/`, both ignored by git. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const runtimeFolder = path.join(root, '.runtime');
/** @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts);
