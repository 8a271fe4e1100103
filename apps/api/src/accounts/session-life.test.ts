/** How long a session lives, by a clock that the tests move (SEC-11, SEC-13). */
import { expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../testing/clock.ts';
import { describeOnEngines, type Given } from '../testing/engines.ts';

const statusOf = async (given: Given, cookie: string): Promise<number> =>
  (await given().app.inject({ url: '/api/session', headers: { cookie } })).statusCode;

const lastSeen = async (given: Given): Promise<string[]> =>
  (await given().temporary.raw('select last_seen_at from sessions order by created_at desc, id_hash')).map(
    (row) => String(row['last_seen_at']),
  );

/** «Last seen» is noted in its own time, so that reading never waits for it: wait until it is. */
const isNoted = (given: Given): Promise<void> =>
  expect.poll(() => lastSeen(given)).toContain(given().clock.now());

describeOnEngines('a session', (given) => {
  it('lives through half an hour of silence and not a moment longer', async () => {
    const { clock, signIn } = given();
    const cookie = await signIn('bi-thu');
    clock.move(30 * MINUTE - 1);
    expect(await statusOf(given, cookie)).toBe(200);
    await isNoted(given);
    clock.move(30 * MINUTE);
    expect(await statusOf(given, cookie)).toBe(401);
    clock.move(-20 * MINUTE);
    // What was found dead was not ended in the database: with the clock back it would be seen again, and is.
    expect(await statusOf(given, cookie)).toBe(200);
  });

  it('ends after twelve hours however busy it was', async () => {
    const { clock, signIn } = given();
    const cookie = await signIn('bi-thu');
    for (let quarters = 0; quarters < 47; quarters += 1) {
      clock.move(15 * MINUTE);
      expect(await statusOf(given, cookie)).toBe(200);
      await isNoted(given);
    }
    clock.move(15 * MINUTE - 1);
    expect(await statusOf(given, cookie)).toBe(200);
    clock.move(1);
    expect(await statusOf(given, cookie)).toBe(401);
  });

  it('is kept alive by being used, and noted down at most once a minute', async () => {
    const { clock, signIn } = given();
    clock.move(13 * HOUR);
    const cookie = await signIn('kiem-tra');
    const opened = clock.now();
    expect((await lastSeen(given))[0]).toBe(opened);
    clock.move(MINUTE - 1);
    await statusOf(given, cookie);
    await statusOf(given, cookie);
    expect((await lastSeen(given))[0]).toBe(opened);
    clock.move(1);
    await statusOf(given, cookie);
    const touched = clock.now();
    await isNoted(given);
    expect((await lastSeen(given))[0]).toBe(touched);
    clock.move(59 * SECOND);
    await statusOf(given, cookie);
    expect((await lastSeen(given))[0]).toBe(touched);
  });

  it('is not kept alive by requests that are refused before it is looked at', async () => {
    const { app, clock, signIn } = given();
    clock.move(13 * HOUR);
    const cookie = await signIn('kiem-tra');
    const opened = clock.now();
    clock.move(20 * MINUTE);
    await app.inject({ url: '/api/nothing-here', headers: { cookie } });
    await app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie } });
    expect((await lastSeen(given))[0]).toBe(opened);
    clock.move(10 * MINUTE);
    expect(await statusOf(given, cookie)).toBe(401);
  });

  it('leaves no audit row by being used', async () => {
    const { clock, signIn, storage } = given();
    clock.move(13 * HOUR);
    const cookie = await signIn('kiem-tra');
    const head = await storage.read(({ audit }) => audit.head());
    clock.move(2 * MINUTE);
    await statusOf(given, cookie);
    expect(await storage.read(({ audit }) => audit.head())).toEqual(head);
  });

  it('is one of five: the sixth ends the oldest', async () => {
    const { clock, signIn } = given();
    clock.move(13 * HOUR);
    const cookies: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      cookies.push(await signIn('van-phong'));
      clock.move(SECOND);
    }
    const other = await signIn('chanh-van-phong');
    const statuses: number[] = [];
    for (const cookie of cookies) statuses.push(await statusOf(given, cookie));
    expect(statuses).toEqual([401, 200, 200, 200, 200, 200]);
    expect(await statusOf(given, other)).toBe(200);
  });

  it('is forgotten by the database some time after it could have lived', async () => {
    const { clock, signIn, temporary } = given();
    clock.move(24 * HOUR + 1);
    await signIn('bi-thu');
    const rows = await temporary.raw('select expires_at from sessions');
    expect(rows).toHaveLength(1);
  });

  it('opens though the clock was set back behind five others, as that of a demo started again', async () => {
    const { clock, signIn } = given();
    for (let count = 0; count < 5; count += 1) {
      await signIn('giam-doc-khdt');
      clock.move(SECOND);
    }
    clock.move(-60 * SECOND);
    expect(await statusOf(given, await signIn('giam-doc-khdt'))).toBe(200);
  });
});
