/**
 * Takes every page and state at three sizes, light and dark, in both languages, into a folder:
 *   node screenshots.ts <folder> [a part of a name]
 * Not a test: for people who look.
 */
import { chromium, devices, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { signInThroughApi } from './harness/api.ts';
import { launchOptions } from './harness/chromium.ts';
import { arriveAt, PLACES, VISITORS, type Place } from './harness/places.ts';
import { startProduct } from './harness/product.ts';

const [folder, only = ''] = process.argv.slice(2);
if (folder === undefined) throw new Error('node screenshots.ts <folder> [a part of a name]');

const SIZES: Readonly<Record<string, BrowserContextOptions>> = {
  '1366x768': { viewport: { width: 1366, height: 768 } },
  '1920x1080': { viewport: { width: 1920, height: 1080 } },
  '390x844': { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
};
/** A4 less the printer's usual margins, at 96 pixels an inch. */
const A4 = { upright: { width: 718, height: 1047 }, across: { width: 1047, height: 718 } } as const;
const DASHBOARD = '**/api/years/*/months/*/dashboard*';

type State = Place & {
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly open?: (page: Page) => Promise<unknown>;
};

/** Pages in another state than their usual one. */
const STATES: readonly State[] = [
  {
    name: 'state-no-answer',
    address: '/2024/07/toan-canh',
    as: 'bi-thu',
    prepare: (page) => page.route(DASHBOARD, (route) => route.abort()),
    open: (page) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'state-waiting',
    address: '/2024/07/toan-canh',
    as: 'bi-thu',
    // Never answered: the page is closed before.
    prepare: (page) => page.route(DASHBOARD, () => undefined),
    open: (page) => page.locator('main [aria-hidden="true"]').first().waitFor(),
  },
  {
    name: 'layer-search',
    address: '/2024/07/toan-canh',
    as: 'bi-thu',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('thu ngan');
    },
  },
  {
    name: 'layer-keys',
    address: '/2024/07/toan-canh',
    as: 'bi-thu',
    open: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'layer-account',
    address: '/2024/07/toan-canh',
    as: 'bi-thu',
    open: (page) => page.getByRole('button', { name: /^(?:Tài khoản|Account)/ }).click(),
  },
  {
    name: 'layer-peek',
    address: '/2024/07/chi-tieu',
    as: 'bi-thu',
    open: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('Space');
    },
  },
  {
    name: 'layer-session-ended',
    address: '/2024/07/toan-canh',
    as: 'kiem-tra',
    open: async (page) => {
      await page.context().clearCookies();
      await page.keyboard.press('[');
      await page.getByRole('dialog').waitFor();
    },
  },
  ...(['upright', 'across'] as const).flatMap((way) =>
    (
      [
        ['overview', '/2024/07/toan-canh'],
        ['overview-unlocked', '/2024/08/toan-canh'],
        ['table', '/2024/07/chi-tieu'],
        ['detail', '/2024/07/chi-tieu/ct-04'],
      ] as const
    ).map(([name, address]): State => ({
      name: `paper-${name}-${way}`,
      address,
      as: 'bi-thu',
      open: async (page) => {
        await page.setViewportSize(A4[way]);
        await page.emulateMedia({ media: 'print' });
      },
    })),
  ),
];

/** A narrow page scrolls inside its frame: the window is made as high as what there is to see, or a picture ends at the fold. */
const growToContent = async (page: Page): Promise<void> => {
  const hidden = await page.evaluate(() => {
    const body = document.querySelector('#than-trang');
    return body === null ? 0 : body.scrollHeight - body.clientHeight;
  });
  const size = page.viewportSize();
  if (hidden > 0 && size !== null) {
    await page.setViewportSize({ width: size.width, height: size.height + hidden });
  }
};

const all: readonly State[] = [...PLACES, ...STATES].filter(({ name }) => name.includes(only));

const take = async (
  browser: Browser,
  baseURL: string,
  size: string,
  theme: string,
  language: string,
): Promise<void> => {
  for (const as of [...VISITORS, 'kiem-tra' as const]) {
    const states = all.filter((state) => state.as === as);
    if (states.length === 0) continue;
    const context = await browser.newContext({
      ...SIZES[size],
      baseURL,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
    });
    await context.addInitScript(
      ([colours, words]) => {
        localStorage.setItem('ve-dich.theme', colours ?? '');
        localStorage.setItem('ve-dich.lang', words ?? '');
      },
      [theme, language],
    );
    if (as !== null) await signInThroughApi(context.request, as);
    for (const { name, address, prepare, open } of states) {
      const page = await context.newPage();
      await prepare?.(page);
      if (prepare === undefined) await arriveAt(page, address);
      else await page.goto(address);
      await open?.(page);
      const isLayer = name.startsWith('layer-');
      if (!isLayer) await growToContent(page);
      const file = path.join(folder, size, `${theme}-${language}`, `${name}.png`);
      await page.screenshot({ path: file, fullPage: !isLayer });
      await page.close();
    }
    await context.close();
  }
};

const product = await startProduct();
const browser = await chromium.launch(launchOptions);
try {
  for (const size of Object.keys(SIZES)) {
    for (const theme of ['light', 'dark']) {
      for (const language of ['vi', 'en']) {
        mkdirSync(path.join(folder, size, `${theme}-${language}`), { recursive: true });
        await take(browser, product.url, size, theme, language);
        process.stdout.write(`${size} ${theme} ${language}: ${all.length}\n`);
      }
    }
  }
} finally {
  await browser.close();
  await product.stop();
}
