/** WCAG 2.2 AA as far as a program can see it: every page and every layer, light and dark, in both languages. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { arriveAt, placesOf, VISITORS } from '../harness/places.ts';
import { expect, FAILED_RESOURCE, test } from '../harness/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.use({ mayComplain: FAILED_RESOURCE });

/** What of it depends on colours: the rest is the same in light and in dark, and this the same in both languages. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

type Part = 'everything' | 'colours' | 'all but colours';

/** What axe finds, a line for each rule: how often, and where first. */
const analyse = async (page: Page, where: string, part: Part): Promise<readonly string[]> => {
  // One frame, so one run inside the page: the usual way opens a second page each time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (part === 'colours') axe.withRules(COLOUR_RULES);
  else axe.withTags(TAGS);
  if (part === 'all but colours') axe.disableRules(COLOUR_RULES);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    const why = first?.failureSummary?.split('\n')[1]?.trim() ?? '';
    return `${where}: ${id} × ${nodes.length}, first ${first?.target.join(' ')}: ${why}`;
  });
};

/**
 * In Vietnamese and light, everything; then in dark what depends on colours: the page is the same, only its tokens
 * change. In English the words are others, the colours are not.
 */
const findings = async (
  page: Page,
  where: string,
  { alsoDark = true }: { readonly alsoDark?: boolean } = {},
): Promise<readonly string[]> => {
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'light');
  if ((await root.getAttribute('lang')) === 'en') return analyse(page, `${where}, en`, 'all but colours');
  const inLight = await analyse(page, `${where}, light`, 'everything');
  if (!alsoDark) return inLight;
  await root.evaluate((element) => element.setAttribute('data-mantine-color-scheme', 'dark'));
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 24, 29)');
  return [...inLight, ...(await analyse(page, `${where}, dark`, 'colours'))];
};

const speak = (page: Page, language: string): Promise<unknown> =>
  page.addInitScript((words) => localStorage.setItem('ve-dich.lang', words), language);

/** Stories of a bearable length: the pages of one kind. */
const KINDS = ['overview', 'table', 'detail', 'work', 'others'] as const;
const kindOf = (name: string): (typeof KINDS)[number] =>
  KINDS.find((kind) => name.startsWith(kind)) ?? 'others';

/** Layers over a page: where, and what opens them (in English or Vietnamese). */
const LAYERS: readonly {
  readonly name: string;
  readonly address: string;
  readonly on: 'desk' | 'phone' | 'both';
  readonly open: (page: Page) => Promise<void>;
}[] = [
  {
    name: 'search',
    address: '/2024/07/toan-canh',
    on: 'both',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('thu');
    },
  },
  { name: 'keys', address: '/2024/07/toan-canh', on: 'both', open: (page) => page.keyboard.press('?') },
  {
    name: 'account',
    address: '/2024/07/toan-canh',
    on: 'both',
    open: (page) => page.getByRole('button', { name: /^(?:Tài khoản|Account)/ }).click(),
  },
  {
    name: 'everything unfolded',
    address: '/2024/07/chi-tieu/ct-04?bang=1',
    on: 'both',
    open: (page) =>
      page.evaluate(() => {
        for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
      }),
  },
  {
    name: 'filter menu',
    address: '/2024/07/chi-tieu',
    on: 'desk',
    open: (page) =>
      page
        .getByRole('main')
        .getByRole('button', { name: /^(?:Trạng thái|Status)$/ })
        .first()
        .click(),
  },
  {
    name: 'side peek',
    address: '/2024/07/chi-tieu',
    on: 'both',
    open: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('Space');
    },
  },
  {
    name: 'month sheet',
    address: '/2024/07/toan-canh',
    on: 'phone',
    open: (page) =>
      page
        .getByRole('banner')
        .getByRole('button', { name: /Chọn tháng|Choose/ })
        .click(),
  },
  {
    name: 'filter sheet',
    address: '/2024/07/chi-tieu',
    on: 'phone',
    open: (page) => page.getByRole('button', { name: /^(?:Lọc|Filter)/ }).click(),
  },
];

