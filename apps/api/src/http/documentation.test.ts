/** The API described by its own schemas: complete, of the right shape, and open only to whom it should be (SEC-28). */
import { routes } from '@ve-dich/contract';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { describeServer } from '../testing/engines.ts';
import { expectRefusal } from '../testing/problem.ts';

const json = z.json();
const schemaObject = z.record(z.string(), json);
const operation = z.object({
  operationId: z.string(),
  summary: z.string().min(1),
  tags: z.array(z.string()).min(1),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['path', 'query', 'header', 'cookie']),
        required: z.boolean().optional(),
        schema: schemaObject,
      }),
    )
    .optional(),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: schemaObject })) }).optional(),
  responses: z.record(
    z.string().regex(/^(?:[1-5]\d\d|default)$/),
    z.object({
      description: z.string(),
      content: z.record(z.string(), z.object({ schema: schemaObject })).optional(),
    }),
  ),
});
const openApi = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string().min(1), version: z.string().min(1) }),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'post', 'put', 'patch', 'delete', 'head']), operation),
  ),
  components: z.object({ schemas: z.record(z.string(), schemaObject).optional() }).optional(),
});

/** They are done or refused; there is nothing more to say. */
const WITHOUT_ANSWER: ReadonlySet<string> = new Set([
  'signOut',
  'proposeLock',
  'withdrawLockProposal',
  'lock',
  'setDeadlines',
  'seeNotices',
  'removeAttachment',
]);
/** What comes in or goes out as bytes. */
const FILE_TYPE = 'application/octet-stream';
const UPLOADS: ReadonlySet<string> = new Set(['sheets', 'addAttachment']);
const DOWNLOADS: ReadonlySet<string> = new Set(['entryTemplate', 'attachment', 'exportedFile']);

const inOpenApi = (path: string): string => path.replace(/:([a-z]+)/gi, '{$1}');

/** Every `$ref` of a document. */
const referencesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
};
const isThere = (document: unknown, reference: string): boolean => {
  let at: unknown = document;
  for (const part of reference.replace(/^#\//, '').split('/')) {
    if (typeof at !== 'object' || at === null) return false;
    at = Reflect.get(at, decodeURIComponent(part));
  }
  return at !== undefined;
};

describeServer('the description of the API in a demo', {}, (given) => {
  const read = async () => {
    const answer = await given().app.inject('/api/docs/json');
    expect(answer.statusCode).toBe(200);
    return JSON.parse(answer.body) as unknown;
  };

  it('is an OpenAPI 3.1 document', async () => {
    expect(openApi.safeParse({}).success).toBe(false);
    expect(openApi.parse(await read()).info.title).toBe('Về Đích');
  });

  it('describes every route of the contract, with its answer and its input', async () => {
    const { paths } = openApi.parse(await read());
    for (const [name, { method, path }] of Object.entries(routes)) {
      const found = operation.parse(
        paths[inOpenApi(path)]?.[method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'],
      );
      expect(found.operationId).toBe(name);
      const inPath = (found.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(inPath.map((parameter) => `:${parameter.name}`).sort()).toEqual(
        (path.match(/:[a-z]+/gi) ?? []).sort(),
      );
      for (const parameter of inPath) expect(parameter.required).toBe(true);
      expect(found.requestBody !== undefined).toBe(method === 'POST' || method === 'PUT');
      const isUpload = UPLOADS.has(name);
      expect(found.requestBody?.content[FILE_TYPE] !== undefined, name).toBe(isUpload);
      if (isUpload)
        expect(found.requestBody?.content[FILE_TYPE]?.schema).toMatchObject({
          type: 'string',
          format: 'binary',
        });
      if (!WITHOUT_ANSWER.has(name)) {
        const good = Object.entries(found.responses).find(([status]) => status.startsWith('2'))?.[1];
        const schema = good?.content?.[DOWNLOADS.has(name) ? FILE_TYPE : 'application/json']?.schema;
        expect(schema, name).toBeDefined();
        expect(Object.keys(schema ?? {}).length).toBeGreaterThan(0);
      }
    }
  });

  it('describes nothing that is not there', async () => {
    const { paths } = openApi.parse(await read());
    const known = new Set(Object.values(routes).map(({ path }) => inOpenApi(path)));
    expect(Object.keys(paths).filter((path) => !known.has(path))).toEqual([]);
    const document = await read();
    expect(referencesIn(document).filter((reference) => !isThere(document, reference))).toEqual([]);
  });

  it('is browsable by anybody', async () => {
    const page = await given().app.inject({ url: '/api/docs', headers: { accept: 'text/html' } });
    const final = page.statusCode === 302 ? await given().app.inject(String(page.headers['location'])) : page;
    expect(final.statusCode).toBe(200);
    expect(final.headers['content-type']).toContain('text/html');
    const scripts = [...final.body.matchAll(/src="([^"]+)"/g)].map(([, source]) => source ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    for (const source of scripts) {
      const script = await given().app.inject(new URL(source, 'http://localhost/api/docs/').pathname);
      expect([source, script.statusCode]).toEqual([source, 200]);
    }
  });

  it('asks for nothing from outside', async () => {
    const page = await given().app.inject('/api/docs/');
    expect([...page.body.matchAll(/(?:src|href)="(https?:)?\/\/[^"]+"/g)]).toEqual([]);
  });
});

describeServer('the description of the API in real use', { mode: 'production' }, (given) => {
  const addresses = [
    '/api/docs',
    '/api/docs/',
    '/api/docs/json',
    '/api/docs/yaml',
    '/api/docs/static/swagger-ui.css',
  ];

  it('is not for strangers', async () => {
    for (const url of addresses) expectRefusal(await given().app.inject(url), 401, 'not-signed-in');
  });

  it.each(['bi-thu', 'van-phong', 'giam-doc-khdt', 'can-bo-khdt', 'kiem-tra'])(
    'is not for %s',
    async (userName) => {
      const cookie = await given().cookieOf(userName);
      for (const url of addresses) {
        expectRefusal(await given().app.inject({ url, headers: { cookie } }), 403, 'forbidden');
      }
    },
  );

  it('is for administrators', async () => {
    const cookie = await given().cookieOf('quan-tri');
    const page = await given().app.inject({ url: '/api/docs/', headers: { cookie } });
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const document = await given().app.inject({ url: '/api/docs/json', headers: { cookie } });
    openApi.parse(JSON.parse(document.body));
  });
});
