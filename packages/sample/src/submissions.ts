/**
 * What lies on the office's desk when the demo opens: Industry & Trade has sent its August, one figure was returned and
 * one is a thousand times too large; Labour asks to hand in July after the lock. All of it is invented.
 */
import {
  bestKnown,
  NO_EXPLANATION,
  plus,
  quantity,
  quantityText,
  rounded,
  times,
  type MonthlyExplanation,
  type Quantity,
} from '@ve-dich/domain';
import { listedOf } from './list.ts';
import type { SampleFigure, SampleReopening, SampleSubmission } from './types.ts';
import { PROVINCE } from './units.ts';

const AUGUST = '2024-08';
const HEAD = 'giam-doc-ct';
const CLERK = 'can-bo-ct';

const BEHIND: MonthlyExplanation = {
  ...NO_EXPLANATION,
  causes: ['market', 'procedures'],
  origin: 'objective',
  text: 'Hai nhà máy chế biến gỗ giảm đơn hàng, một mỏ chì kẽm chờ gia hạn giấy phép',
  measures: 'Làm việc với Sở TN&MT để gia hạn giấy phép, kết nối đơn hàng quý IV',
  measuresBy: '2024-09' as MonthlyExplanation['measuresBy'],
  responsible: 'Phòng Quản lý công nghiệp',
};

/** The value to date (or the level) of a month as it stands. */
const standing = (figures: readonly SampleFigure[], indicator: string, period: string): Quantity => {
  const versions = figures
    .map((figure, sequence) => ({ ...figure, sequence }))
    .filter(
      (figure) => figure.indicator === indicator && figure.unit === PROVINCE && figure.period === period,
    );
  const text = bestKnown(versions)?.toDate;
  if (text === undefined || text === null) throw new RangeError(`no figure: ${indicator} ${period}`);
  return quantity(text);
};

type Sent = {
  readonly indicator: string;
  /** Added to July's value. */
  readonly more: string;
  readonly at: string;
  readonly explanation?: MonthlyExplanation;
  readonly returned?: SampleSubmission['returned'];
  /** Typed in millions where the indicator is in thousands of millions. */
  readonly inMillions?: boolean;
};

const SENT: readonly Sent[] = [
  { indicator: 'ct-05', more: '138.4', at: '2024-08-09T08:12:00.000Z', explanation: BEHIND },
  { indicator: 'ct-06', more: '0.2', at: '2024-08-09T08:12:00.000Z', explanation: BEHIND },
  { indicator: 'ct-07', more: '742.6', at: '2024-08-09T08:12:00.000Z', inMillions: true },
  {
    indicator: 'ct-08',
    more: '1.2',
    at: '2024-08-08T09:40:00.000Z',
    returned: {
      kind: 'no_explanation',
      text: 'Kim ngạch chậm xa so với lộ trình, đề nghị nêu rõ mặt hàng và giải pháp.',
      by: 'van-phong',
      at: '2024-08-09T02:15:00.000Z',
      dueAt: '2024-08-15T10:00:00.000Z',
    },
  },
];

const THOUSAND = quantity(1000);

/** Number as a Vietnamese clerk types it: no thousands marks, a decimal comma. */
const typed = (value: Quantity): string => quantityText(value).replace('.', ',');

const inMillions = (value: Quantity): Quantity => times(value, THOUSAND);

/** The forms of the open month. */
export const makeSubmissions = (figures: readonly SampleFigure[]): readonly SampleSubmission[] =>
  SENT.map(({ indicator, more, at, explanation, returned, inMillions: isSlip }): SampleSubmission => {
    const { decimals } = listedOf(indicator);
    // July may be published more finely than the indicator is kept.
    const value = rounded(plus(standing(figures, indicator, '2024-07'), quantity(more)), decimals);
    return {
      indicator,
      period: AUGUST,
      toDate: typed(isSlip === true ? inMillions(value) : value),
      explanation: explanation ?? null,
      savedBy: CLERK,
      savedAt: at.replace(/T\d\d/, 'T03'),
      submittedBy: HEAD,
      submittedAt: at,
      returned: returned ?? null,
    };
  });

export const REOPENINGS: readonly SampleReopening[] = [
  {
    period: '2024-07',
    indicators: ['ct-16'],
    reason: 'Các huyện gửi số liệu giải quyết việc làm tháng 7 sau khi kỳ đã khóa',
    requestedBy: 'giam-doc-ldtbxh',
    requestedAt: '2024-08-09T07:30:00.000Z',
    endsAt: '2024-08-16T10:00:00.000Z',
  },
];
