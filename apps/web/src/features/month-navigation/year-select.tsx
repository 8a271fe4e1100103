import type { YearOverview } from '@ve-dich/contract';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './year-select.module.css';

type Props = {
  readonly years: readonly YearOverview[];
  readonly current: number;
  readonly onChoose: (year: YearOverview) => void;
};

/** The years with a plan; a closed year says how it ended. The browser's own select: right on every phone. */
export const YearSelect = ({ years, current, onChoose }: Props) => {
  const { shell } = useText();
  const format = useFormat();
  const nameOf = ({ year, final }: YearOverview): string =>
    final === null
      ? String(year)
      : shell.yearClosed({
          year: String(year),
          met: format.count(final.exceeded + final.met),
          total: format.count(final.total),
        });
  return (
    <label className={styles.year}>
      <span className={styles.label}>{shell.year}</span>
      <select
        value={current}
        onChange={(event) => {
          const chosen = years.find(({ year }) => String(year) === event.target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {years.some(({ year }) => year === current) ? null : <option value={current}>{current}</option>}
        {years
          .toSorted((a, b) => b.year - a.year)
          .map((year) => (
            <option key={year.year} value={year.year}>
              {nameOf(year)}
            </option>
          ))}
      </select>
    </label>
  );
};
