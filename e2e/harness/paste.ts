import type { Locator } from '@playwright/test';

/** What Ctrl+V does with cells copied in Excel. */
export const pasteOn = (target: Locator, rows: readonly (readonly string[])[]): Promise<void> =>
  target.evaluate(
    (element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    `${rows.map((row) => row.join('\t')).join('\r\n')}\r\n`,
  );
