/** A product of a story's own, for those that change what is there: what they do is in nobody else's way. */
import { devices, type Browser, type Page } from '@playwright/test';
import type { UserName } from './accounts.ts';
import { signInThroughApi } from './api.ts';
import { startProduct, type Product } from './product.ts';

const PHONE = {
  ...devices['Pixel 7'],
  viewport: { width: 390, height: 844 },
  screen: { width: 390, height: 844 },
};
const DESK = { viewport: { width: 1366, height: 768 } };

export type OwnProduct = {
  /** A browser of somebody's own, signed in. */
  readonly browserOf: (browser: Browser, userName: UserName, onPhone?: boolean) => Promise<Page>;
  /** Where it keeps its data. */
  readonly directory: string;
  readonly stop: () => Promise<void>;
};

/** Starts the built product for a story alone. */
export const startOwnProduct = async (): Promise<OwnProduct> => {
  const product: Product = await startProduct();
  return {
    browserOf: async (browser, userName, onPhone = false) => {
      const context = await browser.newContext({
        ...(onPhone ? PHONE : DESK),
        baseURL: product.url,
        storageState: { cookies: [], origins: [] },
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        reducedMotion: 'reduce',
      });
      await signInThroughApi(context.request, userName);
      return context.newPage();
    },
    directory: product.directory,
    stop: product.stop,
  };
};
