import { dashboard, dashboardEndpoint, indicatorDetail, indicatorEndpoint } from '@ve-dich/contract';
import { readingScope, refusal, scopeKey, type ReadingScope, type Refusal } from '@ve-dich/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { dayInHanoi, minuteOf } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { bind } from '../http/bind.ts';
import { actorOf, signedInOf } from '../http/guard.ts';
import { createKeptAnswers } from '../http/kept-answers.ts';
import { readBook, type Book } from './book.ts';
import { composeDashboard } from './compose-dashboard.ts';
import { composeIndicator } from './compose-indicator.ts';
import { readingScopeOf } from '../month-work/predecessors.ts';

/** Text of an answer, through its schema: nothing leaves that the contract does not name. */
const textOf = <Schema extends z.ZodType>(schema: Schema, answer: z.input<Schema>): string =>
  JSON.stringify(schema.parse(answer));

export const addAssessmentRoutes = (app: FastifyInstance, { storage, clock }: Dependencies): void => {
  const answers = createKeptAnswers<Refusal>();

  const scopeOf = async (request: FastifyRequest): Promise<ReadingScope> => {
    const actor = actorOf(signedInOf(request));
    const scope = readingScope(actor);
    // Who sees all is not looked up: every page of every month asks.
    return scope.unpublished === 'all'
      ? scope
      : storage.read((repositories) => readingScopeOf(repositories, actor, dayInHanoi(clock.now())));
  };

  /** A kept answer, or one composed from a book read in one snapshot. */
  const answerFrom = async (
    request: FastifyRequest,
    year: number,
    month: number,
    set: string | undefined,
    what: string,
    compose: (book: Book) => string | null,
    /** Code of the indicator whose districts are part of the answer. */
    districtsOf?: string,
  ) => {
    const scope = await scopeOf(request);
    const key = [what, scopeKey(scope), year, month, set ?? ''].join('|');
    return answers.get(key, { revision: request.revision, minute: minuteOf(clock.now()) }, async () => {
      const book = await storage.read((repositories) =>
        readBook(repositories, year, set, scope, districtsOf),
      );
      return (book === null ? null : compose(book)) ?? refusal('not-found');
    });
  };

  bind(app, dashboardEndpoint, ({ params, query, request }) =>
    answerFrom(request, params.year, params.month, query.set, 'dashboard', (book) =>
      textOf(dashboard, composeDashboard(book, params.month, clock.now())),
    ),
  );

  bind(app, indicatorEndpoint, ({ params, query, request }) =>
    answerFrom(
      request,
      params.year,
      params.month,
      query.set,
      `indicator:${params.code}`,
      (book) => {
        const detail = composeIndicator(book, params.code, params.month, clock.now());
        return detail === null ? null : textOf(indicatorDetail, detail);
      },
      params.code,
    ),
  );
};
