/** One line per answer: who (an id, no name), which route, how long. No addresses, bodies, cookies or query (SEC-42). */
import type { FastifyInstance } from 'fastify';

export const addRequestLog = (app: FastifyInstance): void => {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        account: request.signedIn?.account.id,
        unit: request.signedIn?.unit.code,
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    );
  });
};
