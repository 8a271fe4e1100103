/** One indicator in running text: value, share of the plan, against last year, every number traced. */
import type { IndicatorFacts } from '../facts.ts';
import type { Run } from '../report.ts';
import { numberRun, plain, printed, trace, withUnit } from './words.ts';

/** Percentages in text carry one digit after the comma. */
const PERCENT_DIGITS = 1;

const isDown = (value: string): boolean => value.startsWith('-');
const isNothing = (value: string): boolean => !/[1-9]/.test(value);

/** The plan as papers write it: «8.535 tỷ đồng», «trên 8 %», «khoảng 7 - 7,5 %». */
export const planWords = (
  { target, decimals, unit }: Pick<IndicatorFacts, 'target' | 'decimals' | 'unit'>,
  how: { readonly withUnit: boolean } = { withUnit: true },
): string => {
  if (target === null) return '';
  const { operator, low, high } = target;
  const digits = (value: string): number =>
    Math.max(decimals, Math.min(value.split('.')[1]?.length ?? 0, decimals + 2));
  const say = (value: string | null): string => (value === null ? '' : printed(value, digits(value)));
  const number = ((): string => {
    switch (operator) {
      case 'at_least':
      case 'exactly':
        return say(low);
      case 'more_than':
        return `trên ${say(low)}`;
      case 'at_most':
        return `không quá ${say(high ?? low)}`;
      case 'less_than':
        return `dưới ${say(high ?? low)}`;
      case 'between':
        return `${say(low)}\u00a0-\u00a0${say(high)}`;
      case 'about':
        return `khoảng ${say(low)}`;
    }
  })();
  return how.withUnit ? withUnit(number, unit) : number;
};

/** «tăng 11,2 % so với cùng kỳ», «giảm 0,3 điểm %», «bằng cùng kỳ», «lên 4 bậc». */
const changeRuns = (row: IndicatorFacts): readonly Run[] => {
  const { change } = row;
  if (change === null) return [];
  if (isNothing(change.value)) return [plain(', bằng cùng kỳ năm trước')];
  if (change.in === 'places') {
    const run = numberRun(row, 'change', change.value, { decimals: 0, unit: 'bậc', absolute: true });
    return [plain(isDown(change.value) ? ', lên ' : ', xuống '), run, plain(' so với năm trước')];
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

/**
 * «- Thu ngân sách trên địa bàn đến hết tháng 7 đạt 540,2 tỷ đồng, bằng 59,9 % kế hoạch năm, tăng 11,2 % so với cùng kỳ
 * năm trước (kế hoạch 902 tỷ đồng).»
 */
export const indicatorSentence = (row: IndicatorFacts): readonly Run[] => {
  const plan = planWords(row);
  const planned = plan === '' ? [] : [plain(` (kế hoạch năm ${plan})`)];
  const name = plain(`- ${row.name}: `);
  if (row.toDate === null) return [name, plain(withoutNumber(row)), ...planned, plain('.')];
  return [
    name,
    numberRun(row, 'toDate', row.toDate, { decimals: row.decimals, unit: row.unit }),
    ...(row.judgedMonth === null ? [] : [plain(` (số liệu tháng ${row.judgedMonth})`)]),
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

/** «chậm 8,4 điểm % so với lộ trình», «cao hơn lộ trình 4 vụ»: in points of the plan, or in its own unit what has no share of a plan. */
export const gapRuns = (row: IndicatorFacts): readonly Run[] => {
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
    { text: withUnit(printed(gap.slice(1), decimals), unit), trace: trace(row.code, what, gap) },
    ...(after === '' ? [] : [plain(after)]),
  ];
};
