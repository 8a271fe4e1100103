/** What browsers are told never to do with our pages (SEC-24). */
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Mode } from '../config.ts';

/** The content security policy, with a nonce for the style tags of the page's own component library. */
export const securityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');

/** For everything that is not the page. */
const ANSWERS_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
  },
};

/** The same, for answers that no plugin sees. */
export const BARE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
} as const;

export const addSecurityHeaders = async (app: FastifyInstance, mode: Mode): Promise<void> => {
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: ANSWERS_POLICY,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
    // Only where TLS is promised: a demo on plain http must stay reachable.
    strictTransportSecurity: mode === 'production' ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
  });
};
