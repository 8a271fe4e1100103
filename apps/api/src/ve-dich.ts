/** `ve-dich`: what an administrator does from the command line, with the server's own settings and storage. */
import { ConfigError, readConfig, readSecrets } from './config.ts';
import { openStorage } from './dependencies.ts';
import { verifyAudit } from './operation/verify-audit.ts';
import { complain } from './operation/console.ts';

const USAGE = 'Cách dùng / usage: ve-dich audit verify\n';

const run = async (words: readonly string[]): Promise<number> => {
  if (words.join(' ') !== 'audit verify') {
    process.stderr.write(USAGE);
    return 2;
  }
  const config = readConfig();
  const storage = await openStorage(config, readSecrets(config));
  try {
    return await verifyAudit(storage);
  } finally {
    await storage.close();
  }
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  complain(error);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}
