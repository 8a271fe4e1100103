import { catalogue, catalogueEndpoint, targetSetsEndpoint, years, yearsEndpoint } from '@ve-dich/contract';
import { isRefusal, type Refusal, type Unit } from '@ve-dich/domain';
import type { SignedIn } from '@ve-dich/storage';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { minuteOf } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { bind } from '../http/bind.ts';
import { signedInOf } from '../http/guard.ts';
import { createKeptAnswers } from '../http/kept-answers.ts';
import { readCatalogue, readTargetSets, readYears } from './read-years.ts';

/** The unit whose deadlines a reader goes by: their own where they enter its figures, nobody's else. */
const reportingUnit = ({ account, unit }: SignedIn): Unit | null =>
  account.role === 'head' || account.role === 'clerk' ? unit : null;

/** None of these answers holds a figure that is not published: readers of one level may ask for the same. */
export const addYearRoutes = (app: FastifyInstance, { storage, clock }: Dependencies): void => {
  const answers = createKeptAnswers<Refusal>();
  const holdsFor = ({ revision }: FastifyRequest) => ({ revision, minute: minuteOf(clock.now()) });

  bind(app, yearsEndpoint, ({ request }) =>
    answers.get(`years|${reportingUnit(signedInOf(request))?.kind ?? ''}`, holdsFor(request), async () => {
      const unit = reportingUnit(signedInOf(request));
      const all = await storage.read((repositories) => readYears(repositories, clock.now(), unit));
      return JSON.stringify(years.parse({ years: all }));
    }),
  );
  bind(app, targetSetsEndpoint, ({ params, request }) =>
    answers.get(`target-sets|${params.year}`, holdsFor(request), async () => {
      const found = await storage.read((repositories) => readTargetSets(repositories, params.year));
      return isRefusal(found) ? found : JSON.stringify(targetSetsEndpoint.answer.parse(found));
    }),
  );
  bind(app, catalogueEndpoint, ({ params, query, request }) =>
    answers.get(`catalogue|${params.year}|${query.set ?? ''}`, holdsFor(request), async () => {
      const found = await storage.read((repositories) => readCatalogue(repositories, params.year, query.set));
      return isRefusal(found) ? found : JSON.stringify(catalogue.parse(found));
    }),
  );
};
