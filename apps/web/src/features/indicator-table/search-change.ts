import type { IndicatorsSearch } from '../../navigation/search-params.ts';

/** A change of the address: what is `undefined` leaves it. */
export type SearchChange = { readonly [Key in keyof IndicatorsSearch]?: IndicatorsSearch[Key] | undefined };

/** Whether the step enters the browser's history: clicks do, typing does not. */
export type OnSearch = (change: SearchChange, how?: 'push' | 'replace') => void;

/** An empty list of choices is no choice. */
export const listOrNone = <Value extends string>(list: readonly Value[]): readonly Value[] | undefined =>
  list.length === 0 ? undefined : list;

/** How many filters stand: fields, statuses, units, words. */
export const filterCount = ({ lv, tt, dv, q }: SearchChange): number =>
  [lv, tt, dv, q].filter((filter) => filter !== undefined).length;

/** Every filter off; order, view and density stay. */
export const NO_FILTERS = { lv: undefined, tt: undefined, dv: undefined, q: undefined } as const;
