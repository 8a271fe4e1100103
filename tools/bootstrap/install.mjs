/** `pnpm install --frozen-lockfile`, once per lock file and platform. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runChild } from './children.mjs';
import { fingerprint } from './fingerprint.mjs';
import { alone } from './lock.mjs';
import { inRoot, root } from './paths.mjs';
import { isNetworkFault, withNpmSettings } from './runtime.mjs';
import { exitCodes, fail, say } from './say.mjs';

/** Inside node_modules on purpose: whoever removes the one removes the other. */
const stampFile = inRoot('node_modules', '.ve-dich-stamp');

/** Every package.json of the workspace, by the folders that pnpm-workspace.yaml names. */
function manifests() {
  const groups = ['apps', 'packages'].filter((group) => existsSync(inRoot(group)));
  const members = groups.flatMap((group) =>
    readdirSync(inRoot(group))
      .sort()
      .map((name) => `${group}/${name}/package.json`),
  );
  return ['package.json', ...members, 'e2e/package.json'];
}

/** @param {string} nodeVersion */
function wantedStamp(nodeVersion) {
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', ...manifests()];
  // A native addon belongs to one major of Node on one kind of machine.
  return fingerprint(inputs, [nodeVersion.split('.')[0] ?? '', process.platform, process.arch]);
}

/** @param {import('./runtime.mjs').Runtime} runtime */
export async function ensureInstalled(runtime) {
  const stamp = wantedStamp(runtime.nodeVersion);
  const isReady = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isReady()) return;
  await alone(async () => {
    if (isReady()) return;
    say('Đang cài các thư viện theo pnpm-lock.yaml…', 'Installing the libraries that pnpm-lock.yaml names…');
    const { code, output } = await runChild(
      runtime.node,
      [
        runtime.pnpm,
        'install',
        '--frozen-lockfile',
        '--reporter=append-only',
        '--config.confirmModulesPurge=false',
      ],
      { cwd: root, env: await withNpmSettings(runtime.env), show: 'both' },
    );
    if (code === 0) {
      writeFileSync(stampFile, stamp);
      return;
    }
    if (output.includes('ERR_PNPM_OUTDATED_LOCKFILE')) {
      fail(
        'pnpm-lock.yaml không khớp package.json; chạy «node tools/bootstrap.mjs run install --no-frozen-lockfile» rồi thử lại.',
        'pnpm-lock.yaml does not match package.json; run «node tools/bootstrap.mjs run install --no-frozen-lockfile» and try again.',
        exitCodes.install,
      );
    }
    if (isNetworkFault(output)) {
      fail(
        'Không cài được thư viện: máy này không tới được kho npm. Kiểm tra mạng hoặc proxy rồi chạy lại.',
        'The libraries could not be installed: the npm registry cannot be reached. Check the network or proxy and run again.',
        exitCodes.install,
      );
    }
    fail(
      'Không cài được thư viện (pnpm báo lỗi ở trên).',
      "The libraries could not be installed (pnpm's error is above).",
      exitCodes.install,
    );
  });
}
