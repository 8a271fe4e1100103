import { NO_FIGURE } from '../../../i18n/format.ts';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSheetText } from '../../../i18n/use-sheet-text.ts';
import type { NumberPlace } from '../view/changes.ts';
import { shownRounded } from '../view/number-text.ts';
import { numberTyped } from '../view/fraction.ts';
import { faultAt } from '../view/obstacles.ts';
import type { RowView } from '../view/row-view.ts';
import { CellEditor, type Leaving } from './cell-editor.tsx';
import type { SheetCell } from './sheet-cells.ts';
import type { Editing } from './use-grid.ts';
import styles from './year-sheet.module.css';

type Props = {
  readonly view: RowView;
  readonly cells: readonly SheetCell[];
  readonly place: NumberPlace;
  readonly withLastYear: boolean;
  /** The column of the cell in focus, where it is in this row. */
  readonly active: number | null;
  readonly editing: Editing | null;
  readonly onChoose: (column: number) => void;
  readonly onLeave: (how: Leaving) => void;
};

/** What a cell shows and says. */
export const useCellWords = () => {
  const { text, format, locale } = useLocale();
  const sheet = useSheetText();
  const value = ({ row, line }: RowView, cell: SheetCell): string => {
    if (cell.value !== null) return shownRounded(cell.value, row.decimals, locale);
    if (cell.state === 'edit') {
      const { form, text: typed, absence } = line.content;
      if (form === 'text') return typed;
      if (form === 'absent') return absence === null ? '' : text.domain.absences[absence];
      return numberTyped(line.content);
    }
    const { figure } = cell;
    if (figure?.reading.form === 'text') return figure.reading.text;
    if (figure?.reading.form === 'absent') return text.domain.absences[figure.reading.absence];
    return cell.state === 'future' || cell.state === 'not_due' ? '' : NO_FIGURE;
  };
  const state = (view: RowView, cell: SheetCell): string => {
    switch (cell.state) {
      case 'edit':
        return sheet.open;
      case 'locked':
        return sheet.locked;
      case 'reading':
        return view.readOnly === null ? sheet.open : text.entry.readOnly[view.readOnly];
      case 'other_month':
        return sheet.ofOtherMonth;
      case 'future':
        return sheet.future;
      case 'not_due':
        return sheet.notDue;
    }
  };
  const label = (view: RowView, cell: SheetCell): string => {
    const shown = value(view, cell);
    return sheet.cell({
      indicator: view.row.shortName[locale],
      month: format.monthName(cell.month),
      value:
        shown === '' || shown === NO_FIGURE ? sheet.missing : format.withUnit(shown, view.row.unit[locale]),
      state: state(view, cell),
    });
  };
  return { value, state, label };
};

/** An indicator's twelve months. */
export const SheetRow = (props: Props) => {
  const { view, cells, place, withLastYear, active, editing, onChoose, onLeave } = props;
  const { locale } = useLocale();
  const words = useCellWords();
  const { row, line, isSum } = view;
  const typedAt: NumberPlace = isSum ? place : 'toDate';
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {row.number}. {row.shortName[locale]} <span className={styles.unit}>({row.unit[locale]})</span>
      </th>
      {cells.map((cell, column) => {
        const isActive = active === column;
        const isEditing = isActive && editing !== null && cell.state === 'edit';
        const isWrong = cell.state === 'edit' && faultAt(view, typedAt)?.fault === 'number';
        return (
          <td
            key={cell.month}
            tabIndex={isActive && !isEditing ? 0 : -1}
            aria-label={isEditing ? undefined : words.label(view, cell)}
            // ARIA 1.2 knows it on the cells of a grid.
            // oxlint-disable-next-line jsx-a11y/role-supports-aria-props
            aria-readonly={cell.state !== 'edit'}
            aria-invalid={isWrong || undefined}
            className={styles.cell}
            data-state={cell.state}
            data-active={isActive || undefined}
            data-derived={
              (cell.state === 'edit' && line.content[typedAt] === '' && cell.value !== null) || undefined
            }
            onClick={() => onChoose(column)}
          >
            {isEditing ? (
              <CellEditor
                code={line.code}
                place={typedAt}
                label={words.label(view, cell)}
                before={editing.before}
                begins={editing.begins}
                onLeave={onLeave}
              />
            ) : (
              words.value(view, cell)
            )}
            {withLastYear ? (
              <span className={styles.lastYear}>
                {cell.lastYear === null ? NO_FIGURE : shownRounded(cell.lastYear, row.decimals, locale)}
              </span>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
};
