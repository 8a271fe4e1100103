/** People of a story that changes what is there: each with a browser of their own, over a product of the story's own. */
import { devices, type Browser, type Page } from '@playwright/test';
import type { UserName } from './accounts.ts';
import { signInThroughApi } from './api.ts';
import type { Product } from './product.ts';

const PHONE = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } };

/** A page of somebody who is signed in, at a desk or on a phone. */
export const pageOf = async (
  browser: Browser,
  product: Product,
  userName: UserName,
  at: 'desk' | 'phone' = 'desk',
): Promise<Page> => {
  const context = await browser.newContext({
    ...(at === 'phone' ? PHONE : { viewport: { width: 1366, height: 768 } }),
    baseURL: product.url,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  await signInThroughApi(context.request, userName);
  return context.newPage();
};
