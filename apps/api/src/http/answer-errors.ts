/** Whatever goes wrong in a request ends here: a problem document, never a stack, SQL, path or version. */
import { StorageFault } from '@ve-dich/storage';
import { refusal, type Bilingual, type Refusal } from '@ve-dich/domain';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';
import { problemOf, type ProblemExtras } from './problem.ts';
import { BARE_HEADERS } from './security-headers.ts';

/** Sends a refusal. */
export const refuse = (reply: FastifyReply, no: Refusal, extras: ProblemExtras = {}): FastifyReply => {
  const problem = problemOf(no, reply.request.id, extras);
  if (problem.retryAfter !== undefined) reply.header('retry-after', problem.retryAfter);
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
};

const FIELD: Bilingual = { vi: 'Giá trị không được nhận.', en: 'This value is not accepted.' };

const validationErrors = (error: FastifyError): ProblemExtras => {
  const context = error.validationContext ?? 'request';
  const issues = (error.validation ?? []).map(({ instancePath }) => ({
    path: `${context}${instancePath.replaceAll('/', '.')}`,
    message: FIELD,
  }));
  return issues.length === 0 ? {} : { errors: issues };
};

/** Faults that pass by themselves or by an administrator's hand; the others are our own bugs. */
const UNAVAILABLE: ReadonlySet<string> = new Set(['busy', 'unavailable', 'full', 'read_only']);

/** What a framework error means to the one who sent the request. */
const refusalOf = (error: FastifyError): Refusal => {
  const status = error.statusCode ?? 500;
  if (error instanceof StorageFault && UNAVAILABLE.has(error.kind))
    return refusal('unavailable', { retryAfter: 5 });
  if (error.validation !== undefined) return refusal('malformed');
  if (status === 413) return refusal('too-large');
  if (status === 415) return refusal('unsupported-content');
  if (status === 429) return refusal('too-many-requests', { retryAfter: 5 });
  if (status === 404) return refusal('not-found');
  if (status >= 400 && status < 500) return refusal('malformed');
  return refusal('internal');
};

const answerError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const no = refusalOf(error);
  if (no.code === 'internal' || no.code === 'unavailable')
    request.log.error({ err: error }, 'request failed');
  return refuse(reply, no, validationErrors(error));
};

/** Answers made before any plugin has had its say carry the headers of all others. */
export const frameworkErrors = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  void answerError(error, request, reply.headers(BARE_HEADERS));
};

/** Bytes that are not HTTP: answered as a problem document too, then the line is cut. */
export const clientError = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const isTooLong = error.code === 'HPE_HEADER_OVERFLOW';
  const status = isTooLong ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const no = refusal(isTooLong ? 'too-large' : 'malformed');
  const body = JSON.stringify(problemOf(no, '-', isTooLong ? { status: 431 } : {}));
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
};

export const answerErrors = (app: FastifyInstance): void => {
  app.setErrorHandler(answerError);
};
