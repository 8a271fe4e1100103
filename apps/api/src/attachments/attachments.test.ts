/** Proof beside a figure: who may put it there, open it and take it away, and what the record keeps of it. */
import type { AttachmentOnWire } from '@ve-dich/contract';
import { createHash, randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeOnEngines, describeServer } from '../testing/engines.ts';
import { bodyOf, formOf, KHDT, rowOf, sent, newKey } from '../testing/month-work.ts';
import { book, EXE, JPG, letter, PDF, PNG } from '../testing/office-files.ts';
import { expectRefusal } from '../testing/problem.ts';
import { ACCOUNT_OF, OWN, type TestServer } from '../testing/server.ts';
import { upload } from '../testing/uploads.ts';

const BESIDE = { ...KHDT, code: 'ct-04' } as const;
const put = (
  server: TestServer,
  userName: string | null,
  more: { where?: Readonly<Record<string, string | number>>; name?: string; bytes?: Buffer } = {},
) =>
  upload(server, userName, 'addAttachment', more.bytes ?? PDF, more.where ?? BESIDE, {
    name: more.name ?? 'Công văn số 12.pdf',
  });
const putId = async (server: TestServer, userName: string): Promise<string> => {
  const answer = await put(server, userName);
  expect(answer.statusCode, answer.body).toBe(201);
  return bodyOf<AttachmentOnWire>(answer).id;
};
const take = async (server: TestServer, userName: string | null, id: string) =>
  server.app.inject({
    method: 'DELETE',
    url: `/api/attachments/${id}`,
    headers: { ...OWN, ...(userName === null ? {} : { cookie: await server.cookieOf(userName) }) },
  });
const trail = async ({ storage }: TestServer, id: string) =>
  (await storage.read(({ audit }) => audit.after(0, 10_000))).filter(({ objectId }) => objectId === id);

