/** Duyệt số liệu: a figure with what is decided on it, and the month's lock. */
import type { Page } from '@playwright/test';

export const reviewAddress = (search = ''): string => `/2024/08/duyet${search}`;

export const reviewOf = (page: Page) => {
  const dialog = page.getByRole('dialog');
  return {
    figure: (name: string) => page.getByRole('heading', { name }),
    approve: page.getByRole('button', { name: /^Duyệt\s*A?$/ }),
    dialog,
    /** Returns the figure that is shown, as wrong, with what is to be mended. */
    returnWith: async (reason: string): Promise<void> => {
      await page.getByRole('button', { name: /^Trả lại…/ }).click();
      await dialog.getByText('Sai số liệu').click();
      await dialog.getByRole('textbox').first().fill(reason);
      await dialog.getByRole('button', { name: /^Trả lại/ }).click();
    },
    /** «Sửa hộ»: another value to date of the figure that is shown, and why. */
    mendTo: async (toDate: string, reason: string): Promise<void> => {
      await page.getByRole('button', { name: 'Sửa hộ…' }).click();
      await dialog.getByRole('textbox', { name: /^Lũy kế/ }).fill(toDate);
      await dialog.getByRole('textbox', { name: /^Lý do sửa hộ/ }).fill(reason);
      await dialog.getByRole('button', { name: 'Ghi số sửa hộ' }).click();
    },
    openLock: page.getByRole('button', { name: /^(Khóa tháng|Xem và khóa)…$/ }).first(),
    said: (words: RegExp) => page.getByText(words).first(),
    allow: page.getByRole('button', { name: 'Cho phép mở lại' }),
  };
};
