/** How the demo's targets are written down; whether one is published is looked up, never typed. */
import type { Operator } from '@ve-dich/domain';
import { PUBLISHED_TARGETS } from './published.ts';
import { SOURCES } from './sources.ts';
import type { SampleTarget, SampleTerm } from './types.ts';

type Details = {
  readonly baseline?: string;
  readonly stretch?: string;
  readonly otherPlans?: SampleTarget['otherPlans'];
  readonly steps?: SampleTarget['steps'];
  readonly term?: SampleTerm;
  readonly version?: number;
  readonly from?: string;
  readonly document?: string;
  readonly reason?: string;
};
type Edges = { readonly low: string | null; readonly high: string | null };

const publishedSource = (indicator: string, year: number, version: number, edges: Edges): string | null => {
  const found = PUBLISHED_TARGETS.find(
    (one) => one.indicator === indicator && one.year === year && one.version === version,
  );
  if (found === undefined) return null;
  if (found.value !== edges.low && found.value !== edges.high) {
    throw new RangeError(`${indicator} ${year}: published ${found.value}`);
  }
  return SOURCES[found.source];
};

const target = (
  operator: Operator,
  indicator: string,
  year: number,
  rawText: string,
  edges: Edges,
  details: Details,
): SampleTarget => {
  const version = details.version ?? 1;
  const sourceUrl = publishedSource(indicator, year, version, edges);
  return {
    year,
    indicator,
    version,
    rawText,
    operator,
    ...edges,
    approximate: operator === 'about',
    stretch: details.stretch ?? null,
    baseline: details.baseline ?? null,
    otherPlans: details.otherPlans ?? [],
    steps: details.steps ?? [],
    term: details.term ?? null,
    effectiveFrom: details.from ?? `${year}-01-01`,
    document: details.document ?? `nq-tu-${year}`,
    reason:
      details.reason ??
      (sourceUrl === null ? 'Chỉ tiêu đầu năm (số minh họa)' : 'Chỉ tiêu nghị quyết đầu năm'),
    sourceUrl,
    illustrative: sourceUrl === null,
  };
};

type OneEdge = (
  indicator: string,
  year: number,
  rawText: string,
  number: string,
  details?: Details,
) => SampleTarget;
const lower =
  (operator: Operator): OneEdge =>
  (indicator, year, rawText, number, details = {}) =>
    target(operator, indicator, year, rawText, { low: number, high: null }, details);
const upper =
  (operator: Operator): OneEdge =>
  (indicator, year, rawText, number, details = {}) =>
    target(operator, indicator, year, rawText, { low: null, high: number }, details);

/** «Từ … trở lên», or a bare number. */
export const atLeast = lower('at_least');
/** «Trên …». */
export const moreThan = lower('more_than');
/** «Khoảng …». */
export const about = lower('about');
/** «Không quá …». */
export const atMost = upper('at_most');
/** «Dưới …». */
export const lessThan = upper('less_than');
/** «Từ … đến …». */
export const between = (
  indicator: string,
  year: number,
  rawText: string,
  low: string,
  high: string,
  details: Details = {},
): SampleTarget => target('between', indicator, year, rawText, { low, high }, details);

/** Why a number stands where only a share of the plan was published. */
export const DERIVED = 'Tính ngược từ tỷ lệ % kế hoạch đã công bố; số kế hoạch gốc chưa tìm được';
