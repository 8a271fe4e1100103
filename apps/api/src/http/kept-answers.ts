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

export type KeptAnswers<Refused> = {
  /** The kept answer under a key, or what `compose` makes now. Refusals are not kept. */
  readonly get: (
    key: string,
    revision: number,
    compose: () => Promise<string | Refused>,
  ) => Promise<KeptAnswer | Refused>;
};

const MOST_ANSWERS = 200;

/** Keeps the latest answers of one revision; equal requests that come together compose once. */
export const createKeptAnswers = <Refused>(): KeptAnswers<Refused> => {
  let revisionKept = -1;
  let answers = new Map<string, Promise<KeptAnswer | Refused>>();
  return {
    get: (key, revision, compose) => {
      // An older snapshot may still be asked for by a request that began before a write: serve it, keep nothing.
      const make = async (): Promise<KeptAnswer | Refused> => {
        const made = await compose();
        return typeof made === 'string' ? keep(made) : made;
      };
      if (revision < revisionKept) return make();
      if (revision > revisionKept) {
        revisionKept = revision;
        answers = new Map();
      }
      const known = answers.get(key);
      if (known !== undefined) return known;
      const into = answers;
      const making = make();
      into.set(key, making);
      const oldest = into.keys().next().value;
      if (into.size > MOST_ANSWERS && oldest !== undefined) into.delete(oldest);
      making.then(
        (answer) => {
          if (!isKept(answer)) into.delete(key);
        },
        () => into.delete(key),
      );
      return making;
    },
  };
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
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  if (encoding !== null) reply.header('content-encoding', encoding);
  return reply
    .type('application/json; charset=utf-8')
    .send(encoding === null ? answer.plain : answer[encoding]);
};
