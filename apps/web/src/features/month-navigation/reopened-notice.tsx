import type { CalendarMonth } from '@ve-dich/contract';
import { slot, withReason } from '../../i18n/rich-text.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './reopened-notice.module.css';

/** On every page of a locked month that is being corrected: how much of it, why, and until when. */
export const ReopenedNotice = ({ month }: { readonly month: CalendarMonth }) => {
  const { shell } = useText();
  const format = useFormat();
  if (month.reopened.length === 0) return null;
  return (
    <aside className={styles.notice} aria-label={shell.reopenedLabel}>
      {month.reopened.map(({ reason, endsAt, indicators }) => (
        <p key={`${endsAt} ${reason}`}>
          {withReason(
            shell.reopened({
              count: format.count(indicators),
              many: indicators === 1 ? '' : 's',
              until: format.instant(endsAt),
              reason: slot('reason'),
            }),
            reason,
          )}
        </p>
      ))}
    </aside>
  );
};
