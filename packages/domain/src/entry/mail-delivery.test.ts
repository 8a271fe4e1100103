import { describe, expect, it } from 'vitest';
import { instant } from '../testing/build.ts';
import { afterAttempt, isDueForAttempt, MOST_ATTEMPTS } from './mail-delivery.ts';

const MINUTE = 60_000;

describe('after an attempt', () => {
  it.each([1, 5, MOST_ATTEMPTS])(
    'number %d that went well, or was refused for good, it is over',
    (attempt) => {
      expect(afterAttempt(attempt, 'sent')).toEqual({ state: 'sent', waitMilliseconds: 0 });
      expect(afterAttempt(attempt, 'refused')).toEqual({ state: 'refused', waitMilliseconds: 0 });
    },
  );

  it('that failed it waits, each time longer, and is given up at last', () => {
    const waits = Array.from({ length: MOST_ATTEMPTS }, (_, index) => afterAttempt(index + 1, 'failed'));
    expect(waits.map(({ waitMilliseconds }) => waitMilliseconds / MINUTE)).toEqual([
      1, 2, 5, 15, 30, 60, 120, 180, 0,
    ]);
    expect(waits.map(({ state }) => state)).toEqual([
      ...Array.from({ length: MOST_ATTEMPTS - 1 }, () => 'waiting'),
      'given_up',
    ]);
  });
});

it.each([
  ['2024-06-05T10:00:00.000Z', true],
  ['2024-06-05T09:59:59.999Z', true],
  ['2024-06-05T10:00:00.001Z', false],
  ['2024-06-05T13:00:00.000Z', false],
  // No wait is that long: the clock was put back since.
  ['2024-06-06T10:00:00.000Z', true],
])('at 10:00 an e-mail that waits for %s is tried: %s', (nextAt, isDue) => {
  expect(isDueForAttempt(instant(nextAt), instant('2024-06-05T10:00:00.000Z'))).toBe(isDue);
});
