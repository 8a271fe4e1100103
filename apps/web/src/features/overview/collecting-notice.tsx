import type { Dashboard } from '@ve-dich/contract';
import { useFormat } from '../../i18n/use-format.ts';
import { useOverviewText } from '../../i18n/use-overview-text.ts';
import { withheldOf } from './statuses.ts';
import styles from './collecting-notice.module.css';

/** Says that what is on screen can still move. */
export const CollectingNotice = ({ dashboard }: { readonly dashboard: Dashboard }) => {
  const overview = useOverviewText();
  const format = useFormat();
  const { unlocked, reported, year, month, count } = dashboard;
  if (!unlocked) return null;
  const withheld = withheldOf(count);
  return (
    <p className={styles.notice}>
      {overview.collecting({
        month: format.monthName(month, year),
        received: format.count(reported.received),
        due: format.count(reported.due),
      })}
      {withheld === 0
        ? null
        : ` ${overview.ownOnly({ count: format.count(withheld), month: format.monthName(month) })}`}
    </p>
  );
};
