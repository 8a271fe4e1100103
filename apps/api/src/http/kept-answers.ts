/**
 * Answers that depend only on the version of the figures, the reader's scope and the day are kept ready, as bytes.
 * A key always names the scope: what one reader may see is never kept for another (Metabase's lesson, `trust.md` 1.3).
 * A write raises the revision, so the next request finds no kept answer and composes anew.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { constants, brotliCompress, gzip } from 'node:zlib';
import { promisify } from 'node:util';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

export type KeptAnswer = {
  readonly kept: true;
  readonly etag: string;
  readonly plain: Buffer;
  /** The same in the encodings browsers ask for; made once, not per request. */
  readonly br: Buffer;
  readonly gzip: Buffer;
};

export const isKept = (answer: unknown): answer is KeptAnswer =>
  typeof answer === 'object' && answer !== null && (answer as { kept?: unknown }).kept === true;

const keep = async (json: string): Promise<KeptAnswer> => {
  const plain = Buffer.from(json);
  const [br, gz] = await Promise.all([
    brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    gzipped(plain, { level: 6 }),
  ]);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`;
  return { kept: true, etag, plain, br, gzip: gz };
};

/** What an answer holds for: a version of the figures, and a minute of the clock (deadlines lie on whole minutes). */
type HoldsFor = { readonly revision: number; readonly minute: string };

export type KeptAnswers<Refused> = {
  /** The kept answer under a key, or what `compose` makes now. Refusals are not kept. */
  readonly get: (
    key: string,
    holdsFor: HoldsFor,
    compose: () => Promise<string | Refused>,
  ) => Promise<KeptAnswer | Refused>;
};

/** Some 200 KB each in their three encodings. */
const MOST_ANSWERS = 100;

/** Keeps the latest answer under each key; equal requests that come together compose once. */
export const createKeptAnswers = <Refused>(): KeptAnswers<Refused> => {
  const answers = new Map<string, HoldsFor & { readonly answer: Promise<KeptAnswer | Refused> }>();
  return {
    get: (key, { revision, minute }, compose) => {
      const known = answers.get(key);
      if (known !== undefined && known.revision === revision && known.minute === minute) return known.answer;
      const make = async (): Promise<KeptAnswer | Refused> => {
        const made = await compose();
        return typeof made === 'string' ? keep(made) : made;
      };
      // A request that began before a write still asks for its older snapshot: serve it, keep nothing.
      if (known !== undefined && known.revision > revision) return make();
      const answer = make();
      answers.delete(key);
      answers.set(key, { revision, minute, answer });
      const oldest = answers.keys().next().value;
      if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
      const forget = (): void => {
        if (answers.get(key)?.answer === answer) answers.delete(key);
      };
      answer.then((made) => {
        if (!isKept(made)) forget();
      }, forget);
      return answer;
    },
  };
};

/** The encoding to send: the best the client takes. `q=0` is a no. */
const encodingFor = (accepted: string | undefined): 'br' | 'gzip' | null => {
  const taken = new Set(
    (accepted ?? '').split(',').flatMap((part) => {
      const [name = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
      return parameters.some((each) => /^q=0(?:\.0*)?$/.test(each)) ? [] : [name];
    }),
  );
  return taken.has('br') ? 'br' : taken.has('gzip') ? 'gzip' : null;
};

/** Sends a kept answer, or 304 where the reader has it already. */
export const sendKept = (request: FastifyRequest, reply: FastifyReply, answer: KeptAnswer): FastifyReply => {
  // Never stored by the browser (SEC-24): our client keeps the last answer in memory and asks with its tag.
  reply
    .header('cache-control', 'no-store')
    .header('etag', answer.etag)
    .header('vary', 'accept-encoding, cookie');
  const known = request.headers['if-none-match'];
  if (known !== undefined && known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === answer.etag)) {
    return reply.code(304).send();
  }
  const header = request.headers['accept-encoding'];
  const encoding = encodingFor(Array.isArray(header) ? header.join(',') : header);
  if (encoding !== null) reply.header('content-encoding', encoding);
  return reply
    .type('application/json; charset=utf-8')
    .send(encoding === null ? answer.plain : answer[encoding]);
};
