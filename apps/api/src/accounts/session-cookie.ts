/** The session's cookie and what of it is stored: the browser holds 256 random bits, the database their SHA-256. */
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { Mode } from '../config.ts';

/**
 * Real use demands TLS: `__Host-` cookies are never sent or set without it. A demo also runs on plain http in an office
 * network, where a browser would drop a Secure cookie, and guards nothing that is not public.
 */
const nameFor = (mode: Mode): string => (mode === 'production' ? '__Host-sid' : 'sid-demo');

const attributes = (mode: Mode) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: mode === 'production' }) as const;

const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** SHA-256 of a session secret, hex. */
export const sessionHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The hash of the cookie a request carries; `null` for none or one we cannot have given. */
export const sessionHashOf = (request: FastifyRequest, mode: Mode): string | null => {
  const secret = request.cookies[nameFor(mode)];
  return secret === undefined || !SHAPE.test(secret) ? null : sessionHash(secret);
};

export const setSessionCookie = (reply: FastifyReply, mode: Mode, secret: string): void => {
  reply.setCookie(nameFor(mode), secret, attributes(mode));
};

export const clearSessionCookie = (reply: FastifyReply, mode: Mode): void => {
  reply.clearCookie(nameFor(mode), attributes(mode));
};
