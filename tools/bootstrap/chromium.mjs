/**
 * Finds a Chromium for the browser tests: the one named by CHROMIUM_PATH, the system's, then Playwright's own.
 */
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApps = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** Where Playwright keeps the browsers it fetched, by platform; PLAYWRIGHT_BROWSERS_PATH wins. */
const caches = {
  linux: '.cache/ms-playwright',
  darwin: 'Library/Caches/ms-playwright',
  win32: 'AppData/Local/ms-playwright',
};
const insideCache = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function fromPlaywright() {
  const home = caches[/** @type {keyof typeof caches} */ (process.platform)];
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? (home === undefined ? '' : path.join(homedir(), home));
  if (cache === '' || !existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .toSorted()
    .toReversed()
    .flatMap((folder) => insideCache.map((file) => path.join(cache, folder, file)));
}

/** @returns {string | null} */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  // A name that leads nowhere is a mistake to be told, not to be passed over.
  if (named !== undefined && named !== '') return isExecutable(named) ? named : null;
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const system = names.flatMap((name) => onPath.map((folder) => path.join(folder, name)));
  return [...system, ...macApps, ...fromPlaywright()].find(isExecutable) ?? null;
}

export const howToGetChromium = {
  vietnamese:
    'Chưa có Chromium cho kiểm thử giao diện: cài bằng «apt-get install chromium» (Debian/Ubuntu), «npx playwright install chromium», hoặc đặt CHROMIUM_PATH.',
  english:
    'No Chromium for the browser tests: «apt-get install chromium», «npx playwright install chromium», or set CHROMIUM_PATH.',
};
