import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { yearsQuery } from '../../../api/queries.ts';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSheetText } from '../../../i18n/use-sheet-text.ts';
import { Icon } from '../../../ui/icons.tsx';
import { ScrollFrame } from '../../../ui/scroll-frame.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useEntry } from '../entry-context.ts';
import { TableFoot } from '../form/table-foot.tsx';
import type { NumberPlace } from '../view/changes.ts';
import { CellPanel } from './cell-panel.tsx';
import { SheetRow } from './sheet-row.tsx';
import { cellsOf } from './sheet-cells.ts';
import { useGrid } from './use-grid.ts';
import styles from './year-sheet.module.css';

type Props = { readonly code: string | undefined; readonly onReview: () => void };

/** The year of a unit: indicators against months. Locked months are to be read, the open one can be typed in. */
export const YearSheet = ({ code, onReview }: Props) => {
  const { format, locale } = useLocale();
  const { form, rows } = useEntry();
  const words = useSheetText();
  const { year, month } = form.calendar;
  const { data } = useQuery(yearsQuery);
  const months = data?.years.find((each) => each.year === year)?.months;
  const [place, setPlace] = useState<NumberPlace>('toDate');
  const [withLastYear, setWithLastYear] = useState(false);
  const sheet = rows.map((view) => ({ view, cells: cellsOf(view, months, place) }));
  const table = useRef<HTMLTableElement>(null);
  const grid = useGrid({
    table,
    sheet,
    place,
    start: {
      row: Math.max(
        0,
        rows.findIndex(({ line }) => line.code === code),
      ),
      column: month - 1,
    },
  });
  const caption = words.caption({ year: String(year), unit: form.unit.name[locale] });
  const active = sheet[grid.active.row];
  const cell = active?.cells[grid.active.column];
  return (
    <>
      <div className={styles.tools}>
        <Segmented
          label={words.shown}
          value={place}
          choices={[
            { value: 'toDate', label: words.toDate },
            { value: 'month', label: words.inMonth },
          ]}
          onChange={setPlace}
        />
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={withLastYear}
            onChange={({ target }) => setWithLastYear(target.checked)}
          />
          {words.lastYear}
        </label>
        <p className={styles.hint}>
          {words.locksLeft} {words.keys}
        </p>
      </div>
      <ScrollFrame label={caption} className={styles.frame}>
        <table
          ref={table}
          className={styles.sheet}
          // The APG grid: a table whose cells take the focus and the keys.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          aria-label={caption}
          aria-rowcount={rows.length + 1}
          onKeyDown={grid.onKeyDown}
          onCopy={grid.onCopy}
          onCut={grid.onCut}
          onPaste={grid.onPaste}
        >
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {words.indicator}
              </th>
              {Array.from({ length: 12 }, (_, at) => (
                <th key={at} scope="col" data-now={at + 1 === month || undefined}>
                  {format.monthShort(at + 1)}
                  {months?.[at]?.state === 'locked' ? (
                    <span className={styles.lock} title={words.locked}>
                      <Icon name="lock" size={12} />
                      <span className="visually-hidden">, {words.locked}</span>
                    </span>
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.map(({ view, cells }, row) => (
              <SheetRow
                key={view.line.code}
                view={view}
                cells={cells}
                place={place}
                withLastYear={withLastYear}
                active={grid.active.row === row ? grid.active.column : null}
                editing={grid.active.row === row ? grid.editing : null}
                onChoose={(column) => grid.choose({ row, column })}
                onLeave={grid.leave}
              />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {active === undefined || cell === undefined ? null : <CellPanel view={active.view} cell={cell} />}
      <TableFoot onReview={onReview} />
    </>
  );
};
