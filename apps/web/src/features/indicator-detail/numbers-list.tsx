import type { IndicatorDetail } from '@ve-dich/contract';
import type { PaceForm } from '@ve-dich/domain';
import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { Illustrative, IllustrativeTag } from '../../ui/illustrative.tsx';
import { isBullet } from '../../ui/bullet-bar.tsx';
import { KindDrawing } from '../../ui/kind-drawing/kind-drawing.tsx';
import { KindNumber } from '../../ui/kind-drawing/kind-number.tsx';
import { planMarks } from '../../ui/kind-drawing/plan-marks.ts';
import { followsFromParts, useReadings, valueMinusPath } from '../../ui/readings.ts';
import { sentenceStart } from '../../i18n/sentence-start.ts';
import { useDetailText } from '../../i18n/use-detail-text.ts';
import { useKindText } from '../../i18n/use-kind-text.ts';
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

/** The numbers behind the sentence, each with what a careful reader asks next: whose, as of when, against what. */
export const NumbersList = ({ detail }: { readonly detail: IndicatorDetail }) => {
  const { locale, text, format } = useLocale();
  const kindText = useKindText();
  const detailText = useDetailText();
  const readings = useReadings();
  const { row, month } = detail;
  const { assessment, target } = row;
  const words = detailText.numbers;
  const withUnit = (value: string): string => readings.quantityWithUnit(row, value);
  const isSum = row.accumulation === 'sum';
  const isWhole = followsFromParts(row);
  const { progressOf } = assessment;
  const isLevel =
    !isSum &&
    (isBullet(progressOf) ? progressOf !== 'target_rate' : progressOf === 'floor' || progressOf === 'band');
  const resultTerm = isSum ? words.toDate : isLevel ? words.level : words.rate;
  /** A pace is a difference from month to month; what is needed on average is a value like the others. */
  const paceUnit = (form: PaceForm): string =>
    isSum || form === 'mean_of_rest' ? readings.unitOf(row) : readings.differenceUnit(row);
  const atPace = (value: string, form: PaceForm): string =>
    format.withUnit(
      format.decimal(value, form === 'mean_of_rest' ? row.decimals : stepDecimals(value, row)),
      paceUnit(form),
    );
  const shown = readings.shownMonth(row, month);
  const { samePeriod, pace, lastDue } = assessment;
  const gapInUnit = valueMinusPath(row, assessment.gapInUnit);
  /** Of a limit the sign alone does not say whether it is good: the words say which side, the status the rest. */
  const sideOfPath =
    row.direction !== 'lower' || row.kind === 'rank' || gapInUnit === null
      ? null
      : words[Number(gapInUnit) < 0 ? 'belowPath' : Number(gapInUnit) > 0 ? 'abovePath' : 'onPath'];
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
    <section className={styles.numbers} aria-label={detailText.figuresTitle}>
      <dl className={styles.list}>
        {isWhole ? (
          <Line big term={kindText.followsFrom}>
            <span className={styles.words}>{readings.valueWithUnit(row, month)}</span>
          </Line>
        ) : assessment.value === null && published?.toDate != null && lastDue !== null ? (
          <Line
            big
            term={words.lastPublished({ month: format.monthName(lastDue.month) })}
            note={
              <>
                {text.status.names[lastDue.status]} · {detailText.notDue}
                {waiting === null ? '' : `, ${waiting}`} <IllustrativeTag when={published.illustrative} />
              </>
            }
          >
            {withUnit(published.toDate)}
          </Line>
        ) : assessment.value === null && shown !== undefined && shown.state !== 'text' ? (
          <Line
            big
            term={resultTerm}
            // What is withheld has said so already.
            note={shown.state === 'withheld' ? null : waiting}
          >
            <span className={styles.words}>{sentenceStart(readings.withoutNumber(shown))}</span>
          </Line>
        ) : (
          <Line
            big
            term={resultTerm}
            note={
              <>
                {about.join(' · ')} <IllustrativeTag when={shown?.illustrative === true} />
              </>
            }
          >
            {progressOf === 'plan' ? (
              readings.valueWithUnit(row, month)
            ) : (
              <KindNumber row={row} month={month} />
            )}
          </Line>
        )}
        {progressOf === 'none' ? null : (
          <div className={styles.drawing}>
            <dt className="visually-hidden">{words.drawn}</dt>
            <dd>
              <KindDrawing
                row={row}
                parts={detail.parts}
                month={month}
                label={readings.bar(row, month)}
                height={20}
                wordless
              />
            </dd>
          </div>
        )}
        {latest === undefined ? null : (
          <Line
            term={words.lastPublished({ month: format.monthName(latest.month) })}
            note={latest.vintage === null ? null : text.domain.vintages[latest.vintage]}
          >
            <Illustrative when={latest.illustrative}>{withUnit(latest.toDate ?? '')}</Illustrative>
          </Line>
        )}
        {assessment.percentOfPlan === null || progressOf !== 'plan' ? null : (
          <Line term={detailText.whyRows.percent}>{format.percent(assessment.percentOfPlan)}</Line>
        )}
        {planMarks(row, { locale }).map((mark) =>
          mark.percent === null ? null : (
            <Line key={mark.key} term={mark.name} note={withUnit(mark.number)}>
              {format.percent(mark.percent)}
            </Line>
          ),
        )}
        {target === null ? null : (
          <Line
            term={row.direction === 'lower' && row.kind !== 'rank' ? words.limit : detailText.plan}
            note={target.stretch === null ? null : detailText.stretch({ target: withUnit(target.stretch) })}
          >
            <Illustrative when={target.illustrative}>{readings.targetWords(row)}</Illustrative>
          </Line>
        )}
        {target?.baseline == null ? null : <Line term={words.baseline}>{withUnit(target.baseline)}</Line>}
        {assessment.expected === null ? null : (
          <Line
            term={words.path}
            note={
              assessment.expectedProgress === null || progressOf !== 'plan'
                ? null
                : words.ofPlan({ percent: format.percent(assessment.expectedProgress) })
            }
          >
            {withUnit(assessment.expected)}
          </Line>
        )}
        {gapInUnit === null ? null : (
          <Line
            term={words.againstPath}
            note={
              sideOfPath ??
              (assessment.gapPoints === null || progressOf !== 'plan'
                ? null
                : words.pointsOfPlan({ points: format.points(assessment.gapPoints) }))
            }
          >
            {format.withUnit(format.signed(gapInUnit, row.decimals), readings.differenceUnit(row))}
          </Line>
        )}
        {samePeriod === null ? null : (
          <Line term={words.samePeriod} note={words.samePeriodValue({ value: withUnit(samePeriod.value) })}>
            {readings.change(row, samePeriod)}
          </Line>
        )}
        {pace === null ? null : (
          <>
            <Line
              term={words.paceForms[pace.form]}
              note={words.monthsLeft({ months: format.count(pace.monthsLeft) })}
            >
              {atPace(pace.perMonth, pace.form)}
            </Line>
            {pace.againstLastYear === null ? null : (
              <Line term={words.againstLastYear}>
                {words.timesLastYear({ multiple: format.decimal(pace.againstLastYear, 2) })}
              </Line>
            )}
            {pace.lastThreePerMonth === null ? null : (
              <Line term={words.lastThree}>{atPace(pace.lastThreePerMonth, pace.form)}</Line>
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
