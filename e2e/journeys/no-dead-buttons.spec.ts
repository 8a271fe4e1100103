/** Every kind of button does something: the page changes, the address changes, or the clipboard or the printer is asked. */
import type { Page } from '@playwright/test';
import { arriveAt, placesOf } from '../harness/places.ts';
import { expect, test } from '../harness/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

declare global {
  interface Window {
    /** How often something happened since the last look. */
    happened: number;
  }
}

/** Counts changes of the page and calls to what leaves the page. */
const watchForEffects = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    window.happened = 0;
    const note = (): void => {
      window.happened += 1;
    };
    window.print = note;
    new MutationObserver((changes) => {
      // Hovering and focusing mark rows; that is not what a button is for.
      if (changes.some(({ attributeName }) => attributeName !== 'data-selected')) note();
    }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    document.addEventListener('toggle', note, { capture: true });
  });
};

/**
 * One button of each kind: the same class in the same place; the chosen one of a group has nothing more to do.
 * @param withFrame with those of the header and the navigation, which every page has alike
 */
const kindsOfButtons = (page: Page, withFrame: boolean): Promise<readonly number[]> =>
  page.getByRole('button').evaluateAll((buttons, isWhole) => {
    const seen = new Set<string>();
    return buttons.flatMap((button, index) => {
      if (!isWhole && button.closest('main') === null) return [];
      const inRow = button.closest('tbody, li') !== null;
      const kind = `${button.className} ${inRow ? '' : button.textContent}`;
      const isSorted = /ascending/.test(button.closest('th')?.getAttribute('aria-sort') ?? '');
      const isChosen = isSorted || button.getAttribute('aria-pressed') === 'true';
      if (!button.checkVisibility() || isChosen || button.hasAttribute('disabled') || seen.has(kind))
        return [];
      seen.add(kind);
      return [index];
    });
  }, withFrame);

const places = placesOf('bi-thu').filter(({ name }) =>
  ['overview', 'table', 'table-cards', 'detail-sum'].includes(name),
);

for (const { name, address } of places) {
  test(`on ${name} every button has an effect`, async ({ page }) => {
    test.setTimeout(120_000);
    await watchForEffects(page);
    await arriveAt(page, address);
    const buttons = await kindsOfButtons(page, name === places[0]?.name);
    expect(buttons.length).toBeGreaterThan(0);
    for (const index of buttons) {
      const button = page.getByRole('button').nth(index);
      const label = (await button.getAttribute('aria-label')) ?? (await button.textContent()) ?? '';
      await test.step(label, async () => {
        await page.evaluate(() => {
          window.happened = 0;
        });
        await button.click();
        await expect
          .poll(() => page.evaluate(() => window.happened), { message: `«${label}»` })
          .toBeGreaterThan(0);
        await arriveAt(page, address);
      });
    }
  });
}
