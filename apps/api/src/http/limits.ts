/** How much, how long and how often (SEC-26). Sign-in has its own throttle. */
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { sessionHashOf } from '../accounts/session-cookie.ts';
import type { Config } from '../config.ts';

export const SERVER_LIMITS = {
  bodyLimit: 256 * 1024,
  connectionTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 55_000,
  maxRequestsPerSocket: 1_000,
} as const;

export const HEADER_BYTES = 16 * 1024;
export const URL_BYTES = 4 * 1024;

/** Counts requests per session, or per address where there is none. What is over is refused with «too-many-requests». */
export const addLimits = async (app: FastifyInstance, config: Config): Promise<void> => {
  await app.register(rateLimit, {
    global: true,
    max: config.requestsPerMinute,
    timeWindow: 60_000,
    cache: 10_000,
    keyGenerator: (request) => sessionHashOf(request, config.mode) ?? request.ip,
  });
};
