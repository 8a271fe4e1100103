/**
 * The test of this house: signed in as somebody, and failing on anything the browser complains about: an error in the
 * console, an exception nobody caught, a breach of the content security policy.
 */
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { sessionFile, type UserName } from './accounts.ts';

export { expect };

type Options = {
  /** Who is signed in; null for nobody. */
  readonly as: UserName | null;
  /** What the browser may complain about in this story, because the story breaks the network or asks for what is not there. */
  readonly mayComplain: RegExp;
};

type Visitor = {
  /** A browser of its own, as on another person's machine: nobody signed in, nothing remembered. */
  readonly stranger: () => Promise<Page>;
  readonly complaints: string[];
};

/** Said by the browser itself for every answer of 400 and above, and for every request that was cut off. */
export const FAILED_RESOURCE = /Failed to load resource/;

/** Matches no text at all. */
export const NOTHING = /(?!)/;

const listen = (context: BrowserContext, complaints: string[]): void => {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (fault) => complaints.push(String(fault.error())));
};

export const test = base.extend<Options & Visitor>({
  as: ['bi-thu', { option: true }],
  mayComplain: [NOTHING, { option: true }],
  storageState: async ({ as }, use) => {
    await use(as === null ? { cookies: [], origins: [] } : sessionFile(as));
  },
  complaints: [
    async ({ mayComplain }, use) => {
      const complaints: string[] = [];
      await use(complaints);
      const unexpected = complaints.filter((said) => !mayComplain.test(said));
      expect(unexpected, 'the browser complained').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, complaints }, use) => {
    listen(context, complaints);
    await use(context);
  },
  stranger: async ({ browser, complaints, contextOptions, baseURL, viewport, locale, timezoneId }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({
        ...contextOptions,
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        viewport,
        storageState: { cookies: [], origins: [] },
      });
      contexts.push(context);
      listen(context, complaints);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
