import type { EntryCheck, Quantity } from '@ve-dich/domain';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { sayCheck } from '../../../ui/check-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useEntry } from '../entry-context.ts';
import { withAnswer, withValue } from '../view/changes.ts';
import { shownInField } from '../view/number-text.ts';
import type { RowView } from '../view/row-view.ts';
import styles from './questions.module.css';

/** What the number would be if the likely slip were mended; `null` where nobody can say. */
const suggestionOf = (check: EntryCheck): Quantity | null => {
  switch (check.check) {
    case 'unit_scale':
    case 'looks_like_index':
      return check.suggestion;
    case 'disagrees':
      return check.expected;
    case 'falls':
    case 'unusual_month':
    case 'unchanged':
    case 'beyond_plan':
    case 'same_as_last_year':
    case 'share_jump':
    case 'level_jump':
    case 'firmer_stands':
      return null;
  }
};

/** Questions about an odd number, each with answers of one tap. None of them stands in the way. */
export const CheckList = ({ view }: { readonly view: RowView }) => {
  const language = useLocale();
  const { desk } = useEntry();
  const { text, format, locale } = language;
  const { row, line, settled, readOnly } = view;
  const unit = row.unit[locale];
  const { checks } = text.entry;
  return (
    <ul className={styles.checks}>
      {settled.checks.map((check) => {
        const suggestion = suggestionOf(check);
        return (
          <li key={check.check} className={styles.check} data-answered={check.answered || undefined}>
            <Icon name={check.answered ? 'check' : 'ask'} />
            <div>
              <p>{sayCheck(check, { decimals: row.decimals, unit }, language)}</p>
              {check.answered ? (
                <p className={styles.kept}>{checks.kept}</p>
              ) : readOnly === null ? (
                <p className={styles.answers}>
                  <button
                    type="button"
                    className={styles.answer}
                    onClick={() => {
                      desk.edit(line.code, `answer/${check.check}`, withAnswer(check));
                      void desk.settle(line.code);
                    }}
                  >
                    {checks.keep}
                  </button>
                  {suggestion === null ? null : (
                    <button
                      type="button"
                      className={styles.answer}
                      onClick={() => {
                        desk.edit(line.code, 'answer', withValue('toDate', suggestion, { alone: true }));
                        void desk.settle(line.code);
                      }}
                    >
                      {checks.fix({
                        value: format.withUnit(shownInField(suggestion, row.decimals, locale), unit),
                      })}
                    </button>
                  )}
                </p>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
};
