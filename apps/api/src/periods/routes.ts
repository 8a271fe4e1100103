import {
  decideReopeningEndpoint,
  lockEndpoint,
  proposeLockEndpoint,
  requestReopeningEndpoint,
  setDeadlinesEndpoint,
  timelinessEndpoint,
  withdrawLockProposalEndpoint,
} from '@ve-dich/contract';
import { isRefusal, type Instant } from '@ve-dich/domain';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { bind } from '../http/bind.ts';
import { actorOf, signedInOf } from '../http/guard.ts';
import { keyOf } from '../http/preconditions.ts';
import type { Structures } from '../month-work/structure.ts';
import { lockMonth, proposeLock, withdrawProposal } from './lock.ts';
import { readTimeliness } from './read-timeliness.ts';
import { deadlinesOf, setDeadlines } from './deadlines.ts';
import { decideReopening, requestReopening } from './reopen.ts';

export const addPeriodRoutes = (
  app: FastifyInstance,
  dependencies: Dependencies,
  structures: Structures,
): void => {
  const { storage, clock } = dependencies;
  const propose = proposeLock(dependencies, structures);
  const withdraw = withdrawProposal(dependencies, structures);
  const putDeadlines = setDeadlines(dependencies, structures);
  const lock = lockMonth(dependencies, structures);
  const ask = requestReopening(dependencies, structures);
  const decide = decideReopening(dependencies, structures);

  bind(app, proposeLockEndpoint, ({ params, body, request }) =>
    propose(actorOf(signedInOf(request)), {
      year: params.year,
      month: params.month,
      excuses: body.excuses,
    }),
  );
  bind(app, withdrawLockProposalEndpoint, ({ params, request }) =>
    withdraw(actorOf(signedInOf(request)), {
      year: params.year,
      month: params.month,
    }),
  );
  bind(app, lockEndpoint, ({ params, body, request }) =>
    lock(actorOf(signedInOf(request)), {
      year: params.year,
      month: params.month,
      proposedAt: body.proposedAt as Instant,
    }),
  );
  bind(app, setDeadlinesEndpoint, ({ params, body, request }) =>
    putDeadlines(actorOf(signedInOf(request)), {
      year: params.year,
      month: params.month,
      version: body.version,
      deadlines: deadlinesOf(body),
      reason: body.reason,
    }),
  );
  bind(app, requestReopeningEndpoint, async ({ params: { year, month }, body, request }) => {
    const key = keyOf(request);
    if (isRefusal(key)) return key;
    return ask(actorOf(signedInOf(request)), {
      year,
      month,
      codes: body.codes,
      reason: body.reason,
      endsAt: body.endsAt as Instant,
      sent: { key, route: `requestReopening ${year}-${month}`, body },
    });
  });
  bind(app, decideReopeningEndpoint, async ({ params: { id }, body, request }) => {
    const key = keyOf(request);
    if (isRefusal(key)) return key;
    return decide(actorOf(signedInOf(request)), {
      id,
      ...body,
      sent: { key, route: `decideReopening ${id}`, body },
    });
  });
  bind(app, timelinessEndpoint, ({ params }) =>
    storage.read((repositories) => readTimeliness(repositories, structures, params.year, clock.now())),
  );
};
