/** Files come in raw, to the routes that ask for them and to no other, and not too many at once. */
import { refusal } from '@ve-dich/domain';
import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { refuse } from './answer-errors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Takes a file, and JSON never. */
    upload?: boolean;
  }
  interface FastifyInstance {
    /** What a route that takes a file of so many bytes is registered with. */
    takeUpload: (bytes: number) => UploadOptions;
  }
}

export const FILE_TYPE = 'application/octet-stream';
/** Files on their way in at once, all of them in memory. */
const MOST_AT_ONCE = 6;
/** A line is silent while its file waits and is opened: longer than any of it takes (`files/file-work.ts`). */
const LONGEST_SILENCE = 90_000;

type UploadOptions = Pick<RouteShorthandOptions, 'bodyLimit' | 'preParsing' | 'errorHandler'>;

/** Counts the files that are on their way in. */
const createUploads = (mostAtOnce = MOST_AT_ONCE): ((bytes: number) => UploadOptions) => {
  let underWay = 0;
  const takePlace = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    // What still comes of it is let go by. The line is not cut: whoever sends would not get to read the answer.
    if (underWay >= mostAtOnce) return refuse(reply, refusal('busy', { retryAfter: 5 }));
    underWay += 1;
    // Requests that are injected come over no line.
    if (request.raw.socket instanceof Socket) request.raw.socket.setTimeout(LONGEST_SILENCE);
    let isHeld = true;
    const giveUp = (): void => {
      if (isHeld) underWay -= 1;
      isHeld = false;
    };
    // Answered, or gone away half-way.
    reply.raw.once('finish', giveUp);
    reply.raw.once('close', giveUp);
    return undefined;
  };
  return (bytes) => ({
    bodyLimit: bytes,
    preParsing: takePlace,
    errorHandler: (error, _request, reply) => {
      if (error.statusCode !== 413) throw error;
      // The framework would cut the line here too.
      reply.removeHeader('connection');
      void refuse(reply, refusal('file-refused', { reason: 'too_big' }), { status: 413 });
    },
  });
};

/** Reads files as they are. What they are is asked later, and not of their sender. */
export const acceptFiles = (app: FastifyInstance): void => {
  app.addContentTypeParser(FILE_TYPE, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.decorate('takeUpload', createUploads());
};
