/** A plugin brings routes of its own; they get their policy from the scope it is registered in. */
import type { FastifyInstance } from 'fastify';
import type { Policy } from './policies.ts';

/** Registers what `register` registers, with one policy for every route of it. */
export const registerUnder = async (
  app: FastifyInstance,
  policy: Policy,
  register: (inner: FastifyInstance) => Promise<void>,
): Promise<void> => {
  await app.register(async (inner) => {
    inner.addHook('onRoute', (route) => {
      route.config = { ...route.config, policy };
    });
    await register(inner);
  });
};
