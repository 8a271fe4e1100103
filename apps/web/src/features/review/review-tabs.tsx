import { Link } from '@tanstack/react-router';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import { REVIEW_TABS, type ReviewTab } from '../../navigation/search-params.ts';
import styles from './review-tabs.module.css';

type Props = {
  readonly period: YearMonth;
  readonly current: ReviewTab;
  readonly counts: Readonly<Record<ReviewTab, number>>;
};

/** The month's figures by where they are on their way; each an address of its own. */
export const ReviewTabs = ({ period, current, counts }: Props) => {
  const { format } = useLocale();
  const words = useReviewText();
  return (
    <nav className={styles.tabs} aria-label={words.tabsLabel}>
      {REVIEW_TABS.map((tab) => (
        <Link
          key={tab}
          to="/$nam/$thang/duyet"
          params={periodParams(period)}
          search={{ tt: tab }}
          resetScroll={false}
          className={styles.tab}
          data-on={tab === current || undefined}
          activeProps={{}}
          {...(tab === current ? { 'aria-current': 'page' as const } : {})}
        >
          {words.tabCount({ name: words.tabs[tab], count: format.count(counts[tab]) })}
        </Link>
      ))}
    </nav>
  );
};
