import { Link } from '@tanstack/react-router';
import type { IndicatorDetail } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useDetailText } from '../../i18n/use-detail-text.ts';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import { periodParams } from '../../navigation/period.ts';
import { Illustrative } from '../../ui/illustrative.tsx';
import { KindDrawing } from '../../ui/kind-drawing/kind-drawing.tsx';
import { useReadings } from '../../ui/readings.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import styles from './parts-list.module.css';

/** «Trong đó»: the parts of an indicator, each with its own page. */
export const PartsList = ({ detail }: { readonly detail: IndicatorDetail }) => {
  const { locale, text, format } = useLocale();
  const detailText = useDetailText();
  const indicatorText = useIndicatorText();
  const readings = useReadings();
  const { month } = detail;
  return (
    <>
      <p className={styles.note}>{detailText.partsNote}</p>
      <ul className={styles.list}>
        {detail.parts.map((part) => {
          const percent = readings.percentBesideBar(part);
          const shown = readings.shownMonth(part, month);
          // A part that is not judged is not coloured either.
          const status = part.judged ? part.assessment.status : 'not_due';
          const coloured = { ...part, assessment: { ...part.assessment, status } };
          return (
            <li key={part.code} className={styles.part}>
              <Link
                to="/$nam/$thang/chi-tieu/$ma"
                params={{ ...periodParams(detail), ma: part.code }}
                className={styles.name}
              >
                {part.number} {part.name[locale]}
              </Link>
              <span className={styles.value}>
                {part.assessment.value === null ? null : (
                  <>
                    <Illustrative when={shown?.illustrative === true}>
                      {readings.valueWithUnit(part, month)}
                    </Illustrative>
                    {' · '}
                  </>
                )}
                <Illustrative when={part.target?.illustrative === true}>
                  {indicatorText.planIs({ target: readings.targetShort(part) })}
                </Illustrative>
              </span>
              <span className={styles.bar}>
                {part.assessment.progressOf === 'none' ? readings.waiting(part) : null}
                <KindDrawing
                  row={coloured}
                  parts={[]}
                  month={month}
                  label={readings.bar(part, month)}
                  height={14}
                />
              </span>
              <span className={styles.percent}>
                {percent === null ? null : format.percent(part.assessment.percentOfPlan)}
              </span>
              <span className={styles.status}>
                {part.judged ? (
                  <StatusMark
                    status={part.assessment.status}
                    word={text.status.names[part.assessment.status]}
                  />
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
};
