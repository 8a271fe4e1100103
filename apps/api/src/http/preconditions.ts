/** What a change says of itself beside its body: the version it was made from, and the key it may be repeated under. */
import { refusal, type Refusal } from '@ve-dich/domain';
import type { FastifyRequest } from 'fastify';

/** «If-Match: "7"»: the version a change was made from; 0 where nothing was there. */
export const ifMatchOf = (request: FastifyRequest): number | Refusal => {
  const version = /^"?(\d{1,9})"?$/.exec(request.headers['if-match'] ?? '')?.[1];
  return version === undefined ? refusal('version-required') : Number(version);
};

const KEY = /^[A-Za-z0-9_-]{8,100}$/;

/** «Idempotency-Key»: names one change, so that sent twice it is done once. */
export const keyOf = (request: FastifyRequest): string | Refusal => {
  const key = request.headers['idempotency-key'];
  return typeof key === 'string' && KEY.test(key) ? key : refusal('key-required');
};
