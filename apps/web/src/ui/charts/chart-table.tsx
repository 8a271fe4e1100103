import { useEffect, useState } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useChartText } from '../../i18n/use-chart-text.ts';
import { copyText } from '../copy-text.ts';
import { Icon } from '../icons.tsx';
import { forSpreadsheet, tableText } from './table-text.ts';
import { ScrollFrame } from '../scroll-frame.tsx';
import styles from './chart-table.module.css';

export type ChartTableProps = {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Cells as they are shown; the first of each row is its head. */
  readonly rows: readonly (readonly string[])[];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
};

const SHOWN_FOR = 2500;

/** The numbers of a chart as a table, folded under it, with a copy for a spreadsheet. */
export const ChartTable = ({ caption, heads, rows, isOpen, onToggle }: ChartTableProps) => {
  const { locale } = useLocale();
  const chartText = useChartText();
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = (): void => {
    const cells = rows.map((row) =>
      row.map((shown, column) => (column === 0 ? shown : forSpreadsheet(shown, locale))),
    );
    void copyText(tableText(heads, cells)).then((done) => setSaid(done ? 'copied' : 'copyFailed'));
  };
  return (
    <details
      className={styles.details}
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen) onToggle(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{chartText.showTable}</summary>
      <ScrollFrame className={styles.scroll} label={chartText.tableCaption({ title: caption })}>
        <table className={styles.table}>
          <caption className="visually-hidden">{chartText.tableCaption({ title: caption })}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells]) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  <td key={heads[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <button type="button" className={styles.copy} onClick={copy}>
        <Icon name="copy" size={14} />
        <span aria-live="polite">{said === null ? chartText.copy : chartText[said]}</span>
      </button>
    </details>
  );
};
