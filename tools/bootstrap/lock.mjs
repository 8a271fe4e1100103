/**
 * One bootstrap at a time may write `.runtime/` and `node_modules/`. A second one waits and then finds the work done.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runtimeFolder } from './paths.mjs';
import { say } from './say.mjs';

const folder = path.join(runtimeFolder, 'lock');
const holder = path.join(folder, 'pid');
/** A lock folder without a number in it belongs to someone who is just writing it, or who died doing so. */
const graceForNumber = 3_000;

/** @returns {boolean} whether the holder is alive, or too young to tell */
function isHeld(/** @type {number} */ waited) {
  try {
    const pid = Number(readFileSync(holder, 'utf8'));
    if (pid === process.pid) return false;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    // EPERM: alive, but another user's.
    if (code === 'EPERM') return true;
    return code === 'ENOENT' && waited < graceForNumber;
  }
}

function take() {
  try {
    mkdirSync(folder);
    writeFileSync(holder, String(process.pid));
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  mkdirSync(runtimeFolder, { recursive: true });
  const since = Date.now();
  let told = false;
  while (!take()) {
    if (!isHeld(Date.now() - since)) {
      rmSync(folder, { recursive: true, force: true });
      continue;
    }
    if (!told) {
      say('Một tiến trình khác đang cài đặt; xin chờ…', 'Another process is installing; waiting…');
      told = true;
    }
    await sleep(250);
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
