/** How values and people are said on this page and in its dialogs. */
import type { ConfirmedVerdictOnWire, YearEndRow } from '@ve-dich/contract';
import { NO_FIGURE } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';

export const useYearEndWords = () => {
  const { locale, format, text } = useLocale();
  const words = useYearEndText();
  const valueOf = (row: YearEndRow, figure: ConfirmedVerdictOnWire['figure']): string => {
    if (figure === null) return words.table.noFigure;
    if (figure.text !== null) return figure.text;
    return figure.value === null
      ? NO_FIGURE
      : format.withUnit(format.decimal(figure.value, row.decimals), row.unit[locale]);
  };
  return {
    valueOf,
    vintageOf: ({ vintage }: NonNullable<ConfirmedVerdictOnWire['figure']>): string =>
      text.domain.vintages[vintage],
    proposalOf: (verdict: NonNullable<YearEndRow['proposed']>): string => words.proposals[verdict],
    byWhom: ({ confirmedBy, confirmedAt }: ConfirmedVerdictOnWire): string =>
      words.table.by({ name: confirmedBy.fullName, day: format.day(confirmedAt) }),
    gapsOf: (gaps: readonly YearEndRow['gaps'][number][]): string =>
      gaps.map((gap) => words.gaps[gap]).join('; '),
  };
};
