import { Link } from '@tanstack/react-router';
import { periodOf } from '@ve-dich/domain';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSheetText } from '../../../i18n/use-sheet-text.ts';
import { periodParams } from '../../../navigation/period.ts';
import { useEntry } from '../entry-context.ts';
import { FractionFields } from '../fields/fraction-fields.tsx';
import { RowNotes } from '../fields/row-notes.tsx';
import { ValueQuestions } from '../fields/value-questions.tsx';
import type { RowView } from '../view/row-view.ts';
import type { SheetCell } from './sheet-cells.ts';
import { useCellWords } from './sheet-row.tsx';
import formStyles from '../form/form.module.css';
import styles from './year-sheet.module.css';

type Props = { readonly view: RowView; readonly cell: SheetCell };

/** What there is to know and to do about the cell in focus. */
export const CellPanel = ({ view, cell }: Props) => {
  const { text, format, locale } = useLocale();
  const { form, askToReopen } = useEntry();
  const words = useCellWords();
  const sheet = useSheetText();
  const { fields } = text.entry;
  const { row, line } = view;
  const { figure, month, state } = cell;
  const { year } = form.calendar;
  const monthName = format.monthName(month, year);
  const shown = words.value(view, cell);
  return (
    <section
      className={styles.panel}
      aria-label={sheet.chosen({ indicator: row.shortName[locale], month: monthName })}
    >
      <h2>
        {row.shortName[locale]}, {monthName}
      </h2>
      <p>
        <strong>
          {/\d/.test(shown) ? format.withUnit(shown, row.unit[locale]) : shown || sheet.missing}
        </strong>
        {figure === null
          ? ''
          : ` · ${sheet.version({ vintage: fields.vintages[figure.vintage], date: format.date(figure.asOf) })}`}
        {cell.versions > 1 ? ` · ${sheet.versions({ count: format.count(cell.versions) })}` : ''}
        {` · ${words.state(view, cell)}`}
      </p>
      {state === 'locked' && form.may.includes('reopening.request') ? (
        <button type="button" className={formStyles.small} onClick={() => askToReopen(month, [line.code])}>
          {sheet.correct({ month: format.monthShort(month) })}
        </button>
      ) : null}
      {state === 'other_month' ? (
        <Link
          to="/$nam/$thang/nhap-so-lieu/$dv"
          params={{ ...periodParams({ year, month }), dv: form.unit.code }}
          search={{ ct: line.code }}
        >
          {sheet.openMonth({ month: monthName })}
        </Link>
      ) : null}
      {periodOf(year, month) === view.facts.period ? (
        <>
          <RowNotes view={view} />
          <FractionFields view={view} isChecked={false} />
          <ValueQuestions view={view} isChecked={false} />
        </>
      ) : null}
    </section>
  );
};
