import { expect, it } from 'vitest';
import { instant } from './testing/build.ts';
import { LONGEST_REOPENING_DAYS, refusedEnd } from './reopening-end.ts';

const NOW = instant('2024-08-13T01:30:00.000Z');

it.each([
  ['2024-08-13T01:30:00.000Z', 'past-end'],
  ['2024-08-12T10:00:00.000Z', 'past-end'],
  ['2024-08-13T01:30:00.001Z', null],
  ['2024-09-13T01:30:00.000Z', null],
  ['2024-09-13T01:30:00.001Z', 'end-too-far'],
  ['2025-08-13T01:30:00.000Z', 'end-too-far'],
])('a reopening that ends %s: %s', (endsAt, code) => {
  expect(refusedEnd(instant(endsAt), NOW)?.code ?? null).toBe(code);
});

it('says how many days it may be', () => {
  expect(refusedEnd(instant('2025-01-01T00:00:00.000Z'), NOW)?.facts).toEqual({
    days: LONGEST_REOPENING_DAYS,
  });
});
