/** Bytes that are no HTTP, over a real socket: answered as a problem document, then the line is cut (SEC-25, SEC-26). */
import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INSIDE } from '../testing/problem.ts';
import { openServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
let port = 0;
beforeAll(async () => {
  server = await openServer();
  port = Number(new URL(await server.app.listen({ port: 0, host: '127.0.0.1' })).port);
}, 60_000);
afterAll(() => server.close());

type Reply = { readonly status: number; readonly headers: string; readonly body: string };

/** Sends bytes and reads until the server ends the line. */
const send = async (bytes: string | Buffer): Promise<Reply> => {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(bytes);
  await once(socket, 'close');
  const text = Buffer.concat(chunks).toString();
  const at = text.indexOf('\r\n\r\n');
  return {
    status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(text)?.[1] ?? 0),
    headers: text.slice(0, at),
    body: text.slice(at + 4),
  };
};

const HOST = 'Host: 127.0.0.1\r\n';
const GARBAGE: readonly (readonly [what: string, bytes: string | Buffer])[] = [
  ['noise', Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 151) % 256))],
  [
    'the beginning of a TLS handshake',
    Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]),
  ],
  ['a line that is no request', 'xin chào\r\n\r\n'],
  ['a method nobody knows', `TRẢ / HTTP/1.1\r\n${HOST}\r\n`],
  ['a version nobody knows', `GET / HTTP/9.9\r\n${HOST}\r\n`],
  ['a space before a header’s colon', `GET /api/about HTTP/1.1\r\n${HOST}X-Bad : 1\r\n\r\n`],
  ['a length that is no number', `POST /api/session HTTP/1.1\r\n${HOST}Content-Length: many\r\n\r\n`],
  ['two lengths', `POST /api/session HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
  [
    'a length and chunks',
    `POST /api/session HTTP/1.1\r\n${HOST}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  ],
  [
    'a chunk whose size is no number',
    `POST /api/session HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
  ],
];

describe('bytes over a socket', () => {
  it.each(GARBAGE)('%s are answered with 400 and a problem document', async (_, bytes) => {
    const reply = await send(bytes);
    expect(reply.status).toBe(400);
    expect(reply.headers).toMatch(/content-type: application\/problem\+json; charset=utf-8/i);
    expect(reply.headers).toMatch(/connection: close/i);
    expect(JSON.parse(reply.body)).toMatchObject({
      status: 400,
      code: 'malformed',
      titles: { vi: expect.any(String) as string, en: expect.any(String) as string },
    });
    expect(reply.headers + reply.body).not.toMatch(INSIDE);
  });

  it.each([
    ['one header of 20 KiB', `X-Long: ${'x'.repeat(20 * 1024)}\r\n`],
    [
      'a thousand headers',
      Array.from({ length: 1000 }, (_, index) => `X-Header-${index}: ${'x'.repeat(20)}\r\n`).join(''),
    ],
    ['a cookie of 20 KiB', `Cookie: sid-demo=${'x'.repeat(20 * 1024)}\r\n`],
  ])('%s are answered with 431 and a problem document', async (_, headers) => {
    const reply = await send(`GET /api/about HTTP/1.1\r\n${HOST}${headers}\r\n`);
    expect(reply.status).toBe(431);
    expect(reply.headers).toMatch(/content-type: application\/problem\+json/i);
    expect(JSON.parse(reply.body)).toMatchObject({ code: 'too-large' });
  });

  it('an address of 17 KiB is too large in one way or the other', async () => {
    const reply = await send(`GET /${'x'.repeat(17 * 1024)} HTTP/1.1\r\n${HOST}\r\n`);
    expect([413, 414, 431]).toContain(reply.status);
    expect(JSON.parse(reply.body)).toMatchObject({ code: 'too-large' });
  });

  it('a trace is refused and gives nothing of the request back', async () => {
    const reply = await send(
      `TRACE /api/about HTTP/1.1\r\n${HOST}X-Secret: canary\r\nConnection: close\r\n\r\n`,
    );
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
    expect(reply.headers + reply.body).not.toContain('canary');
  });

  it('a sound request is answered after all of these', async () => {
    const reply = await send(`GET /api/about HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`);
    expect(reply.status).toBe(200);
    expect(reply.body).toContain('Về Đích');
  });

  it('a line that says nothing more does not stand in the way of the others', async () => {
    const silent = connect(port, '127.0.0.1');
    await once(silent, 'connect');
    silent.write('GET /api/about HTT');
    const reply = await send(`GET /healthz HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`);
    expect(reply.status).toBe(200);
    silent.destroy();
  });
});
