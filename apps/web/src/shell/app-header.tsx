import type { Session, YearOverview } from '@ve-dich/contract';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { AfterFirstPaint, ComesLater } from '../feedback/after-first-paint.tsx';
import { monthInYear } from '../features/month-navigation/calendar.ts';
import { MonthPicker } from '../features/month-navigation/month-picker.tsx';
import { MonthState } from '../features/month-navigation/month-state.tsx';
import { MonthStrip } from '../features/month-navigation/month-strip.tsx';
import { YearSelect } from '../features/month-navigation/year-select.tsx';
import { useText } from '../i18n/use-text.ts';
import type { YearMonth } from '../navigation/period.ts';
import { useMonthAddress } from '../navigation/use-month-address.ts';
import { AccountMenu } from './account-menu.tsx';
import { SearchIcon } from './icons.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import styles from './app-header.module.css';

const NoticeBell = lazy(async () => ({
  default: (await import('../features/notices/notice-bell.tsx')).NoticeBell,
}));

type Props = {
  readonly session: Session | undefined;
  readonly years: readonly YearOverview[];
  readonly period: YearMonth | null;
  readonly onSearch: () => void;
  readonly onKeyboard: () => void;
};

/** Product, year, months and their state; search, language, colours, account. */
export const AppHeader = ({ session, years, period, onSearch, onKeyboard }: Props) => {
  const { shell } = useText();
  const { hrefOf, goTo } = useMonthAddress();
  const chosen = years.find(({ year }) => year === period?.year);
  const months = chosen?.months ?? [];
  const month = months.find((candidate) => candidate.month === period?.month);
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand}>
        <span className={styles.product}>{shell.product}</span>
        <span className={styles.tagline}>{shell.tagline}</span>
      </Link>
      {period === null ? null : (
        <>
          <div className={styles.wide}>
            <YearSelect
              years={years}
              current={period.year}
              onChoose={(year) => goTo({ year: year.year, month: monthInYear(year, period.month) })}
            />
            <MonthStrip
              months={months}
              current={period.month}
              hrefOf={(candidate) => hrefOf({ year: period.year, month: candidate })}
            />
            {month === undefined ? null : (
              <span className={styles.state}>
                <MonthState month={month} />
              </span>
            )}
          </div>
          <div className={styles.narrow}>
            <MonthPicker
              years={years}
              months={months}
              year={period.year}
              month={period.month}
              hrefOf={(candidate) => hrefOf({ year: period.year, month: candidate })}
              onMonth={(candidate) => goTo({ year: period.year, month: candidate })}
              onYear={(year) => goTo({ year: year.year, month: monthInYear(year, period.month) })}
            />
          </div>
        </>
      )}
      <div className={styles.tools}>
        <button
          type="button"
          className={styles.search}
          onClick={onSearch}
          aria-label={shell.searchHint}
          title={shell.searchHint}
          aria-keyshortcuts="Control+K"
        >
          <SearchIcon size={18} />
          <span className={styles.searchWord}>{shell.search}</span>
          <kbd className={styles.searchKey}>Ctrl K</kbd>
        </button>
        <span className={styles.wideTool}>
          <LanguageSwitch />
        </span>
        <span className={styles.wideTool}>
          <ThemeSwitch />
        </span>
        {session?.may.includes('notices.read') === true ? (
          // Its place is kept from the start; the bell itself comes once the page stands.
          <span className={styles.bell}>
            <AfterFirstPaint>
              <Suspense fallback={<ComesLater />}>
                <NoticeBell session={session} />
              </Suspense>
            </AfterFirstPaint>
          </span>
        ) : null}
        <AccountMenu session={session} onKeyboard={onKeyboard} />
      </div>
    </header>
  );
};