describeOnEngines('proof beside a figure', (given) => {
  it('is put there, seen in the form, opened, and taken away, with who and what at each step', async () => {
    const server = given();
    const answer = await put(server, 'can-bo-khdt', { name: 'Công văn số 12'.normalize('NFD') + '.pdf' });
    expect(answer.statusCode).toBe(201);
    const file = bodyOf<AttachmentOnWire>(answer);
    expect(file).toMatchObject({
      name: 'Công văn số 12.pdf',
      type: 'application/pdf',
      bytes: PDF.length,
      uploadedBy: { fullName: 'Hứa Thị Thảo' },
    });
    expect(rowOf(await formOf(server, 'giam-doc-khdt'), 'ct-04').attachments).toEqual([file]);

    const opened = await server.ask('giam-doc-khdt', 'attachment', { id: file.id });
    expect(opened.statusCode).toBe(200);
    expect(opened.rawPayload.equals(PDF)).toBe(true);
    expect(opened.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Cong van so 12.pdf"; filename*=UTF-8''C%C3%B4ng%20v%C4%83n%20s%E1%BB%91%2012.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });

    const taken = await take(server, 'giam-doc-khdt', file.id);
    expect([taken.statusCode, taken.body]).toEqual([204, '']);
    expect(rowOf(await formOf(server, 'giam-doc-khdt'), 'ct-04').attachments).toEqual([]);
    expectRefusal(await server.ask('giam-doc-khdt', 'attachment', { id: file.id }), 404, 'not-found');
    expectRefusal(await take(server, 'giam-doc-khdt', file.id), 404, 'not-found');

    const sha256 = createHash('sha256').update(PDF).digest('hex');
    const rows = await trail(server, file.id);
    expect(rows.map(({ action }) => action)).toEqual(['attachment.added', 'attachment.removed']);
    expect(rows[0]?.after).toContain(sha256);
    expect(rows[1]?.before).toContain(sha256);
    expect((await server.storage.verifyAudit()).intact).toBe(true);
  });

  it('is put there by the office for a unit, and the record says for whom', async () => {
    const server = given();
    const id = await putId(server, 'van-phong');
    const units = await server.storage.read(({ organisation }) => organisation.units());
    const unit = units.find(({ code }) => code === 'skhdt');
    expect((await trail(server, id))[0]?.onBehalfOf).toBe(unit?.id);
    expect((await take(server, 'van-phong', id)).statusCode).toBe(204);
    expect((await trail(server, id))[1]?.onBehalfOf).toBe(unit?.id);
  });
});

describeServer('who may', {}, (given) => {
  const ABSENT = randomUUID();

  it.each([
    // [role, put own, put another unit's, put where nothing is, open, open what is not there, take, take what is not there]
    // A leader sees what was sent (V8), and beside this figure nothing was: `reviews/unsent.test.ts`.
    ['leader', 403, 403, 403, 404, 404, 403, 403],
    ['office', 201, 201, 404, 200, 404, 204, 404],
    ['head', 201, 404, 404, 200, 404, 204, 404],
    ['clerk', 201, 404, 404, 200, 404, 204, 404],
    ['auditor', 403, 403, 403, 200, 404, 403, 403],
    ['administrator', 403, 403, 403, 403, 403, 403, 403],
  ] as const)('%s', async (role, own, other, nowhere, open, openAbsent, remove, removeAbsent) => {
    const server = given();
    const user = ACCOUNT_OF[role];
    const id = await putId(server, 'van-phong');
    const puts = await Promise.all([
      put(server, user),
      put(server, user, { where: { ...BESIDE, unit: 'sct', code: 'ct-05' } }),
      put(server, user, { where: { ...BESIDE, code: 'ct-99' } }),
    ]);
    expect(puts.map(({ statusCode }) => statusCode)).toEqual([own, other, nowhere]);
    expect((await server.ask(user, 'attachment', { id })).statusCode).toBe(open);
    expect((await server.ask(user, 'attachment', { id: ABSENT })).statusCode).toBe(openAbsent);
    expect((await take(server, user, ABSENT)).statusCode).toBe(removeAbsent);
    expect((await take(server, user, id)).statusCode).toBe(remove);
    // The next one finds the table cleared.
    for (const { id: left } of rowOf(await formOf(server, 'giam-doc-khdt'), 'ct-04').attachments)
      await take(server, 'van-phong', left);
  });

  it('nobody', async () => {
    const id = await putId(given(), 'van-phong');
    expectRefusal(await put(given(), null), 401, 'not-signed-in');
    expectRefusal(await given().ask(null, 'attachment', { id }), 401, 'not-signed-in');
    expectRefusal(await take(given(), null, id), 401, 'not-signed-in');
    await take(given(), 'van-phong', id);
  });

  it('another unit’s proof is not there, to open or to take, and its own address does not make it its own', async () => {
    const server = given();
    const theirs = bodyOf<AttachmentOnWire>(
      await put(server, 'van-phong', { where: { ...BESIDE, unit: 'sct', code: 'ct-05' } }),
    );
    for (const user of ['giam-doc-khdt', 'can-bo-khdt']) {
      expectRefusal(await server.ask(user, 'attachment', { id: theirs.id }), 404, 'not-found');
      expectRefusal(await take(server, user, theirs.id), 404, 'not-found');
      expectRefusal(await put(server, user, { where: { ...BESIDE, code: 'ct-05' } }), 404, 'not-found');
    }
    for (const user of ['bi-thu', 'kiem-tra', 'van-phong'])
      expect((await server.ask(user, 'attachment', { id: theirs.id })).statusCode).toBe(200);
  });

  it('an id that is none is malformed', async () => {
    for (const id of ['1', '..%2f..', "x' or 1=1"])
      expectRefusal(await given().ask('van-phong', 'attachment', { id }), 400, 'malformed');
  });
});

describeServer('what is taken as proof', {}, (given) => {
  it.each([
    ['a.pdf', PDF, 'application/pdf'],
    ['a.png', PNG, 'image/png'],
    ['a.jpeg', JPG, 'image/jpeg'],
    ['a.docx', letter(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.xlsx', book(), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('%s', async (name, bytes, type) => {
    const answer = await put(given(), 'can-bo-khdt', { name, bytes, where: { ...KHDT, code: 'ct-11' } });
    expect(bodyOf<AttachmentOnWire>(answer)).toMatchObject({ name, type });
  });

  it.each([
    ['a program by the name of a paper', 'a.pdf', EXE],
    ['a letter by the name of a paper', 'a.pdf', letter()],
    ['a paper by the name of a program', 'a.exe', PDF],
    ['a letter with macros', 'a.docx', letter([{ name: 'word/vbaProject.bin', content: 'x' }])],
    ['a picture that is a page', 'a.png', Buffer.from('<svg onload="alert(1)">')],
    ['nothing', 'a.pdf', Buffer.alloc(0)],
    ['a name that leads out', '../a.pdf', PDF],
    ['a name of two lines', 'a\r\nset-cookie: x.pdf', PDF],
    ['no name', '', PDF],
  ])('%s is not, and the answer says what to do', async (_, name, bytes) => {
    const answer = await put(given(), 'can-bo-khdt', { name, bytes, where: { ...KHDT, code: 'ct-11' } });
    const { detail } = expectRefusal(answer, 422, 'file-refused');
    expect(detail).toMatch(/Đề nghị/);
  });

  it('five files stand beside one figure, however many come at once', async () => {
    const server = given();
    const answers = await Promise.all(Array.from({ length: 6 }, () => put(server, 'can-bo-khdt')));
    const taken = answers.filter(({ statusCode }) => statusCode === 201);
    const refused = answers.filter(({ statusCode }) => statusCode === 422);
    expect([taken.length, refused.length]).toEqual([5, 1]);
    expect(rowOf(await formOf(server, 'can-bo-khdt'), 'ct-04').attachments).toHaveLength(5);
    expectRefusal(await put(server, 'can-bo-khdt'), 422, 'file-refused');
    const [first] = rowOf(await formOf(server, 'can-bo-khdt'), 'ct-04').attachments;
    expect((await take(server, 'can-bo-khdt', first?.id ?? '')).statusCode).toBe(204);
    expect((await put(server, 'can-bo-khdt')).statusCode).toBe(201);
  });
});

describeServer('while the month', {}, (given) => {
  it('is locked, or has not opened, nothing is put there or taken away', async () => {
    const server = given();
    for (const month of [7, 9])
      expectRefusal(
        await put(server, 'giam-doc-khdt', { where: { ...BESIDE, month } }),
        409,
        'period-closed',
      );
    const id = await putId(server, 'giam-doc-khdt');
    server.clock.set('2024-12-31T10:00:00.000Z');
    server.forgetSessions();
    await server.storage.write(async ({ periods, audit }) => {
      const august = (await periods.ofYear(2024)).find(({ period }) => period === '2024-08');
      if (august === undefined) throw new Error('no August');
      await periods.change({ ...august, state: 'locked', lockedAt: server.clock.now() });
      await audit.append([
        {
          at: server.clock.now(),
          actorId: 'system',
          action: 'period.locked',
          objectKind: 'period',
          objectId: '2024-08',
        },
      ]);
    });
    expectRefusal(await take(server, 'giam-doc-khdt', id), 409, 'period-closed');
    expectRefusal(await put(server, 'van-phong'), 409, 'period-closed');
    // What is there stays open to all who might see it.
    expect((await server.ask('kiem-tra', 'attachment', { id })).statusCode).toBe(200);
  });
});

describeServer('what the office has before it', {}, (given) => {
  it('keeps its proof until the unit takes the figure back', async () => {
    const server = given();
    const where = { ...KHDT, code: 'ct-11' };
    const { id } = bodyOf<AttachmentOnWire>(await put(server, 'giam-doc-khdt', { where }));
    const version = await sent(server);
    expectRefusal(await take(server, 'giam-doc-khdt', id), 409, 'wrong-state');
    // More proof may still follow.
    expect((await put(server, 'giam-doc-khdt', { where })).statusCode).toBe(201);
    const back = await server.send('giam-doc-khdt', 'takeBack', KHDT, {
      key: newKey(),
      body: { entries: [{ code: 'ct-11', version }] },
    });
    expect(back.statusCode).toBe(200);
    expect((await take(server, 'giam-doc-khdt', id)).statusCode).toBe(204);
  });
});
