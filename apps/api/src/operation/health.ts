/** Whether the process lives, and whether it can do its work. For a proxy and a person, not for figures. */
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';

export const addHealthRoutes = (app: FastifyInstance, { storage }: Dependencies): void => {
  let closing = false;
  app.addHook('preClose', () => {
    closing = true;
  });
  app.get('/healthz', { config: { policy: 'public' }, schema: { hide: true } }, (_, reply) =>
    reply.header('cache-control', 'no-store').send({ alive: true }),
  );
  app.get('/readyz', { config: { policy: 'public' }, schema: { hide: true } }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (closing) return reply.code(503).send({ ready: false, reason: 'closing' });
    try {
      await storage.checkReady();
      return await reply.send({ ready: true });
    } catch (error) {
      request.log.error({ err: error }, 'not ready');
      return reply.code(503).send({ ready: false, reason: 'storage' });
    }
  });
};
