/** The browser's part, served from the same port: hashed files for ever, the page itself with a fresh nonce each time. */
import serveStatic from '@fastify/static';
import { routes } from '@ve-dich/contract';
import { refusal } from '@ve-dich/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from './answer-errors.ts';
import { registerUnder } from './scope.ts';
import { securityPolicy } from './security-headers.ts';

const NONCE_MARK = '__CSP_NONCE__';

/** The methods an address of the contract takes; none for an address it does not know. */
const methodsOf = (url: string): string[] => {
  const [path = ''] = url.split('?');
  return Object.values(routes)
    .filter((route) => new RegExp(`^${route.path.replace(/:[a-z]+/gi, '[^/]+')}$`).test(path))
    .map((route) => route.method);
};

/** Sends the page; Mantine's style tags carry the nonce, anything injected without it is refused by the browser. */
const sendPage = (reply: FastifyReply, page: string): FastifyReply => {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', securityPolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(NONCE_MARK, nonce));
};

/**
 * @param directory the built web; where it is missing the API works alone
 */
export const addWeb = async (app: FastifyInstance, directory: string): Promise<void> => {
  const file = join(directory, 'index.html');
  const page = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (page !== null) {
    await registerUnder(app, 'public', async (inner) => {
      await inner.register(serveStatic, {
        root: directory,
        index: false,
        wildcard: false,
        preCompressed: true,
        cacheControl: false,
        // Vite's assets carry a hash of their content in the name.
        setHeaders: (reply, path) => {
          const isHashed = path.includes('/assets/');
          reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
        },
        globIgnore: ['**/index.html', '**/*.br', '**/*.gz'],
      });
    });
    app.get('/', { config: { policy: 'public' }, schema: { hide: true } }, (_, reply) =>
      sendPage(reply, page),
    );
  }
  app.setNotFoundHandler((request, reply) => {
    const wantsPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !/^\/(?:api|assets)(?:\/|$|\?)/.test(request.url) &&
      (request.headers.accept ?? '').includes('text/html');
    // Addresses inside the web application are its own to resolve, also to «not found».
    if (wantsPage && page !== null) return sendPage(reply, page);
    const methods = methodsOf(request.url);
    return methods.length === 0
      ? refuse(reply, refusal('not-found'))
      : refuse(reply.header('allow', methods.join(', ')), refusal('method-not-allowed'));
  });
};
