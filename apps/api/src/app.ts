/** The HTTP server as a function of its parts: what `main.ts` listens with and tests inject into. */
import cookie from '@fastify/cookie';
import { refusal, type Bilingual } from '@ve-dich/domain';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { randomUUID } from 'node:crypto';
import { addAccountRoutes } from './accounts/routes.ts';
import { addAssessmentRoutes } from './assessments/routes.ts';
import type { Dependencies } from './dependencies.ts';
import { addEntryRoutes } from './entry/routes.ts';
import { answerErrors, clientError, frameworkErrors, refuse } from './http/answer-errors.ts';
import { addDocumentation } from './http/documentation.ts';
import { addGuard } from './http/guard.ts';
import { isPlainJson, malformed } from './http/json.ts';
import { acceptFiles, FILE_TYPE } from './http/uploads.ts';
import { createLimit, HEADER_BYTES, SERVER_LIMITS, URL_BYTES } from './http/limits.ts';
import { addRequestLog } from './http/request-log.ts';
import { addSecurityHeaders } from './http/security-headers.ts';
import { addWeb } from './http/web.ts';
import { addAttachmentRoutes } from './attachments/routes.ts';
import { createFileWork } from './files/file-work.ts';
import { addSheetRoutes } from './sheets/routes.ts';
import { createStructures } from './month-work/structure.ts';
import { addNoticeRoutes } from './notices/routes.ts';
import { addPeriodRoutes } from './periods/routes.ts';
import { WEB_DIRECTORY } from './places.ts';
import { addReminderRoutes } from './reminders/routes.ts';
import { addReportRoutes } from './reports/routes.ts';
import { addYearEndRoutes } from './year-end/routes.ts';
import { addReviewRoutes } from './reviews/routes.ts';
import { addHealthRoutes } from './operation/health.ts';
import { addYearRoutes } from './years/routes.ts';

/** `application/json`, with or without its one charset; what is only almost that is not (SEC-21). */
const JSON_TYPE = /^application\/json(?: *; *charset=utf-8)?$/i;

/** Where a file is wanted, nothing else is; where it is not, JSON is. */
const FILE_WANTED: Bilingual = {
  vi: 'Tệp phải được gửi nguyên dạng, kiểu application/octet-stream.',
  en: 'A file is sent as it is, as application/octet-stream.',
};

/** JSON, or a file where a route asks for one: other content types are refused before a byte of them is parsed (SEC-21). */
const acceptOnlyWanted = (app: FastifyInstance): void => {
  // Looked at when everything else about the request is in order, and before a byte of its body is read.
  app.addHook('preParsing', async (request, reply) => {
    const type = request.headers['content-type'];
    if (type === undefined) return undefined;
    if (request.routeOptions.config.upload === true)
      return type === FILE_TYPE
        ? undefined
        : refuse(reply, refusal('unsupported-content'), { details: FILE_WANTED });
    return JSON_TYPE.test(type) ? undefined : refuse(reply, refusal('unsupported-content'));
  });
  app.removeAllContentTypeParsers();
  acceptFiles(app);
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = body.toString();
    // It answers through `done`; the promise of its type is for parsers of another kind.
    if (isPlainJson(text)) void parse(request, text, done);
    else done(malformed());
  });
};

/**
 * Builds the server.
 * @param web where the built browser part lies
 * @throws TypeError where a route has no policy
 */
export const buildApp = async (
  dependencies: Dependencies,
  web: string = WEB_DIRECTORY,
): Promise<FastifyInstance> => {
  const { config } = dependencies;
  const app = Fastify({
    ...SERVER_LIMITS,
    // Without a host Node itself answers with nothing; we say what is wrong.
    http: { maxHeaderSize: HEADER_BYTES, requireHostHeader: false },
    trustProxy: config.trustProxy.length === 0 ? false : [...config.trustProxy],
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    frameworkErrors,
    clientErrorHandler: clientError,
    routerOptions: { maxParamLength: 200 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  acceptOnlyWanted(app);
  answerErrors(app);
  addRequestLog(app);
  app.addHook('onRequest', async (request, reply) => {
    if (Buffer.byteLength(request.url) > URL_BYTES) return refuse(reply, refusal('too-large'));
    if (request.headers.host === undefined)
      return refuse(reply.header('connection', 'close'), refusal('malformed'));
    return undefined;
  });
  await addSecurityHeaders(app, config.mode);
  await app.register(cookie);
  addGuard(app, dependencies, await createLimit(app, config));
  await addDocumentation(app, config.mode);
  addHealthRoutes(app, dependencies);
  addAccountRoutes(app, dependencies);
  addYearRoutes(app, dependencies);
  addAssessmentRoutes(app, dependencies);
  const structures = createStructures();
  addEntryRoutes(app, dependencies, structures);
  const fileWork = createFileWork();
  addSheetRoutes(app, dependencies, structures, fileWork);
  addAttachmentRoutes(app, dependencies, structures, fileWork);
  addReviewRoutes(app, dependencies, structures);
  addPeriodRoutes(app, dependencies, structures);
  addReminderRoutes(app, dependencies, structures);
  addReportRoutes(app, dependencies, structures);
  addYearEndRoutes(app, dependencies);
  addNoticeRoutes(app, dependencies);
  await addWeb(app, web);
  await app.ready();
  return app;
};
