/** A line that is cut in the worst moment. */
import type { Page, Route } from '@playwright/test';

/** Lets the first request through to the server and loses its answer; what is asked while the line is down is lost whole. */
export const cutAfterFirst = async (page: Page, address: string) => {
  let reached = 0;
  const lose = async (route: Route): Promise<void> => {
    reached += 1;
    if (reached === 1) await route.fetch();
    await route.abort();
  };
  await page.route(address, lose);
  return { reached: () => reached, mend: () => page.unroute(address, lose) };
};
