/** Spreadsheet files over the real address, opened by the real thread: who may, what comes back, what is refused. */
import { sheetsRead } from '@ve-dich/contract';
import { expect, it } from 'vitest';
import { describeServer } from '../testing/engines.ts';
import { book, letter, PDF, sheetXml } from '../testing/office-files.ts';
import { expectRefusal } from '../testing/problem.ts';
import { ACCOUNT_OF, OWN, type TestServer } from '../testing/server.ts';
import { FILE_HEADERS, upload } from '../testing/uploads.ts';

const read = (server: TestServer, bytes: Buffer, userName: string | null = 'can-bo-khdt') =>
  upload(server, userName, 'sheets', bytes);
/** So many rows of a hundred numbers each. */
const large = (rows: number): Buffer => {
  const row = Array.from({ length: 100 }, (_, at) => `<c><v>${at}.5</v></c>`).join('');
  return book({ sheets: [{ content: sheetXml(`<row>${row}</row>`.repeat(rows)), stored: true }] });
};

describeServer('a spreadsheet', {}, (given) => {
  it.each([
    ['leader', 403],
    ['office', 200],
    ['head', 200],
    ['clerk', 200],
    ['auditor', 403],
    ['administrator', 403],
  ] as const)('of %s is answered with %i', async (role, status) => {
    const answer = await read(given(), book(), ACCOUNT_OF[role]);
    if (status === 200) expect(answer.statusCode).toBe(200);
    else expectRefusal(answer, status, 'forbidden');
  });

  it('of nobody is not opened', async () => {
    expectRefusal(await read(given(), book(), null), 401, 'not-signed-in');
  });

  it('comes back as cells, in the shape of the contract, and is not kept by anybody', async () => {
    const answer = await read(given(), book());
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(sheetsRead.parse(JSON.parse(answer.body))).toEqual({
      sheets: [{ name: 'T1', hidden: false, truncated: false, rows: [[{ kind: 'number', value: '1' }]] }],
    });
  });

  it.each([
    ['a letter', letter()],
    ['a paper', PDF],
    ['lines with commas', Buffer.from('TT,Chỉ tiêu\n1,2')],
  ])('%s is none, and the answer says what to do', async (_, bytes) => {
    const { detail } = expectRefusal(await read(given(), bytes), 422, 'file-refused');
    expect(detail).toContain('lưu dưới dạng .xlsx');
  });

  it('comes raw and from our own pages, or not at all', async () => {
    const cookie = await given().cookieOf('can-bo-khdt');
    const post = (headers: Record<string, string>) =>
      given().app.inject({
        method: 'POST',
        url: '/api/sheets',
        headers: { cookie, ...headers },
        payload: book(),
      });
    for (const type of [
      'application/json',
      'multipart/form-data; boundary=x',
      'text/plain',
      'application/octet-stream;x',
    ])
      expectRefusal(await post({ ...OWN, 'content-type': type }), 415, 'unsupported-content');
    expectRefusal(await post({ 'content-type': 'application/octet-stream' }), 403, 'wrong-origin');
    expectRefusal(await post({ ...FILE_HEADERS, origin: 'https://example.org' }), 403, 'wrong-origin');
    expect((await post(FILE_HEADERS)).statusCode).toBe(200);
    const asked = await given().app.inject({
      method: 'POST',
      url: '/api/sheets?unit=skhdt',
      headers: { cookie, ...FILE_HEADERS },
      payload: book(),
    });
    expectRefusal(asked, 400, 'malformed');
  });

  it('is the only thing that comes raw', async () => {
    const answer = await given().app.inject({
      method: 'POST',
      url: '/api/session',
      headers: FILE_HEADERS,
      payload: Buffer.from('{"userName":"van-phong","password":"x"}'),
    });
    expectRefusal(answer, 415, 'unsupported-content');
  });

  it('of more than ten mebibytes is too large, and the answer says what to do', async () => {
    const mib = 1024 * 1024;
    const over = await read(given(), Buffer.alloc(10 * mib + 1, 'x'));
    const { detail } = expectRefusal(over, 413, 'file-refused');
    expect(detail).toContain('10 MB');
    const under = await read(given(), Buffer.alloc(10 * mib, 'x'));
    expectRefusal(under, 422, 'file-refused');
    // JSON stays as small as ever.
    const json = await given().app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { ...OWN, 'content-type': 'application/json' },
      payload: Buffer.alloc(300 * 1024, ' '),
    });
    expectRefusal(json, 413, 'too-large');
  });

  it('is read two at a time, a few wait, and the others are told to come again', async () => {
    const server = given();
    const answers = await Promise.all(Array.from({ length: 14 }, () => read(server, large(300))));
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    expect(statuses.filter((status) => status === 200)).toHaveLength(6);
    for (const answer of answers.filter(({ statusCode }) => statusCode === 503)) {
      expectRefusal(answer, 503, 'busy');
      expect(answer.headers['retry-after']).toBe('5');
    }
    // And all places are free again.
    expect((await read(server, book())).statusCode).toBe(200);
  }, 60_000);
});
