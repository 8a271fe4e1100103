import { approveEndpoint, editForUnitEndpoint, returnEntryEndpoint, reviewEndpoint } from '@ve-dich/contract';
import { isRefusal, type Instant } from '@ve-dich/domain';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { bind } from '../http/bind.ts';
import { actorOf, signedInOf } from '../http/guard.ts';
import { keyOf } from '../http/preconditions.ts';
import type { Structures } from '../month-work/structure.ts';
import { typedContent } from '../month-work/typed-content.ts';
import { approve, returnEntry } from './decide.ts';
import { editForUnit } from './edit-for-unit.ts';
import { readReview } from './read-review.ts';

export const addReviewRoutes = (
  app: FastifyInstance,
  dependencies: Dependencies,
  structures: Structures,
): void => {
  const { storage, clock } = dependencies;
  const doApprove = approve(dependencies, structures);
  const doReturn = returnEntry(dependencies, structures);
  const doEdit = editForUnit(dependencies, structures);

  bind(app, reviewEndpoint, ({ params, request }) =>
    storage.read((repositories) =>
      readReview(repositories, structures, actorOf(signedInOf(request)), {
        year: params.year,
        month: params.month,
        now: clock.now(),
      }),
    ),
  );

  bind(app, approveEndpoint, async ({ params: { year, month }, body, request }) => {
    const key = keyOf(request);
    if (isRefusal(key)) return key;
    return doApprove(actorOf(signedInOf(request)), {
      year,
      month,
      entries: body.entries,
      sent: { key, route: `approve ${year}-${month}`, body },
    });
  });

  bind(app, returnEntryEndpoint, async ({ params: { year, month, code }, body, request }) => {
    const key = keyOf(request);
    if (isRefusal(key)) return key;
    return doReturn(actorOf(signedInOf(request)), {
      year,
      month,
      seen: { code, version: body.version },
      why: { kind: body.kind, text: body.text, dueAt: body.dueAt as Instant | null },
      sent: { key, route: `returnEntry ${year}-${month} ${code}`, body },
    });
  });

  bind(app, editForUnitEndpoint, async ({ params: { year, month, code }, body, request }) => {
    const key = keyOf(request);
    if (isRefusal(key)) return key;
    return doEdit(actorOf(signedInOf(request)), {
      year,
      month,
      seen: { code, version: body.version },
      content: typedContent(body.content),
      reason: body.reason,
      sent: { key, route: `editForUnit ${year}-${month} ${code}`, body },
    });
  });
};
