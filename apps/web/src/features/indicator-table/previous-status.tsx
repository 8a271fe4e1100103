import type { Dashboard, IndicatorRow } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import { Icon } from '../../ui/icons.tsx';
import { StatusSymbol } from '../../ui/status-mark.tsx';
import styles from './indicator-table.module.css';

/** Which way an indicator went since last month, as the server judged it. */
export type Turn = 'better' | 'worse' | 'changed';

/** The turns of a month's changes by code. */
export const turnsOf = (changes: Dashboard['changes']): ReadonlyMap<string, Turn> =>
  new Map<string, Turn>([
    ...changes.better.map(({ code }) => [code, 'better'] as const),
    ...changes.newlyMet.map(({ code }) => [code, 'better'] as const),
    ...changes.worse.map(({ code }) => [code, 'worse'] as const),
  ]);

type Props = { readonly row: IndicatorRow; readonly turn: Turn; readonly month: number };

/** Last month's status where it was another one. Silence means no change. */
export const PreviousStatus = ({ row, turn, month }: Props) => {
  const { text, format } = useLocale();
  const indicatorText = useIndicatorText();
  const before = row.previousStatus;
  if (before === null || before === row.assessment.status || month === 1) return null;
  const said = { month: format.monthName(month - 1), status: text.status.names[before] };
  const label = indicatorText[turn](said);
  return (
    <span className={styles.previousMark} data-turn={turn} title={label}>
      <Icon name={turn} size={14} />
      <StatusSymbol status={before} size={14} label={label} />
    </span>
  );
};
