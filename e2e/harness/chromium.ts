/** Which Chromium the tests drive, and how it is started: the same for the tests, the screenshots and Lighthouse. */
import { existsSync } from 'node:fs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/google-chrome'] as const;

const named = process.env['CHROMIUM_PATH'];

/** The browser of `CHROMIUM_PATH`, else the system's; undefined leaves the choice to Playwright's own. */
const chromiumPath: string | undefined =
  named !== undefined && named !== '' ? named : SYSTEM.find((file) => existsSync(file));

const isRoot = process.getuid?.() === 0;

/** Quiet, and the same on every machine: no first run, no updates, no calls to anybody. */
const chromiumArguments: string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchOptions = {
  args: chromiumArguments,
  ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
};
