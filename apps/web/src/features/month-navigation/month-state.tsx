import type { CalendarMonth } from '@ve-dich/contract';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { MonthGlyph } from '../../ui/month-glyph.tsx';
import styles from './month-state.module.css';

/** Whether the month is locked, and since when; the full moment on hover. */
export const MonthState = ({ month }: { readonly month: CalendarMonth }) => {
  const { shell } = useText();
  const format = useFormat();
  const at = month.state === 'locked' ? (month.lockedAt ?? month.dueAt) : month.dueAt;
  const words =
    month.state === 'future'
      ? shell.state.future
      : month.state === 'locked'
        ? shell.state.locked({ at: format.instant(at) })
        : shell.state.open({ due: format.instant(at) });
  return (
    <span className={styles.state} data-state={month.state}>
      <MonthGlyph state={month.state} />
      {words}
    </span>
  );
};
