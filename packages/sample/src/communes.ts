/**
 * Figures of all 108 communes, for benchmarks only: 108 × 29 × 12 a year. Made one at a time, so that a bench can store
 * years of them without holding them. No part of the demo's book; every number is illustrative.
 */
import { periodsOfYear } from '@ve-dich/domain';
import { COUNTED } from './list.ts';
import { COORDINATOR } from './people.ts';
import { cutoffOf } from './periods.ts';
import { atWork } from './recording.ts';
import type { SampleFigure, SampleUnit } from './types.ts';
import { DISTRICTS } from './units.ts';
import { fromUnits, pick } from './whole-units.ts';

/** Communes, wards and townships of each district, in the order of the districts. */
const COUNTS = [8, 15, 14, 20, 14, 17, 10, 10] as const;

const commune = (district: SampleUnit, number: number): SampleUnit => {
  const code = `${district.code}-${String(number).padStart(2, '0')}`;
  return {
    code,
    name: { vi: `Xã minh họa ${code}`, en: `Illustrative commune ${code}` },
    shortName: { vi: code, en: code },
    kind: 'commune',
    parent: district.code,
    validFrom: district.validFrom,
    validTo: district.validTo,
  };
};

/** The 108 communes as units. */
export const communeUnits = (): readonly SampleUnit[] =>
  DISTRICTS.flatMap((district, at) =>
    Array.from({ length: COUNTS[at] ?? 0 }, (_, index) => commune(district, index + 1)),
  );

/** The communes' figures of the given years: every commune, every judged indicator, every month. */
export function* makeCommuneFigures(years: readonly number[]): Generator<SampleFigure, void> {
  for (const year of years) {
    for (const { code: unit } of communeUnits()) {
      for (const indicator of COUNTED) {
        const addsUp = indicator.accumulation === 'sum';
        let total = 0;
        for (const period of periodsOfYear(year)) {
          const key = `${unit} ${indicator.code} ${period}`;
          const value = addsUp ? pick(key, 0, 999) : pick(key, 8_000, 10_000);
          total = addsUp ? total + value : value;
          yield {
            indicator: indicator.code,
            unit,
            period,
            form: 'number',
            month: addsUp ? fromUnits(value, 1) : null,
            toDate: addsUp ? fromUnits(total, 1) : fromUnits(value, 2),
            fraction: null,
            absence: null,
            text: null,
            vintage: 'estimate',
            asOf: cutoffOf(period),
            recordedAt: atWork(`${period}-18`, key),
            recordedBy: COORDINATOR,
            reason: null,
            sourceUrl: null,
            illustrative: true,
          };
        }
      }
    }
  }
}
