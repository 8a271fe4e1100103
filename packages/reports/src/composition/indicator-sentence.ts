/** One indicator in running text: value, share of the plan, against last year, every number traced. */
import type { IndicatorFacts } from '../facts.ts';
import type { Run } from '../report.ts';
import { monthNumber, numberRun, plain, type Place } from './words.ts';

/** Percentages in text carry one digit after the comma. */
const PERCENT_DIGITS = 1;

const isDown = (value: string): boolean => value.startsWith('-');
const isNothing = (value: string): boolean => !/[1-9]/.test(value);

/** How firm the figure is; of what nobody has said, no more than an estimate. */
export const vintageOf = ({
  vintage,
}: Pick<IndicatorFacts, 'vintage'>): NonNullable<IndicatorFacts['vintage']> => vintage ?? 'estimate';

/** The plan as papers write it: «8.535 tỷ đồng», «trên 8 %», «khoảng 7 - 7,5 %»; nothing where there is none. */
export const planRuns = (
  row: Pick<IndicatorFacts, 'code' | 'target' | 'decimals' | 'unit'>,
  how: { readonly withUnit?: boolean; readonly place?: Place } = {},
): readonly Run[] => {
  const { target, decimals, unit } = row;
  if (target === null) return [];
  const { operator, low, high } = target;
  const say = (what: 'plan' | 'planHigh', value: string, printsUnit = how.withUnit ?? true): Run =>
    numberRun(row, what, value, {
      decimals: Math.max(decimals, Math.min(value.split('.')[1]?.length ?? 0, decimals + 2)),
      unit,
      printsUnit,
      place: how.place ?? 'text',
    });
  const lowest = (before: string): readonly Run[] =>
    low === null ? [] : [...(before === '' ? [] : [plain(before)]), say('plan', low)];
  const highest = (before: string): readonly Run[] =>
    high === null ? lowest(before) : [plain(before), say('planHigh', high)];
  switch (operator) {
    case 'at_least':
    case 'exactly':
      return lowest('');
    case 'more_than':
      return lowest('trên ');
    case 'at_most':
      return highest('không quá ');
    case 'less_than':
      return highest('dưới ');
    case 'between':
      return low === null || high === null
        ? lowest('')
        : [say('plan', low, false), plain('\u00a0-\u00a0'), say('planHigh', high)];
    case 'about':
      return lowest('khoảng ');
  }
};

/** Better or worse by so many places: a rank gains where its number falls. */
export const placesWords = (change: string): string => (isDown(change) ? 'lên' : 'xuống');

/** «tăng 11,2 % so với cùng kỳ», «giảm 0,3 điểm %», «bằng cùng kỳ», «lên 04 bậc». */
const changeRuns = (row: IndicatorFacts): readonly Run[] => {
  const { change } = row;
  if (change === null) return [];
  if (isNothing(change.value)) return [plain(', bằng cùng kỳ năm trước')];
  if (change.in === 'places') {
    const run = numberRun(row, 'change', change.value, { decimals: 0, unit: 'bậc', absolute: true });
    return [plain(`, ${placesWords(change.value)} `), run, plain(' so với năm trước')];
  }
  const unit = change.in === 'percent' ? '%' : 'điểm %';
  const run = numberRun(row, 'change', change.value, {
    decimals: change.in === 'percent' ? PERCENT_DIGITS : Math.max(1, row.decimals),
    unit,
    absolute: true,
  });
  return [plain(isDown(change.value) ? ', giảm ' : ', tăng '), run, plain(' so với cùng kỳ năm trước')];
};

/** Words for what is not a number: nothing yet, words, not due. */
const withoutNumber = (row: IndicatorFacts): string => {
  if (row.text !== null) return row.text;
  if (row.absence === 'not_occurred') return 'chưa phát sinh';
  if (row.absence === 'not_published') return 'chưa công bố';
  return row.status === 'not_due' ? 'chưa đến kỳ công bố' : 'chưa có số liệu';
};

