import type { IndicatorRow } from '@ve-dich/contract';
import { quantityText } from '@ve-dich/domain';
import type { ReactNode } from 'react';
import { sentenceStart } from '../../i18n/sentence-start.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { fractionWords } from '../../ui/fraction-words.ts';
import { useReadings } from '../../ui/readings.ts';
import { differenceWords, figureWords, monthBefore, versionWords } from './figure-words.ts';
import { numberSentByUnit } from './edited-number.ts';
import type { ReviewRow } from './review-rows.ts';
import styles from './detail-numbers.module.css';

type Line = { readonly term: string; readonly value: ReactNode; readonly beside?: string | null };

/** The lines of a figure, from what it was to how it stands against plan, path and last year. */
const useLines = (each: ReviewRow, shown: IndicatorRow, month: number): readonly Line[] => {
  const language = useLocale();
  const { text, format } = language;
  const readings = useReadings();
  const words = useReviewText().numbers;
  const { version, standing } = each;
  const { assessment, accumulation } = shown;
  const cell = shown.months[month - 1];
  const before = monthBefore(shown, month);
  const now = cell?.toDate ?? null;
  const sentByUnit = numberSentByUnit(each.row);
  const lines: (Line | null)[] = [
    before === undefined || before.toDate === null
      ? null
      : {
          term: words.before({ month: format.monthName(before.month) }),
          value: readings.quantityWithUnit(shown, before.toDate),
        },
    {
      term: words.now({
        month: format.monthName(month),
        vintage: text.domain.vintages[version?.vintage ?? 'estimate'].toLocaleLowerCase('vi'),
      }),
      value: (
        <>
          {sentByUnit === null ? null : (
            <>
              <del className={styles.old}>{sentByUnit}</del>{' '}
            </>
          )}
          <strong className={styles.now}>{figureWords(each, month, readings, { text, format })}</strong>
        </>
      ),
      beside: fractionWords(each.row, version?.reading ?? null, language),
    },
    accumulation === 'sum' && cell?.inMonth != null
      ? {
          term: words.inMonth({ month: format.monthName(month) }),
          value: format.withUnit(format.signed(cell.inMonth, shown.decimals), readings.unitOf(shown)),
        }
      : null,
    accumulation === 'latest' && now !== null && before?.toDate != null
      ? {
          term: words.change({ month: format.monthName(before.month) }),
          value: differenceWords(shown, now, before.toDate, readings, { text, format }),
        }
      : null,
    standing === null
      ? null
      : {
          term: words.standing({ vintage: text.domain.vintages[standing.vintage].toLocaleLowerCase('vi') }),
          value: versionWords(standing, shown, readings, { text, format }),
        },
    each.correction === null || each.correction.difference === null
      ? null
      : {
          term: words.correction,
          value: format.withUnit(
            format.signed(quantityText(each.correction.difference), shown.decimals),
            readings.differenceUnit(shown),
          ),
        },
  ];
  const percent = readings.percentBesideBar(shown);
  const gap = readings.gap(shown);
  const against: (Line | null)[] = [
    percent === null
      ? null
      : {
          term: words.percent,
          value: format.percent(assessment.percentOfPlan),
          beside:
            assessment.expectedProgress === null
              ? null
              : words.pathIs({ value: format.percent(assessment.expectedProgress) }),
        },
    assessment.expected === null
      ? null
      : { term: words.path, value: readings.quantityWithUnit(shown, assessment.expected) },
    gap === null ? null : { term: words.gap, value: format.withUnit(gap.number, gap.unit) },
    assessment.samePeriod === null
      ? null
      : {
          term: words.samePeriod,
          value: readings.change(shown, assessment.samePeriod),
          beside: words.samePeriodIs({
            value: readings.quantityWithUnit(shown, assessment.samePeriod.value),
          }),
        },
    { term: words.plan, value: sentenceStart(readings.targetWords(shown)) },
    version === null ? null : { term: words.asOf, value: format.date(version.asOf) },
  ];
  return [...lines, ...against].filter((line) => line !== null);
};

/** Before and now, in month, share of plan, path, same period: what a reviewer reads first. */
export const DetailNumbers = (props: {
  readonly shown: ReviewRow;
  readonly row: IndicatorRow;
  readonly month: number;
}) => {
  const reviewText = useReviewText();
  const lines = useLines(props.shown, props.row, props.month);
  return (
    <dl className={styles.numbers} aria-label={reviewText.numbers.title}>
      {lines.map(({ term, value, beside }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value}
            {beside == null ? null : <span className={styles.beside}> ({beside})</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
};
