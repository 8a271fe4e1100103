/** The API described by its own schemas and browsable: open in a demo, for administrators in real use (SEC-28). */
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { Mode } from '../config.ts';
import { readVersion } from '../operation/version.ts';
import type { Policy } from './policies.ts';
import { registerUnder } from './scope.ts';

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
    await inner.register(swaggerUi, {
      routePrefix: '/api/docs',
      staticCSP: false,
      transformStaticCSP: (header) => header,
    });
  });
};
