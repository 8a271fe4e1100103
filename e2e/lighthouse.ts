/**
 * `pnpm bench`: Lighthouse on Toàn cảnh as a signed-in leader sees it, and how much program the first load brings. Prints
 * a line of JSON for each measure (tools/bench.mjs).
 */
import { chromium, type Browser } from '@playwright/test';
import { addressOf } from '@ve-dich/contract';
import lighthouse, { desktopConfig, type Config, type Flags } from 'lighthouse';
import { createServer } from 'node:net';
import { signInThroughApi } from './harness/api.ts';
import { launchOptions } from './harness/chromium.ts';
import { startProduct } from './harness/product.ts';
import { overviewAddress } from './screens/overview.ts';

type Measure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  readonly ok: boolean;
};

const print = (measure: Measure): void => {
  process.stdout.write(`${JSON.stringify(measure)}\n`);
};

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const NAMES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
} as const;
/** What is held to: the phone is Lighthouse's slow one on a slow network. */
const LIMITS = {
  desktop: { performance: 95, accessibility: 100, 'best-practices': 100 },
  mobile: { performance: 85, accessibility: 100, 'best-practices': 100 },
} as const;
const MOST_SCRIPT_KB = 200;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** The session of a leader, as the header a browser would send. */
const cookieOf = async (browser: Browser, url: string): Promise<string> => {
  const context = await browser.newContext({ baseURL: url });
  await signInThroughApi(context.request, 'bi-thu');
  const cookies = await context.cookies();
  await context.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
};

const measureWithLighthouse = async (
  form: keyof typeof LIMITS,
  address: string,
  port: number,
  cookie: string,
): Promise<void> => {
  const flags: Flags = {
    port,
    hostname: '127.0.0.1',
    logLevel: 'error',
    output: 'json',
    onlyCategories: [...CATEGORIES],
    extraHeaders: { Cookie: cookie },
  };
  const config: Config | undefined = form === 'desktop' ? desktopConfig : undefined;
  const result = await lighthouse(address, flags, config);
  if (result === undefined) throw new Error('Lighthouse gave no result');
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message);
  if (lhr.finalDisplayedUrl !== address)
    throw new Error(`measured ${lhr.finalDisplayedUrl ?? 'nothing'} instead`);
  for (const category of CATEGORIES) {
    const value = Math.round((lhr.categories[category]?.score ?? 0) * 100);
    const limit = LIMITS[form][category];
    print({
      name: `Toàn cảnh, ${form}: ${NAMES[category]}`,
      value,
      unit: 'points',
      limit,
      ok: value >= limit,
    });
    if (value >= limit) continue;
    for (const { id } of lhr.categories[category]?.auditRefs ?? []) {
      const audit = lhr.audits[id];
      if (audit?.score != null && audit.score < 0.9) {
        process.stdout.write(`${form} ${id}: ${audit.title} ${audit.displayValue ?? ''}\n`);
      }
    }
  }
};

/** What came over the wire for every script of the first load, as it was encoded. */
const measureScripts = async (browser: Browser, url: string): Promise<void> => {
  const context = await browser.newContext({ baseURL: url });
  await signInThroughApi(context.request, 'bi-thu');
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  client.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(overviewAddress(2024, 7));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  const value = Math.round((bytes / 1024) * 10) / 10;
  print({
    name: 'Toàn cảnh, first load: scripts',
    value,
    unit: 'KB',
    limit: MOST_SCRIPT_KB,
    ok: value > 0 && value <= MOST_SCRIPT_KB,
  });
};

const product = await startProduct();
const port = await freePort();
const browser = await chromium.launch({
  ...launchOptions,
  args: [...launchOptions.args, `--remote-debugging-port=${port}`],
});
try {
  await measureScripts(browser, product.url);
  const cookie = await cookieOf(browser, product.url);
  // The first answer of a month is composed; those after it are kept. A meeting is never the first to ask.
  await fetch(new URL(addressOf('dashboard', { year: 2024, month: 7 }), product.url), {
    headers: { cookie },
  });
  const address = new URL(overviewAddress(2024, 7), product.url).href;
  for (const form of ['desktop', 'mobile'] as const) await measureWithLighthouse(form, address, port, cookie);
} finally {
  await browser.close();
  await product.stop();
}
