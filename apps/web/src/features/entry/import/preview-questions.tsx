import type { Counts, NumberStyle, SheetQuestion } from '@ve-dich/domain';
import type { ReactNode } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useImportText } from '../../../i18n/use-import-text.ts';
import { Icon } from '../../../ui/icons.tsx';
import questionStyles from '../fields/questions.module.css';
import type { Answering } from './answering.ts';
import { withAll } from './import-answers.ts';
import type { CellOption, ImportCell } from './import-cell.ts';
import styles from './import.module.css';

/** Which reading of a cell is of a kind; `null` where none is. */
const readingOf =
  (how: Extract<CellOption, { form: 'number' }>['how'], rows: readonly number[]) =>
  ({ options, key }: ImportCell): number | null => {
    const at = options.findIndex((option) => option.form === 'number' && option.how === how);
    return at < 0 || !rows.includes(Number(key.split('/')[0])) ? null : at;
  };

/** What is asked once for many cells, or of the table as a whole. */
export const PreviewQuestions = ({ preview, facts, answers, onAnswers }: Answering) => {
  const { format, locale } = useLocale();
  const { questions: words, columns, preview: general } = useImportText();
  const asked = format.monthName(facts.month, facts.year);
  const count = (rows: readonly number[]): string => format.count(rows.length);

  const answer = (said: string, onClick: () => void): ReactNode => (
    <button key={said} type="button" className={questionStyles.answer} onClick={onClick}>
      {said}
    </button>
  );
  const styleAnswer = (style: NumberStyle): ReactNode =>
    answer(general.styles[style], () => onAnswers({ ...answers, style }));
  const monthsAnswer = (monthsCount: Counts, said: string): ReactNode =>
    answer(said, () => onAnswers({ ...answers, monthsCount }));
  const allAnswer = (
    said: string,
    how: Parameters<typeof readingOf>[0],
    rows: readonly number[],
  ): ReactNode => answer(said, () => onAnswers(withAll(answers, preview, readingOf(how, rows))));

  const shown = (question: SheetQuestion): readonly [said: string, ...answers: ReactNode[]] | null => {
    switch (question.question) {
      case 'number_style':
        return [words.style({ count: format.count(question.cells) }), styleAnswer('vi'), styleAnswer('en')];
      case 'months_count':
        return [
          words.monthsCount,
          monthsAnswer('in_month', words.inMonth),
          monthsAnswer('to_date', words.toDate),
        ];
      case 'which_column':
        return [words.whichColumn({ role: columns.roles[question.role] })];
      case 'figure_column':
        return [words.figureColumn];
      case 'other_month': {
        const { month, year } = question.said;
        return answers.isMonthConfirmed
          ? null
          : [
              words.otherMonth({ said: format.monthName(month, year ?? undefined), asked }),
              answer(words.otherMonthTake({ asked }), () =>
                onAnswers({ ...answers, isMonthConfirmed: true }),
              ),
            ];
      }
      case 'convert':
        return [
          words.convert({ ...question, count: count(question.rows) }),
          allAnswer(words.convertAll({ to: question.to }), 'converted', question.rows),
        ];
      case 'other_unit':
        return [words.otherUnit({ ...question, count: count(question.rows) })];
      case 'round':
        return [
          words.round({ count: count(question.rows) }),
          allAnswer(words.roundAll, 'rounded', question.rows),
        ];
      case 'index_or_growth':
        return [
          words.indexes({ count: count(question.rows) }),
          allAnswer(words.allIndexes, 'from_index', question.rows),
          allAnswer(words.allGrowths, 'as_growth', question.rows),
        ];
      case 'same_indicator': {
        const indicator = facts.indicators.find(({ id }) => id === question.indicatorId);
        return [
          words.same({
            indicator: indicator?.name[locale] ?? '',
            rows: question.rows.map((row) => format.count(row + 1)).join(', '),
          }),
        ];
      }
      case 'another_table':
        return [words.anotherTable({ row: format.count(question.row + 1) })];
      case 'which_indicator':
        // Asked beside the row itself.
        return null;
    }
  };

  const isOpen = (question: SheetQuestion): boolean =>
    !('rows' in question) ||
    preview.rows.some(
      ({ row, cells }) => question.rows.includes(row) && cells.some(({ outcome }) => outcome === 'look'),
    );
  const all = preview.questions.filter(isOpen).flatMap((question, at) => {
    const said = shown(question);
    return said === null ? [] : [{ key: `${question.question}/${at}`, said }];
  });
  return all.length === 0 ? null : (
    <ul className={questionStyles.checks}>
      {all.map(({ key, said: [words_, ...choices] }) => (
        <li key={key} className={questionStyles.check}>
          <Icon name="ask" />
          <div>
            <p className={styles.asked}>{words_}</p>
            {choices.length === 0 ? null : <div className={questionStyles.answers}>{choices}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
};