/** Of many places of one kind, so many are read again where only words or widths differ: the others are read once. */
const READ_AGAIN = 3;
/** In English, of each kind as each visitor: its words come from the same lists, which a test of their own holds to be whole. */
const IN_ENGLISH = 1;

// In English at a desk only: names and roles are the same ones on a phone.
for (const language of ['vi', 'en']) {
  // What is «at a desk» the phone leaves out (playwright.config.ts).
  const reach = language === 'en' ? 'at a desk' : 'as far as a program can see';
  test.describe(language, () => {
    for (const as of VISITORS) {
      for (const kind of KINDS) {
        const places = placesOf(as).filter(({ name }) => kindOf(name) === kind);
        if (places.length === 0) continue;
        test.describe(as ?? 'nobody', () => {
          test.use({ as });

          test(`${kind}, ${reach}`, async ({ page, viewport, isMobile }) => {
            test.setTimeout(180_000);
            // All of the page at once: what a bar lies over while one scrolls past is not a target that is too small.
            if (isMobile) await page.setViewportSize({ width: viewport?.width ?? 390, height: 6_000 });
            await speak(page, language);
            const most =
              language === 'en' ? IN_ENGLISH : isMobile && kind === 'detail' ? READ_AGAIN : places.length;
            const walked = places.slice(0, most);
            const found: string[] = [];
            for (const [at, { name, address }] of walked.entries()) {
              await arriveAt(page, address);
              // In dark the tokens change, and all pages of a kind take theirs from the same ones.
              found.push(...(await findings(page, name, { alsoDark: at < READ_AGAIN })));
            }
            expect(found).toEqual([]);
          });
        });
      }
    }

    test(`layers, ${reach}`, async ({ page, isMobile }) => {
      test.setTimeout(180_000);
      await speak(page, language);
      const found: string[] = [];
      for (const { name, address, on, open } of LAYERS) {
        if (on !== 'both' && (on === 'phone') !== isMobile) continue;
        await arriveAt(page, address);
        await open(page);
        await expect(
          page.locator('dialog[open], :popover-open, details[open], [aria-expanded="true"]').first(),
        ).toBeVisible();
        found.push(...(await findings(page, name)));
      }
      expect(found).toEqual([]);
    });
  });
}

test('the dialog over an ended session', async ({ page, context }) => {
  await arriveAt(page, '/2024/07/toan-canh');
  await context.clearCookies();
  await page.keyboard.press('[');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findings(page, 'session ended')).toEqual([]);
});

test.describe('cells on their way into a form', () => {
  test.use({ as: 'giam-doc-khdt' });

  for (const language of ['vi', 'en'])
    test(`where they come from, and what they would become, ${language}`, async ({ page }) => {
      await speak(page, language);
      await arriveAt(page, '/2024/08/nhap-so-lieu/skhdt');
      await page.getByRole('button', { name: /Excel/ }).first().click();
      const box = page.getByRole('dialog').getByRole('textbox');
      const found = [...(await findings(page, 'source'))];
      await page.locator('html').evaluate((root) => root.setAttribute('data-mantine-color-scheme', 'light'));
      await box.fill(
        [
          'Chỉ tiêu\tTrong tháng\tLũy kế\tTạm tính',
          'Giải ngân vốn đầu tư công\t92,4\t####\t1',
          'Số DN mới lập trên địa bàn\t8\t74\t2',
          'Doanh nghiệp thành lập mới\t8,5\t74\t3',
          'Đàn trâu\t1\t2\t3',
        ].join('\n'),
      );
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('dialog details')) part.setAttribute('open', '');
      });
      found.push(...(await findings(page, 'preview')));
      expect(found).toEqual([]);
    });
});

test.describe('the end of a year', () => {
  test.use({ as: 'van-phong' });

  test('its verdict and its explanation, each in a dialog', async ({ page }) => {
    await arriveAt(page, '/2023/ket-luan');
    const found: string[] = [];
    for (const button of [/^Kết luận: Giải ngân/, /^Giải trình: Giải ngân/]) {
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      found.push(...(await findings(page, String(button))));
      await page.keyboard.press('Escape');
      await page.locator('html').evaluate((root) => root.setAttribute('data-mantine-color-scheme', 'light'));
    }
    expect(found).toEqual([]);
  });
});
