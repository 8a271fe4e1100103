import { describe, expect, it } from 'vitest';
import { civilDate } from './civil-date.ts';
import { expectedBy, pathInForce } from './path.ts';
import { MONTHS } from './period.ts';
import { standingAt } from './standing.ts';
import { instant, path, shown, standingFacts, yearOf } from './testing/build.ts';

const approvedAt = instant('2024-01-10T02:00:00.000Z');
const version = (number: number, from: string, approved = true) =>
  path([], {
    version: number,
    effectiveFrom: civilDate(from),
    approvedAt: approved ? approvedAt : null,
  });

describe('the path in force', () => {
  const first = version(1, '2024-01-01');
  const second = version(2, '2024-07-01');

  it.each([
    ['2024-01-31', 1],
    ['2024-06-30', 1],
    ['2024-07-01', 2],
    ['2024-12-31', 2],
  ])('on %s is version %i', (on, number) => {
    expect(pathInForce([first, second], civilDate(on))?.version).toBe(number);
    expect(pathInForce([second, first], civilDate(on))?.version).toBe(number);
  });

  it('an unapproved path is never in force, however new', () => {
    expect(pathInForce([version(1, '2024-01-01', false)], civilDate('2024-12-31'))).toBeNull();
    expect(pathInForce([first, version(3, '2024-02-01', false)], civilDate('2024-12-31'))).toBe(first);
  });

  it('before it takes effect there is none: a path does not reach back as a target does', () => {
    expect(pathInForce([second], civilDate('2024-06-30'))).toBeNull();
    expect(pathInForce([], civilDate('2024-06-30'))).toBeNull();
  });

  it('a higher version stands from its own date, and not before', () => {
    const late = version(3, '2024-03-01');
    expect(pathInForce([late, first], civilDate('2024-02-29'))).toBe(first);
    expect(pathInForce([late, first], civilDate('2024-03-01'))).toBe(late);
  });
});

describe('what a path expects', () => {
  const quarterly = path([null, null, '5', null, null, '5.7', null, null, '6.2', null, null, '8']);

  it('is said only for the months it speaks of', () => {
    expect(MONTHS.map((month) => shown(expectedBy(quarterly, month)))).toEqual([
      null,
      null,
      '5',
      null,
      null,
      '5.7',
      null,
      null,
      '6.2',
      null,
      null,
      '8',
    ]);
  });

  it('the last promise holds until the next one', () => {
    const facts = standingFacts({
      indicator: { kind: 'growth', accumulation: 'latest', decimals: 2 },
      path: quarterly,
      series: yearOf(
        'latest',
        MONTHS.map(() => '6'),
      ),
    });
    expect(MONTHS.map((month) => shown(standingAt(facts, month)?.expected))).toEqual([
      null,
      null,
      '5',
      '5',
      '5',
      '5.7',
      '5.7',
      '5.7',
      '6.2',
      '6.2',
      '6.2',
      '8',
    ]);
  });

  it('a promise of zero is a promise', () => {
    expect(shown(expectedBy(path(['0', '0', '2']), 2))).toBe('0');
    expect(expectedBy(path(['0', '0', '2']), 4)).toBeNull();
  });
});
