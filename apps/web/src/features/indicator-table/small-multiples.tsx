import type { Dashboard } from '@ve-dich/contract';
import { Link } from '@tanstack/react-router';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { periodParams } from '../../navigation/period.ts';
import { Illustrative } from '../../ui/illustrative.tsx';
import { sparkSeries, useReadings } from '../../ui/readings.ts';
import { Sparkline } from '../../ui/sparkline.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { Section } from './arrange-rows.ts';
import styles from './cards.module.css';

type Props = {
  readonly dashboard: Dashboard;
  readonly sections: readonly Section[];
  readonly selected: string | null;
  readonly onSelect: (code: string) => void;
};

/** Every indicator's year as a small drawing of one size: the shapes are compared, the numbers stand beside. */
export const SmallMultiples = ({ dashboard, sections, selected, onSelect }: Props) => {
  const { locale, text, format } = useLocale();
  const readings = useReadings();
  return sections.map(({ group, families }) => (
    <section key={group?.code ?? 'all'} className={styles.section}>
      {group === null ? null : (
        <h2 className={styles.heading}>
          {group.name[locale]} ({format.count(families.length)})
        </h2>
      )}
      <ul className={styles.multiples}>
        {families.map(({ row }) => (
          <li key={row.code} data-row={row.code}>
            <Link
              to="/$nam/$thang/chi-tieu/$ma"
              params={{ ...periodParams(dashboard), ma: row.code }}
              className={styles.multiple}
              data-selected={row.code === selected || undefined}
              onFocus={() => onSelect(row.code)}
            >
              <span className={styles.multipleName} title={row.name[locale]}>
                <span className={styles.number}>{row.number}</span> {row.shortName[locale]}
              </span>
              <Sparkline
                {...sparkSeries(row)}
                status={row.assessment.status}
                label={readings.spark(row)}
                width={160}
                height={48}
                fluid
              />
              <span className={styles.multipleFoot}>
                <StatusMark
                  status={row.assessment.status}
                  word={text.status.names[row.assessment.status]}
                  size={14}
                />
                <span className={styles.multipleValue}>
                  {row.assessment.value === null ? (
                    readings.waiting(row)
                  ) : (
                    <Illustrative when={readings.shownMonth(row, dashboard.month)?.illustrative === true}>
                      {readings.valueWithUnit(row, dashboard.month)}
                    </Illustrative>
                  )}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ));
};
