/** What a drawing shows beyond its own reading, in words: other plans, steps, children, parts. */
import type { LocaleValue } from '../../i18n/locale-provider.tsx';
import { kindTextIn } from '../../i18n/use-kind-text.ts';
import type { DrawnRow } from './drawn-row.ts';
import { partShares, shareDecimals } from './part-shares.ts';
import type { PlanMark } from './plan-marks.ts';
import type { StepAt } from './steps.ts';

type Language = Pick<LocaleValue, 'locale' | 'text' | 'format'>;

/** «TTg giao: 2.010 tỷ đồng, đạt 19,7 %». */
export const planMarkWords = (row: DrawnRow, mark: PlanMark, { locale, format }: Language): string => {
  const kindText = kindTextIn(locale);
  const number = format.withUnit(format.decimal(mark.number, row.decimals), row.unit[locale]);
  return mark.percent === null
    ? kindText.otherPlan({ name: mark.name, number })
    : kindText.otherPlanShare({ name: mark.name, number, percent: format.percent(mark.percent) });
};

/** «Thẩm định: quá hạn, hạn tháng 4». */
export const stepWords = (step: StepAt, { locale, format }: Language): string =>
  kindTextIn(locale).stepStates[step.state]({
    name: step.name[locale],
    month: format.monthName(step.dueMonth),
  });

/** «Số vụ: Đúng tiến độ». */
export const childWords = ({ shortName, assessment }: DrawnRow, { locale, text }: Language): string =>
  kindTextIn(locale).child({ name: shortName[locale], status: text.status.names[assessment.status] });

/** «Dịch vụ: 36,5 %» for each part; where the whole cannot be shared out, what is known of each. */
export const partsWords = (parts: readonly DrawnRow[], { locale, format }: Language): readonly string[] => {
  const kindText = kindTextIn(locale);
  const shares = partShares(parts);
  if (shares !== null) {
    const decimals = shareDecimals(parts);
    return shares.map(({ part, share }) =>
      kindText.part({ name: part.shortName[locale], share: format.percent(share, decimals) }),
    );
  }
  return parts.map(({ shortName, assessment: { value }, decimals, unit }) =>
    value === null
      ? kindText.partUnknown({ name: shortName[locale] })
      : kindText.part({
          name: shortName[locale],
          share: format.withUnit(format.decimal(value, decimals), unit[locale]),
        }),
  );
};
