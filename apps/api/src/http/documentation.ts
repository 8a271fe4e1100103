/** The API described by its own schemas and browsable: open in a demo, for administrators in real use (SEC-28). */
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { Mode } from '../config.ts';
import { readVersion } from '../operation/version.ts';
import type { Policy } from './policies.ts';
import { registerUnder } from './scope.ts';

/** Its pages bring their own scripts and styles, from here and nowhere else. */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const addDocumentation = async (app: FastifyInstance, mode: Mode): Promise<void> => {
  const policy: Policy = mode === 'demo' ? 'public' : 'documentation.read';
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Về Đích',
        version: readVersion(),
        description: 'Yearly targets, month by month against plan.',
      },
    },
    transform: jsonSchemaTransform,
  });
  await registerUnder(app, policy, async (inner) => {
    inner.addHook('onSend', async (_, reply) => {
      reply.header('content-security-policy', PAGES_POLICY);
    });
    await inner.register(swaggerUi, {
      routePrefix: '/api/docs',
    });
  });
};
