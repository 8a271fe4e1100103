import { Link } from '@tanstack/react-router';
import type { CalendarMonth } from '@ve-dich/contract';
import { useFormat } from '../../i18n/use-format.ts';
import { sentenceStart } from '../../i18n/sentence-start.ts';
import { useText } from '../../i18n/use-text.ts';
import { MonthGlyph } from '../../ui/month-glyph.tsx';
import styles from './month-strip.module.css';

type Props = {
  readonly months: readonly CalendarMonth[];
  readonly current: number;
  readonly hrefOf: (month: number) => string;
  readonly onChosen?: () => void;
  /** Twelve in a row, or four by three in a sheet. */
  readonly layout?: 'row' | 'sheet';
};

/** The year's months with their states; months to come are words only, not links. */
export const MonthStrip = ({ months, current, hrefOf, onChosen, layout = 'row' }: Props) => {
  const { shell } = useText();
  const format = useFormat();
  return (
    <ol className={styles.strip} data-layout={layout} aria-label={shell.months}>
      {months.map(({ month, state }) => {
        const label = sentenceStart(shell.month[state]({ month: format.monthName(month) }));
        return (
          <li key={month}>
            {state === 'future' ? (
              <span className={styles.month} data-state={state} title={label}>
                <span aria-hidden="true">{format.monthShort(month)}</span>
                <span className="visually-hidden">{label}</span>
              </span>
            ) : (
              <Link
                to={hrefOf(month)}
                className={styles.month}
                data-state={state}
                title={label}
                resetScroll={false}
                // The address is complete: nothing of the current one is to be added or compared.
                activeProps={{}}
                {...(month === current ? { 'aria-current': 'date' as const } : {})}
                {...(onChosen === undefined ? {} : { onClick: onChosen })}
              >
                <span aria-hidden="true">{format.monthShort(month)}</span>
                <span className="visually-hidden">{label}</span>
                <MonthGlyph state={state} />
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
};
