/** Answers that are bytes already: a file, or JSON that was written elsewhere. */
import type { FastifyReply } from 'fastify';

export type SentBytes = {
  readonly sent: true;
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
};

export const isSentBytes = (answer: unknown): answer is SentBytes =>
  typeof answer === 'object' && answer !== null && (answer as { sent?: unknown }).sent === true;

/** JSON in the shape of the endpoint's answer. */
export const jsonBytes = (bytes: Uint8Array): SentBytes => ({
  sent: true,
  bytes,
  headers: { 'content-type': 'application/json; charset=utf-8' },
});

/** RFC 8187: what is no plain sign of a name is written as the bytes of its UTF-8. */
const encodedName = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.codePointAt(0)?.toString(16).toUpperCase() ?? ''}`,
  );

/** Without marks and in plain letters, for programs that do not know better. */
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replaceAll(/[^A-Za-z0-9 ._-]/g, '_');

/** A file to be saved, never shown (SEC-35): whatever is in it runs nowhere near our pages. */
export const fileBytes = (file: {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}): SentBytes => ({
  sent: true,
  bytes: file.bytes,
  headers: {
    'content-type': file.type,
    'content-disposition': `attachment; filename="${plainName(file.name)}"; filename*=UTF-8''${encodedName(file.name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  },
});

/** Sends them. */
export const sendBytes = (reply: FastifyReply, { bytes, headers }: SentBytes): FastifyReply =>
  reply.headers(headers).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
