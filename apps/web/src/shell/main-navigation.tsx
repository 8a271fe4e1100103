import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text.ts';
import { periodParams, type YearMonth } from '../navigation/period.ts';
import { HelpIcon, IndicatorsIcon, OverviewIcon } from './icons.tsx';
import styles from './main-navigation.module.css';

/** The pages there are: a rail at the side of wide screens, a bar at the foot of narrow ones. */
export const MainNavigation = ({ period }: { readonly period: YearMonth | null }) => {
  const { shell } = useText();
  const active = { className: styles.active ?? '' };
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
        </>
      )}
      <Link to="/tro-giup" className={styles.entry} activeProps={active}>
        <HelpIcon />
        {shell.nav.help}
      </Link>
    </nav>
  );
};
