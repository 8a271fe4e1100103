import {
  closeYearEndpoint,
  confirmVerdictsEndpoint,
  explainMissEndpoint,
  yearEndEndpoint,
} from '@ve-dich/contract';
import { isRefusal, type Explanation } from '@ve-dich/domain';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { bind } from '../http/bind.ts';
import { actorOf, signedInOf } from '../http/guard.ts';
import { keyOf } from '../http/preconditions.ts';
import { closeYear } from './close-year.ts';
import { confirmVerdicts } from './confirm-verdicts.ts';
import { explainMiss } from './explain-miss.ts';
import { readYearEnd } from './read-year-end.ts';

export const addYearEndRoutes = (app: FastifyInstance, dependencies: Dependencies): void => {
  const { storage, clock } = dependencies;
  const confirm = confirmVerdicts(dependencies);
  const explain = explainMiss(dependencies);
  const close = closeYear(dependencies);

  bind(app, yearEndEndpoint, ({ params, query, request }) =>
    storage.read((repositories) =>
      readYearEnd(repositories, actorOf(signedInOf(request)), {
        year: params.year,
        set: query.set,
        now: clock.now(),
      }),
    ),
  );
  bind(app, confirmVerdictsEndpoint, async ({ params, query, body, request }) => {
    const key = keyOf(request);
    return isRefusal(key)
      ? key
      : confirm(actorOf(signedInOf(request)), { year: params.year, set: query.set, ...body, key });
  });
  bind(app, explainMissEndpoint, ({ params, query, body, request }) =>
    explain(actorOf(signedInOf(request)), {
      ...params,
      set: query.set,
      seen: body.seen,
      // Its days were read by the contract.
      content: body.content as Explanation,
    }),
  );
  bind(app, closeYearEndpoint, async ({ params, query, body, request }) => {
    const key = keyOf(request);
    return isRefusal(key)
      ? key
      : close(actorOf(signedInOf(request)), { year: params.year, set: query.set, seen: body, key });
  });
};
