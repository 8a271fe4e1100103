/**
 * Lộ trình: what each lead unit committed to have reached by the end of each month. Shares follow the unit's own
 * earlier years (and `bac-kan.md` §6 for investment), never plan ÷ 12. All paths are illustrative.
 */
import {
  dividedBy,
  minus,
  MONTHS,
  plus,
  quantity,
  quantityText,
  rounded,
  targetNumber,
  times,
  type Month,
  type PathMethod,
  type Quantity,
} from '@ve-dich/domain';
import { listedOf, LIST } from './list.ts';
import { boundOf, TARGETS } from './targets.ts';
import type { SamplePath, SampleTarget } from './types.ts';
import { pick } from './whole-units.ts';

/** Thousandths of the year's target by the end of each month. */
type Shares = readonly number[];
/** Of traffic accidents and those hurt in them. */
const SAFETY: Shares = [80, 160, 240, 320, 400, 480, 580, 660, 740, 820, 910, 1000];
/** Shares of sums, from the shape of the units' own past years. */
const SEASONS: Readonly<Record<string, Shares>> = {
  'ct-03': [45, 110, 190, 270, 350, 430, 500, 570, 650, 740, 840, 1000],
  'ct-04': [10, 50, 130, 200, 275, 360, 430, 520, 615, 715, 840, 1000],
  'ct-05': [72, 140, 215, 290, 368, 446, 525, 605, 690, 790, 890, 1000],
  'ct-07': [78, 152, 228, 310, 392, 476, 560, 645, 732, 820, 908, 1000],
  'ct-08': [60, 120, 220, 310, 400, 500, 580, 665, 750, 835, 920, 1000],
  'ct-10': [50, 120, 230, 330, 420, 510, 600, 680, 770, 850, 930, 1000],
  'ct-11': [80, 130, 220, 310, 400, 500, 580, 670, 760, 840, 920, 1000],
  'ct-13': [190, 420, 470, 520, 575, 630, 690, 760, 820, 880, 940, 1000],
  'ct-16': [55, 110, 200, 285, 370, 460, 550, 640, 730, 820, 910, 1000],
  'ct-22': [0, 50, 150, 320, 540, 760, 900, 970, 1000, 1000, 1000, 1000],
  'ct-26': SAFETY,
  'ct-27': [40, 100, 170, 250, 360, 460, 540, 610, 720, 800, 890, 1000],
  'ct-29': [20, 60, 130, 210, 300, 390, 470, 560, 660, 760, 880, 1000],
  'td-06a': SAFETY,
  'td-06b': SAFETY,
  'td-06c': SAFETY,
};
/** Shares of counts that are recognised in rounds, most of them late in the year. */
const ROUNDS: Readonly<Record<string, Shares>> = {
  'ct-09': [0, 0, 0, 0, 150, 250, 400, 500, 600, 700, 800, 1000],
  'ct-12': [0, 0, 0, 0, 90, 170, 250, 340, 500, 670, 840, 1000],
  'ct-18': [0, 0, 0, 90, 170, 250, 340, 420, 500, 670, 840, 1000],
};
/** The way of a level from its baseline: rates move steadily. */
const STEADY: Shares = [70, 140, 220, 300, 390, 480, 580, 680, 770, 850, 930, 1000];
/** Levels of 2024 that were agreed month by month. */
const AGREED_2024: Readonly<Record<string, readonly string[]>> = {
  'ct-06': ['6', '6', '6', '7', '8', '9', '9.5', '10', '10', '10', '10', '10'],
  'ct-14': ['72.9', '73.4', '74', '74.6', '75.3', '76', '76.8', '77.5', '78.2', '78.8', '79.4', '80'],
  'ct-20': ['96.5', '96.5', '96.6', '96.6', '96.7', '96.7', '96.8', '96.8', '96.9', '96.9', '97', '97'],
  'ct-21': ['15.5', '15.5', '15.4', '15.4', '15.4', '15.3', '15.3', '15.3', '15.2', '15.2', '15.2', '15.1'],
  'ct-25': ['92.6', '92.7', '92.8', '92.9', '93', '93', '93.1', '93.2', '93.3', '93.4', '93.4', '93.5'],
  // Inside its band all year: no month aims higher than another.
  'td-04': ['4', '4', '4', '4', '4', '4', '4', '4', '4', '4', '4', '4'],
  'td-07': ['23', '23', '23', '23', '24', '25', '26', '27', '29', '31', '33', '35'],
};
/** Levels of 2024 that were agreed for the months in which they are due. */
const AGREED_WHEN_DUE_2024: Readonly<Record<string, readonly string[]>> = {
  'td-02a': ['28.4', '28.1', '27.8', '27.4'],
  'td-02b': ['15.9', '16.1', '16.3', '16.6'],
  'td-02c': ['55.7', '55.8', '55.9', '56'],
  'td-05': ['5.9', '6.5'],
};
/** Growth scenarios by quarter: thousandths of the year's rate. */
const QUARTERS: Readonly<Record<string, readonly [number, number, number]>> = {
  'ct-01': [750, 875, 950],
  'ct-01a': [900, 950, 980],
  'ct-01b': [600, 700, 850],
  'ct-01c': [750, 840, 930],
};

