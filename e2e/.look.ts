import { chromium, devices } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { signInThroughApi } from './harness/api.ts';
import { launchOptions } from './harness/chromium.ts';
import { startProduct } from './harness/product.ts';
const out = '/tmp/look'; mkdirSync(out, { recursive: true });
const product = await startProduct();
const browser = await chromium.launch(launchOptions);
try {
  for (const [size, ctx] of Object.entries({ wide: { viewport: { width: 1366, height: 768 } }, phone: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } })) {
    for (const [scheme, locale] of [['light', 'vi-VN'], ['dark', 'en-US']] as const) {
      const context = await browser.newContext({ ...ctx, baseURL: product.url, locale, colorScheme: scheme, timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' });
      await signInThroughApi(context.request, 'van-phong');
      const page = await context.newPage();
      if (locale === 'en-US') await page.addInitScript(() => { try { localStorage.setItem('ve-dich:locale', 'en'); } catch {} });
      page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()); });
      await page.goto('/2024/08/duyet?tt=chua-nop'); await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `${out}/${size}-${scheme}-review-0.png`, fullPage: true });
      const b = page.getByRole('button', { name: /^(Nhắc|Remind) / });
      console.log(size, scheme, await b.count());
      if (await b.count()) { await b.nth(0).click(); await page.waitForTimeout(1200); await page.screenshot({ path: `${out}/${size}-${scheme}-review-1.png`, fullPage: true }); }
      if (await b.count() > 2) { await b.nth(2).click(); await page.waitForTimeout(1200); await page.screenshot({ path: `${out}/${size}-${scheme}-review-2.png`, fullPage: true }); }
      await page.goto('/2024/tien-do-nop'); await page.waitForLoadState('networkidle'); await page.waitForTimeout(500);
      await page.screenshot({ path: `${out}/${size}-${scheme}-timeliness.png`, fullPage: true });
      await context.close();
      const head = await browser.newContext({ ...ctx, baseURL: product.url, locale, colorScheme: scheme, reducedMotion: 'reduce' });
      await signInThroughApi(head.request, 'giam-doc-khdt');
      const bell = await head.newPage(); await bell.goto('/2024/07/toan-canh');
      await bell.getByRole('button', { name: /^(Thông báo|Notices),/ }).click(); await bell.waitForTimeout(1500);
      await bell.screenshot({ path: `${out}/${size}-${scheme}-bell.png` });
      await head.close();
    }
  }
} finally { await browser.close(); await product.stop(); }
