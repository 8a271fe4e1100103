/** What Playwright's `webServer` runs: the built product until it is told to end, then its data directory is removed. */
import { startProduct } from './harness/product.ts';

const product = await startProduct();
process.stdout.write(`Về Đích: ${product.url}\n`);

const end = (): void => {
  void product.stop().then(() => process.exit(0));
};
process.once('SIGTERM', end);
process.once('SIGINT', end);
// Where the signal cannot reach us, the closed pipe does.
setInterval(() => undefined, 60_000);
