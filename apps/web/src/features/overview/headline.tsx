import type { Dashboard } from '@ve-dich/contract';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { richText, slot } from '../../i18n/rich-text.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useOverviewText } from '../../i18n/use-overview-text.ts';
import { STATUS_SLUGS } from '../../navigation/search-params.ts';
import { IndicatorLink, TableLink } from './links.tsx';
import { countOf, goodOf, isOpenMonth, judgedRows, showsVerdicts, withheldOf } from './statuses.ts';
import styles from './headline.module.css';

const mark = (children: React.ReactNode) => <span className={styles.bad}>{children}</span>;
const plain = (children: React.ReactNode) => children;

/** The sentence that answers the page's question, worst first; its numbers lead to the lists. */
export const Headline = ({ dashboard }: { readonly dashboard: Dashboard }) => {
  const overview = useOverviewText();
  const format = useFormat();
  const { count, final, reported, year, month } = dashboard;

  if (final !== null && showsVerdicts(dashboard)) {
    return (
      <>
        <h1 className={styles.headline}>
          {overview.headline.closed({
            year: String(year),
            met: format.count(final.exceeded + final.met),
            total: format.count(final.total),
            missed: format.count(final.missed),
          })}
        </h1>
        <MissedNames dashboard={dashboard} />
        <ToVerdicts dashboard={dashboard} />
      </>
    );
  }

  const miss = countOf(count, 'will_miss');
  const risk = countOf(count, 'at_risk');
  const good = goodOf(count);
  const withheld = withheldOf(count);
  const name = format.monthName(month, year);
  const parts = {
    lead: isOpenMonth(dashboard, month)
      ? overview.headline.leadOpen({
          month: name,
          received: format.count(reported.received),
          due: format.count(reported.due),
        })
      : overview.headline.lead({ month: name }),
    miss: slot('miss'),
    risk: slot('risk'),
    good: slot('good'),
    total: format.count(count.total - withheld),
  };
  const sentence =
    withheld > 0 && withheld < count.total
      ? overview.headline.own(parts)
      : miss + risk + good === 0
        ? overview.headline.unknown(parts)
        : miss === 0
          ? overview.headline.good(parts)
          : overview.headline.bad(parts);
  const slots = {
    miss: <TableLink search={{ tt: [STATUS_SLUGS.will_miss] }}>{format.count(miss)}</TableLink>,
    risk: <TableLink search={{ tt: [STATUS_SLUGS.at_risk] }}>{format.count(risk)}</TableLink>,
    good: (
      <TableLink search={{ tt: [STATUS_SLUGS.on_track, STATUS_SLUGS.met] }}>{format.count(good)}</TableLink>
    ),
  };
  return (
    <>
      <h1 className={styles.headline}>{richText(sentence, slots, miss === 0 ? plain : mark)}</h1>
      <ToVerdicts dashboard={dashboard} />
    </>
  );
};

const MissedNames = ({ dashboard }: { readonly dashboard: Dashboard }) => {
  const overview = useOverviewText();
  const inLanguage = useBilingual();
  const missed = judgedRows(dashboard).filter((row) => row.assessment.status === 'final_missed');
  if (missed.length === 0) return null;
  return (
    <p className={styles.missed}>
      {overview.closedNames}{' '}
      {missed.map((row, index) => (
        <Fragment key={row.code}>
          {index === 0 ? '' : '; '}
          <IndicatorLink code={row.code}>{inLanguage(row.shortName)}</IndicatorLink>
        </Fragment>
      ))}
      .
    </p>
  );
};

/** In December: where verdicts are confirmed and misses explained. On narrow screens nothing else leads there. */
const ToVerdicts = ({ dashboard: { year, month } }: { readonly dashboard: Dashboard }) => {
  const overview = useOverviewText();
  return month === 12 ? (
    <p className={`${styles.missed} ${styles.toVerdicts}`}>
      <Link to="/$nam/ket-luan" params={{ nam: String(year) }}>
        {overview.toVerdicts}
      </Link>
    </p>
  ) : null;
};
