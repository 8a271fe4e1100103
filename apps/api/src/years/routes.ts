import { catalogue, catalogueEndpoint, targetSetsEndpoint, years, yearsEndpoint } from '@ve-dich/contract';
import { isRefusal, type Refusal } from '@ve-dich/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { minuteOf } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { bind } from '../http/bind.ts';
import { createKeptAnswers } from '../http/kept-answers.ts';
import { readCatalogue, readTargetSets, readYears } from './read-years.ts';

/** None of these answers holds a figure that is not published: they are the same for every reader who may ask. */
export const addYearRoutes = (app: FastifyInstance, { storage, clock }: Dependencies): void => {
  const answers = createKeptAnswers<Refusal>();
  const holdsFor = ({ revision }: FastifyRequest) => ({ revision, minute: minuteOf(clock.now()) });

  bind(app, yearsEndpoint, ({ request }) =>
    answers.get('years', holdsFor(request), async () => {
      const all = await storage.read((repositories) => readYears(repositories, clock.now()));
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
