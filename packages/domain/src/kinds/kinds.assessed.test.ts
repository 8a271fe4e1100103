/** Every kind can be assessed, whatever its calendar, direction and month. */
import { describe, expect, it } from 'vitest';
import { assess } from '../assessment.ts';
import { MONTHS, type Month } from '../period.ts';
import { quantity } from '../quantity.ts';
import { bound, facts, flatPath, QUARTERLY, target, YEARLY, yearOf } from '../testing/build.ts';
import { KINDS, STATUSES, type Direction, type Kind } from '../vocabulary.ts';
import { kindRules } from './rules.ts';

describe('an indicator of every kind can be assessed at every month', () => {
  const calendars: readonly (readonly Month[])[] = [MONTHS, QUARTERLY, YEARLY, [2]];
  const directionsOf = (kind: Kind): readonly Direction[] =>
    kind === 'lower_better' ? ['lower'] : ['higher', 'lower', 'band'];
  const levels = MONTHS.map((month) => String(month * 9));

  it.each(KINDS)('%s', (kind) => {
    const situations = calendars.flatMap((dueMonths) =>
      directionsOf(kind).flatMap((direction) =>
        kindRules(kind).accumulations.flatMap((accumulation) =>
          [[], levels].flatMap((values) =>
            [null, flatPath('50')].flatMap((path) =>
              MONTHS.map((month) =>
                facts({
                  indicator: { kind, direction, accumulation, dueMonths },
                  target: target(bound('between', '90', '100'), { baseline: quantity('0') }),
                  path,
                  series: yearOf(accumulation, values),
                  lastYear: yearOf(accumulation, levels, { year: 2023 }),
                  children: ['on_track', 'at_risk'],
                  month,
                }),
              ),
            ),
          ),
        ),
      ),
    );
    const strange = situations.filter((situation) => !STATUSES.includes(assess(situation).status));
    expect(strange).toEqual([]);
    expect(situations.length).toBeGreaterThanOrEqual(
      calendars.length * directionsOf(kind).length * MONTHS.length,
    );
  });
});
