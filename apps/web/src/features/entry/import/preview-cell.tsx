import { useImportText } from '../../../i18n/use-import-text.ts';
import { Icon, type IconName } from '../../../ui/icons.tsx';
import questionStyles from '../fields/questions.module.css';
import { useFieldName } from '../fields/use-number-field.ts';
import type { Answering } from './answering.ts';
import { withDecision } from './import-answers.ts';
import type { Decision, ImportCell, Outcome } from './import-cell.ts';
import type { ImportLine } from './import-facts.ts';
import { useCellWords } from './use-cell-words.ts';
import styles from './import.module.css';

const ICONS: Readonly<Record<Outcome, IconName>> = {
  write: 'pen',
  look: 'ask',
  same: 'check',
  skip: 'minus',
};

/** What happens to a cell, as symbol and word. */
export const OutcomeMark = ({ outcome }: { readonly outcome: Outcome }) => {
  const { rows } = useImportText();
  return (
    <span className={styles.outcome} data-outcome={outcome}>
      <Icon name={ICONS[outcome]} />
      {rows.outcomes[outcome]}
    </span>
  );
};

type Props = Pick<Answering, 'answers' | 'onAnswers'> & {
  readonly cell: ImportCell;
  readonly line: ImportLine | null;
  readonly decimals: number;
};

/** One cell: as it stands in the table, as it is read, what the form has, and what becomes of it with the reasons. */
export const PreviewCell = ({ cell, line, decimals, answers, onAnswers }: Props) => {
  const { rows: words, columns } = useImportText();
  const { optionWords, reasonWords, wasWords } = useCellWords();
  const fieldName = useFieldName();
  const decided = answers.decisions.has(cell.key);
  const decide = (decision: Decision | undefined) => () =>
    onAnswers(withDecision(answers, cell.key, decision));
  const field =
    line === null
      ? columns.roles[cell.place === 'month' ? 'in_month' : 'to_date']
      : fieldName(line, cell.place);
  const read =
    cell.taken !== null
      ? optionWords(cell.taken, decimals)
      : cell.options.length === 0
        ? '—'
        : cell.options.map((option) => optionWords(option, decimals)).join(' / ');
  const button = (key: string, said: string, decision: Decision | undefined) => (
    <button
      key={key}
      type="button"
      className={typeof decision === 'object' ? questionStyles.answer : styles.quiet}
      onClick={decide(decision)}
    >
      {said}
    </button>
  );
  const isOpen = cell.outcome === 'look';
  return (
    <div className={styles.cell} data-outcome={cell.outcome}>
      <span className={styles.field}>{field}</span>
      <span className={styles.figure}>
        <span className={styles.label}>{words.raw} </span>
        <span className={styles.raw}>{cell.raw.trim() === '' ? words.blank : cell.raw}</span>
      </span>
      <span className={styles.figure}>
        <span className={styles.label}>{words.reading} </span>
        <span className={styles.read}>{read}</span>
      </span>
      <span className={styles.figure}>
        <span className={styles.label}>{words.was} </span>
        {wasWords(cell, decimals)}
      </span>
      <div className={styles.becomes}>
        <OutcomeMark outcome={cell.outcome} />
        {cell.reasons.length === 0 ? null : (
          <span className={styles.reason}>{cell.reasons.map(reasonWords).join(' ')}</span>
        )}
        {isOpen && cell.options.length > 0 ? (
          <span className={styles.actions}>
            {cell.options.map((option, take) =>
              button(String(take), words.take({ value: optionWords(option, decimals) }), { take }),
            )}
            {button('skip', words.skip, 'skip')}
          </span>
        ) : decided ? (
          <span className={styles.actions}>{button('undo', words.undo, undefined)}</span>
        ) : cell.outcome === 'write' ? (
          <span className={styles.actions}>{button('skip', words.skip, 'skip')}</span>
        ) : null}
      </div>
    </div>
  );
};
