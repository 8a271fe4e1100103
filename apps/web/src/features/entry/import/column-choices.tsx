import type { ChosenRole, SheetColumn } from '@ve-dich/domain';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useImportText } from '../../../i18n/use-import-text.ts';
import { Folded } from '../../../ui/folded.tsx';
import fieldStyles from '../fields/fields.module.css';
import type { Answering } from './answering.ts';
import { withColumn } from './import-answers.ts';
import { isNotTaken } from './import-preview.ts';
import styles from './import.module.css';

/** What a column can be said to be; everything else is «nội dung khác». */
const CHOICES: readonly ChosenRole[] = [
  'name',
  'code',
  'unit',
  'in_month',
  'to_date',
  'as_of',
  'vintage',
  'note',
  'order',
  'other',
];
const isChoice = (value: string): value is (typeof CHOICES)[number] => CHOICES.some((role) => role === value);

/** «A», «B» … «AA»: as the spreadsheet names its columns. */
const columnLetter = (column: number): string =>
  (column >= 26 ? columnLetter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** What each column was recognised as, in one line; unfolded, to be changed. What is not taken in is named. */
export const ColumnChoices = ({ preview, answers, onAnswers }: Omit<Answering, 'facts'>) => {
  const { format } = useLocale();
  const words = useImportText().columns;
  const nameOf = ({ header, column }: SheetColumn): string =>
    header === '' ? words.column({ letter: columnLetter(column) }) : `«${header}»`;
  const roleOf = (column: SheetColumn): string => {
    if (column.hidden) return words.hidden;
    const role =
      column.role === 'month' && column.month !== null
        ? words.month({ month: format.monthShort(column.month) })
        : words.roles[column.role];
    return isNotTaken(column) ? words.notTaken({ role }) : role;
  };
  const list = (columns: readonly SheetColumn[]): string => columns.map(nameOf).join(', ');
  const [taken, left] = [
    preview.columns.filter((column) => !isNotTaken(column)),
    preview.columns.filter(isNotTaken),
  ];
  const isAsked = preview.questions.some(
    ({ question }) => question === 'which_column' || question === 'figure_column',
  );
  const said = taken.length === 0 ? words.none : list(taken);
  return (
    <Folded
      className={styles.columns}
      isOpen={isAsked}
      summary={
        <>
          <span className={styles.strong}>{words.change}.</span>{' '}
          {left.length === 0
            ? words.summaryAll({ taken: said })
            : words.summary({ taken: said, left: list(left) })}
        </>
      }
    >
      <ul className={styles.columnList}>
        {preview.columns.map((column) => {
          const chosen = answers.columns.get(column.column);
          return (
            <li key={column.column}>
              <label className={styles.column}>
                <span className={styles.columnName}>
                  <span className={styles.letter}>{columnLetter(column.column)}</span>
                  {column.header === '' ? '' : column.header}
                </span>
                <select
                  className={fieldStyles.box}
                  aria-label={words.role({ name: nameOf(column) })}
                  value={chosen ?? ''}
                  onChange={({ target }) =>
                    onAnswers(
                      withColumn(answers, column.column, isChoice(target.value) ? target.value : null),
                    )
                  }
                >
                  <option value="">{chosen === undefined ? roleOf(column) : words.byItself}</option>
                  {CHOICES.filter((role) => chosen === role || role !== column.role).map((role) => (
                    <option key={role} value={role}>
                      {role === 'other' ? words.notTaken({ role: words.roles.other }) : words.roles[role]}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          );
        })}
      </ul>
    </Folded>
  );
};
