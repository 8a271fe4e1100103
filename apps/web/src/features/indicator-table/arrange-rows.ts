/** Which rows the reader asked for, and in what order. Pure: the page, the keyboard and the tests share it. */
import { severityOf } from '@ve-dich/domain';
import type { Dashboard, IndicatorRow } from '@ve-dich/contract';
import { STATUS_SLUGS, type IndicatorsSearch, type Sort } from '../../navigation/search-params.ts';
import { foldText, matchesText } from '../../ui/fold-text.ts';
import { partsOf } from '../../ui/readings.ts';
import { unknownLast, unknownLastDescending } from './compare-decimals.ts';

/** An indicator with its parts («trong đó»), which follow it wherever it goes. */
export type Family = { readonly row: IndicatorRow; readonly parts: readonly IndicatorRow[] };

/** Indicators under one heading; without a heading where the order is not the resolution's. */
export type Section = {
  readonly group: Dashboard['groups'][number] | null;
  readonly families: readonly Family[];
};

export type RowFilter = Pick<IndicatorsSearch, 'lv' | 'tt' | 'dv' | 'q'>;

/** The rows as families, in the order they came. */
const familiesOf = (indicators: readonly IndicatorRow[]): readonly Family[] => {
  const known = new Set(indicators.map((row) => row.code));
  // A part whose parent is not in the answer stands for itself rather than vanishing.
  const isTop = (row: IndicatorRow): boolean => row.parent === null || !known.has(row.parent);
  return indicators.filter(isTop).map((row) => ({ row, parts: partsOf(row, indicators) }));
};

const findableText = (row: IndicatorRow): string =>
  foldText(
    [
      row.number,
      row.code,
      row.name.vi,
      row.name.en,
      row.shortName.vi,
      row.lead.name.vi,
      row.lead.shortName.vi,
    ].join(' '),
  );

/** Whether the filter lets a family through. A part found by its words brings its parent along. */
const passesFilter = ({ row, parts }: Family, filter: RowFilter): boolean => {
  const { lv, tt, dv, q } = filter;
  if (lv !== undefined && !lv.includes(row.group)) return false;
  // What is only followed is not counted by status, so it is not found by status either, unless its group is asked for.
  if (
    tt !== undefined &&
    (!tt.includes(STATUS_SLUGS[row.assessment.status]) || (!row.judged && lv === undefined))
  )
    return false;
  if (dv !== undefined && ![row, ...parts].some((each) => dv.includes(each.lead.code))) return false;
  return q === undefined || [row, ...parts].some((each) => matchesText(findableText(each), q));
};

const byAttention = (left: Family, right: Family): number => {
  const [one, other] = [left.row, right.row];
  return (
    severityOf(one.assessment.status) - severityOf(other.assessment.status) ||
    // Warned longest first: a warning that stays open rises.
    (one.warnedSince ?? '9999').localeCompare(other.warnedSince ?? '9999') ||
    unknownLast(one.assessment.gapPoints, other.assessment.gapPoints)
  );
};

/** Orders families; equal ones keep the resolution's order. */
const sortFamilies = (
  families: readonly Family[],
  sort: Sort,
  nameOf: (row: IndicatorRow) => string,
  compareNames: (left: string, right: string) => number,
): readonly Family[] => {
  switch (sort) {
    case 'can-chu-y':
      return [...families].sort(byAttention);
    case 'ten':
    case 'ten-giam': {
      const byName = [...families].sort((left, right) => compareNames(nameOf(left.row), nameOf(right.row)));
      return sort === 'ten' ? byName : byName.toReversed();
    }
    case 'phan-tram':
    case 'phan-tram-giam': {
      // What has no percentage stays last either way.
      const way = sort === 'phan-tram' ? unknownLast : unknownLastDescending;
      return [...families].sort((left, right) =>
        way(left.row.assessment.percentOfPlan, right.row.assessment.percentOfPlan),
      );
    }
    case 'tt':
      return families;
  }
};

/** Filtered, ordered and, in the resolution's order, under the headings of their fields. */
export const arrangeRows = (
  dashboard: Pick<Dashboard, 'indicators' | 'groups'>,
  search: RowFilter & Pick<IndicatorsSearch, 'sx'>,
  nameOf: (row: IndicatorRow) => string,
  compareNames: (left: string, right: string) => number,
): readonly Section[] => {
  const sort = search.sx ?? 'tt';
  const passed = familiesOf(dashboard.indicators).filter((family) => passesFilter(family, search));
  const sorted = sortFamilies(passed, sort, nameOf, compareNames);
  if (sort !== 'tt') return sorted.length === 0 ? [] : [{ group: null, families: sorted }];
  const sections = dashboard.groups.map((group) => ({
    group,
    families: sorted.filter(({ row }) => row.group === group.code),
  }));
  const grouped = new Set(dashboard.groups.map((group) => group.code));
  const rest = sorted.filter(({ row }) => !grouped.has(row.group));
  return [...sections, { group: null, families: rest }].filter(({ families }) => families.length > 0);
};

/** The codes on the screen from top to bottom: what J and K walk through. */
export const codesInOrder = (sections: readonly Section[], withParts: boolean): readonly string[] =>
  sections.flatMap(({ families }) =>
    families.flatMap(({ row, parts }) => [row.code, ...(withParts ? parts.map((part) => part.code) : [])]),
  );
