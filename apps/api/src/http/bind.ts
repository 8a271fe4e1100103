/** Binds a contract's endpoint to what answers it: input is parsed by its schemas, the answer leaves through its schema. */
import { routes, type Endpoint } from '@ve-dich/contract';
import { isRefusal, type Refusal } from '@ve-dich/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { refuse } from './answer-errors.ts';
import { isKept, sendKept, type KeptAnswer } from './kept-answers.ts';
import { policies } from './policies.ts';

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

export type BoundRequest<E extends Endpoint> = {
  readonly params: Parsed<E['params']>;
  readonly query: Parsed<E['query']>;
  readonly body: Parsed<E['body']>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

export type Answer<E extends Endpoint> = E['answer'] extends z.ZodType ? z.input<E['answer']> : null;

/** Registers an endpoint. */
export const bind = <E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  answer: (request: BoundRequest<E>) => Promise<Answer<E> | KeptAnswer | Refusal>,
): void => {
  const { method, path } = routes[endpoint.name];
  app.route({
    method,
    url: path,
    config: { policy: policies[endpoint.name] },
    schema: {
      operationId: endpoint.name,
      summary: endpoint.summary,
      tags: [endpoint.tag],
      ...(endpoint.params === undefined ? {} : { params: endpoint.params }),
      ...(endpoint.query === undefined ? {} : { querystring: endpoint.query }),
      ...(endpoint.body === undefined ? {} : { body: endpoint.body }),
      ...(endpoint.answer === null ? {} : { response: { [endpoint.status]: endpoint.answer } }),
    },
    handler: async (request, reply) => {
      const given = await answer({
        params: request.params as Parsed<E['params']>,
        query: request.query as Parsed<E['query']>,
        body: request.body as Parsed<E['body']>,
        request,
        reply,
      });
      if (isRefusal(given)) return refuse(reply, given);
      if (isKept(given)) return sendKept(request, reply, given);
      reply.code(endpoint.status).header('cache-control', 'no-store');
      return endpoint.answer === null ? reply.send() : reply.send(given);
    },
  });
};
