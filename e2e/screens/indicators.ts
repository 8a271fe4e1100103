/** Chỉ tiêu: the table with its toolbar; on a phone the cards with theirs. */
import type { Locator, Page } from '@playwright/test';

export const indicatorsAddress = (year: number, month: number): string =>
  `/${year}/${String(month).padStart(2, '0')}/chi-tieu`;

export const indicatorsOf = (page: Page) => {
  const main = page.getByRole('main');
  const toolbar = page.getByRole('group', { name: 'Lọc và sắp xếp' });
  const table = page.getByRole('table', { name: /^Chỉ tiêu năm \d{4}/ });
  return {
    title: page.getByRole('heading', { level: 1 }),
    toolbar,
    find: page.getByRole('searchbox', { name: 'Tìm chỉ tiêu' }),
    chip: (status: string): Locator =>
      main.getByRole('group', { name: 'Trạng thái' }).getByRole('button', { name: status }),
    menu: (name: string): Locator => toolbar.getByRole('button', { name: new RegExp(`^${name}`) }),
    choice: (name: string): Locator => toolbar.getByRole('checkbox', { name: new RegExp(`^${name}`) }),
    sort: toolbar.getByRole('combobox', { name: 'Sắp xếp' }),
    density: (name: string): Locator => toolbar.getByText(name, { exact: true }),
    densityIs: (name: string): Locator => toolbar.getByRole('radio', { name }),
    clear: page.getByRole('button', { name: 'Xóa bộ lọc' }),
    table,
    /** Rows of indicators: those with a link to one. */
    rows: table.getByRole('row').filter({ has: page.getByRole('rowheader').getByRole('link') }),
    row: (name: string): Locator =>
      table.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) }),
    links: table.getByRole('rowheader').getByRole('link'),
    link: (name: string): Locator => table.getByRole('link', { name, exact: true }),
    /** On a phone: one link a card. */
    cards: main.getByRole('listitem').getByRole('link'),
    filterButton: page.getByRole('button', { name: /^Lọc/ }),
    filterDialog: page.getByRole('dialog', { name: 'Lọc và sắp xếp' }),
    peek: page.getByRole('dialog', { name: /^Xem nhanh/ }),
    nothing: page.getByText('Không có chỉ tiêu nào khớp bộ lọc.'),
  };
};
