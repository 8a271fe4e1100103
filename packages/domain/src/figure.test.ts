import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestKnown, knownAt } from './figure.ts';
import { periodOf } from './period.ts';
import { figure, instant, toDate } from './testing/build.ts';
import { VINTAGES, type Vintage } from './vocabulary.ts';

const may = periodOf(2024, 5);
const version = (sequence: number, vintage: Vintage, recordedAt = '2024-06-05T02:00:00.000Z') =>
  figure(may, toDate(String(sequence)), { sequence, vintage, recordedAt });

describe('the best known version of a month', () => {
  it('nothing recorded is missing', () => {
    expect(bestKnown([])).toBeNull();
    expect(knownAt([], instant('2024-12-31T00:00:00.000Z'))).toBeNull();
  });

  it('of equal vintages the latest recorded stands: a correction', () => {
    expect(
      bestKnown([version(1, 'estimate'), version(7, 'estimate'), version(3, 'estimate')])?.sequence,
    ).toBe(7);
  });

  it('official is firmer than preliminary, and preliminary than an estimate', () => {
    expect(bestKnown([version(1, 'estimate'), version(2, 'preliminary')])?.sequence).toBe(2);
    expect(bestKnown([version(1, 'preliminary'), version(2, 'official')])?.sequence).toBe(2);
    expect(bestKnown([version(1, 'estimate'), version(2, 'official')])?.sequence).toBe(2);
  });

  it('a later estimate does not push out an official figure', () => {
    expect(bestKnown([version(4, 'official'), version(9, 'estimate')])?.sequence).toBe(4);
    expect(bestKnown([version(4, 'preliminary'), version(9, 'estimate')])?.sequence).toBe(4);
  });

  it('is the firmest, then the latest recorded, whatever the order of the versions', () => {
    const versions = fc
      .uniqueArray(fc.tuple(fc.nat({ max: 99 }), fc.constantFrom(...VINTAGES)), {
        selector: ([sequence]) => sequence,
        minLength: 1,
      })
      .map((rows) => rows.map(([sequence, vintage]) => version(sequence, vintage)));
    fc.assert(
      fc.property(versions, fc.nat(), (all, turn) => {
        const best = bestKnown(all);
        const at = turn % all.length;
        expect(bestKnown([...all.slice(at), ...all.slice(0, at)])).toBe(best);
        expect(bestKnown(all.toReversed())).toBe(best);
        const rank = (each: (typeof all)[number]) => VINTAGES.indexOf(each.vintage) * 100 + each.sequence;
        expect(best === null ? -1 : rank(best)).toBe(Math.max(...all.map(rank)));
      }),
    );
  });
});

describe('what was known at a moment', () => {
  const versions = [
    version(1, 'estimate', '2024-06-05T02:00:00.000Z'),
    version(2, 'estimate', '2024-06-20T02:00:00.000Z'),
    version(3, 'official', '2025-03-01T02:00:00.000Z'),
  ];

  it.each([
    ['2024-06-05T01:59:59.999Z', null],
    ['2024-06-05T02:00:00.000Z', 1],
    ['2024-06-20T01:59:59.999Z', 1],
    ['2024-06-20T02:00:00.000Z', 2],
    ['2025-03-01T01:59:59.999Z', 2],
    ['2025-03-01T02:00:00.000Z', 3],
    ['2030-01-01T00:00:00.000Z', 3],
  ])('at %s it was version %s', (at, sequence) => {
    expect(knownAt(versions, instant(at))?.sequence ?? null).toBe(sequence);
    expect(knownAt(versions.toReversed(), instant(at))?.sequence ?? null).toBe(sequence);
  });

  it('an official figure recorded later does not reach back before its recording', () => {
    const early = version(9, 'estimate', '2024-06-06T00:00:00.000Z');
    const official = version(10, 'official', '2024-07-01T00:00:00.000Z');
    expect(knownAt([official, early], instant('2024-06-30T23:59:59.999Z'))).toBe(early);
  });
});
