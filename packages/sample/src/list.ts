/**
 * The demo's list: 29 judged indicators in order of the resolution, with three rows «trong đó» under growth; from 2024 on
 * also the rows that are followed and not counted.
 */
import { isCounted } from '@ve-dich/domain';
import { BUSINESS } from './indicators-business.ts';
import { ECONOMY } from './indicators-economy.ts';
import { FOLLOWED } from './indicators-followed.ts';
import { OTHERS } from './indicators-others.ts';
import { SOCIETY } from './indicators-society.ts';
import type { ListedIndicator } from './indicators.ts';
import { headOf } from './people.ts';
import { YEARS } from './periods.ts';
import type { SampleIndicator, SampleMember } from './types.ts';

export const LIST: readonly ListedIndicator[] = [...ECONOMY, ...BUSINESS, ...SOCIETY, ...OTHERS, ...FOLLOWED];
/** The 29. */
export const COUNTED: readonly ListedIndicator[] = LIST.filter(({ judged, parent }) =>
  isCounted({ judged, isPart: parent !== null }),
);

const BY_CODE = new Map(LIST.map((one) => [one.code, one]));
/**
 * The listed indicator of a code.
 * @throws RangeError where the list has none: a slip in the demo's own data
 */
export const listedOf = (code: string): ListedIndicator => {
  const found = BY_CODE.get(code);
  if (found === undefined) throw new RangeError(`not in the list: ${code}`);
  return found;
};

export const INDICATORS: readonly SampleIndicator[] = LIST.map(
  ({
    group: _group,
    parent: _parent,
    judged: _judged,
    firstYear: _firstYear,
    lead: _lead,
    coordinators: _coordinators,
    ...indicator
  }) => indicator,
);

export const MEMBERS: readonly SampleMember[] = YEARS.flatMap((year) =>
  LIST.filter((one) => one.firstYear <= year).map((one) => ({
    year,
    indicator: one.code,
    group: one.group,
    parent: one.parent,
    judged: one.judged,
    lead: one.lead,
    head: headOf(one.lead),
    coordinators: one.coordinators,
  })),
);
