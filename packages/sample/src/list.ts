/** The demo's list: 29 judged indicators in order of the resolution, with three rows «trong đó» under growth. */
import { BUSINESS } from './indicators-business.ts';
import { ECONOMY } from './indicators-economy.ts';
import { OTHERS } from './indicators-others.ts';
import { SOCIETY } from './indicators-society.ts';
import type { ListedIndicator } from './indicators.ts';
import { headOf } from './people.ts';
import { YEARS } from './periods.ts';
import type { SampleIndicator, SampleMember } from './types.ts';

export const LIST: readonly ListedIndicator[] = [...ECONOMY, ...BUSINESS, ...SOCIETY, ...OTHERS];

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
  ({ group: _group, parent: _parent, lead: _lead, coordinators: _coordinators, ...indicator }) => indicator,
);

export const MEMBERS: readonly SampleMember[] = YEARS.flatMap((year) =>
  LIST.map((one) => ({
    year,
    indicator: one.code,
    group: one.group,
    parent: one.parent,
    judged: one.parent === null,
    lead: one.lead,
    head: headOf(one.lead),
    coordinators: one.coordinators,
  })),
);
