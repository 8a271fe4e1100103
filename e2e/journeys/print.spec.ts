/** On paper: A4, no buttons, statuses in words, every name there. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readDashboard } from '../harness/api.ts';
import { arriveAt } from '../harness/places.ts';
import { expect, test } from '../harness/test.ts';
import { frameOf } from '../screens/frame.ts';
import { indicatorAddress } from '../screens/indicator.ts';
import { indicatorsAddress } from '../screens/indicators.ts';
import { overviewAddress, STATUS_WORDS } from '../screens/overview.ts';

/** 210 mm less the margins of the sheet, at 96 pixels an inch. */
const A4_PIXELS = 794;

const PAGES = [
  ['Toàn cảnh', overviewAddress(2024, 7)],
  ['Chỉ tiêu', indicatorsAddress(2024, 7)],
  ['an indicator', indicatorAddress(2024, 7, 'ct-04')],
  ['Trợ giúp', '/tro-giup'],
] as const;

for (const [name, address] of PAGES) {
  test(`${name}: navigation and header stay off the paper, nothing is wider than A4`, async ({ page }) => {
    await page.setViewportSize({ width: A4_PIXELS, height: 1123 });
    await arriveAt(page, address);
    await page.emulateMedia({ media: 'print' });
    await expect(frameOf(page).navigation).toBeHidden();
    await expect(frameOf(page).search).toBeHidden();
    await expect(frameOf(page).copyLink).toHaveCount(
      await frameOf(page).copyLink.filter({ visible: false }).count(),
    );
    await expect(frameOf(page).title).toBeVisible();
    await expect(page.getByText('Xem số liệu chưa khóa').filter({ visible: true })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(A4_PIXELS);
  });
}

/** The words of a PDF, on one line; null where no tool can read it. */
const wordsOfPdf = (bytes: Buffer, name: string): string | null => {
  const folder = path.join(test.info().outputDir, 'print');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  } catch {
    return null;
  }
};

/** How a name reads where lines may break in it. */
const bare = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, '');

const namesOnPaper = async (page: Page, name: string): Promise<{ text: string; pages: number }> => {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const ofPdf = wordsOfPdf(bytes, name);
  // Without the tool: what the paper would show, its stamp with it, which stands outside of the page's main part.
  if (ofPdf === null) await page.emulateMedia({ media: 'print' });
  const text = ofPdf ?? (await page.locator('body').innerText());
  return { text, pages: text.split('\f').length - 1 };
};

for (const [name, address] of PAGES.slice(0, 2)) {
  test(`the PDF of ${name} has all 29 names, the statuses in words, and when the month was locked`, async ({
    page,
  }) => {
    const { indicators } = await readDashboard(page.request, 2024, 7);
    await arriveAt(page, address);
    const { text } = await namesOnPaper(page, name);
    // A line broken in a narrow column interleaves with its neighbours: words are looked for one by one.
    const printed = bare(text);
    const missing = indicators
      .filter((row) => row.judged && row.parent === null)
      .filter((row) => {
        const words = row.shortName.vi.split(/[\s,()]+/).filter((word) => word.length > 1);
        return !words.every((word) => printed.includes(bare(word)));
      })
      .map((row) => row.shortName.vi);
    expect(missing).toEqual([]);
    for (const status of ['will_miss', 'at_risk', 'on_track', 'met', 'no_data', 'not_due'] as const) {
      const words = STATUS_WORDS[status].split(' ');
      expect(words.every((word) => printed.includes(word))).toBe(true);
    }
    expect(printed).toContain('07/08/2024');
  });
}

test('each of the 29 rows of the printed table says its status in a word', async ({ page }) => {
  const { indicators } = await readDashboard(page.request, 2024, 7);
  await arriveAt(page, indicatorsAddress(2024, 7));
  await page.emulateMedia({ media: 'print' });
  for (const row of indicators.filter(({ judged }) => judged)) {
    const printed = page.locator(`[data-row="${row.code}"]`).filter({ visible: true });
    const word: string = STATUS_WORDS[row.assessment.status];
    await expect(printed.getByText(word, { exact: true }).first()).toBeVisible();
  }
});

/** Words of different elements that lie over one another. */
const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const boxes: { readonly words: string; readonly box: DOMRect; readonly owner: Element }[] = [];
    /** The part of a box that is seen: what does not fit in something that hides the rest is cut off. */
    const seenPart = (owner: Element, box: DOMRect): DOMRect => {
      let { left, top, right, bottom } = box;
      for (let each: Element | null = owner; each !== null; each = each.parentElement) {
        if (getComputedStyle(each).overflowY !== 'hidden') continue;
        const edge = each.getBoundingClientRect();
        [left, top] = [Math.max(left, edge.left), Math.max(top, edge.top)];
        [right, bottom] = [Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const owner = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (words === '' || owner === null || owner.closest('svg, .visually-hidden, caption') !== null)
        continue;
      if (!owner.checkVisibility() || getComputedStyle(owner).clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const whole of range.getClientRects()) {
        const box = seenPart(owner, whole);
        if (box.width > 1 && box.height > 1) boxes.push({ words, box, owner });
      }
    }
    const lie = (one: DOMRect, other: DOMRect): boolean =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 5;
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => other.owner !== one.owner && lie(one.box, other.box))
        .map((other) => `«${one.words.slice(0, 30)}» and «${other.words.slice(0, 30)}»`),
    );
  });

for (const [way, width] of [
  ['upright', 718],
  ['across', 1047],
] as const) {
  test(`on a sheet ${way} no words lie over others, and a dark screen prints black on white`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1765 - width });
    await page.addInitScript(() => localStorage.setItem('ve-dich.theme', 'dark'));
    const found: string[] = [];
    for (const [name, address] of PAGES) {
      await arriveAt(page, address);
      await page.emulateMedia({ media: 'print' });
      found.push(...(await overlaps(page)).map((fault) => `${name}: ${fault}`));
      const bar = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--s-act'),
      );
      expect(bar.trim()).toBe('#1a2230');
      await page.emulateMedia({ media: 'screen' });
    }
    expect(found).toEqual([]);
  });
}

test('a month that is not locked says so on paper, with the day by the server’s clock', async ({ page }) => {
  await arriveAt(page, overviewAddress(2024, 8));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Về Đích, in ngày \d\d\/08\/2024$/)).toBeVisible();
  await expect(
    page
      .getByText(/chưa khóa/i)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
});
