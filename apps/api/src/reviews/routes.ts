import { approveEndpoint, returnEntryEndpoint, reviewEndpoint } from '@ve-dich/contract';
import { isRefusal, type Instant, type Submission } from '@ve-dich/domain';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { bind } from '../http/bind.ts';
import { actorOf, signedInOf } from '../http/guard.ts';
import type { Structures } from '../month-work/structure.ts';
import { approve, returnEntry, type Decided } from './decide.ts';
import { readReview } from './read-review.ts';

const onWire = ({ code, submission }: Decided) => {
  const { version, state, savedAt }: Submission = submission;
  return { code, version, state, savedAt };
};

export const addReviewRoutes = (
  app: FastifyInstance,
  dependencies: Dependencies,
  structures: Structures,
): void => {
  const { storage, clock } = dependencies;
  const doApprove = approve(dependencies, structures);
  const doReturn = returnEntry(dependencies, structures);

  bind(app, reviewEndpoint, ({ params, request }) =>
    storage.read((repositories) =>
      readReview(repositories, structures, actorOf(signedInOf(request)), {
        year: params.year,
        month: params.month,
        now: clock.now(),
      }),
    ),
  );

  bind(app, approveEndpoint, async ({ params, body, request }) => {
    const done = await doApprove(actorOf(signedInOf(request)), {
      year: params.year,
      month: params.month,
      entries: body.entries,
    });
    return isRefusal(done) ? done : { entries: done.map(onWire) };
  });

  bind(app, returnEntryEndpoint, async ({ params, body, request }) => {
    const done = await doReturn(actorOf(signedInOf(request)), {
      year: params.year,
      month: params.month,
      seen: { code: params.code, version: body.version },
      why: { kind: body.kind, text: body.text, dueAt: body.dueAt as Instant | null },
    });
    return isRefusal(done) ? done : onWire(done);
  });
};