/** «ước 658,0 tỷ đồng», «658,0 tỷ đồng (số sơ bộ; số liệu tháng 6)»: the figure, and how firm it is (`domain.md` §1.6). */
const figureRuns = (row: IndicatorFacts, toDate: string, place: Place = 'text'): readonly Run[] => {
  const vintage = vintageOf(row);
  const notes = [
    ...(vintage === 'preliminary' ? ['số sơ bộ'] : []),
    ...(row.judgedMonth === null ? [] : [`số liệu tháng ${monthNumber(row.judgedMonth)}`]),
  ];
  return [
    ...(vintage === 'estimate' ? [plain('ước ')] : []),
    numberRun(row, 'toDate', toDate, { decimals: row.decimals, unit: row.unit, place }),
    ...(notes.length === 0 ? [] : [plain(` (${notes.join('; ')})`)]),
  ];
};

/**
 * «- Thu ngân sách trên địa bàn: ước 540,2 tỷ đồng, bằng 59,9 % kế hoạch năm, tăng 11,2 % so với cùng kỳ năm trước (kế
 * hoạch năm 902 tỷ đồng).»
 */
export const indicatorSentence = (row: IndicatorFacts): readonly Run[] => {
  const plan = planRuns(row);
  const planned = plan.length === 0 ? [] : [plain(' (kế hoạch năm '), ...plan, plain(')')];
  const name = plain(`- ${row.name}: `);
  if (row.toDate === null) return [name, plain(withoutNumber(row)), ...planned, plain('.')];
  return [
    name,
    ...figureRuns(row, row.toDate),
    ...(row.percentOfPlan === null
      ? []
      : [
          plain(', bằng '),
          numberRun(row, 'percentOfPlan', row.percentOfPlan, { decimals: PERCENT_DIGITS, unit: '%' }),
          plain(' kế hoạch năm'),
        ]),
    ...changeRuns(row),
    ...planned,
    plain('.'),
  ];
};

/** More accidents than the path allows are not «late», and a band is missed on either side. */
const BEHIND: Readonly<
  Record<IndicatorFacts['direction'], { readonly before: string; readonly after: string }>
> = {
  higher: { before: 'chậm ', after: ' so với lộ trình' },
  lower: { before: 'cao hơn lộ trình ', after: '' },
  band: { before: 'lệch lộ trình ', after: '' },
};

/** «chậm 8,4 điểm % so với lộ trình», «cao hơn lộ trình 04 vụ»: in points of the plan, or in its own unit what has no share of a plan. */
const gapRuns = (row: IndicatorFacts, place: Place = 'text'): readonly Run[] => {
  const [what, gap] =
    row.percentOfPlan === null
      ? (['gapInUnit', row.gapInUnit] as const)
      : (['gapPoints', row.gapPoints] as const);
  if (gap === null || !isDown(gap) || isNothing(gap)) return [];
  const unit = what === 'gapPoints' || row.unit === '%' ? 'điểm %' : row.unit;
  const decimals = what === 'gapPoints' ? PERCENT_DIGITS : row.decimals;
  const { before, after } = BEHIND[row.direction];
  return [
    plain(before),
    numberRun(row, what, gap, { decimals, unit, absolute: true, place }),
    ...(after === '' ? [] : [plain(after)]),
  ];
};

/** «ước 658,0 tỷ đồng so với kế hoạch năm 2.430,6 tỷ đồng, đạt 27,1 %, chậm 8,4 điểm % so với lộ trình». */
export const shortfallRuns = (row: IndicatorFacts, place: Place = 'text'): readonly Run[] => {
  const plan = planRuns(row, { place });
  const known =
    row.toDate === null
      ? [plain('chưa có số liệu')]
      : [
          ...figureRuns(row, row.toDate, place),
          ...(plan.length === 0 ? [] : [plain(' so với kế hoạch năm '), ...plan]),
          ...(row.percentOfPlan === null
            ? []
            : [
                plain(', đạt '),
                numberRun(row, 'percentOfPlan', row.percentOfPlan, { decimals: PERCENT_DIGITS, unit: '%' }),
              ]),
        ];
  const gap = gapRuns(row, place);
  return gap.length === 0 ? known : [...known, plain(', '), ...gap];
};
