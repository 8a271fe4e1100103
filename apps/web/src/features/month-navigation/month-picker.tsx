import type { CalendarMonth, YearOverview } from '@ve-dich/contract';
import { useState } from 'react';
import { ModalDialog } from '../../feedback/modal-dialog.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { sentenceStart } from '../../i18n/sentence-start.ts';
import { useText } from '../../i18n/use-text.ts';
import { neighbourMonth } from './calendar.ts';
import { MonthStrip } from './month-strip.tsx';
import styles from './month-picker.module.css';
import { YearSelect } from './year-select.tsx';

type Props = {
  readonly years: readonly YearOverview[];
  readonly months: readonly CalendarMonth[];
  readonly year: number;
  readonly month: number;
  readonly hrefOf: (month: number) => string;
  readonly onMonth: (month: number) => void;
  readonly onYear: (year: YearOverview) => void;
};

const Chevron = ({ to }: { readonly to: 'left' | 'right' }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={to === 'left' ? 'm12 5-5 5 5 5' : 'm8 5 5 5-5 5'} />
  </svg>
);

/** Year and month for narrow screens: one step either way, or a sheet with all twelve. */
export const MonthPicker = ({ years, months, year, month, hrefOf, onMonth, onYear }: Props) => {
  const { shell } = useText();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const previous = neighbourMonth(months, month, -1);
  const next = neighbourMonth(months, month, 1);
  const name = format.monthName(month, year);
  const shown = sentenceStart(name);
  const close = () => setOpen(false);
  return (
    <div className={styles.picker}>
      <button
        type="button"
        className={styles.step}
        aria-label={shell.previousMonth}
        disabled={previous === null}
        onClick={() => previous !== null && onMonth(previous)}
      >
        <Chevron to="left" />
      </button>
      <button
        type="button"
        className={styles.current}
        aria-haspopup="dialog"
        aria-label={shell.chooseMonth({ month: name })}
        onClick={() => setOpen(true)}
      >
        {shown}
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={shell.nextMonth}
        disabled={next === null}
        onClick={() => next !== null && onMonth(next)}
      >
        <Chevron to="right" />
      </button>
      {open ? (
        <ModalDialog title={shown} place="bottom" onClose={close}>
          <div className={styles.sheet}>
            <YearSelect years={years} current={year} onChoose={onYear} />
            <MonthStrip months={months} current={month} hrefOf={hrefOf} onChosen={close} layout="sheet" />
          </div>
        </ModalDialog>
      ) : null}
    </div>
  );
};
