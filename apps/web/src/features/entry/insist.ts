/** Between two tries to fetch a part. */
const AGAIN = 2_000;

/** Fetches until it is there: a part that fails for want of a line must not take the page with it. */
export const insist =
  <Part>(load: () => Promise<Part>) =>
  async (): Promise<Part> => {
    for (;;) {
      try {
        return await load();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    }
  };
