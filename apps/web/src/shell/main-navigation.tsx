import type { Session } from '@ve-dich/contract';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useText } from '../i18n/use-text.ts';
import { periodParams, type YearMonth } from '../navigation/period.ts';
import {
  EntryIcon,
  HelpIcon,
  IndicatorsIcon,
  OverviewIcon,
  ReportsIcon,
  ReviewIcon,
  TimelinessIcon,
  YearEndIcon,
} from './icons.tsx';
import styles from './main-navigation.module.css';

type Props = {
  readonly period: YearMonth | null;
  readonly session: Session | undefined;
  /** The month with work for the office. */
  readonly reviewMonth: number | null;
};

/** The pages there are: a rail at the side of wide screens, a bar at the foot of narrow ones. */
export const MainNavigation = ({ period, session, reviewMonth }: Props) => {
  const { shell } = useText();
  const active = { className: styles.active ?? '' };
  const mayRead = (action: string): boolean => session?.may.includes(action) ?? false;
  return (
    <nav className={styles.navigation} aria-label={shell.mainNavigation}>
      {period === null ? null : (
        <>
          <Link
            to="/$nam/$thang/toan-canh"
            params={periodParams(period)}
            className={styles.entry}
            activeProps={active}
          >
            <OverviewIcon />
            {shell.nav.overview}
          </Link>
          <Link
            to="/$nam/$thang/chi-tieu"
            params={periodParams(period)}
            className={styles.entry}
            activeProps={active}
          >
            <IndicatorsIcon />
            {shell.nav.indicators}
          </Link>
          {mayRead('entry.read') ? (
            <Link
              to="/$nam/$thang/nhap-so-lieu"
              params={periodParams(period)}
              className={styles.entry}
              activeProps={active}
            >
              <EntryIcon />
              {shell.nav.entry}
            </Link>
          ) : null}
          {mayRead('review.read') ? <ReviewEntry period={period} reviewMonth={reviewMonth} /> : null}
          {mayRead('timeliness.read') ? (
            <Link
              to="/$nam/tien-do-nop"
              params={{ nam: String(period.year) }}
              className={`${styles.entry} ${styles.wideOnly}`}
              activeProps={active}
            >
              <TimelinessIcon />
              {shell.nav.timeliness}
            </Link>
          ) : null}
          {mayRead('report.read') ? (
            <Link
              to="/$nam/$thang/bao-cao"
              params={periodParams(period)}
              // Whoever enters figures has five in the bar already; the desk leads here.
              className={mayRead('entry.read') ? `${styles.entry} ${styles.wideOnly}` : styles.entry}
              activeOptions={{ includeSearch: false }}
              activeProps={active}
            >
              <ReportsIcon />
              {shell.nav.reports}
            </Link>
          ) : null}
          {mayRead('verdict.read') ? (
            <Link
              to="/$nam/ket-luan"
              params={{ nam: String(period.year) }}
              // Once a year: on narrow screens Toàn cảnh of December leads here.
              className={`${styles.entry} ${styles.wideOnly}`}
              activeProps={active}
            >
              <YearEndIcon />
              {shell.nav.yearEnd}
            </Link>
          ) : null}
        </>
      )}
      <Link to="/tro-giup" className={styles.entry} activeProps={active}>
        <HelpIcon />
        {shell.nav.help}
      </Link>
    </nav>
  );
};

/**
 * Duyệt leads to where the work is: from a locked month to the one being collected. On the desk itself it stays with the
 * month that is open there.
 */
const ReviewEntry = ({
  period,
  reviewMonth,
}: { readonly period: YearMonth } & Pick<Props, 'reviewMonth'>) => {
  const { shell } = useText();
  const isHere = useMatchRoute()({ to: '/$nam/$thang/duyet' }) !== false;
  const month = isHere ? period.month : (reviewMonth ?? period.month);
  return (
    <Link
      to="/$nam/$thang/duyet"
      params={periodParams({ year: period.year, month })}
      className={styles.entry}
      activeOptions={{ includeSearch: false }}
      activeProps={{ className: styles.active ?? '' }}
    >
      <ReviewIcon />
      {shell.nav.review}
    </Link>
  );
};
