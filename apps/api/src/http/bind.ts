/** Binds a contract's endpoint to what answers it: input is parsed by its schemas, the answer leaves through its schema. */
import { routes, type Endpoint } from '@ve-dich/contract';
import { isRefusal, type Refusal } from '@ve-dich/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { z } from 'zod';
import { refuse } from './answer-errors.ts';
import { isKept, sendKept, type KeptAnswer } from './kept-answers.ts';
import { policies } from './policies.ts';
import { isSentBytes, sendBytes, type SentBytes } from './sent-bytes.ts';
import { FILE_TYPE } from './uploads.ts';

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

type Uploaded<E extends Endpoint> = E['upload'] extends object ? Uint8Array : undefined;

export type BoundRequest<E extends Endpoint> = {
  readonly params: Parsed<E['params']>;
  readonly query: Parsed<E['query']>;
  readonly body: Parsed<E['body']>;
  /** The file of an endpoint that takes one. */
  readonly file: Uploaded<E>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

export type Answer<E extends Endpoint> = E['answer'] extends z.ZodType
  ? z.input<E['answer']>
  : E['answer'] extends 'file'
    ? SentBytes
    : null;

/** Bytes as the description of the API names them. */
const binary = z.unknown().meta({ type: 'string', format: 'binary' });

/** What is said of an endpoint to the validator, the serializer and the description of the API. */
const schemaOf = (endpoint: Endpoint): FastifySchema & { readonly operationId: string } => ({
  operationId: endpoint.name,
  summary: endpoint.summary,
  tags: [endpoint.tag],
  ...(endpoint.params === undefined ? {} : { params: endpoint.params }),
  ...(endpoint.query === undefined ? {} : { querystring: endpoint.query }),
  ...(endpoint.body === undefined ? {} : { body: endpoint.body }),
  ...(endpoint.upload === undefined ? {} : { consumes: [FILE_TYPE], body: binary }),
  ...(endpoint.answer === null
    ? {}
    : {
        response: {
          [endpoint.status]:
            endpoint.answer === 'file' ? { content: { [FILE_TYPE]: { schema: binary } } } : endpoint.answer,
        },
      }),
});

/** The file of a request; nothing sent is an empty one. */
const fileOf = (body: unknown): Uint8Array => (body instanceof Uint8Array ? body : new Uint8Array());

/** Registers an endpoint. */
export const bind = <E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  answer: (request: BoundRequest<E>) => Promise<Answer<E> | KeptAnswer | SentBytes | Refusal>,
): void => {
  const { method, path } = routes[endpoint.name];
  app.route({
    method,
    url: path,
    config: { policy: policies[endpoint.name], upload: endpoint.upload !== undefined },
    schema: schemaOf(endpoint),
    ...(endpoint.upload === undefined ? {} : app.takeUpload(endpoint.upload.bytes)),
    handler: async (request, reply) => {
      const given = await answer({
        params: request.params as Parsed<E['params']>,
        query: request.query as Parsed<E['query']>,
        body: request.body as Parsed<E['body']>,
        file: (endpoint.upload === undefined ? undefined : fileOf(request.body)) as Uploaded<E>,
        request,
        reply,
      });
      if (isRefusal(given)) return refuse(reply, given);
      if (isKept(given)) return sendKept(request, reply, given);
      reply.code(endpoint.status).header('cache-control', 'no-store');
      if (isSentBytes(given)) return sendBytes(reply, given);
      return endpoint.answer === null ? reply.send() : reply.send(given);
    },
  });
};
