/** The server as a process: settings → parts → listen → end with grace. Nothing else. */
import { buildApp } from './app.ts';
import { ConfigError, readConfig, readSecrets } from './config.ts';
import { createDependencies } from './dependencies.ts';
import { endWithGrace } from './operation/end-with-grace.ts';
import { startJobs } from './operation/jobs.ts';
import { reminderJobs } from './reminders/jobs.ts';
import { announce, complain } from './operation/console.ts';

try {
  const config = readConfig();
  const dependencies = await createDependencies(config, readSecrets(config));
  const app = await buildApp(dependencies);
  const jobs = startJobs(reminderJobs(dependencies), {
    onFault: (job, error) => app.log.error({ err: error, job }, 'a job failed; it is tried again'),
  });
  if (config.mail === null) app.log.info('no SMTP_URL: people are reminded in the product only');
  endWithGrace(app, dependencies.storage, jobs);
  const address = await app.listen({ port: config.port, host: config.host });
  announce(address, config);
} catch (error) {
  complain(error);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}