const share = (whole: Quantity, thousandths: number): Quantity =>
  dividedBy(times(whole, quantity(thousandths)), quantity(1000)) ?? whole;

/** A part of the way from one value to another. */
const onTheWay = (from: Quantity, to: Quantity, thousandths: number): Quantity =>
  plus(from, share(minus(to, from), thousandths));

type Drawn = { readonly method: PathMethod; readonly values: readonly (string | null)[] };

const numberOf = (target: SampleTarget): Quantity =>
  targetNumber(boundOf(target), listedOf(target.indicator).direction);

/** Twelve values: rounded on the way, the target itself at the end. */
const drawn = (method: PathMethod, target: SampleTarget, values: readonly (Quantity | null)[]): Drawn => {
  const { decimals } = listedOf(target.indicator);
  return {
    method,
    values: values.map((value, index) => {
      if (index === 11) return quantityText(numberOf(target));
      return value === null ? null : quantityText(rounded(value, decimals));
    }),
  };
};

const draw = (target: SampleTarget): Drawn => {
  const indicator = listedOf(target.indicator);
  const end = numberOf(target);
  const quarters = QUARTERS[indicator.code];
  if (quarters !== undefined) {
    const [first, second, third] = quarters.map((part) => share(end, part));
    const values = [null, null, first, null, null, second, null, null, third, null, null, end];
    return drawn(
      'quarterly',
      target,
      values.map((value) => value ?? null),
    );
  }
  const whenDue = target.year === 2024 ? AGREED_WHEN_DUE_2024[indicator.code] : undefined;
  if (whenDue !== undefined) {
    const values = MONTHS.map((month) => {
      const text = whenDue[indicator.dueMonths.indexOf(month)];
      return text === undefined ? null : quantity(text);
    });
    return drawn(indicator.dueMonths.length === 4 ? 'quarterly' : 'steps', target, values);
  }
  if (target.steps.length > 0) {
    const doneBy = (month: Month): number => target.steps.filter((step) => step.dueMonth <= month).length;
    return drawn(
      'steps',
      target,
      MONTHS.map((month) => quantity(doneBy(month))),
    );
  }
  const agreed = target.year === 2024 ? AGREED_2024[indicator.code] : undefined;
  if (agreed !== undefined)
    return drawn(
      'manual',
      target,
      agreed.map((text) => quantity(text)),
    );
  const season = SEASONS[indicator.code];
  if (season !== undefined)
    return drawn(
      'seasonal',
      target,
      season.map((part) => share(end, part)),
    );
  const rounds = ROUNDS[indicator.code];
  if (rounds !== undefined)
    return drawn(
      'steps',
      target,
      rounds.map((part) => share(end, part)),
    );
  if (indicator.dueMonths.length < 12) {
    // Known once or twice a year: the path says something in those months and from the last of them on.
    const last = indicator.dueMonths.at(-1) ?? 12;
    const from = target.baseline === null ? end : quantity(target.baseline);
    const values = STEADY.map((part, index) => {
      if (index + 1 >= last) return end;
      return indicator.dueMonths.some((due) => due === index + 1) ? onTheWay(from, end, part) : null;
    });
    return drawn('steps', target, values);
  }
  const from = target.baseline === null ? share(end, 600) : quantity(target.baseline);
  return drawn(
    'manual',
    target,
    STEADY.map((part) => onTheWay(from, end, part)),
  );
};

/** Enterprises of 2024: the path was sent in and nobody approved it (warning W1). */
const UNAPPROVED = new Set(['2024 ct-11']);

const approvalOf = (target: SampleTarget): string | null => {
  const key = `${target.year} ${target.indicator}`;
  if (UNAPPROVED.has(key)) return null;
  const day =
    target.version === 1 ? `${target.year}-01-${String(pick(`path ${key}`, 10, 14))}` : target.effectiveFrom;
  return `${day}T0${pick(`hour ${key}`, 1, 8)}:30:00.000Z`;
};

const METHOD_REASONS: Readonly<Record<PathMethod, string>> = {
  linear: 'Chia đều theo tháng',
  manual: 'Đơn vị cam kết từng tháng',
  seasonal: 'Theo nhịp các năm trước của chính đơn vị',
  steps: 'Theo đợt công nhận, kỳ công bố, hạn của từng bước',
  quarterly: 'Theo kịch bản tăng trưởng quý',
};

const pathFor = (target: SampleTarget): SamplePath => {
  const { method, values } = draw(target);
  return {
    year: target.year,
    indicator: target.indicator,
    version: target.version,
    method,
    values,
    effectiveFrom: target.effectiveFrom,
    approvedAt: approvalOf(target),
    reason:
      target.version === 1 ? METHOD_REASONS[method] : `Vẽ lại theo kế hoạch điều chỉnh: ${target.rawText}`,
    illustrative: true,
  };
};

const POSITION = new Map(LIST.map((one, index) => [one.code, index]));
const inOrder = (target: SampleTarget): number =>
  target.year * 1000 + (POSITION.get(target.indicator) ?? 0) * 10 + target.version;

export const PATHS: readonly SamplePath[] = [...TARGETS].sort((a, b) => inOrder(a) - inOrder(b)).map(pathFor);
