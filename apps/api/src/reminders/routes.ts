import { remindEndpoint, reminderLogEndpoint } from '@ve-dich/contract';
import { isRefusal } from '@ve-dich/domain';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { bind } from '../http/bind.ts';
import { actorOf, signedInOf } from '../http/guard.ts';
import { keyOf } from '../http/preconditions.ts';
import type { Structures } from '../month-work/structure.ts';
import { readReminderLog } from './read-log.ts';
import { remind } from './remind.ts';

export const addReminderRoutes = (
  app: FastifyInstance,
  dependencies: Dependencies,
  structures: Structures,
): void => {
  const { storage, mailer } = dependencies;
  const doRemind = remind(dependencies, structures);

  bind(app, remindEndpoint, async ({ params, body, request }) => {
    const key = keyOf(request);
    if (isRefusal(key)) return key;
    return doRemind(actorOf(signedInOf(request)), {
      year: params.year,
      month: params.month,
      units: body.units,
      key,
      route: `remind ${params.year}-${params.month}`,
    });
  });

  bind(app, reminderLogEndpoint, ({ params }) =>
    storage.read((repositories) => readReminderLog(repositories, structures, params.year, mailer !== null)),
  );
};
