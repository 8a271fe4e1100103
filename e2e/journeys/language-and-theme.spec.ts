/** Vietnamese and English, light and dark: chosen by the reader, kept, and whole. */
import type { Page } from '@playwright/test';
import { sampleBook } from '@ve-dich/sample';
import { arriveAt, placesOf, VISITORS } from '../harness/places.ts';
import { expect, FAILED_RESOURCE, test } from '../harness/test.ts';
import { frameOf } from '../screens/frame.ts';
import { overviewAddress, overviewOf } from '../screens/overview.ts';

const VIETNAMESE_LETTER = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

/**
 * Vietnamese that stays Vietnamese in English: people, the province, the product's name, the language's own name, and what is quoted as
 * it was written: targets, numbers of documents, reasons and texts of figures.
 */
const QUOTED: readonly string[] = [
  'Về Đích',
  'Tiếng Việt',
  'Bắc Kạn',
  // A meeting is called what somebody has called it.
  'Hội nghị Ban Thường vụ Tỉnh ủy',
  ...sampleBook.people.map(({ fullName }) => fullName),
  ...sampleBook.targets.flatMap(({ rawText, reason }) => [rawText, reason]),
  ...sampleBook.paths.map(({ reason }) => reason),
  ...sampleBook.documents.map(({ number }) => number),
  // «Ba Bể District»: a place keeps its name.
  ...sampleBook.units.map(({ name }) => name.en),
  ...sampleBook.figures.flatMap(({ reason, text }) => [reason ?? '', text ?? '']),
  ...sampleBook.verdicts.map(({ reason }) => reason ?? ''),
]
  .filter((words) => words !== '')
  .toSorted((a, b) => b.length - a.length);

const withoutQuotes = (text: string): string =>
  QUOTED.reduce((rest, quoted) => rest.replaceAll(quoted, ''), text);

/** Everything a reader sees or is told: texts, names, titles, placeholders. */
const wordsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      // Parts marked as Vietnamese are meant to be.
      if (parent === null || parent.closest('script, style, noscript, [lang="vi"]') !== null) continue;
      said.push(node.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (element.closest('[lang="vi"]') !== null) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        said.push(element.getAttribute(name) ?? '');
    }
    return [document.title, ...said].map((text) => text.trim()).filter((text) => text !== '');
  });

test('English is one press away, whole, said to the browser, and kept', async ({ page }) => {
  await arriveAt(page, overviewAddress(2024, 7));
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await frameOf(page).english.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(overviewOf(page).title).toContainText(/expected to miss|at risk/i);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(overviewOf(page).title).toContainText(/at risk/i);
  await frameOf(page).vietnamese.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(overviewOf(page).title).toContainText('có nguy cơ');
});

test('the address may ask for a language, for those who get a link', async ({ page }) => {
  await arriveAt(page, `${overviewAddress(2024, 7)}?lang=en`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(overviewOf(page).title).toContainText(/at risk/i);
});

for (const as of VISITORS) {
  test.describe(`in English, ${as ?? 'nobody signed in'}`, () => {
    test.use({ as, mayComplain: FAILED_RESOURCE });

    test('no Vietnamese is left outside names and quotations', async ({ page }) => {
      test.setTimeout(180_000);
      await page.addInitScript(() => localStorage.setItem('ve-dich.lang', 'en'));
      const left: string[] = [];
      for (const { name, address } of placesOf(as)) {
        await arriveAt(page, address);
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        const words = await wordsOf(page);
        left.push(
          ...words
            .filter((text) => VIETNAMESE_LETTER.test(withoutQuotes(text)))
            .map((text) => `${name}: ${text.slice(0, 120)}`),
        );
      }
      expect([...new Set(left)]).toEqual([]);
    });
  });
}

test.describe('dark', () => {
  test.use({ mayComplain: FAILED_RESOURCE });

  test('is there before the first paint, and kept', async ({ page }) => {
    await arriveAt(page, overviewAddress(2024, 7));
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
    await frameOf(page).theme.click();
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 24, 29)');

    // On the next load the page is dark before our program has run: it is kept from running here.
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 24, 29)');
    await page.unroute('**/assets/*.js');
    await page.reload();
    await expect(overviewOf(page).title).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  });
});

test.describe('the system prefers dark', () => {
  test.use({ colorScheme: 'dark' });

  test('and the page stays light: a personal choice, not the system’s', async ({ page }) => {
    await arriveAt(page, overviewAddress(2024, 7));
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(246, 247, 249)');
  });
});
