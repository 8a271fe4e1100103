import { useInsteadText } from '../../../i18n/use-instead-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useEntry } from '../entry-context.ts';
import { withAbsence, withNumberAgain, withWords } from '../view/changes.ts';
import { placeId } from '../view/obstacles.ts';
import type { RowView } from '../view/row-view.ts';
import styles from './fields.module.css';
import { TextBox } from './text-box.tsx';

type Props = { readonly view: RowView; readonly isChecked: boolean };

/** No number: nothing has happened, nothing is published, or the result is a word. Each is said, never left empty. */
export const InsteadOfNumber = ({ view, isChecked }: Props) => {
  const { work } = useText();
  const { desk } = useEntry();
  const instead = useInsteadText();
  const { line, readOnly, isSum } = view;
  const { form, absence, text } = line.content;
  const choose = (where: string, edit: Parameters<typeof desk.edit>[2]): void => {
    desk.edit(line.code, where, edit);
    void desk.settle(line.code);
  };
  const back =
    readOnly === null ? (
      <button type="button" className={styles.quiet} onClick={() => choose('form', withNumberAgain)}>
        {instead.number}
      </button>
    ) : null;

  if (form === 'text') {
    const isMissing = isChecked && text.trim() === '';
    return (
      <>
        <TextBox
          code={line.code}
          id={placeId(line.code, 'text')}
          label={instead.wordsLabel}
          hint={instead.wordsHint}
          value={text}
          lines={1}
          most={500}
          wanted={isMissing ? work.faults.missing : undefined}
          readOnly={readOnly !== null}
          onChange={(words) => desk.edit(line.code, 'text', withWords(words))}
        />
        {back}
      </>
    );
  }
  if (form === 'absent' && absence !== null) {
    return (
      <div className={styles.said} id={placeId(line.code, 'absence')} tabIndex={-1}>
        <p>
          {absence === 'not_published'
            ? instead.saidNotPublished
            : isSum
              ? instead.saidAbsent
              : instead.saidAbsentLevel}
        </p>
        {back}
      </div>
    );
  }
  if (readOnly !== null) return null;
  return (
    <details className={styles.instead}>
      <summary>{instead.title}</summary>
      <p className={styles.inline}>
        <button
          type="button"
          className={styles.quiet}
          onClick={() => choose('form', withAbsence('not_occurred'))}
        >
          {instead.absent}
        </button>
        <button
          type="button"
          className={styles.quiet}
          onClick={() => choose('form', withAbsence('not_published'))}
        >
          {instead.notPublished}
        </button>
        <button type="button" className={styles.quiet} onClick={() => choose('form', withWords(''))}>
          {instead.words}
        </button>
      </p>
    </details>
  );
};
