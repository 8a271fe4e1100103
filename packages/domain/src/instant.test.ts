import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MILLISECONDS, HOUR_MILLISECONDS, millisecondsBetween } from './instant.ts';
import { instant } from './testing/build.ts';

describe('the time between two moments', () => {
  it.each([
    ['2024-06-05T10:00:00.000Z', '2024-06-05T10:00:00.001Z', 1],
    ['2024-06-05T10:00:00.000Z', '2024-06-05T08:00:00.000Z', -2 * HOUR_MILLISECONDS],
    ['2024-02-28T23:59:59.999Z', '2024-03-01T00:00:00.000Z', DAY_MILLISECONDS + 1],
    ['2023-02-28T23:59:59.999Z', '2023-03-01T00:00:00.000Z', 1],
    ['2023-12-31T17:00:00.000Z', '2024-12-31T17:00:00.000Z', 366 * DAY_MILLISECONDS],
  ])('from %s to %s is %d', (from, to, milliseconds) => {
    expect(millisecondsBetween(instant(from), instant(to))).toBe(milliseconds);
  });

  it('adds up, and turns round', () => {
    const moment = fc
      .date({
        min: new globalThis.Date('1900-01-01'),
        max: new globalThis.Date('2199-12-31'),
        noInvalidDate: true,
      })
      .map((date) => instant(date.toISOString()));
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        expect(millisecondsBetween(a, c)).toBe(millisecondsBetween(a, b) + millisecondsBetween(b, c));
        expect(Math.sign(millisecondsBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });
});
