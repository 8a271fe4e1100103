import type { IndicatorDetail } from '@ve-dich/contract';
import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { Illustrative, IllustrativeTag } from '../../ui/illustrative.tsx';
import { useReadings } from '../../ui/readings.ts';
import { stepDecimals } from './step-decimals.ts';
import styles from './numbers-list.module.css';

type LineProps = {
  readonly term: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
  readonly big?: boolean;
};

const Line = ({ term, note, children, big = false }: LineProps) => (
  <div className={styles.line} data-big={big || undefined}>
    <dt>{term}</dt>
    <dd>
      <span className={styles.number}>{children}</span>
      {note === undefined || note === null ? null : <span className={styles.note}>{note}</span>}
    </dd>
  </div>
);

const sentenceCase = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/** The numbers behind the sentence, each with what a careful reader asks next: whose, as of when, against what. */
export const NumbersList = ({ detail }: { readonly detail: IndicatorDetail }) => {
  const { text, format } = useLocale();
  const readings = useReadings();
  const { row, month } = detail;
  const { assessment, target } = row;
  const words = text.detail.numbers;
  const unit = readings.unitOf(row);
  const number = (value: string): string => format.decimal(value, row.decimals);
  const withUnit = (value: string): string => format.withUnit(number(value), unit);
  const isSum = row.accumulation === 'sum';
  const perMonth = (value: string): string => format.decimal(value, stepDecimals(value, row));
  const isRate = assessment.progressOf === 'target_rate';
  const shown = readings.shownMonth(row, month);
  const { samePeriod, pace, lastDue } = assessment;
  const published = lastDue === null ? undefined : row.months[lastDue.month - 1];
  // The newest figure there is, where the asked month has none.
  const latest =
    assessment.value === null && published === undefined
      ? row.months.findLast((each) => each.month < month && each.toDate !== null)
      : undefined;
  const waiting = readings.waiting(row);
  const about = [
    shown?.vintage == null ? null : text.domain.vintages[shown.vintage],
    shown?.asOf == null ? null : words.asOf({ date: format.date(shown.asOf) }),
  ].filter((part) => part !== null);

  return (
    <section className={styles.numbers} aria-label={text.detail.figuresTitle}>
      <dl className={styles.list}>
        {assessment.value === null && published?.toDate != null && lastDue !== null ? (
          <Line
            big
            term={words.lastPublished({ month: format.monthName(lastDue.month) })}
            note={
              <>
                {text.status.names[lastDue.status]} · {text.detail.notDue}
                {waiting === null ? '' : `, ${waiting}`} <IllustrativeTag when={published.illustrative} />
              </>
            }
          >
            {withUnit(published.toDate)}
          </Line>
        ) : assessment.value === null && shown !== undefined && shown.state !== 'text' ? (
          <Line big term={isSum ? words.toDate : isRate ? words.rate : words.level} note={waiting}>
            <span className={styles.words}>{sentenceCase(readings.withoutNumber(shown))}</span>
          </Line>
        ) : (
          <Line
            big
            term={isSum ? words.toDate : isRate ? words.rate : words.level}
            note={
              <>
                {about.join(' · ')} <IllustrativeTag when={shown?.illustrative === true} />
              </>
            }
          >
            {readings.valueWithUnit(row, month)}
          </Line>
        )}
        {latest === undefined ? null : (
          <Line
            term={words.lastPublished({ month: format.monthName(latest.month) })}
            note={latest.vintage === null ? null : text.domain.vintages[latest.vintage]}
          >
            <Illustrative when={latest.illustrative}>{withUnit(latest.toDate ?? '')}</Illustrative>
          </Line>
        )}
        {assessment.percentOfPlan === null || assessment.progressOf !== 'plan' ? null : (
          <Line term={text.detail.whyRows.percent}>{format.percent(assessment.percentOfPlan)}</Line>
        )}
        {target === null ? null : (
          <Line
            term={row.direction === 'lower' ? words.limit : text.detail.plan}
            note={target.stretch === null ? null : text.detail.stretch({ target: withUnit(target.stretch) })}
          >
            <Illustrative when={target.illustrative}>{readings.targetWords(row)}</Illustrative>
          </Line>
        )}
        {target?.baseline == null ? null : <Line term={words.baseline}>{withUnit(target.baseline)}</Line>}
        {assessment.expected === null ? null : (
          <Line
            term={words.path}
            note={
              assessment.expectedProgress === null || assessment.progressOf !== 'plan'
                ? null
                : words.ofPlan({ percent: format.percent(assessment.expectedProgress) })
            }
          >
            {withUnit(assessment.expected)}
          </Line>
        )}
        {assessment.gapInUnit === null ? null : (
          <Line
            term={words.againstPath}
            note={
              assessment.gapPoints === null || assessment.progressOf !== 'plan'
                ? null
                : words.pointsOfPlan({ points: format.points(assessment.gapPoints) })
            }
          >
            {format.withUnit(format.signed(assessment.gapInUnit, row.decimals), readings.differenceUnit(row))}
          </Line>
        )}
        {samePeriod === null ? null : (
          <Line term={words.samePeriod} note={words.samePeriodValue({ value: withUnit(samePeriod.value) })}>
            {samePeriod.changeIn === 'percent'
              ? format.withUnit(format.signed(samePeriod.change, 1), '%')
              : format.withUnit(format.signed(samePeriod.change, row.decimals), readings.differenceUnit(row))}
          </Line>
        )}
        {pace === null ? null : (
          <>
            <Line
              term={row.direction === 'lower' && isSum ? words.perMonthLimit : words.perMonth}
              note={words.monthsLeft({ months: format.count(pace.monthsLeft) })}
            >
              {format.withUnit(perMonth(pace.perMonth), isSum ? unit : readings.differenceUnit(row))}
            </Line>
            {pace.lastThreePerMonth === null ? null : (
              <Line term={words.lastThree}>
                {format.withUnit(
                  perMonth(pace.lastThreePerMonth),
                  isSum ? unit : readings.differenceUnit(row),
                )}
              </Line>
            )}
            {pace.bestMonth === null ? null : (
              <Line term={words.best} note={format.periodName(pace.bestMonth.period)}>
                {withUnit(pace.bestMonth.value)}
              </Line>
            )}
          </>
        )}
      </dl>
    </section>
  );
};
