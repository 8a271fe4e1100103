/** Guessing is slowed down, never answered with a lock (SEC-04); a rush of sign-ins waits in a queue (SEC-01). */
import { isRefusal } from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND, standingClock } from '../testing/clock.ts';
import { describeServer } from '../testing/engines.ts';
import { weakHash } from '../testing/passwords.ts';
import { expectRefusal } from '../testing/problem.ts';
import { OWN } from '../testing/server.ts';
import { createPasswords } from './passwords.ts';
import { createThrottle } from './throttle.ts';

describe('the throttle', () => {
  const create = () => {
    const clock = standingClock('2024-08-12T02:00:00.000Z');
    return { clock, throttle: createThrottle(clock) };
  };

  it('lets five wrong passwords pass, then waits 1, 2, 4 … 60 seconds', () => {
    const { clock, throttle } = create();
    for (let count = 0; count < 5; count += 1) {
      expect(throttle.secondsToWait('an', 'a')).toBe(0);
      throttle.tried('an', 'a');
    }
    const waits: number[] = [];
    for (let count = 0; count < 9; count += 1) {
      const wait = throttle.secondsToWait('an', 'a');
      waits.push(wait);
      clock.move(wait * SECOND - 1);
      expect(throttle.secondsToWait('an', 'a')).toBe(1);
      clock.move(1);
      expect(throttle.secondsToWait('an', 'a')).toBe(0);
      throttle.tried('an', 'a');
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('forgets a name’s failures when it gets in', () => {
    const { throttle } = create();
    for (let count = 0; count < 7; count += 1) throttle.tried('an', 'a');
    throttle.succeeded('an', 'anywhere');
    expect(throttle.secondsToWait('an', 'a')).toBe(0);
    expect(throttle.tried('an', 'a')).toBe(4);
  });

  it('slows one name and not the others', () => {
    const { throttle } = create();
    for (let count = 0; count < 9; count += 1) throttle.tried('an', 'a');
    expect(throttle.secondsToWait('an', 'b')).toBe(8 * 2);
    expect(throttle.secondsToWait('binh', 'a')).toBe(0);
  });

  it('hears thirty wrong passwords from an address in ten minutes, whatever the names', () => {
    const { clock, throttle } = create();
    for (let count = 0; count < 30; count += 1) {
      expect(throttle.secondsToWait(`name-${count}`, 'a')).toBe(0);
      throttle.tried(`name-${count}`, 'a');
      clock.move(SECOND);
    }
    expect(throttle.secondsToWait('another', 'a')).toBe(570);
    expect(throttle.secondsToWait('another', 'b')).toBe(0);
    clock.move(570 * SECOND);
    expect(throttle.secondsToWait('another', 'a')).toBe(0);
    throttle.tried('another', 'a');
    expect(throttle.secondsToWait('yet-another', 'a')).toBe(0);
  });

  it('is not reset for an address by one name that gets in', () => {
    const { throttle } = create();
    for (let count = 0; count < 30; count += 1) {
      throttle.tried(`name-${count}`, 'a');
      throttle.succeeded('mine', 'anywhere');
    }
    expect(throttle.secondsToWait('mine', 'a')).toBe(600);
  });

  it('never grows without end', () => {
    const { throttle } = create();
    for (let count = 0; count < 5; count += 1) throttle.tried('first', 'a');
    for (let count = 0; count < 10_000; count += 1) throttle.tried(`name-${count}`, 'a');
    expect(throttle.secondsToWait('first', 'b')).toBe(0);
  });
});

describeServer('a sign-in that is tried too often', {}, (given) => {
  const attempt = (userName: string, password: string, remoteAddress: string) =>
    given().app.inject({
      method: 'POST',
      url: '/api/session',
      headers: OWN,
      remoteAddress,
      payload: { userName, password },
    });

  it('is told how long to wait, also with the right password, and gets in after it', async () => {
    for (let count = 0; count < 6; count += 1) {
      expectRefusal(await attempt('bi-thu', 'wrong', '10.0.0.1'), 401, 'wrong-credentials');
      if (count >= 5) break;
      if (count === 4) given().clock.move(1 * SECOND);
    }
    const waiting = await attempt('BI-THU ', given().password, '10.0.0.2');
    const { retryAfter } = expectRefusal(waiting, 429, 'too-many-tries');
    expect(retryAfter).toBe(2);
    expect(waiting.headers['retry-after']).toBe('2');
    given().clock.move(2 * SECOND);
    expect((await attempt('bi-thu', given().password, '10.0.0.2')).statusCode).toBe(201);
  });

  it('is slowed for a name nobody has just as for one that somebody has', async () => {
    for (let count = 0; count < 5; count += 1) await attempt('no-such-name', 'wrong', '10.0.0.3');
    expectRefusal(await attempt('no-such-name', 'wrong', '10.0.0.4'), 429, 'too-many-tries');
  });

  it('is slowed for the address after thirty, and other addresses go on', async () => {
    for (let count = 0; count < 30; count += 1) {
      expectRefusal(await attempt(`guess-${count}`, 'wrong', '10.0.0.5'), 401, 'wrong-credentials');
    }
    const refused = await attempt('kiem-tra', given().password, '10.0.0.5');
    expect(expectRefusal(refused, 429, 'too-many-tries').retryAfter).toBe(600);
    expect((await attempt('kiem-tra', given().password, '10.0.0.6')).statusCode).toBe(201);
    given().clock.move(10 * MINUTE);
    expect((await attempt('kiem-tra', given().password, '10.0.0.5')).statusCode).toBe(201);
  });

  it('does not take a forwarded address for the address, unless a proxy is named in the settings', async () => {
    for (let count = 0; count < 30; count += 1) {
      await given().app.inject({
        method: 'POST',
        url: '/api/session',
        remoteAddress: '10.0.0.7',
        headers: { ...OWN, 'x-forwarded-for': `192.168.1.${count}` },
        payload: { userName: `forward-${count}`, password: 'wrong' },
      });
    }
    expectRefusal(await attempt('van-phong', given().password, '10.0.0.7'), 429, 'too-many-tries');
  });
});

describe('passwords', () => {
  it('are hashed by argon2id with 64 MiB, three passes, one lane, a salt of 16 and a tag of 32 bytes', async () => {
    const made = await createPasswords().hash('mật khẩu đủ dài để thử');
    const parts = /^\$argon2id\$v=19\$m=65536,t=3,p=1\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(made);
    expect(Buffer.from(parts?.[1] ?? '', 'base64')).toHaveLength(16);
    expect(Buffer.from(parts?.[2] ?? '', 'base64')).toHaveLength(32);
  });

  it('are salted: the same one never hashes alike', async () => {
    const passwords = createPasswords();
    expect(await passwords.hash('giống nhau')).not.toBe(await passwords.hash('giống nhau'));
  });

  it('of nobody are wrong, whatever they are', async () => {
    expect(await createPasswords().verify(null, 'no such account')).toBe(false);
  });

  it('wait in a queue of fifty, and who comes after is told to come back', async () => {
    const passwords = createPasswords();
    // A hash says what it costs to verify: cheap ones fill the queue, and nobody's has to wait in the same one.
    const cheap = await weakHash('y');
    const tries = Array.from({ length: 60 }, (_, place) => passwords.verify(place < 55 ? cheap : null, 'x'));
    const answers = await Promise.all(tries);
    const refused = answers.filter(isRefusal);
    expect(refused).toHaveLength(8);
    expect(answers.slice(52)).toEqual(refused);
    expect(refused[0]).toMatchObject({ code: 'busy', facts: { retryAfter: 3 } });
    expect(await passwords.verify(null, 'x')).toBe(false);
  }, 60_000);
});
